import { describe, expect, test } from 'vitest';
import { STAGES, type Stage } from '../../../src/lib/domain/lead';
import type { Touch } from '../../../src/lib/domain/touch';
import { stageAfter, stageOfEnd, stageOfTouches } from '../../../src/lib/domain/leads/stage-after';

const TODAY = '2026-03-09';
let count = 0;

function touch(fields: Partial<Touch>): Touch {
	count += 1;
	return { id: `t${count}`, on: TODAY, direction: 'out', channel: 'email', kind: 'other', ...fields };
}

const application = touch({ kind: 'application', channel: 'form' });
const word = touch({ direction: 'in', kind: 'reply' });
const interview = touch({ kind: 'interview', channel: 'in-person' });
const offer = touch({ direction: 'in', kind: 'offer' });
const roleNo = touch({ direction: 'in', kind: 'reply', no: { scope: 'role' } });

describe('logging moves the stage', () => {
	test.each<[string, Stage, Touch, Stage]>([
		['an application', 'saved', application, 'applied'],
		['an approach', 'saved', touch({ kind: 'approach' }), 'applied'],
		['word', 'applied', word, 'talking'],
		['word on what looked silent', 'silent', word, 'talking'],
		[
			'a conversation that we began',
			'applied',
			touch({ channel: 'phone', outcome: 'spoke', personId: 'p' }),
			'talking'
		],
		['an interview', 'talking', interview, 'interview'],
		['an offer', 'interview', offer, 'offer'],
		['a no to the role', 'interview', roleNo, 'rejected'],
		['word after a no to the role', 'rejected', word, 'talking']
	])('%s', (_what, before, logged, after) => {
		expect(stageAfter({ stage: before, touches: [] }, logged, TODAY)).toBe(after);
	});
});

describe('logging leaves the stage', () => {
	test.each<[string, Stage, Touch]>([
		['by an older kind', 'interview', application],
		['by word during interviews', 'interview', word],
		['by a follow-up', 'applied', touch({ kind: 'follow-up' })],
		['by a thank-you from them', 'applied', touch({ direction: 'in', kind: 'thank-you' })],
		[
			'by an automatic acknowledgement',
			'applied',
			touch({ direction: 'in', kind: 'reply', automatic: true })
		],
		[
			'by an attempt to ring',
			'applied',
			touch({ channel: 'phone', kind: 'follow-up', outcome: 'no-answer' })
		],
		['by a call that reached a switchboard', 'applied', touch({ channel: 'phone', outcome: 'spoke' })],
		['by what lies ahead', 'applied', touch({ kind: 'interview', on: '2026-03-20' })],
		['by a no to contact', 'applied', touch({ direction: 'in', kind: 'reply', no: { scope: 'contact' } })],
		['by telling of an offer elsewhere', 'talking', touch({ kind: 'offer' })],
		['by our own letter after a no', 'rejected', touch({ kind: 'follow-up' })],
		['by a no after the user accepted', 'accepted', roleNo]
	])('%s', (_what, stage, logged) => {
		expect(stageAfter({ stage, touches: [] }, logged, TODAY)).toBe(stage);
	});

	test('by word older than the no', () => {
		const refused = { stage: 'rejected' as const, touches: [roleNo] };
		expect(stageAfter(refused, { ...word, on: '2026-03-01' }, TODAY)).toBe('rejected');
	});

	test('by a no older than later word', () => {
		const talking = { stage: 'talking' as const, touches: [word] };
		expect(stageAfter(talking, { ...roleNo, on: '2026-03-01' }, TODAY)).toBe('talking');
	});
});

test('the touches alone make a stage, in the order of their days', () => {
	expect(stageOfTouches([], TODAY)).toBe('saved');
	const early = { ...roleNo, on: '2026-03-01' };
	expect(stageOfTouches([word, early, { ...application, on: '2026-02-20' }], TODAY)).toBe('talking');
});

test('an end makes a stage', () => {
	expect(stageOfEnd('offer', 'accepted')).toBe('accepted');
	expect(stageOfEnd('interview', 'withdrawn')).toBe('withdrawn');
	for (const stage of STAGES) expect(stageOfEnd(stage, 'ended')).toBe(stage);
});
