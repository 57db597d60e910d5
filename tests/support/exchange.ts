/** Converts the exchange format of the scenarios to the engine's types. An unknown key is an error. */
import { DEFAULT_SETTINGS, type Settings } from '../../src/lib/domain/cadence/policy';
import type { ProposedTouch } from '../../src/lib/domain/cadence/assessment';
import type { Lead, News } from '../../src/lib/domain/lead';
import type { Person } from '../../src/lib/domain/person';
import type { No, Promised, Touch, TouchKind } from '../../src/lib/domain/touch';

type Json = Record<string, unknown>;

/** Throws where a value is no object or has other keys than these. */
function only<T>(value: unknown, where: string, keys: string): T {
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		throw new Error(`${where}: not an object`);
	for (const key of Object.keys(value)) {
		if (!keys.split(' ').includes(key)) throw new Error(`${where}: unknown key "${key}"`);
	}
	return value as T;
}

export interface ExpectedStep {
	rule: string;
	due: string;
	at?: string;
	person?: string | null;
	channel?: string[];
	notChannel?: string[];
	news?: string | null;
	resume?: boolean;
	standsFor?: string | null;
}

export interface ExpectedGuard {
	rule: string;
	until?: string;
}

export interface Expected {
	state: string;
	next: ExpectedStep | null;
	steps?: ExpectedStep[];
	guards: { touch: ProposedTouch; on?: string; expect: ExpectedGuard[] }[];
	forecast?: { rule: string; due: string }[];
}

export interface Scenario {
	title: string;
	today: string;
	settings: Settings;
	news: News[];
	leads: Lead[];
	expect: Expected;
}

export function readScenario(json: unknown): Scenario {
	const raw = only<Json>(json, 'scenario', 'title rules today settings news resumeUpdatedOn leads expect');
	const leads = (raw.leads as unknown[]).map(readLead);
	return {
		title: raw.title as string,
		today: raw.today as string,
		settings: readSettings(raw),
		news: ((raw.news ?? []) as unknown[]).map((news) => only<News>(news, 'news', 'id text on')),
		leads,
		expect: readExpected(raw.expect, leads[0]!)
	};
}

function readSettings(raw: Json): Settings {
	const given = only<Partial<Settings>>(
		raw.settings ?? {},
		'settings',
		'pace daysOff pauses callDespiteNoCallsPosting'
	);
	for (const pause of given.pauses ?? []) only(pause, 'pause', 'from to');
	return { ...DEFAULT_SETTINGS, ...given, resumeUpdatedOn: raw.resumeUpdatedOn as string | undefined };
}

const LEAD_KEYS =
	'organisation role origin addedOn applyBy pace submittedBy directAllowed ownStep noCallsPosting people ended priority keptFrom touches';

function readLead(json: unknown, index: number): Lead {
	const raw = only<Json>(json, 'lead', LEAD_KEYS);
	const people = ((raw.people ?? []) as unknown[]).map((person, place) => readPerson(person, place));
	const idOf = (name: unknown) => personId(name, people);
	if (raw.ownStep) only(raw.ownStep, 'ownStep', 'setOn on at what implied undated');
	if (raw.ended) only(raw.ended, 'ended', 'on how implied undated');
	return {
		...(raw as unknown as Lead),
		id: `lead ${index}`,
		stage: 'saved',
		submittedBy: idOf(raw.submittedBy),
		people,
		touches: ((raw.touches ?? []) as unknown[]).map((touch, place) => readTouch(touch, place, idOf))
	};
}

function readPerson(json: unknown, place: number): Person {
	const { profile, ...raw } = only<Omit<Person, 'id'> & { profile?: string }>(
		json,
		'person',
		'name title email phone prefers profile'
	);
	return { ...raw, id: `person ${place}`, ...(profile !== undefined && { url: profile }) };
}

/** Returns the id of the person with a name, by which scenarios refer to people. */
function personId(name: unknown, people: readonly Person[]): string | undefined {
	if (name === undefined) return undefined;
	const person = people.find((other) => other.name === name);
	if (!person) throw new Error(`nobody on the lead is called "${String(name)}"`);
	return person.id;
}

const TOUCH_KEYS =
	'on at direction automatic implied undated channel kind person people outcome promise no ask deadline news resume';

function readTouch(json: unknown, place: number, idOf: (name: unknown) => string | undefined): Touch {
	const { person, people, promise, no, ...raw } = only<Json>(json, 'touch', TOUCH_KEYS);
	return {
		...(raw as unknown as Touch),
		id: `touch ${place}`,
		personId: idOf(person),
		...(people ? { personIds: (people as string[]).map((name) => idOf(name)!) } : {}),
		...(promise ? { promise: readPromise(promise, idOf) } : {}),
		...(no ? { no: readNo(no, idOf) } : {})
	};
}

function readPromise(json: unknown, idOf: (name: unknown) => string | undefined): Promised {
	const { person, ...raw } = only<Json>(json, 'promise', 'by on at channel person answer');
	return { ...(raw as unknown as Promised), personId: idOf(person) };
}

function readNo(json: unknown, idOf: (name: unknown) => string | undefined): No {
	const { person, ...raw } = only<Json>(json, 'no', 'scope channel ask until person');
	return { ...(raw as unknown as No), personId: idOf(person) };
}

const STEP_KEYS = 'rule due at person channel notChannel news resume standsFor';

function readExpected(json: unknown, lead: Lead): Expected {
	const raw = only<Json>(json, 'expect', 'state next steps guards forecast');
	const steps = [...(raw.next ? [raw.next] : []), ...((raw.steps ?? []) as unknown[])];
	for (const step of steps) only(step, 'expected step', STEP_KEYS);
	for (const step of (raw.forecast ?? []) as unknown[]) only(step, 'forecast step', 'rule due');
	return {
		...(raw as unknown as Expected),
		guards: ((raw.guards ?? []) as unknown[]).map((guard) => readGuard(guard, lead))
	};
}

function readGuard(json: unknown, lead: Lead): Expected['guards'][number] {
	const raw = only<Json>(json, 'guard', 'touch on expect');
	const touch = only<Json>(raw.touch, 'guard touch', 'channel person kind ask');
	for (const expected of raw.expect as unknown[]) only(expected, 'expected guard', 'rule until');
	return {
		touch: {
			channel: touch.channel as ProposedTouch['channel'],
			kind: (touch.kind ?? 'follow-up') as TouchKind,
			personId: personId(touch.person, lead.people),
			ask: touch.ask as string | undefined
		},
		on: raw.on as string | undefined,
		expect: raw.expect as ExpectedGuard[]
	};
}
