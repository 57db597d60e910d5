/** Reads sentences of no made-up mailbox: of each kind in several languages, and those that only look like it. */
import { expect, test } from 'vitest';
import { contentOf } from '../../src/lib/mail/understanding/mail-content';
import { mail } from '../support/mailbox/mail';

const read = (text: string) => contentOf(mail('2026-03-02', { text }), '2026-03-02');
const verdict = (text: string) => {
	const { decision } = read(text);
	return decision?.what === 'no' ? decision.no : decision?.what;
};

test.each([
	'We have chosen to go in another direction with this hire.',
	'I’m afraid we cannot make you an offer this time.',
	'We don’t feel that this is the right match.',
	'The search has been closed and the requisition was withdrawn.',
	'Die Wahl ist auf eine andere Person gefallen.',
	'Wir haben uns gegen Ihre Bewerbung entschieden.',
	'Nous ne donnons pas suite à votre dossier.',
	'La elección ha recaído en otra candidata.',
	'La scelta è caduta su un’altra candidata, purtroppo non possiamo proseguire.',
	'We gaan niet met je verder.',
	'Sadly we hired someone else.',
	'Nous avons retenu une autre personne.',
	'Seguimos com outra pessoa para esta vaga.'
])('refuses: %s', (text) => {
	expect(verdict(text)).toBe('role');
});

test.each([
	'All recruitment is paused until the summer.',
	'The position is currently on hold.',
	'Für diese Position gilt zurzeit ein Einstellungsstopp.',
	'Die Ausschreibung wurde vorerst gestoppt.',
	'Le processus est en pause pour le moment.',
	'La contratación está congelada hasta enero.',
	'A contratação e o processo estão em pausa.',
	'La ricerca è sospesa per ora.',
	'De werving ligt stil.',
	'We can’t move forward for now: the vacancy has been frozen.'
])('puts off: %s', (text) => {
	expect(verdict(text)).toBe('not-now');
});

test.each([
	'We are delighted to make you an offer.',
	'We would like you to join our team as a translator.',
	'I would be happy to send you a formal offer for the post.',
	'Wir möchten Ihnen ein Angebot unterbreiten.',
	'Nous sommes ravis de vous faire une offre.',
	'Le hacemos una oferta para incorporarse en mayo.',
	'Vorremmo farLe una proposta.',
	'Wij doen je een mooi aanbod.'
])('offers: %s', (text) => {
	expect(verdict(text)).toBe('offer');
});

test.each([
	'We picked someone else to lead the tour, so you will meet Jo.',
	'It’s a no-brainer for us to meet you.',
	'We do not take your application lightly.',
	'Die Stelle soll zum 1. April besetzt werden.',
	'Ti vogliamo con noi al colloquio di gruppo.',
	'Queremos que te unas a la llamada.',
	'Envie-nos a sua proposta para o caso.',
	'The role is no longer on hold, so we are happy to go on.',
	'The position has not been suspended.',
	'Die Stelle ist nicht mehr pausiert.',
	'If the position were put on hold, we would tell you.',
	'Wir können Ihnen heute noch kein Angebot machen.',
	'We will decide soon whether to make you an offer.',
	'If we make you an offer, you will need to give references.',
	'Before we can make you an offer, we need two references.',
	'Is the search still on hold?',
	'We are pleased to offer you an interview.',
	'Our team has moved to a different building.',
	'Merci pour l’intérêt porté à notre offre.',
	'Unser Angebot richtet sich an alle.',
	'La oferta de trabajo se publicó ayer.',
	'We have not moved forward with your application yet.',
	'Leider können wir Ihnen noch keine Zusage geben.',
	'Nous n’avons pas encore pu donner suite à votre candidature.',
	'We go in the direction of the station and meet there.'
])('decides nothing: %s', (text) => {
	expect(verdict(text)).toBeUndefined();
});

test.each([
	['We are still holding interviews and will contact you by 20 March 2026.', '2026-03-20'],
	['Nach den Gesprächen bekommen Sie bis zum 20. März 2026 Bescheid.', '2026-03-20'],
	['Après les entretiens, vous aurez une réponse avant le 20 mars 2026.', '2026-03-20'],
	['Terminadas las entrevistas, le daremos una respuesta antes del 20 de marzo de 2026.', '2026-03-20'],
	['Finiti i colloqui, Le faremo sapere entro il 20 marzo 2026.', '2026-03-20'],
	['We will get back to you by Friday, March 20, 2026, about the interview.', '2026-03-20'],
	['You will hear from us within two weeks.', '2026-03-16']
])('an answer by a day is no appointment: %s', (text, on) => {
	expect(read(text).days.named).toMatchObject({ on, answer: true });
});

test.each([
	['Your interview is on 20 March 2026 at 10:00.', '2026-03-20'],
	['Das Gespräch findet am 20. März 2026 statt.', '2026-03-20'],
	['Let’s talk on 20 March 2026.', '2026-03-20'],
	['Nous nous verrons le 20 mars 2026 à 10h00 pour l’entretien.', '2026-03-20'],
	['Ci vediamo il 20 marzo 2026 alle 10:00.', '2026-03-20']
])('an appointment on a day: %s', (text, on) => {
	expect(read(text).days.named).toMatchObject({ on, answer: false });
});

test.each([
	['Please upload the form by 20 March 2026.', '2026-03-20'],
	['We await your written answer by 20 March 2026.', '2026-03-20'],
	['The test is open until 20 March 2026.', '2026-03-20'],
	['Bitte senden Sie die Arbeitsprobe vor dem Gespräch bis zum 20. März 2026.', '2026-03-20'],
	['Nous attendons votre réponse avant le 20 mars 2026.', '2026-03-20'],
	['Ti chiedo di inviare i documenti entro il 20 marzo 2026.', '2026-03-20'],
	['Wij ontvangen graag je antwoord uiterlijk 20 maart 2026.', '2026-03-20'],
	['Dime si te interesa antes del 20 de marzo de 2026.', '2026-03-20']
])('a wish by a day: %s', (text, on) => {
	expect(read(text).days.deadline).toBe(on);
});
