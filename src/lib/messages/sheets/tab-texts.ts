/** Words the choice between the tabs of a workbook, and what became of them when it comes back. */
import type { Reimport } from '../../sheet/merge/reimport';
import { countNoun, figures, jobsAndContacts, listed, quoted } from './sheets';

/** Holds the words with which tabs are chosen for an import. */
export const tabTexts = {
	title: 'Tabs to import',
	/** Says what a tab holds: "12 jobs". */
	holds: jobsAndContacts,
	check: 'Check this one.',
	/** Heads the tabs in which neither jobs nor contacts were found. */
	others: (count: number) =>
		count === 1
			? '1 tab doesn’t look like jobs or contacts'
			: `${figures(count)} tabs don’t look like jobs or contacts`,
	asJobs: 'Import as jobs',
	asContacts: 'Import as contacts',
	asJobsOf: (name: string) => `Import ${name} as jobs`,
	asContactsOf: (name: string) => `Import ${name} as contacts`,
	/** Names the choice of the tab to look at. It changes nothing that is imported. */
	shown: 'Show tab',
	/** Says that hidden tabs are left alone. */
	hidden: (count: number) =>
		count === 1 ? '1 hidden tab stays as it is.' : `${figures(count)} hidden tabs stay as they are.`
};

/** Holds the number of moved jobs that are named. */
const NAMED = 5;

/** Says what happened to the connected tabs of a workbook, a sentence each: "“Open” is now called “Active”." */
export function tabChanges(tabs: Reimport['tabs']): string[] {
	if (!tabs) return [];
	const { added, removed, renamed, moved } = tabs;
	const sentences = [
		...added.map((name) => `New tab: ${quoted(name)}. Tactful keeps it up to date from now on.`),
		...removed.map((name) => `The tab ${quoted(name)} is gone or empty.`),
		...renamed.map(([from, to]) => `The tab ${quoted(from)} is now called ${quoted(to)}.`),
		...(moved.length > NAMED
			? [`${countNoun(moved.length, 'row')} moved to another tab. ${listed(placesOf(moved))}.`]
			: moved.map(({ title, from, to }) => `${title} moved from ${quoted(from)} to ${quoted(to)}.`))
	];
	return [...new Set(sentences)];
}

function placesOf(moved: NonNullable<Reimport['tabs']>['moved']): string[] {
	const counts = new Map<string, number>();
	for (const { from, to } of moved) {
		const place = `from ${quoted(from)} to ${quoted(to)}`;
		counts.set(place, (counts.get(place) ?? 0) + 1);
	}
	return [...counts].map(([place, count]) => `${figures(count)} ${place}`);
}
