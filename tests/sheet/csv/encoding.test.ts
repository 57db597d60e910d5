/** Law 9: every byte of a file that can be decoded goes back, and nothing is ever written as a question mark. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode, unencodable } from '../../../src/lib/sheet/csv/encoding';
import { SheetRefusal } from '../../../src/lib/sheet';

const bytesOf = (...bytes: number[]) => new Uint8Array(bytes);
const utf16le = (text: string) => encode(text, { encoding: 'utf-16le', bom: false, tail: new Uint8Array() });

describe('recognising an encoding', () => {
	test.each([
		['UTF-8 with a mark', bytesOf(0xef, 0xbb, 0xbf, 0x61), 'utf-8', true, 'a'],
		['UTF-8 without', new TextEncoder().encode('Müller'), 'utf-8', false, 'Müller'],
		['UTF-16 little endian with a mark', bytesOf(0xff, 0xfe, 0x61, 0), 'utf-16le', true, 'a'],
		['UTF-16 big endian with a mark', bytesOf(0xfe, 0xff, 0, 0x61), 'utf-16be', true, 'a'],
		['UTF-16 without a mark', utf16le('Company,Müller\n'), 'utf-16le', false, 'Company,Müller\n'],
		['windows-1252', bytesOf(0x4d, 0xfc, 0x80, 0x81), 'windows-1252', false, 'Mü€\x81']
	] as const)('%s', (_, bytes, encoding, bom, text) => {
		const { encoding: found, bom: mark, text: read } = decode(bytes);
		expect([found, mark, read]).toEqual([encoding, bom, text]);
	});

	test('one NUL in a small file is no UTF-16', () => {
		expect(decode(bytesOf(0x61, 0x2c, 0x62, 10, 0x31, 0, 0x2c, 0x32, 10)).encoding).toBe('utf-8');
	});

	test('a chosen encoding wins; UTF-8 that is none is refused', () => {
		expect(decode(bytesOf(0xc3, 0xbc), 'windows-1252').text).toBe('Ã¼');
		expect(() => decode(bytesOf(0x4d, 0xfc), 'utf-8')).toThrow(SheetRefusal);
	});
});

describe('every byte goes back', () => {
	test('of any bytes at all', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
				const decoded = decode(bytes);
				expect([...encode(decoded.text, decoded)]).toEqual([...bytes]);
			})
		);
	});

	test('all 256 of windows-1252', () => {
		const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
		const decoded = decode(all, 'windows-1252');
		expect(new Set(decoded.text).size).toBe(256);
		expect([...encode(decoded.text, decoded)]).toEqual([...all]);
	});

	test('lone surrogates and an odd last byte of UTF-16', () => {
		const bytes = bytesOf(0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00, 0x07);
		const decoded = decode(bytes);
		expect([...encode(decoded.text, decoded)]).toEqual([...bytes]);
	});
});

test('what windows-1252 cannot hold is named, each character once', () => {
	expect(unencodable('Café € 北京 北 🙂', 'windows-1252')).toEqual(['北', '京', '🙂']);
	expect(unencodable('北京 🙂', 'utf-8')).toEqual([]);
	expect(unencodable('北京 🙂', 'utf-16le')).toEqual([]);
});
