/** The report of a fault: where it went wrong, and nothing of what anybody wrote. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheet } from '../../../src/lib/sheet';
import { NotSaved } from '../../../src/lib/store/database/errors';
import { faultReport, type FaultFacts } from '../../../src/lib/messages/data/fault-report';
import { NAUGHTY } from '../../support/input/naughty';
import { runs } from '../../runs';
import { bytesOf } from '../../support/sheets';
import { text } from '../../support/any-rows';

const FACTS: FaultFacts = {
	version: '4f2a',
	browser: 'Mozilla/5.0 (X11; Linux x86_64)',
	language: 'de-DE',
	installed: true,
	online: false,
	page: '/lead',
	state: 'ready',
	counts: [
		['lead', 1200],
		['contact', 0]
	],
	error: undefined
};
const report = (error: unknown) => faultReport({ ...FACTS, error });

const FRAMES = [
	'    at f (https://app.example/_app/immutable/chunks/Ab_1-x.js:1:234)',
	'    at async https://app.example/sub/_app/immutable/nodes/3.C9.js:20:7',
	'    at Dana.Ruiz (chrome-extension://abc/content.js:1:1)'
].join('\n');

/** As Chromium writes it: the message is the head of the stack. */
function thrown(message: string, cause?: unknown, head = 'TypeError'): Error {
	const error = new TypeError(message, { cause });
	error.stack = `${head}: ${message}\n${FRAMES}`;
	return error;
}

const CLEAN = [
	'Last error: TypeError',
	'  at _app/immutable/chunks/Ab_1-x.js:1:234',
	'  at _app/immutable/nodes/3.C9.js:20:7'
].join('\n');

describe('a report of a fault', () => {
	it('says the version, the browser, how much there is, and where it went wrong', () => {
		expect(report(thrown('Cannot read notes of "Dana Ruiz"'))).toBe(
			[
				'Tactful 4f2a',
				'Browser: Mozilla/5.0 (X11; Linux x86_64)',
				'Language: de-DE',
				'Installed: yes, online: no',
				'Page: /lead',
				'Data: ready; 1,200 leads, 0 contacts',
				CLEAN
			].join('\n')
		);
		expect(report(undefined)).toContain('No errors since the page was opened.');
	});

	it('reads the stacks of other browsers, which have no message in front', () => {
		const error = new RangeError('Dana');
		error.stack =
			'f@https://app.example/_app/immutable/chunks/Ab.js:1:2\n@https://app.example/service-worker.js:3:4';
		expect(report(error)).toMatch(
			/Last error: RangeError\n {2}at _app\/immutable\/chunks\/Ab\.js:1:2\n {2}at service-worker\.js:3:4$/
		);
	});

	it('names what it was because of', () => {
		expect(report(new NotSaved('failed', 'Dana', { cause: thrown('Ruiz') }))).toMatch(
			/Last error: NotSaved[^]*\nCaused by: TypeError\n/
		);
	});

	it('is the same whatever the message and the names of things say', () => {
		const any = fc.oneof(
			text,
			fc.constantFrom(...NAUGHTY),
			fc.constantFrom(FRAMES, 'at', ': ', '\n', 'TypeError: ')
		);
		fc.assert(
			fc.property(any, any, (message, other) => {
				expect(report(thrown(message)).endsWith(CLEAN)).toBe(true);
				expect(report(thrown(message, thrown(other)))).toBe(report(thrown('', thrown(''))));
				const named = Object.assign(new Error(message), { name: other, code: other, reason: message });
				named.stack = `${other}: ${message}`;
				expect(report(named)).toBe(report(Object.assign(new Error(''), { stack: '' })));
			}),
			{ numRuns: runs(5) }
		);
	});

	it('holds nothing of what is thrown that is no error', () => {
		const trap = new Proxy(
			{},
			{
				get: () => {
					throw new Error('Dana');
				}
			}
		);
		for (const odd of ['Dana Ruiz', 7, null, { name: 'Dana', message: 'Ruiz' }, [NAUGHTY], trap])
			expect(report(odd)).toBe(report({}));
		const circle = thrown('Dana');
		circle.cause = circle;
		expect(report(circle).split('Because of').length).toBeLessThan(6);
	});

	it('does not quote a sheet that was refused, though the page does', () => {
		try {
			readSheet(bytesOf('Company,Notes\nNorthwind,"Dana Ruiz'));
			expect.unreachable();
		} catch (error) {
			expect(report(error)).toContain('SheetRefusal');
			expect(report(error)).not.toMatch(/Dana|Northwind|line 2/);
		}
	});
});
