/** Makes the event of one row of an event log, and joins the rows of one job into one lead. */
import type { Day } from '../../domain/day';
import type { Lead, Stage } from '../../domain/lead';
import { stageOfTouches } from '../../domain/leads/stage-after';
import { folded } from '../../domain/normalise';
import { usualChannel, type Touch } from '../../domain/touch';
import { joinNotes, withoutAbsent } from './fact-parts';
import { saysOnlyGoingOn } from '../status/in-context';
import { saysWrote } from '../columns/stages';
import { channelOf } from '../values/channels';
import { foldStatus } from '../status/fold-status';
import type { RowView } from '../reading/row-view';

type EventTouch = Pick<Touch, 'direction' | 'channel' | 'kind'> & Partial<Touch>;

const WORD = { direction: 'in', channel: 'email', kind: 'other' } as const;
const FOLLOWED_UP =
	/follow|remind|nudge|chase|check(?:ed)? in|nachgefasst|nachgefragt|nachgehakt|erinner|relanc|seguimiento|reclam|cobrei|sollecit|opvolg|nabel|przypomn|hatirlat|催|追|리마인드|팔로업/;
const THANKED = /thank|dank|merci|graci|obrigad|grazie|tesekkur|podziek|感谢信发|お礼|감사/;
const INVITED =
	/invit|einlad|eingelad|scheduled|booked|arranged|convoc|convit|uitgenodig|uitnodig|zaprosz|davet|cagril|邀/;
/** Notices that the application arrived, which the employer sent. */
const ARRIVED =
	/acknowledg|confirmation|auto ?repl|received|eingangsbest|accuse de reception|acuse de recibo|ontvangstbev|potwierdzen|conferma|confirmacao|confirmacion|受付|접수 확인/;
/** Statuses of waiting, which tell of nothing that happened. */
const WAITS =
	/pending|wait|review|consideration|ausstehend|warte|attente|espera|aguard|attesa|wacht|oczek|bekle|等|待ち|대기/;

/**
 * Returns the touch that a row of an event log tells of; null where it tells of none.
 * @param day the day of the event, undefined where the cell has none
 * @param today the day on which the sheet is read
 */
export function touchOfEvent(view: RowView, day: Day | undefined, today: Day): EventTouch | null {
	const { word, stage } = view.event()!;
	const isAhead = day !== undefined && day > today;
	const channel = view.channel() ?? channelOf(word);
	if (stage === 'interview' && isAhead)
		return { ...WORD, ...(channel && { channel }), kind: 'invitation', promise: { by: 'them', on: day } };
	return isAhead ? null : touchOfWord(word, stage, channel);
}

/** Returns the touch that a word of a stage tells of; null where it tells of none. */
export function touchOfWord(
	word: string,
	stage: Stage | null,
	channel: Touch['channel'] | null = channelOf(word)
): EventTouch | null {
	const text = foldStatus(word);
	const rest = channel ? { channel } : {};
	if (THANKED.test(text)) return { direction: 'out', channel: channel ?? 'email', kind: 'thank-you' };
	if (FOLLOWED_UP.test(text)) return { direction: 'out', channel: channel ?? 'email', kind: 'follow-up' };
	switch (stage) {
		case 'applied': {
			if (ARRIVED.test(text)) return { ...WORD, ...rest };
			if (WAITS.test(text)) return null;
			const kind = saysWrote(word) ? 'approach' : 'application';
			return { direction: 'out', channel: channel ?? usualChannel(kind), kind };
		}
		case 'talking':
			return saysOnlyGoingOn(word) ? null : { ...WORD, ...rest };
		case 'interview':
			if (INVITED.test(text)) return { ...WORD, ...rest, kind: 'invitation' };
			return { direction: 'in', channel: channel ?? 'in-person', kind: 'interview' };
		case 'offer':
			return { ...WORD, ...rest, kind: 'offer' };
		case 'rejected':
			return { ...WORD, ...rest, no: { scope: 'role' } };
		default:
			return null;
	}
}

/** A row of a job as a lead of its own, with the stage of its word. */
export interface EventRow {
	readonly lead: Lead;
	readonly stage: Stage | null;
	/** Ids by the key of their origin. */
	readonly ids: readonly (readonly [string, string])[];
}

interface JoinedHistory {
	readonly lead: Lead;
	/** The ids of each row, with those of people that an earlier row has too replaced by the earlier ones. */
	readonly ids: readonly EventRow['ids'][];
}

/**
 * Joins the rows of one job into one lead, which has the id of the first. Takes them in the order of their days.
 * @param today the day on which the sheet is read
 */
export function joinHistory(rows: readonly EventRow[], today: Day): JoinedHistory {
	const first = rows[0]!.lead;
	const people = new Map<string, Lead['people'][number]>();
	const renamed = new Map<string, string>();
	for (const person of rows.flatMap(({ lead }) => lead.people)) {
		const key = folded(person.name) || folded(person.email ?? person.phone ?? person.url);
		const known = people.get(key);
		if (known) renamed.set(person.id, known.id);
		people.set(key, known ? { ...person, ...known } : person);
	}
	for (const { lead } of rows) renamed.set(lead.id, first.id);
	const touches = oneApproach(rows.flatMap(({ lead }) => lead.touches));
	const notes = [...new Set(rows.flatMap(({ lead }) => lead.notes ?? []))];
	const last = rows.at(-1)!;
	const ended = last.lead.ended;
	const reached = last.stage === 'silent' ? 'silent' : stageOfTouches(touches, today);
	const merged = rows.reduceRight<Lead>((all, { lead }) => ({ ...all, ...lead }), first);
	const { ended: _ended, ...open } = merged;
	const lead: Lead = {
		...open,
		id: first.id,
		stage: ended ? (ended.how === 'ended' ? reached : ended.how) : reached,
		addedOn: rows.map(({ lead }) => lead.addedOn).sort()[0]!,
		notes: joinNotes(notes),
		submittedBy: first.submittedBy,
		...(ended && { ended }),
		people: [...people.values()],
		touches
	} as Lead;
	const ids = rows.map((row) => row.ids.map(([key, id]) => [key, renamed.get(id) ?? id] as const));
	return { lead: withoutAbsent(lead), ids };
}

/** Makes follow-ups of the messages after the first one: writing again is no second approach. */
function oneApproach(touches: readonly Touch[]): Touch[] {
	let hasOpened = false;
	return touches.map((touch) => {
		const isAgain = touch.kind === 'approach' && hasOpened;
		hasOpened ||= touch.kind === 'approach' || touch.kind === 'application';
		return isAgain ? { ...touch, kind: 'follow-up' } : touch;
	});
}
