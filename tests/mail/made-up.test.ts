import { expect, test } from 'vitest';
import { proposalsOf } from '../../src/lib/mail/proposals/intake';
import { FIFTH } from '../support/mailbox/fifth/pack';
import { FIRST } from '../support/mailbox/first/pack';
import { FOURTH } from '../support/mailbox/fourth/pack';
import { judge, tableOf } from '../support/mailbox/judge';
import { mailboxOf } from '../support/mailbox/mailbox';
import { SECOND } from '../support/mailbox/second/pack';
import { SEVENTH } from '../support/mailbox/seventh/pack';
import { SIXTH } from '../support/mailbox/sixth/pack';
import { THIRD } from '../support/mailbox/third/pack';

/** `npm run test:mail` reads the whole of all mailboxes and prints what was right, wrong and missed. */
const whole = process.env.MAILBOX !== undefined;
const SIZE = whole ? { leads: 200, mails: 2_000, seed: 19 } : { leads: 40, mails: 300, seed: 19 };

test.each([
	['first', FIRST, 0.98, 0.95],
	['second', SECOND, 0.98, 0.95],
	['third', THIRD, 0.98, 0.95],
	['fourth', FOURTH, 0.98, 0.95],
	['fifth', FIFTH, 0.98, 0.95],
	['sixth', SIXTH, 0.98, 0.95],
	// Mails of small firms leave more open than a sentence can tell.
	['seventh', SEVENTH, 0.95, 0.95]
])(
	'of the %s made-up mailbox nearly everything is found, and nearly nothing else',
	(name, pack, leastRight, leastFound) => {
		const mailbox = mailboxOf(pack, SIZE);
		const judgement = judge(mailbox, proposalsOf(mailbox.messages, { ...mailbox, marks: [] }));
		if (whole) console.log(`The ${name} mailbox\n${tableOf(judgement)}`);
		if (process.env.MAILBOX === 'faults') console.log(judgement.faults.join('\n'));
		const { right, asked, wrong, missed } = judgement.all;
		expect((right + asked) / (right + asked + wrong)).toBeGreaterThanOrEqual(leastRight);
		expect((right + asked) / (right + asked + missed)).toBeGreaterThanOrEqual(leastFound);
	}
);
