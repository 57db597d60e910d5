/** Gives the pages what they need to ask which value of a field to keep. */
export { ChangedElsewhere, type Choice } from '../../store/changes/with-changes';
