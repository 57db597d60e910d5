/** Prepares what the page of mail shows. */
import type { Lead } from '$lib/domain/lead';
import { leadTitle } from '$lib/messages/common/titles';
import { mailReadTexts as texts, mailSkippedWords } from '$lib/messages/mail/mail-texts';
import { mailCutWords, mailReadingTexts, mailSkipWords } from '$lib/messages/mail/refusals';
import type { MailFileResult } from '$lib/state/mail-worker/client';
import type { FoundInMail } from '$lib/state/mail-worker/intake-desk';
import type { MailGroup } from '$lib/state/mail/mail-groups';

/** Returns the groups with the first mails of all of them, so that a long list is drawn in portions. */
export function shownGroups(groups: readonly MailGroup[], most: number): readonly MailGroup[] {
	const shown: MailGroup[] = [];
	let room = most;
	for (const group of groups) {
		if (room <= 0) break;
		shown.push(group.rows.length <= room ? group : { ...group, rows: group.rows.slice(0, room) });
		room -= group.rows.length;
	}
	return shown;
}

/** Returns the leads to choose from, by name: none of the trash. */
export const leadChoices = (
	leads: Iterable<Lead>
): readonly { readonly id: string; readonly name: string }[] =>
	[...leads]
		.filter(({ deletedAt }) => deletedAt === undefined)
		.map((lead) => ({ id: lead.id, name: leadTitle(lead) }))
		.sort((a, b) => a.name.localeCompare(b.name));

/** Returns what was read and what was left out of all files, one line for each reason. */
export function reportLines(results: readonly MailFileResult[], found: FoundInMail): readonly string[] {
	const counts = results.flatMap((result) => ('counts' in result ? [result.counts] : []));
	const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
	const cut = sum(counts.map((each) => each.cut));
	const skipped: Record<string, number> = {};
	for (const [reason, count] of counts.flatMap((each) => Object.entries(each.skipped)))
		skipped[reason] = (skipped[reason] ?? 0) + count;
	const { letGo, past, over, repeats, unknownZones } = found.gathered;
	const told = (count: number, words: (count: number) => string) => (count > 0 ? [words(count)] : []);
	return [
		...told(sum(counts.map((each) => each.messages)), texts.messages),
		...mailSkippedWords({ ...found.skipped, unrelated: found.skipped.unrelated + letGo }),
		...mailSkipWords(skipped),
		...told(cut, mailCutWords),
		...told(over, texts.over),
		...told(past, texts.past),
		...told(repeats, texts.repeats),
		...unknownZones.map(mailReadingTexts.unknownZone),
		...told(found.otherContacts, texts.contacts)
	];
}
