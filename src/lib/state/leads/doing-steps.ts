/** Exports what doing and putting off steps needs. It is loaded with the first of them, because Today is shown without it. */
export { doStep } from '../../domain/steps/do-step';
export { movedMany, movedTo } from '../../domain/leads/move-stage';
export { putOff } from '../../domain/steps/put-off';
export { meantBy } from '../../domain/steps/without-plan';
export { doneWords } from '../../messages/lead/step-done';
export { withZone } from './in-zone';
