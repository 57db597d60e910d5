/** The files on a lead's page, and those that go out with an application. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { downloadType, LeadPapers } from '../../../src/lib/state/papers/lead-papers.svelte';
import type { GivenPaper } from '../../../src/lib/state/papers/read-paper';
import { SentVersions } from '../../../src/lib/state/papers/sent-versions.svelte';
import { pressDone } from '../../../src/lib/state/pages/press-done';
import type { App } from '../../../src/lib/state/app';
import type { Notice } from '../../../src/lib/state/session/book-writer.svelte';
import * as download from '../../../src/lib/platform/download';
import { appWith, MONDAY } from '../../support/app-desk';
import { lead } from '../../support/book-desk';
import { bytesOf, readPaper } from '../../support/papers';

function fileOf(name: string, text: string, type = 'application/pdf'): GivenPaper {
	const bytes = bytesOf(text);
	return { name, type, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
}

async function desk() {
	const app = await appWith(lead('a'), lead('b'));
	const papers = new LeadPapers(app, () => app.book.lead('a')!);
	return { app, papers, now: () => app.book.lead('a')! };
}

afterEach(() => vi.restoreAllMocks());

describe('a file on a lead’s page', () => {
	test('is added with its kind, its size and the day, and downloads as it was', async () => {
		const { papers, now } = await desk();
		await papers.add([fileOf('CV 2026.pdf', 'a résumé')]);
		expect(now().papers).toMatchObject([
			{ name: 'CV 2026.pdf', kind: 'resume', size: 10, addedOn: MONDAY, type: 'application/pdf' }
		]);
		expect(papers.shown).toMatchObject([
			{ name: 'CV 2026.pdf', about: 'CV · 10 bytes · added today', sent: false }
		]);
		const saved = vi.spyOn(download, 'saveFile').mockImplementation(() => undefined);
		await papers.download(now().papers![0]!);
		expect(saved).toHaveBeenCalledWith(bytesOf('a résumé'), 'CV 2026.pdf', 'application/pdf');
	});

	test('is refused in a clear sentence, and costs none of the others', async () => {
		const { papers, now } = await desk();
		const large = { ...fileOf('large.pdf', 'x'), size: 7.2 * 1024 * 1024 };
		const folder = { ...fileOf('folder', 'x'), arrayBuffer: () => Promise.reject(new Error('folder')) };
		await papers.add([fileOf('empty.pdf', ''), large, folder, fileOf('good.pdf', 'good')]);
		expect(papers.problem).toBe(
			'“empty.pdf” is empty, so it wasn’t added. ' +
				'“large.pdf” wasn’t added. It’s 7.2 MB, and files can be up to 5 MB. ' +
				'“folder” couldn’t be read, so it wasn’t added.'
		);
		expect(now().papers?.map(({ name }) => name)).toEqual(['good.pdf']);
	});

	test('says so where all files together are too much', async () => {
		const { app, papers } = await desk();
		const size = 150 * 1024 * 1024;
		await app.leads.edit('b', 'add-paper', (row) => ({
			...row,
			papers: [{ id: 'p', sha256: 'f'.repeat(64), name: 'p', type: '', size, addedOn: MONDAY, kind: 'other' }]
		}));
		await papers.add([fileOf('one.pdf', 'one')]);
		expect(papers.problem).toContain('take up 150 MB together');
	});

	test.each([
		['../../etc/passwd.pdf', '-..-etc-passwd.pdf'],
		[`a${String.fromCharCode(0x202e)}fdp.exe`, 'afdp.exe'],
		['line\nbreak\u0000.pdf', 'linebreak.pdf'],
		['CON.pdf', 'file-CON.pdf']
	])('with the name %j is kept as %s', async (given, kept) => {
		const { papers, now } = await desk();
		await papers.add([fileOf(given, 'x')]);
		expect(now().papers?.[0]?.name).toBe(kept);
	});

	test('is renamed with its ending, and never to nothing', async () => {
		const { papers, now } = await desk();
		await papers.add([fileOf('scan.pdf', 'x')]);
		const [paper] = now().papers!;
		await papers.change(paper!, ' Cover letter ', 'letter');
		expect(now().papers).toMatchObject([{ name: 'Cover letter.pdf', kind: 'letter' }]);
		await expect(papers.change(paper!, '  ', 'letter')).rejects.toThrow('Enter a name.');
	});

	test('comes back with undo where it was removed', async () => {
		const { app, papers, now } = await desk();
		await papers.add([fileOf('CV.pdf', 'x')]);
		const before = now().papers!;
		await papers.remove(before[0]!);
		expect(now().papers).toEqual([]);
		await app.session.undo(app.session.notice!.action!);
		expect(now().papers).toEqual(before);
	});

	test('is not handed out where its bytes are gone: the page says why', async () => {
		const { app, papers } = await desk();
		const saved = vi.spyOn(download, 'saveFile').mockImplementation(() => undefined);
		const paper = {
			id: 'p',
			sha256: 'f'.repeat(64),
			name: 'p.pdf',
			type: '',
			size: 1,
			addedOn: MONDAY
		} as const;
		await app.leads.edit('a', 'add-paper', (row) => ({ ...row, papers: [{ ...paper, kind: 'other' }] }));
		await papers.download({ ...paper, kind: 'other' });
		expect(papers.problem).toContain('isn’t on this device');
		expect(saved).not.toHaveBeenCalled();
	});
});

test.each([
	['application/pdf', 'application/pdf'],
	['image/png', 'image/png'],
	[
		'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
	],
	['text/html', 'application/octet-stream'],
	['image/svg+xml', 'application/octet-stream'],
	['application/vnd.mozilla.xul+xml', 'application/octet-stream'],
	['application/xhtml+xml', 'application/octet-stream'],
	['', 'application/octet-stream']
])('a file of the type %j is handed out as %s', (type, as) => expect(downloadType(type)).toBe(as));

describe('what goes out with an application', () => {
	test('is offered from other leads, and its file comes along', async () => {
		const { app, papers, now } = await desk();
		await papers.add([fileOf('CV 2026.pdf', 'a résumé')]);
		const versions = new SentVersions(app);
		expect(versions.offered.resume).toMatchObject([{ name: 'CV 2026' }]);
		const { sent, papers: stored } = await versions.taken({ resume: 'CV 2026', letter: 'By hand' });
		expect(sent).toMatchObject({ resume: 'CV 2026', letter: 'By hand' });
		expect(sent.papers).toMatchObject([{ sha256: now().papers![0]!.sha256, addedOn: MONDAY }]);
		expect(sent.papers![0]!.id).not.toBe(now().papers![0]!.id);
		expect(stored).toEqual([{ sha256: now().papers![0]!.sha256, bytes: bytesOf('a résumé') }]);
	});

	test('may be a file that is added there, stored with the application alone', async () => {
		const { app } = await desk();
		const versions = new SentVersions(app);
		expect(await versions.add('letter', fileOf('For Kestrel.pdf', 'Dear'))).toBe('For Kestrel');
		expect(versions.offered.letter).toMatchObject([{ name: 'For Kestrel', paper: { kind: 'letter' } }]);
		const { sent, papers } = await versions.taken({ letter: 'For Kestrel' });
		await expect(readPaper(app.data, papers[0]!.sha256)).rejects.toMatchObject({ reason: 'missing' });
		const touch = { id: 't', on: MONDAY, direction: 'out', channel: 'form', kind: 'application' } as const;
		await app.leads.doStep('b', null, { did: 'touch', touch, sent }, undefined, { papers });
		expect(app.book.lead('b')).toMatchObject({
			letter: 'For Kestrel',
			papers: [{ name: 'For Kestrel.pdf' }]
		});
		expect(await readPaper(app.data, papers[0]!.sha256)).toEqual(bytesOf('Dear'));
	});

	test('is named alone where the file is gone, or a name was typed', async () => {
		const { app } = await desk();
		const papers = [
			{ id: 'p', sha256: 'f'.repeat(64), name: 'CV.pdf', type: '', size: 1, addedOn: MONDAY, kind: 'resume' }
		] as const;
		await app.leads.edit('a', 'add-paper', (row) => ({ ...row, papers }));
		const versions = new SentVersions(app);
		expect(await versions.taken({ resume: 'CV' })).toEqual({ sent: { resume: 'CV' }, papers: [] });
		expect(await versions.taken({ resume: 'Typed' })).toEqual({ sent: { resume: 'Typed' }, papers: [] });
	});
});

describe('an application that one press logs', () => {
	/** Presses Done on a lead to which nothing was sent yet. */
	async function apply(app: App, leadId: string) {
		const step = app.book.assessmentOf(leadId)!.next!;
		expect(step).toMatchObject({ rule: 'plan-first-step', kind: 'application' });
		expect(pressDone(app, app.book.lead(leadId)!, step)).toBeNull();
		await vi.waitFor(() => expect(app.book.lead(leadId)!.touches).toHaveLength(1));
		return app.session.notice!;
	}
	const namesOf = ({ choices }: Notice) => choices?.options.map(({ name }) => name);

	test('asks nothing where no version is known', async () => {
		const { app } = await desk();
		const notice = await apply(app, 'a');
		expect(notice).toMatchObject({ opens: { leadId: 'a', fact: { key: 'resume' } } });
		expect(notice).not.toHaveProperty('choices');
	});

	test('offers the lead’s own files first, and stores what is pressed with its file', async () => {
		const { app, papers } = await desk();
		await papers.add([
			fileOf('CV 2025.pdf', 'old'),
			fileOf('CV 2026.pdf', 'new'),
			fileOf('Letter.pdf', 'Dear')
		]);
		const other = new LeadPapers(app, () => app.book.lead('b')!);
		await other.add([fileOf('CV for b.pdf', 'b'), fileOf('Cover letter b.pdf', 'Dear b')]);
		const notice = await apply(app, 'b');
		expect(namesOf(notice)![0]).toBe('CV for b');
		expect(namesOf(notice)).toHaveLength(3);
		expect(namesOf(notice)![2]).toBe('Cover letter b');
		expect(notice).not.toHaveProperty('opens');
		notice.choices!.options[1]!.choose();
		await vi.waitFor(() => expect(app.book.lead('b')!.resume).toBe(namesOf(notice)![1]));
		const [copy] = app.book.lead('b')!.papers!.slice(-1);
		const [from] = app.book.lead('a')!.papers!.filter(({ sha256 }) => sha256 === copy!.sha256);
		expect(copy!.id).not.toBe(from!.id);
		expect(await readPaper(app.data, copy!.sha256)).toBeInstanceOf(Uint8Array);
		expect(namesOf(app.session.notice!)).toEqual(['Cover letter b']);
		app.session.notice!.choices!.options[0]!.choose();
		await vi.waitFor(() => expect(app.book.lead('b')!.letter).toBe('Cover letter b'));
		expect(app.session.notice).not.toHaveProperty('choices');
		await app.session.undo();
		expect(app.book.lead('b')).not.toHaveProperty('letter');
		expect(app.book.lead('b')!.touches).toHaveLength(1);
	});

	test('offers a version that was only named before, and none where it is named already', async () => {
		const { app } = await desk();
		await app.leads.edit('a', 'change-fact|resume', (row) => ({ ...row, resume: 'v3' }));
		expect(namesOf(await apply(app, 'b'))).toEqual(['v3']);
		expect(await apply(app, 'a')).not.toHaveProperty('choices');
	});
});
