import { afterEach, expect, test } from 'vitest';
import { readsIn } from '../../src/lib/domain/locale';
import { sentencesOf, type SentencesOfPage } from './sentences/pages';
import { adviceSentences } from './sentences/advice';
import { todaySentences } from './sentences/today';

const PAGES: readonly SentencesOfPage[] = [todaySentences, adviceSentences];

/** Modules whose sentences are not collected yet: this list only gets shorter. */
const STILL_TO_COME = [
	'common/days',
	'common/english',
	'common/file-names',
	'common/links',
	'common/sentence-context',
	'common/titles',
	'common/touches',
	'common/undated',
	'data/action-labels',
	'data/backups',
	'data/fault-report',
	'data/holidays',
	'data/install',
	'data/recovery',
	'data/settings',
	'data/shortcuts',
	'data/whats-new',
	'drafts/agreed',
	'drafts/contents',
	'drafts/draft-facts',
	'drafts/drafts',
	'drafts/repeated-text',
	'drafts/side-steps',
	'drafts/silence',
	'drafts/templates',
	'lead/dates-removed',
	'lead/details',
	'lead/history',
	'lead/interview',
	'lead/merge',
	'lead/moving',
	'lead/next-step',
	'lead/noes',
	'lead/pasted-ad',
	'lead/pasted-mail',
	'lead/replies',
	'lead/step-done',
	'lead/timeline',
	'lead/wrap-up',
	'leads/leads',
	'leads/people',
	'rules/agreed-step-reasons',
	'rules/guard-reasons',
	'rules/news',
	'rules/rule-texts',
	'rules/rule-titles',
	'rules/rules-page',
	'rules/step-reasons',
	'sheets/connected-file',
	'sheets/imported',
	'sheets/reimport',
	'sheets/sheets',
	'today/backlog',
	'today/call-times',
	'today/last-message',
	'today/morning-notification',
	'today/upcoming',
	'week/calendar',
	'week/look-back',
	'week/record-presets',
	'week/record',
	'week/week-charts',
	'week/week-lines',
	'week/week-report',
	'week/week'
];

const modules = Object.fromEntries(
	Object.entries(
		import.meta.glob<Record<string, unknown>>('../../src/lib/messages/**/*.ts', { eager: true })
	).map(([path, exported]) => [path.replace(/^.*\/messages\/|\.ts$/g, ''), exported])
);

afterEach(() => readsIn([]));

test('every module of words is read by somebody', () => {
	const listed = new Set(PAGES.flatMap((page) => Object.keys(page.modules)));
	const unread = Object.keys(modules).filter((name) => !listed.has(name) && !STILL_TO_COME.includes(name));
	expect(unread, 'list their sentences in tests/messages/sentences').toEqual([]);
	expect([...listed].filter((name) => !(name in modules))).toEqual([]);
});

test('docs/sentences.md shows every sentence; "npm run sentences" writes it anew', async () => {
	readsIn(['en-US']);
	const american = pages();
	readsIn(['en-GB']);
	const british = pages();
	const page = american.map(({ heading, lines }, at) => `${heading}${written(lines, british[at]!.lines)}`);
	await expect([OPENING, ...page].join('\n')).toMatchFileSnapshot('../../docs/sentences.md');
});

const OPENING = `# Every sentence

Written from the words of the app by \`npm run sentences\`: change them in \`src/lib/messages\`, not here. The facts in them are
made up. Where British English differs, it stands below in italics.
`;

function pages(): { heading: string; lines: readonly string[] }[] {
	return PAGES.flatMap(({ page, modules: ofPage }) =>
		Object.entries(ofPage).map(([name, module], at) => ({
			heading: `${at === 0 ? `\n## ${page}\n` : ''}\n### ${module.title}\n\n`,
			lines: sentencesOf(name, modules[name] ?? {}, module)
		}))
	);
}

function written(american: readonly string[], british: readonly string[]): string {
	return american
		.map((line, at) => {
			const other = british[at];
			return `- ${shown(line)}\n${other === undefined || other === line ? '' : `  - *${shown(other)}*\n`}`;
		})
		.join('');
}

/** Keeps a text of several lines in its item, and what looks like markup as text. */
const shown = (line: string) => line.replace(/[*_<`|]/g, '\\$&').replaceAll('\n', '\n  ');
