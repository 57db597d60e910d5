import { describe, expect, test } from 'vitest';
import { emailLink, MAX_LINK, phoneLink, safeLink, withScheme } from '../../../src/lib/messages/common/links';

describe('which text becomes a link', () => {
	test.each([
		['https://northwind.example/jobs/7?x=1#top', 'https://northwind.example/jobs/7?x=1#top'],
		['  HTTP://Northwind.example  ', 'http://northwind.example/'],
		['https://пример.example/ü', 'https://xn--e1afmkfd.example/%C3%BC'],
		['https://[2001:db8::1]:8080/a', 'https://[2001:db8::1]:8080/a'],
		['mailto:dana@northwind.example', 'mailto:dana@northwind.example'],
		['tel:+49 30 1234', 'tel:+49301234']
	])('%j opens %j', (text, href) => {
		expect(safeLink(text)?.href).toBe(href);
	});

	test.each([
		'',
		'   ',
		'Northwind',
		'javascript:alert(1)',
		'JaVaScRiPt:alert(1)',
		' javascript:alert(1)',
		'java\nscript:alert(1)',
		'\u0001javascript:alert(1)',
		'jav&#x09;ascript:alert(1)',
		'data:text/html,<script>alert(1)</script>',
		'vbscript:msgbox',
		'blob:https://northwind.example/1',
		'file:///etc/passwd',
		'intent://scan/#Intent',
		'chrome://settings',
		'//evil.example',
		'www.example.com',
		'example.com/job',
		'https:example.com',
		'https:/example.com',
		'https:///example.com',
		'https://',
		'https://user:pw@evil.example',
		'https://user@evil.example',
		'https://exa\u202Emple.com',
		'https://example.com/\u2066gpj.exe',
		'https://exam\tple.com',
		'https://exa mple.com',
		`https://example.com/${'a'.repeat(100_000)}`
	])('%j stays text', (text) => {
		expect(safeLink(text)).toBeNull();
	});

	test('nothing at all is no link', () => {
		expect(safeLink(undefined)).toBeNull();
		expect(emailLink(null)).toBeNull();
		expect(phoneLink(undefined)).toBeNull();
		expect(withScheme(undefined)).toBeNull();
	});

	test('the cap counts what the browser would send', () => {
		const room = MAX_LINK - 'https://example.com/'.length;
		expect(safeLink(`https://example.com/${'a'.repeat(room)}`)).not.toBeNull();
		expect(safeLink(`https://example.com/${'a'.repeat(room + 1)}`)).toBeNull();
		expect(safeLink(`https://example.com/${'ü'.repeat(room)}`)).toBeNull();
	});
});

describe('what a link shows', () => {
	test('a look-alike host shows its real letters', () => {
		expect(safeLink('https://ex\u0430mple.com/jobs')?.shown).toBe('xn--exmple-4nf.com/jobs');
	});

	test('the host is the one that the browser would open', () => {
		expect(safeLink('https://good.com\\@evil.com')?.shown).toBe('good.com/@evil.com');
	});

	test('a host alone has no trailing slash', () => {
		expect(safeLink('https://northwind.example/')?.shown).toBe('northwind.example');
	});
});

describe('e-mail addresses', () => {
	test.each([
		['dana@northwind.example', 'mailto:dana@northwind.example'],
		[' dana+jobs@northwind.example ', 'mailto:dana%2Bjobs@northwind.example'],
		['jürgen@bücher.example', 'mailto:j%C3%BCrgen@b%C3%BCcher.example'],
		['a%0d%0aBcc@b.example', 'mailto:a%250d%250aBcc@b.example']
	])('%j is written to as %j', (text, href) => {
		expect(emailLink(text)).toEqual({ href, shown: text.trim() });
	});

	test.each([
		'dana',
		'dana@',
		'a@b@c',
		'a@b?bcc=x&body=%0d%0aBcc:',
		'a@b.example, c@d.example',
		'Dana <dana@northwind.example>',
		'a@b\r\nBcc: c@d',
		'\u202Eelpmaxe@a.b'
	])('%j is no bare address', (text) => {
		expect(emailLink(text)).toBeNull();
	});

	test('a mailto address keeps the bare address only', () => {
		expect(safeLink('mailto:a@b.example?bcc=x&body=%0d%0aBcc:')?.href).toBe('mailto:a@b.example');
	});
});

describe('phone numbers', () => {
	test.each([
		['+49 151 234', 'tel:+49151234'],
		['+49 (0)30 / 123-45', 'tel:+493012345'],
		['(555) 010-9999', 'tel:5550109999'],
		['555.010.9999 ext. 12', 'tel:5550109999;ext=12'],
		['5550109999x7', 'tel:5550109999;ext=7'],
		['112', 'tel:112']
	])('%j is rung as %j', (text, href) => {
		expect(phoneLink(text)?.href).toBe(href);
	});

	test.each([
		'12',
		'*#06#',
		'*67 555 0100',
		'1-800-FLOWERS',
		'ask for Dana',
		'+',
		'1234567890123456',
		`5${' '.repeat(40)}55`
	])('%j is text', (text) => {
		expect(phoneLink(text)).toBeNull();
	});

	test('texts that would keep a careless pattern busy for ever are refused', () => {
		expect(phoneLink('1'.repeat(100_000))).toBeNull();
		expect(phoneLink(`${'1 '.repeat(19)}!`)).toBeNull();
		expect(emailLink(`${'a'.repeat(2000)}@`)).toBeNull();
		expect(withScheme(`${'a-'.repeat(1000)}!`)).toBeNull();
		expect(withScheme(`${'a.'.repeat(1000)}!`)).toBeNull();
	});
});

describe('an address without its scheme', () => {
	test.each([
		['www.example.com', 'https://www.example.com'],
		['example.com/job?id=7', 'https://example.com/job?id=7'],
		['//example.com/job', 'https://example.com/job'],
		['example.com:8080/job', 'https://example.com:8080/job']
	])('%j is offered as %j', (text, offered) => {
		expect(withScheme(text)).toBe(offered);
	});

	test.each([
		'Northwind',
		'a note. Another',
		'dana@northwind.example',
		'javascript:alert(1)',
		'1.5',
		'https://a.example'
	])('%j is offered nothing', (text) => {
		expect(withScheme(text)).toBeNull();
	});
});
