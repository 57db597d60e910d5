/** Checks a touch of a stored lead, as `schemas.ts` does the rest. */
import * as v from 'valibot';
import type { OfferTerms } from '../../domain/offers/terms';
import { CHANNELS, TOUCH_KINDS, type No, type Promised, type Touch } from '../../domain/touch';
import { day, id, listOf, rowSchema, time } from './schema';

const channel = v.picklist(CHANNELS);
const text = v.string();
const datedBy = v.picklist(['sheet', 'user']);
const maybeText = v.optional(text);
const maybeDay = v.optional(day);
const maybeFlag = v.optional(v.boolean());

const PROMISE = rowSchema<Promised>()({
	by: v.picklist(['me', 'them']),
	on: day,
	at: v.optional(time),
	zone: maybeText,
	channel: v.optional(channel),
	personId: maybeText,
	place: maybeText,
	answer: maybeFlag
});

const NO = rowSchema<No>()({
	scope: v.picklist(['contact', 'role', 'channel', 'ask', 'not-now']),
	channel: v.optional(channel),
	ask: maybeText,
	until: maybeDay,
	personId: maybeText
});

const TERMS = rowSchema<OfferTerms>()({
	title: maybeText,
	pay: maybeText,
	bonus: maybeText,
	equity: maybeText,
	starts: maybeText,
	place: maybeText,
	hours: maybeText,
	vacation: maybeText,
	benefits: maybeText,
	other: maybeText,
	inWriting: maybeFlag
});

export const TOUCH = rowSchema<Touch>()({
	id,
	on: day,
	at: v.optional(time),
	direction: v.picklist(['out', 'in']),
	channel,
	kind: v.picklist(TOUCH_KINDS),
	personId: maybeText,
	personIds: v.optional(listOf(text)),
	outcome: v.optional(v.picklist(['no-answer', 'left-message', 'spoke'])),
	automatic: maybeFlag,
	channelGuessed: maybeFlag,
	implied: maybeFlag,
	undated: maybeFlag,
	datedBy: v.optional(datedBy),
	afterSheet: maybeFlag,
	standsOn: maybeDay,
	notHeld: maybeFlag,
	promise: v.optional(PROMISE),
	no: v.optional(NO),
	ask: maybeText,
	deadline: maybeDay,
	deadlineAt: v.optional(time),
	terms: v.optional(TERMS),
	news: maybeText,
	resume: maybeFlag,
	note: maybeText,
	despite: v.optional(listOf(text)),
	counts: maybeFlag,
	proof: maybeText
});
