import { expect, test } from 'vitest';
import { lookBack } from '../../../src/lib/report/week/look-back';
import {
	differenceWords,
	groupWords,
	lookBackSentence,
	noDifference
} from '../../../src/lib/messages/week/look-back';
import { sectionsOf } from '../../../src/routes/week/look-back/look-back-view';
import { leadWith, touchOn, wrote } from '../../support/lead-desk';

test.each([
	[0, 0, 0, 0, 'Once you have written to somebody, this page tells what came back.'],
	[0, 1, 0, 0, 'One message or call asked for an answer, and none was answered.'],
	[
		4,
		31,
		1,
		2,
		'31 messages and calls asked for an answer, and four were answered. One went out less than two weeks ago and may still be answered. Two that only a sheet tells of are left out.'
	]
])('%i of %i, %i, %i', (answered, of, waiting, implied, sentence) => {
	expect(lookBackSentence(answered, of, waiting, implied)).toBe(sentence);
});

test('what the numbers carry is said with the numbers, and what they don’t is said, too', () => {
	expect(
		differenceWords('channel', { key: 'email', answered: 8, of: 12 }, { key: 'form', answered: 2, of: 30 })
	).toBe(
		'Email: 8 of 12 were answered. Company form: 2 of 30. Chance alone hardly makes such a difference; why it is there, the numbers do not tell.'
	);
	expect(groupWords({ key: 'email', answered: 4, of: 11 }, false, 0.1517, 0.6462)).toContain(
		'between 15 and 65 percent'
	);
	expect(groupWords({ key: 'email', answered: 3, of: 4 }, true, 0.3, 0.95)).toBe(
		'3 of 4 were answered: too few to say anything.'
	);
	expect(noDifference(1, 10)).toContain('two rows must have ten messages or more');
	expect(noDifference(3, 10)).toBe('The differences between these rows may well be chance.');
});

test('every row opens the touches behind it, and a small one says so', () => {
	const lead = leadWith({
		touches: [touchOn('2026-03-02'), wrote('2026-03-04'), touchOn('2026-03-09'), touchOn('2026-05-30')]
	});
	const [channel] = sectionsOf(lookBack([lead], '2026-06-01'), '2026-06-01');
	expect(channel?.figures).toMatchObject([{ label: 'Email, too few to tell', value: '1 of 2' }]);
	expect(channel?.figures[0]?.bar).toBeUndefined();
	expect(channel?.figures[0]?.entries.first(9).map(({ day, timing }) => [day, timing])).toEqual([
		['2026-03-02', 'answered on 4 March']
	]);
	expect(channel?.figures[0]?.others?.first(9).map(({ day, timing }) => [day, timing])).toEqual([
		['2026-03-09', undefined],
		['2026-05-30', 'may still be answered']
	]);
	expect(channel?.said).toEqual([noDifference(0, 10)]);
});
