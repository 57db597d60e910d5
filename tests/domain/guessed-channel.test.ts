/** One press logs that they replied, or turned the user down: by which way they said so, nobody knows. */
import { describe, expect, test } from 'vitest';
import { readRefusals } from '../../src/lib/domain/cadence/history/refusals';
import { manyMoved } from '../../src/lib/domain/leads/move-stage';
import { isChannelTold, type Touch } from '../../src/lib/domain/touch';
import { touchSentence } from '../../src/lib/messages/common/touches';
import { stepLine } from '../../src/lib/messages/rules/step-lines';
import { stepReason } from '../../src/lib/messages/rules/step-reasons';
import { editedTouch, fieldsOf } from '../../src/lib/ui/timeline/touch-edit';
import { applied, assessOn, leadWith, wrote } from '../support/lead-desk';

const lead = leadWith();
const moved = (what: 'no' | 'application' | 'reply') => manyMoved(what, null, { id: 't', on: '2026-03-10' });
const touchOf = (what: 'no' | 'application' | 'reply'): Touch => {
	const { how } = moved(what);
	if (how.did !== 'touch') throw new Error('Nothing was logged');
	return how.touch;
};

describe('a channel that nobody named', () => {
	test('stands in no sentence and counts for none', () => {
		expect(touchSentence(touchOf('no'), lead)).toBe('They decided against it');
		expect(touchSentence(touchOf('application'), lead)).toBe('You applied');
		expect(touchSentence(touchOf('reply'), lead)).toBe('They got in touch');
		expect(isChannelTold(touchOf('no'))).toBe(false);
		expect(isChannelTold({ ...touchOf('no'), channelGuessed: undefined })).toBe(true);
	});

	test('is named by no step that answers it', () => {
		const replied = leadWith({ touches: [applied('2026-03-02'), touchOf('reply')] });
		const step = assessOn('2026-03-11', replied).next!;
		expect(step).toMatchObject({ rule: 'reply-owed', kind: 'reply', channel: 'email' });
		expect(stepLine(step, replied, '2026-03-11')).toBe('Reply · they got in touch yesterday');
		expect(stepReason(step, replied, '2026-03-11')).toBe(
			'They got in touch yesterday. You haven’t replied yet.'
		);
	});

	test('leaves the answer to what the person prefers', () => {
		const person = { id: 'sam', name: 'Sam Okoro', phone: '+1 555 0123' };
		const replied = leadWith({ people: [person], touches: [applied('2026-03-02'), touchOf('reply')] });
		expect(assessOn('2026-03-11', replied).next).toMatchObject({ rule: 'reply-owed', channel: 'phone' });
	});

	test('opens no channel that they asked not to be used', () => {
		const noEmail = wrote('2026-03-02', {
			personId: undefined,
			channel: 'phone',
			no: { scope: 'channel', channel: 'email' }
		});
		const refusal = touchOf('no');
		expect([...readRefusals([noEmail, refusal]).barred.keys()]).toEqual(['email']);
		expect([...readRefusals([noEmail, { ...refusal, channelGuessed: undefined }]).barred.keys()]).toEqual([]);
	});

	test('is known once the user names it', () => {
		const refusal = touchOf('no');
		const named = editedTouch(refusal, { ...fieldsOf(refusal), channel: 'letter' });
		expect(isChannelTold(named)).toBe(true);
		expect(touchSentence(named, lead)).toBe('They sent you a letter');
		const noted = editedTouch(refusal, { ...fieldsOf(refusal), note: 'A form letter' });
		expect(isChannelTold(noted)).toBe(false);
	});
});
