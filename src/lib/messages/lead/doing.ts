/** What doing a step is called in the history, and what is said of it afterwards. */
import type { Step } from '../../domain/cadence/assessment';
import type { Ended, Stage } from '../../domain/lead';
import { endOf, type StepDone } from '../../domain/steps/do-step';
import { stageName } from '../common/titles';

interface DoneWords {
	readonly label: string;
	readonly said: string;
}

const DONE: Record<StepDone['did'], DoneWords> = {
	touch: { label: 'Log a touch', said: 'Logged.' },
	interview: { label: 'Log an interview', said: 'Interview logged.' },
	'not-held': { label: 'Log that it didn’t take place', said: 'Logged: it didn’t take place.' },
	nothing: { label: 'Do the planned step', said: 'Done.' },
	person: { label: 'Add a person', said: 'Saved.' },
	end: { label: 'Close the lead', said: 'Closed.' }
};

const ENDED: Record<Ended['how'], string> = {
	accepted: 'Logged. You accepted the offer.',
	withdrawn: 'Logged, and closed as withdrawn.',
	ended: 'Logged, and archived.'
};

/** @param moveTo the stage that the user put the lead in with it */
export function doneWords(step: Step | null, how: StepDone, moveTo?: Stage): DoneWords {
	if (moveTo) return { label: `Move to ${stageName(moveTo)}`, said: `Moved to ${stageName(moveTo)}.` };
	const ended = how.did === 'touch' ? endOf(step, how) : null;
	return ended ? { ...DONE[how.did], said: ENDED[ended.how] } : DONE[how.did];
}
