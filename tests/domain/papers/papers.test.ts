import { describe, expect, test } from 'vitest';
import { joinLeads } from '../../../src/lib/domain/merging/merge-leads';
import {
	countPapers,
	kindOfName,
	MAX_ALL_PAPERS_BYTES,
	MAX_PAPER_BYTES,
	paperRefusal,
	partsOfName,
	sentPaper,
	unlikeOthers,
	versionsOf,
	withoutPaper,
	withPaper,
	withPaperChanged
} from '../../../src/lib/domain/papers/papers';
import { doStep } from '../../../src/lib/domain/steps/do-step';
import { lead } from '../../support/book-desk';
import { paperOf } from '../../support/papers';

const [A, B] = ['a'.repeat(64), 'b'.repeat(64)];
const CV = paperOf(A, 'CV 2026.pdf');
const LETTER = paperOf(B, 'Letter.pdf', { kind: 'letter' });

describe('a file is refused', () => {
	test.each([
		['where it is empty', 0, 0, 'empty'],
		['where it has a byte too much', MAX_PAPER_BYTES + 1, 0, 'too-large'],
		['where there is no room with all others', 2, MAX_ALL_PAPERS_BYTES - 1, 'too-much'],
		['not where it just fits', MAX_PAPER_BYTES, MAX_ALL_PAPERS_BYTES - MAX_PAPER_BYTES, null]
	])('%s', (_where, size, kept, refusal) => expect(paperRefusal(size, kept)).toBe(refusal));
});

test.each([
	['CV_2026.pdf', 'resume'],
	['Resume Dana Ruiz.docx', 'resume'],
	['Lebenslauf.pdf', 'resume'],
	['Re\u0301sume\u0301.pdf', 'resume'],
	['cover-letter-acme.pdf', 'letter'],
	['Letter and CV.pdf', 'letter'],
	['Job description.pdf', 'ad'],
	['Stellenanzeige.pdf', 'ad'],
	['Scan0001.pdf', 'other'],
	['Advice.pdf', 'other']
])('the kind of %s is guessed as %s', (name, kind) => expect(kindOfName(name)).toBe(kind));

test.each([
	['CV 2026.pdf', 'CV 2026', '.pdf'],
	['CV', 'CV', ''],
	['.profile', '.profile', ''],
	['v1.2 final', 'v1.2 final', '']
])('the name %s has the stem “%s” and the ending “%s”', (name, stem, ending) =>
	expect(partsOfName(name)).toEqual([stem, ending])
);

test('other content of the same name gets a number', () => {
	expect(unlikeOthers('CV 2026.pdf', A, [CV])).toBe('CV 2026.pdf');
	expect(unlikeOthers('cv 2026.pdf', B, [CV])).toBe('cv 2026 (2).pdf');
	expect(unlikeOthers('CV 2026.pdf', B, [CV, paperOf('c'.repeat(64), 'CV 2026 (2).pdf')])).toBe(
		'CV 2026 (3).pdf'
	);
});

test('a file is added once, and the same content counts once', () => {
	const once = withPaper(CV)(lead('a'));
	expect(withPaper({ ...CV, id: 'again' })(once)).toBe(once);
	const other = withPaper({ ...CV, id: 'other', kind: 'other' })(lead('b'));
	expect(countPapers([once, other, withPaper(LETTER)(lead('c'))])).toEqual({ count: 2, bytes: 6 });
});

describe('the version that went out', () => {
	const sent = { ...withPaper(CV)(lead('a')), resume: 'CV 2026' };

	test('is the file of that name', () => {
		expect(sentPaper(sent, 'resume')).toBe(CV);
		expect(sentPaper({ ...sent, resume: 'CV 2025' }, 'resume')).toBeUndefined();
		expect(sentPaper(sent, 'letter')).toBeUndefined();
	});

	test('is called by the new name of its file, another one is not', () => {
		const renamed = withPaperChanged(CV.id, { name: 'Analyst CV.pdf', kind: 'resume' })(sent);
		expect(renamed).toMatchObject({ resume: 'Analyst CV', papers: [{ ...CV, name: 'Analyst CV.pdf' }] });
		const draft = { ...sent, resume: 'By hand' };
		expect(withPaperChanged(CV.id, { name: 'X.pdf', kind: 'resume' })(draft).resume).toBe('By hand');
	});

	test('is still named where its file was removed', () => {
		expect(withoutPaper(CV.id)(sent)).toEqual({ ...lead('a'), resume: 'CV 2026', papers: [] });
	});

	test('is stored with the application, name and file', () => {
		const touch = {
			id: 't',
			on: '2026-03-09',
			direction: 'out',
			channel: 'form',
			kind: 'application'
		} as const;
		const how = { did: 'touch', touch, sent: { resume: 'CV 2026', papers: [CV] } } as const;
		const after = doStep(null, how, '2026-03-09')(lead('a'));
		expect(after).toMatchObject({ resume: 'CV 2026', papers: [CV] });
		expect(sentPaper(after, 'resume')).toEqual(CV);
	});
});

test('versions come latest first, each name once with its newest file', () => {
	const applied = (on: string) => ({
		touches: [{ id: 't', on, direction: 'out', channel: 'form', kind: 'application' } as const]
	});
	const newer = { ...CV, id: 'newer', sha256: B, addedOn: '2026-03-05' };
	const leads = [
		lead('a', { ...applied('2026-03-08'), resume: 'Short CV' }),
		lead('b', { ...applied('2026-03-04'), resume: 'Old CV', papers: [CV] }),
		lead('c', { papers: [newer, LETTER] }),
		lead('d', { resume: 'x'.repeat(121) })
	];
	expect(versionsOf(leads, 'resume')).toEqual([
		{ name: 'Short CV' },
		{ name: 'CV 2026', paper: newer },
		{ name: 'Old CV' }
	]);
	expect(versionsOf(leads, 'letter')).toEqual([{ name: 'Letter', paper: LETTER }]);
});

test('two leads that are one keep the files of both, each content once', () => {
	const kept = lead('a', { papers: [CV] });
	const other = lead('b', { papers: [{ ...CV, id: 'same' }, LETTER] });
	expect(joinLeads(kept, other).papers).toEqual([CV, LETTER]);
	expect(joinLeads(lead('a'), other).papers).toEqual(other.papers);
	expect(joinLeads(lead('a'), lead('b'))).not.toHaveProperty('papers');
});
