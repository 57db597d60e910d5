/** Finds leads whose stage contradicts what is logged on them. */
import { isWord } from '../cadence/history/touch-kinds';
import type { Day } from '../day';
import type { Lead, Stage } from '../lead';
import type { Touch } from '../touch';
import { stageOfEnd, stageOfTouches } from './stage-after';

export interface StageConflict {
	readonly stage: Stage;
	/** The stage that the touches and the end make, implied and undated ones included. */
	readonly logged: Stage;
}

const UNDECIDED: ReadonlySet<Stage> = new Set<Stage>(['applied', 'talking', 'interview']);

/** null: they agree. A lead may be called silent however far it had come, as long as nothing was decided. */
export function stageConflict(lead: Lead, today: Day): StageConflict | null {
	const logged = stageLogged(lead, today);
	const { stage } = lead;
	if (stage === logged || (stage === 'silent' && UNDECIDED.has(logged))) return null;
	if (stage === 'rejected' && isContactRefused(lead.touches, today)) return null;
	if (stage === 'withdrawn' && isArchived(lead, today)) return null;
	return { stage, logged };
}

/** Returns the stage that follows from what is logged on a lead. */
function stageLogged({ touches, ended }: Pick<Lead, 'touches' | 'ended'>, today: Day): Stage {
	const stage = stageOfTouches(touches, today);
	return ended && ended.on <= today ? stageOfEnd(stage, ended.how) : stage;
}

/** Returns true if the lead was archived. Earlier editions called such a lead withdrawn, and it stays so until they write again. */
function isArchived({ touches, ended }: Pick<Lead, 'touches' | 'ended'>, today: Day): boolean {
	return ended?.how === 'ended' && ended.on <= today && !isWordAfter(touches, ended.on, today);
}

/** Returns true if they refused contact, which is a rejection to most people. */
function isContactRefused(touches: readonly Touch[], today: Day): boolean {
	return touches.some(({ no, on }) => no?.scope === 'contact' && !isWordAfter(touches, on, today));
}

function isWordAfter(touches: readonly Touch[], day: Day, today: Day): boolean {
	return touches.some((touch) => touch.on > day && touch.on <= today && isWord(touch) && !touch.no);
}
