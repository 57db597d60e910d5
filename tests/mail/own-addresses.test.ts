import { expect, it } from 'vitest';
import { AddressTally, directionOf, networkOwners } from '../../src/lib/mail/understanding/own-addresses';
import type { MailMessage } from '../../src/lib/mail/message';
import { DANA, mail, ME } from '../support/mailbox/mail';

const ownAddresses = (mails: readonly MailMessage[]) => {
	const tally = new AddressTally();
	for (const each of mails) tally.add(each);
	return tally.likelyOwn();
};

it('the user’s own address is the one that most mails come from or go to', () => {
	const mails = [
		mail('2026-03-01'),
		mail('2026-03-02', { from: ME, to: [DANA] }),
		mail('2026-03-03', { from: { name: 'News', email: 'n@n.example' } })
	];
	expect(ownAddresses(mails)[0]).toEqual({ ...ME, mails: 3, share: 1 });
	expect(ownAddresses([])).toEqual([]);
	const sent = [DANA, { name: 'Lee Park', email: 'lee@park.example' }].map((to) =>
		mail('2026-03-02', { from: ME, to: [to] })
	);
	expect(ownAddresses(sent)).toContainEqual({ ...ME, mails: 2, share: 1 });
});

it('a mail goes out, comes in, or goes to oneself', () => {
	const own = new Set([ME.email]);
	expect(directionOf(mail('2026-03-01'), own)).toBe('in');
	expect(directionOf(mail('2026-03-01', { from: ME, to: [DANA] }), own)).toBe('out');
	expect(directionOf(mail('2026-03-01', { from: ME }), own)).toBeNull();
});

const network = (sender: string, ...recipients: string[]) => {
	const { from: _from, ...rest } = mail('2026-03-01', { to: [] });
	return { ...rest, channel: 'message', sender, recipients } as const;
};

it('a message of a network goes by the names: the owner takes part in all of them', () => {
	const messages = [network('Dana Ruiz', 'Sam Doe'), network('SAM DOE', 'Lee Park')];
	expect(networkOwners(messages)).toEqual(['Sam Doe']);
	expect(networkOwners([messages[0]!])).toEqual(['Dana Ruiz', 'Sam Doe']);
	expect(networkOwners([mail('2026-03-01')])).toEqual([]);
	const names = new Set(['sam doe']);
	expect(directionOf(messages[0]!, new Set(), names)).toBe('in');
	expect(directionOf(messages[1]!, new Set(), names)).toBe('out');
	expect(directionOf(network('Sam Doe', 'Sam Doe'), new Set(), names)).toBeNull();
	expect(directionOf(messages[0]!, new Set())).toBeNull();
});
