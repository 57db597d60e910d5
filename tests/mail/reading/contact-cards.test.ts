/** Contact files of each version are read, and none is too broken. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContactCards } from '../../../src/lib/mail/reading/contact-cards';
import { vCards } from '../../../src/lib/report/people/vcard';

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
const one = (...lines: string[]) => readContactCards(card(...lines)).contacts[0];

describe('a contact', () => {
	test('of 3.0, with groups, folds and escapes', () => {
		expect(
			one(
				...[
					'VERSION:3.0',
					'FN:Dana Ruiz',
					'N:Ruiz;Dana;;;',
					'item1.EMAIL;TYPE=INTERNET;TYPE=WORK:Dana@Northwind.exam',
					' ple'
				],
				...[
					'item1.X-ABLabel:Work',
					'TEL;TYPE=CELL:+1 555 0100',
					'ORG:Northwind\\, Sons;Planning',
					'TITLE:Head of planning'
				],
				...[
					'URL;TYPE="a:b":https://linkedin.com/in/dana',
					'URL:javascript:alert(1)',
					'PHOTO;ENCODING=b:QUJD',
					` ${'A'.repeat(90_000)}`
				]
			)
		).toEqual({
			name: 'Dana Ruiz',
			emails: ['dana@northwind.example'],
			phones: ['+1 555 0100'],
			urls: ['https://linkedin.com/in/dana'],
			title: 'Head of planning',
			organisation: 'Northwind, Sons'
		});
	});

	test('of 2.1, quoted-printable in lines that go on', () => {
		expect(
			one(
				...[
					'VERSION:2.1',
					'N;CHARSET=utf-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg',
					'EMAIL;PREF;INTERNET:j@x.example'
				],
				...['TITLE;ENCODING=QUOTED-PRINTABLE;CHARSET=windows-1252:Leiter f=FCr alles, was=', ' es gibt']
			)
		).toMatchObject({ name: 'Jörg Müller', emails: ['j@x.example'], title: 'Leiter für alles, wases gibt' });
	});

	test('of 4.0, as the app writes it', () => {
		const person = {
			...{
				id: '1',
				name: 'Dana Ruiz',
				organisation: 'Northwind; Sons, Ltd.',
				titles: ['Head of planning'],
				notes: []
			},
			...{
				emails: ['dana@x.example'],
				phones: ['+1 555 0100'],
				urls: ['https://x.example/a,b'],
				leads: [],
				contacts: []
			}
		};
		expect(readContactCards(vCards([person])).contacts).toEqual([
			{
				...{
					name: 'Dana Ruiz',
					emails: ['dana@x.example'],
					phones: ['+1 555 0100'],
					urls: ['https://x.example/a,b']
				},
				...{ title: 'Head of planning', organisation: 'Northwind; Sons, Ltd.' }
			}
		]);
	});

	test('without a name and an address is none', () => {
		expect(one('VERSION:3.0', 'TEL:1')).toBeUndefined();
		expect(one('VERSION:3.0', 'FN:dana@x.example', 'EMAIL:dana@x.example')).toMatchObject({
			name: '',
			emails: ['dana@x.example']
		});
	});
});

test('of very many cards the first are read, and the others counted', () => {
	const { contacts, left } = readContactCards(card('FN:Kim').repeat(20_003));
	expect([contacts.length, left]).toEqual([20_000, 3]);
});

test('any text gives contacts or none, and never an error', () => {
	const line = fc.oneof(
		fc.constantFrom(
			'BEGIN:VCARD',
			'END:VCARD',
			'FN:',
			'N;ENCODING=QUOTED-PRINTABLE;CHARSET=none:=',
			' ',
			':',
			';;:',
			'EMAIL:@'
		),
		fc.string()
	);
	fc.assert(
		fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
			for (const { name, emails } of readContactCards(lines.join('\n')).contacts)
				expect(name + emails.join('')).not.toBe('');
		})
	);
});
