import { afterEach, expect, test } from 'vitest';
import { readsIn } from '../../src/lib/domain/locale';
import { formSentences } from './sentences/forms';
import { frameSentences } from './sentences/frame';
import { interviewSentences } from './sentences/interview';
import { leadSentences } from './sentences/lead';
import { leadsSentences } from './sentences/leads';
import { mailSentences } from './sentences/mail';
import { offersSentences } from './sentences/offers';
import { commonSentences } from './sentences/common';
import { ruleSentences } from './sentences/rules';
import { sentencesOf, type SentencesOfPage } from './sentences/pages';
import { startSentences } from './sentences/start';
import { dataSentences } from './sentences/data';
import { playbookSentences } from './sentences/playbook';
import { deviceSentences } from './sentences/devices';
import { connectSentences } from './sentences/connect';
import { settingsSentences } from './sentences/settings';
import { sheetsSentences } from './sentences/sheets';
import { adviceSentences } from './sentences/advice';
import { draftSentences } from './sentences/drafts';
import { todaySentences } from './sentences/today';
import { weekSentences } from './sentences/week';

const PAGES: readonly SentencesOfPage[] = [
	frameSentences,
	startSentences,
	todaySentences,
	leadSentences,
	interviewSentences,
	leadsSentences,
	offersSentences,
	formSentences,
	sheetsSentences,
	mailSentences,
	weekSentences,
	playbookSentences,
	settingsSentences,
	deviceSentences,
	connectSentences,
	dataSentences,
	ruleSentences,
	draftSentences,
	adviceSentences,
	commonSentences
];

const modules = Object.fromEntries(
	Object.entries(
		import.meta.glob<Record<string, unknown>>('../../src/lib/messages/**/*.ts', { eager: true })
	).map(([path, exported]) => [path.replace(/^.*\/messages\/|\.ts$/g, ''), exported])
);

afterEach(() => readsIn([]));

test('every module of words is read by somebody', () => {
	const listed = new Set(PAGES.flatMap(({ modules, parts = [] }) => [...Object.keys(modules), ...parts]));
	const unread = Object.keys(modules).filter((name) => !listed.has(name));
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
	const all = PAGES.flatMap(({ page, modules: ofPage }) =>
		Object.entries(ofPage).map(([name, module], at) => ({
			heading: `${at === 0 ? `\n## ${page}\n` : ''}\n### ${module.title}\n\n`,
			lines: sentencesOf(name, modules[name] ?? {}, module)
		}))
	);
	return all.filter(({ lines }) => lines.length > 0);
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
