import { expect, it } from 'vitest';
import { directionOf, ownAddresses } from '../../src/lib/mail/understanding/own-addresses';
import { DANA, mail, ME } from '../support/mailbox/mail';

it('the user’s own address is the one that most mails come from or go to', () => {
	const mails = [
		mail('2026-03-01'),
		mail('2026-03-02', { from: ME, to: [DANA] }),
		mail('2026-03-03', { from: { name: 'News', email: 'n@n.example' } })
	];
	expect(ownAddresses(mails)[0]).toEqual({ ...ME, mails: 3, share: 1 });
	expect(ownAddresses([])).toEqual([]);
});

it('a mail goes out, comes in, or goes to oneself', () => {
	const own = new Set([ME.email]);
	expect(directionOf(mail('2026-03-01'), own)).toBe('in');
	expect(directionOf(mail('2026-03-01', { from: ME, to: [DANA] }), own)).toBe('out');
	expect(directionOf(mail('2026-03-01', { from: ME }), own)).toBeNull();
});
