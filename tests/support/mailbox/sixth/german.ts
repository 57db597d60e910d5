import type { Wording } from '../pack';

export const GERMAN: Wording = {
	language: 'de',
	roles: [
		'Controller (m/w/d)',
		'Referent Einkauf',
		'Projektleiter Anlagenbau',
		'Sachbearbeiterin Personal',
		'Aktuar'
	],
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
	day: '{date}. {month} {year}',
	hour: '{hh}:{mm} Uhr',
	acknowledges: [
		[
			'Eingangsbestätigung – {role}',
			`Guten Tag {me},

herzlichen Dank für das Vertrauen, das Sie unserem Hause entgegenbringen. Ihre Unterlagen für die Position {role} sind wohlbehalten bei uns angekommen und werden nun von der Fachabteilung gesichtet.

Bitte sehen Sie von Rückfragen zum Stand ab; wir kommen unaufgefordert auf Sie zu.

Freundliche Grüße
{org}
Personalgewinnung`
		],
		[
			'Wir haben Ihre Bewerbung erhalten',
			`Sehr geehrte Damen und Herren, liebe Bewerberinnen und Bewerber,

vielen Dank für Ihre Bewerbung als {role}. Die Prüfung wird etwas Zeit in Anspruch nehmen, wofür wir Sie um Geduld bitten.

Diese E-Mail wurde automatisch erzeugt.`
		]
	],
	rejects: [
		[
			'Ihre Bewerbung als {role}',
			`Guten Tag {me},

wir danken Ihnen für Ihr Interesse an {org} und die Mühe, die Sie sich mit Ihrer Bewerbung gemacht haben. Nach Abschluss der Vorauswahl müssen wir Ihnen heute leider mitteilen, dass wir Sie im weiteren Verfahren nicht berücksichtigen werden.

Bitte werten Sie dies nicht als Urteil über Ihre fachliche Eignung. Für Ihren weiteren Berufsweg wünschen wir Ihnen alles Gute.`
		],
		[
			'Rückmeldung zum Auswahlverfahren',
			`Guten Tag {me},

haben Sie vielen Dank für die angenehmen Gespräche. Die Stelle {role} haben wir inzwischen mit einer internen Kandidatin besetzt. Ich bedaure, Ihnen keine bessere Nachricht geben zu können.`
		]
	],
	invites: [
		[
			'Einladung zum Vorstellungsgespräch',
			`Guten Tag {me},

Ihr Profil hat unser Interesse geweckt. Gerne möchten wir Sie persönlich kennenlernen und laden Sie für den {day} um {hour} in unsere Hauptverwaltung ein. Am Gespräch nimmt auch die Leiterin der Abteilung teil.

Die Reisekosten (Bahn, 2. Klasse) übernehmen wir.`
		],
		[
			'Terminbestätigung',
			`Guten Tag {me},

wie telefonisch besprochen findet unser Interview am {day} um {hour} per Microsoft Teams statt. Den Link finden Sie unten.`
		]
	],
	asksWhen: [
		[
			'Kennenlernen',
			`Guten Tag {me},

gern würden wir mit Ihnen ein erstes Telefonat führen, etwa 20 Minuten. Nennen Sie uns doch bitte zwei bis drei Termine, an denen wir Sie gut erreichen.`
		],
		[
			'Terminvorschläge {role}',
			`Guten Tag {me},

für ein Gespräch können wir Ihnen den {day} um {hour} oder den {other} um {later} vorschlagen. Welcher Termin sagt Ihnen eher zu?`
		]
	],
	offers: [
		[
			'Ihr Arbeitsvertrag',
			`Guten Tag {me},

wir freuen uns sehr, Ihnen die Stelle als {role} anbieten zu können. Den Vertragsentwurf finden Sie im Anhang. Bitte senden Sie ihn bis zum {day} unterschrieben zurück.`
		],
		[
			'Vertragsangebot {role}',
			`Guten Tag {me},

der Vorstand und der Betriebsrat haben Ihrer Einstellung zugestimmt. Anbei erhalten Sie unser Vertragsangebot, an das wir uns bis {day} gebunden halten.`
		]
	],
	promises: [
		[
			'AW: {role}',
			`Guten Tag {me},

vielen Dank für Ihre Nachfrage. Die Entscheidung steht noch aus; Sie erhalten von uns bis spätestens {day} Bescheid.`
		],
		[
			'Nächste Schritte',
			`Guten Tag {me},

nochmals danke für das Gespräch. Wir stimmen uns intern ab und melden uns am {day} bei Ihnen.`
		]
	],
	replies: [
		[
			'AW: Frage zur Stelle',
			`Guten Tag {me},

die Stelle ist unbefristet, die Wochenarbeitszeit beträgt 38 Stunden, und mobiles Arbeiten ist an zwei Tagen möglich. Vergütet wird nach Tarif.`
		],
		[
			'AW: Unterlagen',
			`Guten Tag {me},

danke für die nachgereichten Zeugnisse. Ich habe sie an den Fachbereich weitergeleitet.`
		]
	],
	deadlines: [
		[
			'Fehlende Unterlagen',
			`Guten Tag {me},

zur weiteren Bearbeitung benötigen wir noch Ihr letztes Arbeitszeugnis sowie Ihre Gehaltsvorstellung. Bitte reichen Sie beides bis zum {day} nach.`
		],
		[
			'Online-Test',
			`Guten Tag {me},

der nächste Schritt ist ein Online-Test von etwa 40 Minuten. Bitte bearbeiten Sie ihn bis {day}, danach verfällt der Zugang.`
		]
	],
	cancels: [
		[
			'Ihr Gespräch am {day}',
			`Guten Tag {me},

aufgrund einer Erkrankung müssen wir das für den {day} vereinbarte Gespräch leider absagen. Wegen eines neuen Termins kommen wir auf Sie zu.`
		],
		[
			'Terminabsage',
			`Guten Tag {me},

das Interview am {day} entfällt leider. Bitte entschuldigen Sie die Unannehmlichkeiten.`
		]
	],
	moves: [
		[
			'Verschiebung Ihres Termins',
			`Guten Tag {me},

leider müssen wir unseren Termin verlegen. Wir schlagen als Ersatz den {day} um {hour} vor und hoffen, dass es Ihnen passt.`
		],
		[
			'Neuer Termin',
			`Guten Tag {me},

unser Gespräch wird auf den {day}, {hour}, verschoben. Der Link bleibt gleich.`
		]
	],
	notNow: [
		[
			'{role}: Besetzung zurückgestellt',
			`Guten Tag {me},

wegen eines Einstellungsstopps wird die Besetzung der Stelle bis auf Weiteres zurückgestellt. Wir würden Ihre Unterlagen gern behalten und uns wieder melden, sobald es weitergeht.`
		]
	],
	nextWeek: [
		[
			'AW: Stand',
			`Guten Tag {me},

die Gremien tagen in diesen Tagen. Bis Ende nächster Woche geben wir Ihnen Bescheid.`
		]
	],
	absences: [
		[
			'Abwesenheitsnotiz',
			`Vielen Dank für Ihre Nachricht. Ich bin bis einschließlich {day} nicht im Büro. Ihre E-Mail wird nicht weitergeleitet.`
		]
	],
	courtesies: [
		[
			'AW: Ihre Bewerbung',
			`Guten Tag {me},

haben Sie vielen Dank für Ihre freundliche Nachricht. Ich wünsche Ihnen für die Zukunft viel Erfolg.`
		]
	],
	applies: [
		[
			'Bewerbung als {role}',
			`Sehr geehrte Damen und Herren,

hiermit bewerbe ich mich um die ausgeschriebene Stelle {role} bei {org}. Meine vollständigen Unterlagen finden Sie im Anhang.

Mit freundlichen Grüßen
{me}`
		]
	],
	followsUp: [
		[
			'Nachfrage zu meiner Bewerbung',
			`Sehr geehrte Damen und Herren,

vor einiger Zeit habe ich Ihnen meine Bewerbung als {role} gesandt. Gibt es schon einen Zwischenstand?

Mit freundlichen Grüßen
{me}`
		]
	],
	thanks: [
		[
			'Vielen Dank',
			`Guten Tag,

ich möchte mich herzlich für das offene Gespräch bedanken. Die Aufgabe reizt mich nun umso mehr.

Freundliche Grüße
{me}`
		]
	],
	answers: [['AW: {role}', `Guten Tag,\n\ngerne, das passt mir gut.\n\nFreundliche Grüße\n{me}`]]
};
