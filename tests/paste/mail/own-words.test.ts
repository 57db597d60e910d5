/** The sender's own words are told from quoted messages, as the usual mail programs quote them in seven languages. */
import { describe, expect, test } from 'vitest';
import { ownWords, withoutSignature } from '../../../src/lib/paste/mail/own-words';

const own = (text: string) => ownWords(text.split('\n'));

describe('the line above a quoted message', () => {
	test.each([
		'On Mon, Mar 9, 2026 at 10:12 AM Dana Ruiz <dana@northwind.example> wrote:',
		'On Mon, Mar 9, 2026 at 10:12 AM Dana Ruiz, who sits in the office at the harbor\n<dana@northwind.example> wrote:',
		'Am 09.03.2026 um 10:12 schrieb Dana Ruiz <dana@northwind.example>:',
		'Le lun. 9 mars 2026 à 10:12, Dana Ruiz <dana@northwind.example> a écrit :',
		'El lun, 9 mar 2026 a las 10:12, Dana Ruiz (<dana@northwind.example>) escribió:',
		'Em seg., 9 de mar. de 2026 às 10:12, Dana Ruiz <dana@northwind.example> escreveu:',
		'Op ma 9 mrt 2026 om 10:12 schreef Dana Ruiz <dana@northwind.example>:',
		'Il giorno lun 9 mar 2026 alle ore 10:12 Dana Ruiz <dana@northwind.example> ha scritto:',
		'2026-03-09 10:12 GMT+01:00 Dana Ruiz <dana@northwind.example>:',
		'Dana Ruiz <dana@northwind.example> wrote:',
		'-----Original Message-----',
		'-----Ursprüngliche Nachricht-----',
		'-------- Original-Nachricht --------',
		'-----Message d’origine-----',
		'-----Mensaje original-----',
		'-----Mensagem original-----',
		'-------- Messaggio originale --------',
		'-----Oorspronkelijk bericht-----',
		'---------- Forwarded message ---------',
		'Begin forwarded message:',
		'Anfang der weitergeleiteten Nachricht:',
		'________________________________'
	])('%s', (above) => {
		expect(own(`Friday suits me.\n\n${above}\n\n> We said Friday.\nWhat was said before.`)).toBe(
			'Friday suits me.'
		);
	});

	test.each([
		['From: Dana Ruiz', 'Sent: Monday, March 9, 2026 10:12', 'To: Kim Lee', 'Subject: RE: Analyst'],
		['*From:* Dana Ruiz', '*Sent:* Monday, March 9, 2026 10:12', '*To:* Kim Lee', '*Subject:* Analyst'],
		['Von: Dana Ruiz', 'Gesendet: Montag, 9. März 2026 10:12', 'An: Kim Lee', 'Betreff: AW: Analyst'],
		['De : Dana Ruiz', 'Envoyé : lundi 9 mars 2026 10:12', 'À : Kim Lee', 'Objet : RE: Analyst'],
		['De: Dana Ruiz', 'Enviado el: lunes, 9 de marzo de 2026 10:12', 'Para: Kim Lee', 'Asunto: RE'],
		['De: Dana Ruiz', 'Enviada em: segunda-feira, 9 de março de 2026', 'Para: Kim Lee', 'Assunto: RE'],
		['Van: Dana Ruiz', 'Verzonden: maandag 9 maart 2026 10:12', 'Aan: Kim Lee', 'Onderwerp: RE'],
		['Da: Dana Ruiz', 'Inviato: lunedì 9 marzo 2026 10:12', 'A: Kim Lee', 'Oggetto: R: Analyst']
	])('%s, %s', (...headers) => {
		expect(own(`Friday suits me.\n\n${headers.join('\n')}\n\nWhat was said before.`)).toBe(
			'Friday suits me.'
		);
	});

	test('is not seen in a sentence', () => {
		const text = 'On Monday Dana wrote: come.\nFrom: the harbor, by tram.\nIl 9 marzo ha scritto Dana.';
		expect(own(text)).toBe(text);
	});
});

describe('a signature', () => {
	test.each([
		['-- \nDana Ruiz\nNorthwind', 'Dana Ruiz\nNorthwind'],
		['Best regards,\nDana Ruiz\nTalent Partner\n+1 555 0100', 'Dana Ruiz\nTalent Partner\n+1 555 0100'],
		['Thanks!\n\nKind regards\n\nDana Ruiz', 'Dana Ruiz'],
		['Mit freundlichen Grüßen\ni. A. Dana Ruiz', 'i. A. Dana Ruiz'],
		['Bien cordialement,\n\nDana Ruiz', 'Dana Ruiz'],
		['Un saludo,\nDana Ruiz', 'Dana Ruiz'],
		['Atenciosamente,\nDana Ruiz', 'Dana Ruiz'],
		['Met vriendelijke groet,\n\nDana Ruiz', 'Dana Ruiz'],
		['Cordiali saluti\nDana Ruiz', 'Dana Ruiz'],
		['Sent from my iPhone', ''],
		['Von meinem iPhone gesendet', ''],
		['Envoyé de mon iPhone', ''],
		['Enviado desde mi iPhone', ''],
		['Enviado do meu iPhone', ''],
		['Verstuurd vanaf mijn iPhone', ''],
		['Inviato da iPhone', ''],
		['Get Outlook for iOS<https://aka.ms/o0ukef>', ''],
		['Best,\nDana\n\nSent from my iPhone', 'Dana']
	])('%j', (end, signature) => {
		expect(withoutSignature(`Friday suits me.\n\n${end}`)).toEqual({ text: 'Friday suits me.', signature });
	});

	test('is not found where there is none', () => {
		for (const text of [
			'Friday suits me.',
			'Thanks,\nfor all of it.\n\n' + 'A long text.\n'.repeat(20),
			'Best regards',
			'Hi Dana,\nthank you!\n\nFriday suits me.',
			''
		])
			expect(withoutSignature(text)).toEqual({ text: text.trim(), signature: '' });
	});
});
