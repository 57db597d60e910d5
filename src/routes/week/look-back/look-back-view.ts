/**
 * Prepares the page that compares messages: groups with their numbers, entries and significant
 * differences.
 */
import type { Day } from '$lib/domain/day';
import {
	DAY_PARTS,
	MIN_GROUP_SIZE,
	type Dimension,
	type OutcomeGroup,
	type LookBack,
	type TriedMessage
} from '$lib/report/week/look-back';
import { entryViews, type EntryView, type FigureView } from '$lib/ui/week/figure';
import { dayInWords, onDay } from '$lib/messages/common/days';
import {
	differenceWords,
	groupLabel,
	groupWords,
	GROUPINGS,
	lookBackTexts,
	noDifference,
	shareWords,
	type GroupedBy
} from '$lib/messages/week/look-back';
import { touchSentence } from '$lib/messages/common/touches';

interface LookBackSection {
	readonly by: GroupedBy;
	readonly title: string;
	readonly hint?: string;
	readonly figures: readonly FigureView[];
	/** The significant differences, or a sentence that there are none. */
	readonly said: readonly string[];
}

/** Returns the sections of the page, without empty ones. */
export function sectionsOf(
	{ byChannel, byKind, byHour, byNews }: LookBack,
	today: Day
): readonly LookBackSection[] {
	const all = [
		sectionOf('channel', byChannel, today),
		sectionOf('kind', byKind, today),
		sectionOf('hour', byHour, today),
		sectionOf('news', byNews, today)
	];
	return all.filter(({ figures }) => figures.length > 0);
}

function sectionOf(by: GroupedBy, { groups, differences }: Dimension, today: Day): LookBackSection {
	const counted = ({ key, answered, decided }: OutcomeGroup) => ({ key, answered, of: decided.length });
	const said = differences.map(({ better, worse }) => differenceWords(by, counted(better), counted(worse)));
	const large = groups.filter(({ isSmall }) => !isSmall).length;
	return {
		by,
		...GROUPINGS[by],
		figures: inTheirOrder(by, groups).map((group) => figureOf(by, group, today)),
		said: said.length > 0 ? said : [noDifference(large, MIN_GROUP_SIZE)]
	};
}

/** Sorts times of day chronologically and other groups by size. */
function inTheirOrder(by: GroupedBy, groups: readonly OutcomeGroup[]): readonly OutcomeGroup[] {
	if (by !== 'hour') return groups;
	const place = new Map<string, number>(DAY_PARTS.map((part, at) => [part, at]));
	return groups.toSorted((a, b) => place.get(a.key)! - place.get(b.key)!);
}

function figureOf(
	by: GroupedBy,
	{ key, answered, decided, waiting, interval, isSmall }: OutcomeGroup,
	today: Day
): FigureView {
	const of = decided.length;
	const isAnswered = ({ outcome }: TriedMessage) => outcome === 'answered';
	return {
		key,
		label: groupLabel(by, key, isSmall),
		value: shareWords(answered, of),
		definition: groupWords({ key, answered, of }, isSmall, interval.from, interval.to),
		entries: entryViews(decided.filter(isAnswered), (tried) => entryOf(tried, today)),
		others: entryViews([...decided.filter((tried) => !isAnswered(tried)), ...waiting], (tried) =>
			entryOf(tried, today)
		),
		...(!isSmall && { bar: answered / of })
	};
}

function entryOf({ lead, touch, outcome, answer }: TriedMessage, today: Day): EntryView {
	return {
		key: `${lead.id} ${touch.id}`,
		day: touch.on,
		when: dayInWords(touch.on, today),
		text: touchSentence(touch, lead),
		lead,
		...(answer && { timing: lookBackTexts.replied(onDay(answer.on, today)) }),
		...(outcome === 'waiting' && { timing: lookBackTexts.waiting })
	};
}
