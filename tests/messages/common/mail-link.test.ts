import { describe, expect, it } from 'vitest';
import { mailLink } from '../../../src/lib/messages/common/links';

describe('a link that writes a mail', () => {
	it('carries subject and text, each encoded whole', () => {
		const link = mailLink('dana@northwind.example', {
			subject: 'Analyst & more',
			body: 'Hello,\n\n5 % & ?cc=x'
		});
		expect(link?.href).toBe(
			'mailto:dana@northwind.example?subject=Analyst%20%26%20more&body=Hello%2C%0D%0A%0D%0A5%20%25%20%26%20%3Fcc%3Dx'
		);
		expect(link?.whole).toBe(true);
	});
	it('lets no line end into the subject, and no half letter break it', () => {
		const link = mailLink('dana@northwind.example', { subject: 'a\r\nBcc: b@c.example', body: '\ud800' });
		expect(link?.href).toContain('subject=a%20Bcc%3A%20b%40c.example&');
	});
	it('goes without a text that is too long for it', () => {
		const link = mailLink('dana@northwind.example', { subject: 'Hello', body: 'word '.repeat(500) });
		expect(link).toMatchObject({ href: 'mailto:dana@northwind.example?subject=Hello', whole: false });
	});
	it('is none without an address', () => {
		expect(mailLink('dana@northwind.example?bcc=x@y.example', { subject: '', body: '' })).toBeNull();
		expect(mailLink(undefined, { subject: '', body: '' })).toBeNull();
	});
});
