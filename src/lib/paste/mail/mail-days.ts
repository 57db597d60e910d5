/** Finds the days that a mail names: of a meeting, of an answer, and the one by which the user must act. */
import type { Day } from '../../domain/day';
import type { MailDay, MailReading } from './mail-reading';
import * as say from './mail-words';
import { urlsIn } from '../pasted-text';
import { daysInText, slashesOf, type DayInText } from '../days-in-text';

/** The days of a mail. */
export type MailDays = Pick<MailReading, 'named' | 'offered' | 'deadline'>;
export const NO_DAYS: MailDays = { offered: [] };

/**
 * Returns the days of a mail: "We will be in touch by Friday", "we invite you on Tuesday at ten", "please answer by
 * the 20th".
 */
export function daysIn(sentences: readonly string[], body: string, from: Day): MailDays {
	const slashes = slashesOf(body);
	const read = sentences.map((text) => ({
		text,
		days: daysInText(text, from, slashes).filter(({ day }) => day >= from)
	}));
	const dated = read.filter(({ days }) => days.length > 0);
	const deadline = dated.find(asksBy);
	const answer = dated.find((each) => !asksBy(each) && say.THEY_ANSWER.test(each.text) && actsBy(each));
	const meeting = meetingIn(
		dated.filter((each) => each !== deadline && each !== answer),
		sentences,
		body
	);
	const answerDay = answer && onlyDay(limitsOr(answer));
	const named = meeting.named ?? (answerDay && { on: answerDay.day, answer: true });
	const deadlineDay = deadline && onlyDay(limitsOr(deadline))?.day;
	return {
		offered: meeting.offered,
		...(named && { named }),
		...(deadlineDay && { deadline: deadlineDay })
	};
}

const meets = (text: string) => say.INTERVIEW.test(text.replace(say.INTERVIEWS, ''));
const asksBy = (dated: Dated) => say.YOU_ANSWER.test(dated.text) && actsBy(dated);
/** Returns true if the days of a sentence are for an act rather than a meeting. */
const actsBy = (dated: Dated) => !meets(dated.text) || limitsIn(dated).length > 0;

/** Returns the days by which something is done: "by Friday". */
const limitsIn = ({ text, days }: Dated) => days.filter((day) => isLimit(text, day));
const isLimit = (text: string, { index }: DayInText) =>
	say.LIMIT.test(text.slice(Math.max(0, index - 60), index)) || say.WITHIN.test(text.slice(index));

/** Returns the limits of a sentence where it has any: "we meet this week and answer by Friday" has one. */
function limitsOr(dated: Dated): readonly DayInText[] {
	const limits = limitsIn(dated);
	return limits.length > 0 ? limits : dated.days;
}

function onlyDay(days: readonly DayInText[]): DayInText | undefined {
	return new Set(days.map(({ day }) => day)).size === 1 ? (days.find(({ at }) => at) ?? days[0]) : undefined;
}

interface Dated {
	readonly text: string;
	readonly days: readonly DayInText[];
}

/** Returns the day of a meeting. A single day that is not a question is agreed; any others are offers to choose from. */
function meetingIn(
	dated: readonly Dated[],
	sentences: readonly string[],
	body: string
): Pick<MailDays, 'named' | 'offered'> {
	if (!sentences.some((text) => meets(text) && !say.CONDITION.test(text))) return { offered: [] };
	const days = dated.flatMap(({ text, days: each }) => each.filter((day) => !isLimit(text, day)));
	const only = onlyDay(days);
	if (only && !dated.some(({ text }) => say.PROPOSES.test(text)))
		return { named: { ...agreedOn(only), ...whereIn(sentences, body) }, offered: [] };
	return { offered: [...new Set(days.map(({ day }) => day))] };
}

const agreedOn = ({ day, at, zone }: DayInText): MailDay => ({
	on: day,
	answer: false,
	...(at && { at }),
	...(zone && { zone })
});

const PLACE =
	/^(?:location|where|venue|place|address|room|link|join|zoom|teams|ort|adresse|raum|treffpunkt|lieu|adresse|lien|lugar|dirección|enlace|plaats|locatie|adres)\b[^:\n]{0,30}:\s*(.+)$/imu;
const OFFICE_AT =
	/(?:at our offices?,?(?: at| in)?|(?:in unserem|in unser) büro (?:in der|am|an der|in)?|dans nos bureaux,?(?: au)?|en nuestras oficinas,?(?: en)?|op ons kantoor(?: aan de)?)\s+([\p{L}\d][^.;!?\n]{4,80})/iu;
const BY_PHONE =
	/\b(?:phone call|telephone interview|phone interview|call you|ring you|by phone|phone screen)\b|telefonat|telefonisch|rufen? (?:wir |ich )?sie|telefoninterview|entretien téléphonique|par téléphone|entrevista telefónica|por teléfono|bellen|telefonisch/iu;
const MEETING_LINK = /zoom|teams|meet|webex|whereby|jitsi|call|video|bbb|gotomeeting/i;
const LONGEST_PLACE = 200;

function whereIn(sentences: readonly string[], body: string): Pick<MailDay, 'place' | 'channel'> {
	const links = urlsIn(body);
	const link = links.find((url) => MEETING_LINK.test(url));
	const said = PLACE.exec(body)?.[1]?.trim() ?? OFFICE_AT.exec(body)?.[1]?.trim();
	const place = link ?? said?.slice(0, LONGEST_PLACE);
	if (sentences.some((text) => BY_PHONE.test(text)) && !link)
		return { channel: 'phone', ...(place && { place }) };
	if (!place) return {};
	return /^https?:/i.test(place) ? { place } : { place, channel: 'in-person' };
}
