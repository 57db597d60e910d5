/** What breaks other programs, in a week that is handed on: words in every form of it, never a mark, a tag or a link. */
import { describe, expect, test } from 'vitest';
import { outputs, reported } from '../support/sharing';
import { NAUGHTY, naughtyLead } from '../support/input/naughty';

const forms = (text: string) => outputs(reported([naughtyLead(text)], {}));
const HARMLESS = forms('Northwind');
const all = NAUGHTY.map((text) => [text, forms(text)] as const);

const tagsOf = (html: string) => [...new Set(html.replace(/<style>.*?<\/style>/s, '').match(/<[^>]*>?/g))];
/** What a program would read as a mark of Markdown, anywhere in a line. */
const MARK = /[`[\]<>!|~^$=@]/;
const LINE = /^(#{1,2} |- | {2}(- )?|---$|[\p{L}\d\\…]|$)/u;

describe('in a week that is handed on', () => {
	test.each(['page', 'rich text'])('no tag is in the %s but those of a harmless one', (form) => {
		const known = tagsOf(HARMLESS.get(form)!);
		expect(HARMLESS.get(form)).toContain('Northwind at Northwind');
		for (const [text, made] of all)
			expect([text, tagsOf(made.get(form)!).filter((tag) => !known.includes(tag))]).toEqual([text, []]);
		expect(known.filter((tag) => /^<(a|img|script|iframe|link|form)\b/.test(tag))).toEqual([]);
	});

	test('no mark of Markdown is left as one', () => {
		for (const [text, made] of all) {
			const bare = made.get('markdown')!.replace(/\\[^\s\p{L}\d]/gu, '');
			expect([text, MARK.exec(bare)?.[0]]).toEqual([text, undefined]);
			expect([text, bare.split('\n').filter((line) => !LINE.test(line))]).toEqual([text, []]);
		}
	});

	test('every entry stays on its line', () => {
		for (const form of ['text', 'markdown']) {
			const lines = HARMLESS.get(form)!.split('\n').length;
			for (const [text, made] of all)
				expect([text, made.get(form)!.split(/[\n\r\u2028\u2029]/).length <= lines]).toEqual([text, true]);
		}
	});

	test('the name of the file is a plain one', () => {
		for (const [, made] of all)
			expect(made.get('file name and title')).toBe(HARMLESS.get('file name and title'));
	});
});
