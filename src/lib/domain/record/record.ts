/** The work-search record that an employment office asks for, as the user keeps it: columns, target, and what counts. */
import { TOUCH_KINDS, type TouchKind } from '../touch';

export const RECORD_COLUMNS = [
	'day',
	'activity',
	'employer',
	'address',
	'link',
	'contact',
	'person',
	'title',
	'how',
	'position',
	'reference',
	'result',
	'proof',
	'counts'
] as const;
/** 'address' is the place of the lead, 'contact' the person's phone and e-mail. */
export type RecordColumn = (typeof RECORD_COLUMNS)[number];

export const RECORD_PRESETS = [
	'general',
	'new-york',
	'washington',
	'texas',
	'nebraska',
	'wisconsin',
	'california',
	'universal-credit',
	'germany',
	'switzerland'
] as const;
export type RecordPreset = (typeof RECORD_PRESETS)[number];

/** The number of entries that the office asks for per week or calendar month. */
export interface RecordTarget {
	/** A whole number; 0: none is set. */
	readonly count: number;
	readonly per: 'week' | 'month';
}

/** Holds the user's choices; an absent one is as the preset has it. */
export interface RecordSettings {
	readonly preset?: RecordPreset;
	/** In their order. */
	readonly columns?: readonly RecordColumn[];
	readonly target?: RecordTarget;
	/** True if touches of a kind count where nothing is said of the single one. */
	readonly kinds?: Readonly<Partial<Record<TouchKind, boolean>>>;
}

export const MOST_IN_TARGET = 99;

/** Returns true if a stored value has the shape of these settings. Presets and columns of a newer version are let through: the record leaves them out. */
export function isRecordSettings(value: unknown): value is RecordSettings {
	if (!isFields(value)) return false;
	const { preset, columns, target, kinds } = value;
	return (
		(preset === undefined || typeof preset === 'string') &&
		(columns === undefined ||
			(Array.isArray(columns) && columns.every((each) => typeof each === 'string'))) &&
		(target === undefined || isTarget(target)) &&
		(kinds === undefined ||
			(isFields(kinds) && Object.values(kinds).every((each) => typeof each === 'boolean')))
	);
}

function isTarget(value: unknown): boolean {
	if (!isFields(value)) return false;
	const { count, per } = value;
	return (
		Number.isInteger(count) &&
		(count as number) >= 0 &&
		(count as number) <= MOST_IN_TARGET &&
		(per === 'week' || per === 'month')
	);
}

/** Tells how a record is made: every choice has its value. */
export interface RecordWays {
	readonly preset: RecordPreset;
	readonly columns: readonly RecordColumn[];
	readonly target: RecordTarget;
	readonly kinds: Readonly<Record<TouchKind, boolean>>;
}

/**
 * Some offices count follow-ups, some do not; without a word of theirs what reaches out for work counts, and what only answers
 * or thanks does not.
 */
const COUNTED: Readonly<Record<TouchKind, boolean>> = {
	application: true,
	approach: true,
	'follow-up': true,
	'keep-in-touch': true,
	interview: true,
	reply: false,
	'thank-you': false,
	debrief: false,
	offer: false,
	invitation: false,
	other: false
};

type Preset = Omit<RecordWays, 'preset' | 'kinds'> & Pick<RecordSettings, 'kinds'>;

const NO_TARGET: RecordTarget = { count: 0, per: 'week' };
const weekly = (count: number): RecordTarget => ({ count, per: 'week' });

/** Starting points, as the offices' own pages or, where `messages/week/record-presets.ts` says so, second hands tell of them. */
const PRESETS: Readonly<Record<RecordPreset, Preset>> = {
	general: { columns: RECORD_COLUMNS.filter((column) => column !== 'counts'), target: NO_TARGET },
	'new-york': {
		columns: [
			'day',
			'employer',
			'address',
			'link',
			'contact',
			'person',
			'title',
			'how',
			'position',
			'activity'
		],
		target: weekly(3)
	},
	washington: {
		columns: ['day', 'activity', 'position', 'reference', 'employer', 'how', 'contact', 'link', 'address'],
		target: weekly(3)
	},
	texas: {
		columns: ['day', 'activity', 'employer', 'person', 'contact', 'link', 'result'],
		target: NO_TARGET
	},
	nebraska: {
		columns: ['day', 'employer', 'address', 'contact', 'person', 'how', 'position'],
		target: NO_TARGET
	},
	wisconsin: {
		columns: ['activity', 'day', 'employer', 'contact', 'person', 'title', 'how', 'proof'],
		target: weekly(4),
		kinds: { 'follow-up': false }
	},
	california: {
		columns: ['day', 'employer', 'address', 'contact', 'person', 'position', 'how', 'result'],
		target: weekly(3)
	},
	'universal-credit': {
		columns: ['day', 'activity', 'position', 'employer', 'reference', 'how', 'result', 'proof'],
		target: NO_TARGET
	},
	germany: {
		columns: ['day', 'employer', 'position', 'how', 'result'],
		target: { count: 0, per: 'month' }
	},
	switzerland: {
		columns: ['day', 'employer', 'person', 'position', 'how', 'result'],
		target: { count: 10, per: 'month' }
	}
};

/** Returns the choices that a preset makes. */
export function presetWays(preset: RecordPreset): RecordWays {
	const { columns, target, kinds } = PRESETS[preset];
	return { preset, columns, target, kinds: { ...COUNTED, ...kinds } };
}

/** Returns the choices that these settings make. Values that this version does not know are left out. */
export function recordWays(settings: RecordSettings = {}): RecordWays {
	const base = presetWays(RECORD_PRESETS.find((each) => each === settings.preset) ?? 'general');
	const columns = [...new Set(settings.columns)].filter((each) => RECORD_COLUMNS.includes(each));
	return {
		...base,
		columns: columns.length > 0 ? columns : base.columns,
		target: settings.target ?? base.target,
		kinds: kindsOf(base.kinds, settings.kinds)
	};
}

function kindsOf(base: RecordWays['kinds'], own: RecordSettings['kinds'] = {}): RecordWays['kinds'] {
	const kinds = TOUCH_KINDS.map((kind) => [kind, own[kind] ?? base[kind]] as const);
	return Object.fromEntries(kinds) as unknown as RecordWays['kinds'];
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
