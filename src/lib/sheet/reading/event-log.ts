/**
 * Recognizes a sheet with one row per event ('Date, Company, Role, Action'), and gathers the rows of one job, which are
 * its history.
 */
import { folded } from '../../domain/normalise';
import type { Stage } from '../../domain/lead';
import { headerHints } from '../columns/header-hints';
import { stageOf } from '../columns/stages';
import { valueAt, type Cells } from '../csv/cells';
import type { Column, EventLog, Field } from '../fields';
import { foldAccents } from '../values/fold-accents';
import { parseDate, saysNothing } from '../values/dates';

/** Headers of a column that says what happened. */
const ACTION =
	/^(?:action|actions taken|action taken|event|event type|activity|activity type|activities|what happened|what i did|what|happening|log|log entry|update|update type|step|milestone|history|interaction|aktion|ereignis|aktivitat|vorgang|was|was passiert ist|schritt|evenement|action menee|activite|etape|accion|evento|actividad|que paso|paso|acao|atividade|o que aconteceu|etapa|azione|evento|attivita|cosa|passo|actie|gebeurtenis|activiteit|wat|stap|zdarzenie|dzialanie|akcja|co|wydarzenie|islem|olay|eylem|aktivite|adim|handelse|aktivitet|事件|进展|動作|动作|操作|进度|活動|活动|イベント|内容|出来事|アクション|활동|내용|이벤트|진행)$/u;
/** Fields by which a header without more words may have been understood: it is only a date. */
const DAYS: ReadonlySet<Field | null> = new Set<Field | null>([
	'appliedOn',
	'addedOn',
	'statusOn',
	'lastContactOn'
]);

/** Meanings under which a column of actions may have been understood. */
const MAY_BE: ReadonlySet<Field | null> = new Set<Field | null>([
	null,
	'status',
	'nextStep',
	'notes',
	'channel'
]);

const words = (header: string) =>
	foldAccents(header)
		.normalize('NFC')
		.replace(/[^\p{L}]+/gu, ' ')
		.trim();

/** The share of the actions that must be understood. */
const MOSTLY = 0.6;
/** The share of the rows that must belong to a job with several rows, where no header speaks of actions. */
const OFTEN = 0.5;

/**
 * Returns the columns of an event log; null for any other sheet. A header that speaks of actions decides where a company
 * is named more than once; without one, most jobs must stand in several rows with other words each time.
 */
export function findEventLog(
	cells: Cells,
	columns: readonly Column[],
	rows: readonly number[]
): EventLog | null {
	const at = (field: Field) => columns.find(({ meaning }) => meaning === field)?.index;
	const organisation = at('organisation');
	const day = dayColumn(columns, cells, rows);
	if (organisation === undefined || day === undefined || columns[day]!.evidence === 'chosen') return null;
	const named = columns.find(
		({ index, header, meaning }) => index !== day && MAY_BE.has(meaning) && ACTION.test(words(header))
	);
	const action = named?.index ?? (at('role') === undefined ? undefined : at('status'));
	if (action === undefined || columns[action]!.evidence === 'chosen') return null;
	if (named && at('status') !== undefined && at('status') !== action) return null;
	const textAt = (row: number, column: number | undefined) =>
		column === undefined ? '' : valueAt(cells, row, column).trim();
	const filled = rows.filter((row) => textAt(row, organisation) !== '' && !saysNothing(textAt(row, action)));
	const told = filled.filter((row) => stageOf(textAt(row, action)) !== null);
	if (told.length === 0 || told.length < MOSTLY * filled.length) return null;
	const jobs = new Map<string, Set<string>>();
	for (const row of filled) {
		const job = [textAt(row, organisation), textAt(row, at('role'))].map(folded).join('\n');
		jobs.set(job, (jobs.get(job) ?? new Set()).add(folded(textAt(row, action))));
	}
	const several = [...jobs.values()].filter(({ size }) => size > 1);
	const often = several.reduce((sum, { size }) => sum + size, 0) >= OFTEN * filled.length;
	return several.length > 0 && (named || (often && several.length > 1)) ? { day, action } : null;
}

/** Returns the only column of days, if its header says no more than that it holds days. */
function dayColumn(columns: readonly Column[], cells: Cells, rows: readonly number[]): number | undefined {
	const days = columns.filter(({ meaning }) => meaning !== null && meaning.endsWith('On'));
	const [only] = days;
	if (days.length === 0) {
		const isDay = ({ index, meaning }: Column) =>
			meaning === null &&
			rows.length > 0 &&
			rows.every((row) => parseDate(valueAt(cells, row, index)).kind === 'date');
		return columns.find(isDay)?.index;
	}
	if (days.length > 1 || !DAYS.has(only!.meaning)) return undefined;
	return only!.meaning === 'appliedOn' && headerHints(columns).appliedOn !== 'plain'
		? undefined
		: only!.index;
}

/** An event of a job: its row, its day, and the stage that its word means. */
export interface LoggedEvent {
	readonly row: number;
	readonly organisation: string;
	readonly role: string;
	readonly day: string | undefined;
	readonly stage: Stage | null;
}

const CLOSED: ReadonlySet<Stage | null> = new Set<Stage | null>(['rejected', 'withdrawn', 'accepted']);

/** Gathers the events of each job, in the order of their days. An application after the job was closed begins another. */
export function jobsOf(events: readonly LoggedEvent[]): LoggedEvent[][] {
	const open = new Map<string, LoggedEvent[]>();
	const jobs: LoggedEvent[][] = [];
	const inOrder = [...events].sort((a, b) =>
		(a.day ?? '9') < (b.day ?? '9') ? -1 : (a.day ?? '9') > (b.day ?? '9') ? 1 : a.row - b.row
	);
	for (const event of inOrder) {
		const key = [event.organisation, event.role].map(folded).join('\n');
		const job = open.get(key);
		const isAnother = event.stage === 'applied' && job?.some(({ stage }) => CLOSED.has(stage));
		if (job && !isAnother) job.push(event);
		else {
			open.set(key, [event]);
			jobs.push(open.get(key)!);
		}
	}
	return jobs;
}
