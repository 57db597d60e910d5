import type { Wording } from '../pack';

export const GERMAN: Wording = {
	language: 'de',
	months: 'Januar,Februar,März,April,Mai,Juni,Juli,August,September,Oktober,November,Dezember'.split(','),
	day: '{date}. {month} {year}',
	hour: '{hh}.{mm} Uhr',
	acknowledges: [
		[
			'Deine Bewerbung bei {org}',
			'Hallo {me},\n\nschön, dass du dich für uns interessierst! Deine Unterlagen für die Stelle {role} sind gut bei uns angekommen. Wir schauen sie uns in Ruhe an.\n\nDein {org} Team'
		],
		[
			'Eingangsbestätigung: {role}',
			'Guten Tag {me},\n\nherzlichen Dank für Ihr Interesse an {org}. Hiermit bestätigen wir Ihnen den Eingang Ihrer Bewerbungsunterlagen.\n\nIhre Personalabteilung'
		]
	],
	rejects: [
		[
			'Ihre Bewerbung als {role}',
			'Guten Tag {me},\n\nwir haben Ihre Unterlagen sorgfältig geprüft. Zu unserem Bedauern müssen wir Ihnen mitteilen, dass wir Ihnen keine positive Nachricht geben können.\n\nFür Ihre Zukunft alles Gute.'
		],
		[
			'Rückmeldung zu deiner Bewerbung',
			'Hallo {me},\n\nwir haben uns die Entscheidung nicht leicht gemacht, uns aber letztlich für jemand anderen entschieden.\n\nLiebe Grüße\n{org}'
		],
		[
			'{org}: Ihre Bewerbung',
			'Sehr geehrte/r {me},\n\nleider konnten wir Sie bei der Auswahl für {role} nicht berücksichtigen. Sollten sich andere Möglichkeiten ergeben, kommen wir gerne auf Sie zu.\n\nFreundliche Grüße'
		]
	],
	invites: [
		[
			'Einladung zum Gespräch',
			'Guten Tag {me},\n\nIhre Bewerbung hat uns neugierig gemacht. Wir freuen uns, Sie am {day} um {hour} zu einem Vorstellungsgespräch bei uns in der Lindenstraße 8 begrüßen zu dürfen.\n\nBeste Grüße'
		]
	],
	asksWhen: [
		[
			'{role}: Kennenlernen',
			'Hallo {me},\n\nich würde dich gerne in einem kurzen Telefonat kennenlernen. Wann passt es dir nächste Woche?\n\nViele Grüße'
		]
	],
	offers: [
		[
			'Vertragsangebot',
			'Liebe/r {me},\n\nwir freuen uns sehr, dir die Position {role} anzubieten. Den Vertrag findest du im Anhang. Bitte gib uns bis zum {day} Bescheid.\n\nHerzlich'
		]
	],
	promises: [
		[
			'AW: {role}',
			'Hallo {me},\n\ndanke für deine Nachfrage. Bis zum {day} bekommst du von mir eine Antwort.\n\nGruß'
		],
		[
			'AW: Bewerbung',
			'Guten Tag {me},\n\nwir sind noch im Auswahlverfahren und geben Ihnen spätestens am {day} Bescheid.\n\nMit freundlichen Grüßen'
		]
	],
	replies: [
		[
			'AW: {role}',
			'Hallo {me},\n\ndie Stelle ist auf zwei Jahre befristet, eine Verlängerung ist aber geplant.\n\nViele Grüße'
		],
		[
			'AW: Ihre Anfrage',
			'Guten Tag {me},\n\nIhre Unterlagen liegen gerade in der Fachabteilung.\n\nMit freundlichen Grüßen'
		]
	],
	deadlines: [
		[
			'Noch eine Unterlage',
			'Guten Tag {me},\n\nbitte reichen Sie uns bis zum {day} noch Ihre Zeugnisse nach.\n\nVielen Dank'
		]
	],
	cancels: [
		[
			'Termin am {day}',
			'Guten Tag {me},\n\nunser Gespräch am {day} muss wegen Krankheit leider entfallen. Ich melde mich mit einem neuen Vorschlag.\n\nViele Grüße'
		]
	],
	moves: [
		[
			'Neuer Termin',
			'Hallo {me},\n\nwir müssen unser Vorstellungsgespräch verlegen. Der neue Termin ist am {day} um {hour}.\n\nDanke für dein Verständnis'
		]
	],
	courtesies: [['AW: {role}', 'Hallo {me},\n\nvielen Dank für Ihre netten Worte und weiterhin viel Erfolg!']],
	applies: [
		[
			'Bewerbung um die Stelle {role}',
			'Sehr geehrte Damen und Herren,\n\nanbei erhalten Sie meine Bewerbungsunterlagen.\n\nMit freundlichen Grüßen\n{me}'
		]
	],
	followsUp: [
		[
			'Nachfrage zu meiner Bewerbung',
			'Guten Tag {person},\n\nich wollte mich erkundigen, ob es bei der Stelle {role} schon etwas Neues gibt.\n\n{me}'
		]
	],
	thanks: [
		[
			'Danke für das Gespräch',
			'Guten Tag {person},\n\nich möchte mich noch einmal herzlich für das nette Gespräch heute bedanken.\n\n{me}'
		]
	],
	answers: [['AW: {role}', 'Hallo {person},\n\ndas passt mir sehr gut.\n\nViele Grüße\n{me}']]
};
