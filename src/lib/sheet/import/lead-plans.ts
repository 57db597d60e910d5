/** Reads the user's own next step from a row: something planned that has not happened. */
import { isOver, type OwnStep, type Stage } from '../../domain/lead';
import type { Day } from '../../domain/day';
import { foldAccents } from '../values/fold-accents';
import { withoutAbsent } from './fact-parts';
import type { RowDays } from '../reading/row-days';
import { earliest, newest } from '../reading/ends-of-days';
import type { DayAt } from '../reading/row-view';

/** Matches words in a column of next steps that mean that there is none: done, waiting for the other side, nothing to do. */
const NO_STEP =
	/^(?:(?:still |just |i am |i m |on )?(?:a?wait(?:ing|ed)?)\b.*|wait and see|(?:no|nothing|none|nada|nichts|nix|rien|niente|niets|keine?)(?: (?:action|actions|step|steps|next step|further action|more|yet|to do|needed|required|now|for now|planned|schritte?))*|n a|done|all done|finished|completed?|closed|erledigt|fertig|fait|hecho|feito|fatto|gedaan|klaar|(?:ab)?wart(?:en|e|et)\b.*|attendre\b.*|(?:en )?attente\b.*|esperar\b.*|esperando\b.*|(?:in )?attesa\b.*|aguardar\b.*|aguardando\b.*|(?:af)?wachten\b.*|等待.*|无|ningun[oa]?(?: accion)?|aucune?(?: action)?|nessun[oa]?(?: azione)?|nenhum[oa]?(?: acao)?|geen(?: actie)?|brak|yok|完成|没有|なし|待ち)$/;
const LONGEST = 80;

/** Returns the step that a cell names; undefined where it says that there is nothing to do. */
export function stepIn(text: string | undefined): string | undefined {
	if (text === undefined || text.length > LONGEST) return text;
	const words = foldAccents(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	return NO_STEP.test(words) ? undefined : text;
}

interface PlannedStep {
	readonly ownStep: OwnStep | undefined;
	/** The column of its day. */
	readonly column: number | null;
}

const NONE: PlannedStep = { ownStep: undefined, column: null };

/**
 * Returns the own step of a row: on the first planned day ahead, or else on the last one that has passed. A text alone makes
 * an undated step. `known` is the day of the row's newest event: the plan was made after it.
 */
export function plannedStepOf(days: RowDays, stage: Stage, hasApplied: boolean, known: Day): PlannedStep {
	if (isOver(stage)) return NONE;
	const { importedOn, view } = days;
	const said = view.text('nextStep');
	const what = stepIn(said);
	const planned = planIn(days, said !== undefined && what === undefined, stage, hasApplied);
	if (!planned && what === undefined) return NONE;
	if (!planned)
		return { ownStep: { setOn: importedOn, on: importedOn, what: what!, ...UNDATED }, column: null };
	const { day: on, at, column, part } = planned;
	const setOn = [known, on, importedOn].sort()[0]!;
	const ownStep = withoutAbsent({ setOn, on, at, what, implied: true as const });
	return { ownStep, column: part === undefined ? column : null };
}

const UNDATED = { implied: true, undated: true } as const;

/** @param isDone says that the row has nothing to do: days that have passed are no plans any more */
function planIn(days: RowDays, isDone: boolean, stage: Stage, hasApplied: boolean): DayAt | undefined {
	const plans = days.plans();
	const ahead = earliest(plans.filter(({ day }) => day >= days.importedOn));
	if (ahead) return ahead;
	const application = stage === 'saved' && !hasApplied ? plannedApplication(days) : undefined;
	return application ?? (isDone ? undefined : newest(plans));
}

/** Returns a day of applying that lies ahead, from a column that says so. */
function plannedApplication(days: RowDays): DayAt | undefined {
	return days.view.sheet.headers.appliedOn === 'plain' ? undefined : days.planned('appliedOn');
}
