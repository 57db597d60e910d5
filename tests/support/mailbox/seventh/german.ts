import type { Wording } from '../pack';

export const GERMAN: Wording = {
	language: 'de',
	roles: ['Bürokraft', 'Grafiker (m/w/d)', 'Verkäuferin', 'Webentwickler', 'Steuerfachangestellte'],
	months: [
		'Januar',
		'Februar',
		'März',
		'April',
		'Mai',
		'Juni',
		'Juli',
		'August',
		'September',
		'Oktober',
		'November',
		'Dezember'
	],
	day: '{date}. {month}',
	hour: '{hh}:{mm} Uhr',
	acknowledges: [
		[
			'Angekommen!',
			`Hallo {me},\n\nschön, dass du bei uns mitmachen willst! Deine Bewerbung als {role} liegt bei uns auf dem Tisch. Wir sind ein kleines Team, hab also ein wenig Geduld mit uns.\n\nDein Team von {org}`
		],
		[
			'Bewerbung {role}',
			`Hallo {me}, danke für deine Bewerbung. Wir schauen sie uns an und rühren uns dann.\n\n{org}`
		]
	],
	rejects: [
		[
			'Leider nein',
			`Hallo {me},\n\nes ist uns echt schwergefallen, aber wir haben uns für jemand anderen entschieden. Nimm es bitte nicht persönlich, und alles Liebe für dich!`
		],
		[
			'{role}',
			`Hallo {me},\n\nder Kunde hat mir heute leider abgesagt: Für die Stelle {role} wirst du nicht weiter berücksichtigt. Ich halte für dich die Augen offen.`
		]
	],
	invites: [
		[
			'Magst du vorbeikommen?',
			`Hallo {me},\n\ndeine Mappe gefällt uns. Komm doch am {day} um {hour} bei uns in der Werkstatt vorbei, dann quatschen wir in Ruhe.`
		],
		[
			'Probearbeiten',
			`Hallo {me}, wir würden dich gern zum Probearbeiten einladen: {day}, {hour}. Bring gute Laune mit!`
		]
	],
	asksWhen: [
		['Telefonieren?', `Hallo {me}, wann passt es dir diese Woche für ein kurzes Telefonat?`],
		['Treffen', `Hallo {me}, bei uns ginge {day} um {hour} oder {other} um {later}. Was ist dir lieber?`]
	],
	offers: [
		[
			'Du hast den Job!',
			`Hallo {me},\n\nwir wollen dich! Im Anhang ist der Vertrag für die Stelle als {role}. Sag uns bitte bis {day}, ob du dabei bist.`
		]
	],
	promises: [
		['AW: Stand', `Hallo {me}, entschuldige die Funkstille. Bis {day} sagen wir dir, wie es aussieht.`]
	],
	replies: [
		[
			'AW: {role}',
			`Hallo {me}, danke fürs Nachhaken. Der Chef ist gerade auf Montage und hat noch nicht draufgeschaut.`
		],
		['AW: Frage', `Hallo {me}, Teilzeit ist kein Problem, wir sind da flexibel. Parken kannst du im Hof.`]
	],
	deadlines: [
		['Kurze Aufgabe', `Hallo {me}, magst du uns vorab ein Logo skizzieren? Schick es uns bitte bis {day}.`]
	],
	cancels: [
		[
			'{day} klappt nicht',
			`Hallo {me}, mir ist am {day} leider was dazwischengekommen, wir müssen das Treffen absagen. Ich melde mich!`
		]
	],
	moves: [
		[
			'Anderer Tag',
			`Hallo {me}, können wir unser Treffen auf {day} um {hour} schieben? Sorry für das Hin und Her.`
		]
	],
	notNow: [
		[
			'{role}',
			`Hallo {me}, uns ist ein Auftrag weggebrochen, deshalb stellen wir gerade niemanden ein. Wir fanden dich super und kommen auf dich zu, wenn es wieder läuft.`
		]
	],
	courtesies: [['AW: Leider nein', `Hallo {me}, danke für deine nette Antwort! Dir alles Gute.`]],
	applies: [
		[
			'Bewerbung als {role}',
			`Hallo,\n\nich würde gern als {role} bei euch arbeiten und bewerbe mich hiermit. Mein Lebenslauf hängt an.\n\nViele Grüße\n{me}`
		]
	],
	followsUp: [
		[
			'Meine Bewerbung',
			`Hallo,\n\nich wollte mal nachhören, ob ihr meine Bewerbung schon anschauen konntet.\n\nViele Grüße\n{me}`
		]
	],
	thanks: [['Danke!', `Hallo,\n\nvielen Dank für das nette Gespräch heute!\n\n{me}`]],
	answers: [['AW: {role}', `Hallo,\n\nsuper, passt bei mir.\n\n{me}`]]
};
