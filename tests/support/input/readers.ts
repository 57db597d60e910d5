/** Every function that reads what somebody else wrote, each as a function of one text. */
import { peopleTyped } from '../../../src/lib/domain/leads/people-typed';
import { comparable, matches, queryWords, searchText } from '../../../src/lib/domain/leads/search';
import { readTags } from '../../../src/lib/domain/leads/tags';
import { emailLink, mailLink, phoneLink, safeLink, withScheme } from '../../../src/lib/domain/links';
import { namesAgree } from '../../../src/lib/domain/merging/merge-people';
import { joinTexts } from '../../../src/lib/domain/merging/merge-texts';
import { looksSame } from '../../../src/lib/domain/merging/same-leads';
import { jobLinkKey } from '../../../src/lib/domain/merging/same-link';
import { folded, foldedLink } from '../../../src/lib/domain/normalise';
import { withheldNumber } from '../../../src/lib/domain/people/caller-id';
import { knownPeople } from '../../../src/lib/domain/people/people';
import { emailKey, nationalParts, phoneKey } from '../../../src/lib/domain/person';
import { safeFileName } from '../../../src/lib/messages/common/file-names';
import { readCapture } from '../../../src/lib/paste/capture/capture';
import { factsOfPosting } from '../../../src/lib/paste/capture/posting-facts';
import { daysInText } from '../../../src/lib/paste/days-in-text';
import { isJobAd, parseJobAd } from '../../../src/lib/paste/job-ad';
import { readJobLink } from '../../../src/lib/paste/job-link';
import { readMail } from '../../../src/lib/paste/mail/pasted-mail';
import { emailsIn, linesOf, phonesIn, plainText, urlsIn } from '../../../src/lib/paste/pasted-text';
import { textOfHtml } from '../../../src/lib/paste/plain-html';
import { parseQuickAdd } from '../../../src/lib/paste/quick-add';
import { nameHider } from '../../../src/lib/report/share/hidden-names';
import { initials, plainName, plainNote } from '../../../src/lib/report/share/plain-text';
import { readBackup } from '../../../src/lib/store/backup/backup';
import { markDifferences } from '../../../src/lib/ui/import/reimport/text-difference';
import { leadWith } from '../lead-desk';
import { MAIL_READERS } from './mail-readers';
import { ids, SHEET_READERS, TODAY } from './sheet-readers';

/** The readers by name, with those of sheets. */
export const READERS: Readonly<Record<string, (text: string) => unknown>> = {
	...SHEET_READERS,
	...MAIL_READERS,
	'a line that is typed': (text) => parseQuickAdd(text, TODAY),
	'a pasted ad': (text) => [isJobAd(text), parseJobAd(text, TODAY)],
	'an ad with labels': (text) =>
		parseJobAd(
			`Company: ${text}\nTitle: ${text}\nLocation: ${text}\nSalary: ${text}\nContact: ${text}\nDeadline: ${text}`,
			TODAY
		),
	'a pasted mail': (text) => readMail(text, { people: [], today: TODAY }),
	'the head of a mail': (text) =>
		readMail(`From: ${text}\nDate: ${text}\nSubject: ${text}\n\n${text}`, {
			people: [{ id: 'a', name: 'Dana Ruiz' }],
			today: TODAY
		}),
	'pasted text': (text) => [plainText(text), linesOf(text), emailsIn(text), urlsIn(text), phonesIn(text)],
	HTML: textOfHtml,
	'days in a text': (text) => daysInText(text, TODAY),
	'a link to a job': readJobLink,
	'what a bookmark carries': (text) => [
		readCapture(`#${text}`, TODAY),
		readCapture(`#capture=${encodeURIComponent(JSON.stringify({ title: text, url: text, text }))}`, TODAY)
	],
	'a posting': (text) =>
		factsOfPosting(
			{
				title: text,
				hiringOrganization: text,
				description: text,
				employmentType: text,
				baseSalary: text,
				validThrough: text,
				jobLocation: text
			} as never,
			TODAY
		),
	'people that are typed': (text) => peopleTyped(text, ids(), { people: [] }),
	'names of people': (text) => [namesAgree(text, text), namesAgree(text, `${text} x`), initials(text)],
	'people that are known': (text) =>
		knownPeople(
			[
				leadWith({
					people: [
						{ id: 'p', name: text, title: text },
						{ id: 'q', name: `${text} x` }
					]
				})
			],
			[]
		),
	'an address and a number': (text) => [
		emailKey(text),
		phoneKey(text),
		nationalParts(text),
		withheldNumber(text)
	],
	'a name that is folded': (text) => [folded(text), foldedLink(text), jobLinkKey(text)],
	'leads that look the same': (text) =>
		looksSame(
			leadWith({ id: '1', organisation: text, role: text }),
			leadWith({ id: '2', organisation: `${text}x`, role: text })
		),
	'texts that are joined': (text) => joinTexts(text, `${text}x`),
	'a search': (text) => [
		comparable(text),
		queryWords(text),
		matches(searchText(leadWith({ notes: text })), queryWords(text.slice(0, 200)))
	],
	tags: readTags,
	links: (text) => [
		safeLink(text),
		safeLink(`https://${text}`),
		emailLink(text),
		mailLink('dana@northwind.example', { subject: text, body: text }),
		phoneLink(text),
		withScheme(text)
	],
	'the name of a file': (text) => safeFileName(`${text}.csv`),
	'words that differ': (text) => markDifferences(text, `${text}x`),
	'a note that is shared': (text) => [plainNote(text), plainName(text)],
	'names that are hidden': (text) =>
		nameHider([{ kind: 'person', name: 'Dana Ruiz' } as never], (kind) => kind)(text),
	'a hidden name': (text) => nameHider([{ kind: 'organisation', name: text } as never], (kind) => kind)(text),
	'a backup': (text) => readBackup(text).catch(() => null),
	'a backup that says what it is': (text) =>
		readBackup(`{"format":"tactful-backup","formatVersion":1,${text}`).catch(() => null)
};
