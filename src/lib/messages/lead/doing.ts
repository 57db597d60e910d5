/** What doing a step is called in the history, and what is said of it afterwards. */
import type { ActionLabel } from '../../domain/action-label';
import type { Step } from '../../domain/cadence/assessment';
import type { Ended, Stage } from '../../domain/lead';
import { endOf, type StepDone } from '../../domain/steps/do-step';
import { stageName } from '../common/titles';

interface DoneWords {
	readonly label: ActionLabel;
	readonly said: string;
}

const DONE: Record<StepDone['did'], DoneWords> = {
	touch: { label: 'log-touch', said: 'Logged.' },
	interview: { label: 'log-interview', said: 'Interview logged.' },
	'not-held': { label: 'log-not-held', said: 'Logged: it didn’t take place.' },
	nothing: { label: 'do-step', said: 'Done.' },
	person: { label: 'add-person', said: 'Saved.' },
	end: { label: 'close', said: 'Closed.' }
};

const ENDED: Record<Ended['how'], string> = {
	accepted: 'Logged. You accepted the offer.',
	withdrawn: 'Logged, and closed as withdrawn.',
	ended: 'Logged, and archived.'
};

/** @param moveTo the stage that the user put the lead in with it */
export function doneWords(step: Step | null, how: StepDone, moveTo?: Stage): DoneWords {
	if (moveTo) return { label: `move-to|${moveTo}`, said: `Moved to ${stageName(moveTo)}.` };
	const ended = how.did === 'touch' ? endOf(step, how) : null;
	return ended ? { ...DONE[how.did], said: ENDED[ended.how] } : DONE[how.did];
}
