import type { Wording } from '../pack';

export const GERMAN: Wording = {
	language: 'de',
	roles: [
		'Projektleiterin',
		'Systemadministrator (w/m/d)',
		'Kaufmännische Leitung',
		'Marketing Manager (m/w/d)',
		'Sozialpädagogin'
	],
	months: 'Januar,Februar,März,April,Mai,Juni,Juli,August,September,Oktober,November,Dezember'.split(','),
	day: '{date}. {month} {year}',
	hour: '{hh}:{mm} Uhr',
	acknowledges: [
		[
			'Eingangsbestätigung Ihrer Bewerbung',
			'Hallo {me},\n\nvielen Dank für Ihr Interesse an {org}. Wir haben Ihre Bewerbung für die Position {role} erhalten und werden sie sorgfältig prüfen.\n\nSie erhalten so bald wie möglich eine Rückmeldung von uns.\n\nFreundliche Grüße\nIhr HR-Team'
		],
		[
			'Deine Bewerbung bei {org}',
			'Hi {me},\n\nschön, dass du Teil unseres Teams werden möchtest! Deine Unterlagen sind gut bei uns angekommen. Wir schauen sie uns nun in Ruhe an und kommen dann auf dich zu.\n\nBis bald\nDein People-Team'
		]
	],
	rejects: [
		[
			'Ihre Bewerbung als {role}',
			'Sehr geehrte Frau {me},\n\nvielen Dank für Ihre Bewerbung und das damit verbundene Interesse an unserem Unternehmen.\n\nNach sorgfältiger Prüfung müssen wir Ihnen heute leider mitteilen, dass wir uns für andere Bewerber entschieden haben, deren Profil noch besser zu unseren Anforderungen passt.\n\nFür Ihre berufliche Zukunft wünschen wir Ihnen alles Gute und viel Erfolg.\n\nMit freundlichen Grüßen\n{org}'
		],
		[
			'Rückmeldung zu deiner Bewerbung',
			'Hallo {me},\n\ndanke für dein Interesse und die Zeit, die du dir genommen hast. Leider hat es diesmal nicht geklappt: Wir werden deine Bewerbung nicht weiter verfolgen.\n\nBehalte gern unsere Karriereseite im Blick.\n\nLiebe Grüße'
		],
		[
			'Unser Gespräch',
			'Liebe Frau {me},\n\nvielen Dank für das nette Gespräch. Die Entscheidung ist uns nicht leichtgefallen. Letztlich ist unsere Wahl auf eine andere Kandidatin gefallen.\n\nIch würde Ihre Unterlagen gerne in unseren Talentpool aufnehmen.\n\nHerzliche Grüße'
		]
	],
	notNow: [
		[
			'AW: {role}',
			'Guten Tag {me},\n\nich muss Sie leider noch vertrösten: Die Stelle ist intern auf Eis gelegt, bis das neue Budget freigegeben ist. Wir melden uns, sobald es weitergeht.\n\nBeste Grüße'
		]
	],
	invites: [
		[
			'Einladung zum Vorstellungsgespräch',
			'Sehr geehrte Frau {me},\n\nIhre Bewerbung hat uns neugierig gemacht. Gerne laden wir Sie zu einem persönlichen Gespräch ein, und zwar am {day} um {hour} in unseren Räumen in der Hafenstraße 4.\n\nBitte bestätigen Sie uns kurz den Termin.\n\nMit freundlichen Grüßen'
		],
		[
			'Kennenlernen',
			'Hallo {me},\n\nsuper, dann telefonieren wir am {day} um {hour}. Ich rufe dich an.\n\nViele Grüße'
		]
	],
	asksWhen: [
		[
			'Terminvorschläge',
			'Hallo {me},\n\nwir würden dich gern in einem Videocall kennenlernen. Passt dir einer dieser Termine?\n\n- {day}, {hour}\n- {other}, {later}\n\nGib mir gern kurz Bescheid.\n\nViele Grüße'
		],
		[
			'Erstes Gespräch',
			'Hallo {me},\n\ndein Profil gefällt uns. Über folgenden Link kannst du dir selbst einen Termin für ein erstes Gespräch aussuchen: https://termine.example/hr\n\nBeste Grüße'
		]
	],
	offers: [
		[
			'Vertragsangebot',
			'Liebe Frau {me},\n\nwir freuen uns sehr, Ihnen die Position {role} anbieten zu können. Den Arbeitsvertrag finden Sie im Anhang.\n\nBitte geben Sie uns bis zum {day} Bescheid, ob Sie unser Angebot annehmen.\n\nHerzliche Grüße'
		]
	],
	promises: [
		[
			'AW: Bewerbung',
			'Guten Tag {me},\n\nvielen Dank für Ihre Nachfrage. Wir führen derzeit noch Gespräche und werden uns bis zum {day} bei Ihnen melden.\n\nFreundliche Grüße'
		]
	],
	nextWeek: [
		[
			'AW: {role}',
			'Hallo {me},\n\ndanke für deine Geduld. Du bekommst bis Ende nächster Woche eine Rückmeldung von mir.\n\nLiebe Grüße'
		]
	],
	replies: [
		[
			'AW: Frage zur Stelle',
			'Hallo {me},\n\ngute Frage! Die Stelle ist zunächst auf zwei Jahre befristet, eine Verlängerung ist aber sehr wahrscheinlich.\n\nViele Grüße'
		]
	],
	deadlines: [
		[
			'Fehlende Unterlagen',
			'Guten Tag {me},\n\nuns fehlt noch Ihr Arbeitszeugnis. Bitte reichen Sie es bis zum {day} nach.\n\nVielen Dank'
		]
	],
	cancels: [
		[
			'Termin am {day}',
			'Guten Tag {me},\n\nleider müssen wir das Vorstellungsgespräch am {day} krankheitsbedingt absagen. Wir melden uns mit einem neuen Vorschlag.\n\nWir bitten um Verständnis'
		]
	],
	moves: [
		[
			'Neuer Termin',
			'Guten Tag {me},\n\nwie telefonisch besprochen verlegen wir unser Gespräch auf den {day} um {hour}.\n\nBeste Grüße'
		]
	],
	courtesies: [
		[
			'AW: {role}',
			'Liebe Frau {me},\n\nvielen Dank für Ihre freundliche Nachricht. Ihnen auch weiterhin viel Erfolg!'
		]
	],
	applies: [
		[
			'Bewerbung: {role}',
			'Sehr geehrte Damen und Herren,\n\nhiermit bewerbe ich mich um die ausgeschriebene Stelle. Meine vollständigen Bewerbungsunterlagen finden Sie im Anhang.\n\nÜber eine Einladung freue ich mich.\n\n{me}'
		]
	],
	followsUp: [
		[
			'AW: Bewerbung',
			'Guten Tag {person},\n\nich wollte mich nach dem Stand meiner Bewerbung erkundigen.\n\nFreundliche Grüße\n{me}'
		]
	],
	thanks: [
		[
			'Danke',
			'Guten Tag {person},\n\nvielen Dank für das angenehme Gespräch heute. Die Aufgabe reizt mich sehr.\n\n{me}'
		]
	],
	answers: [['AW: {role}', 'Guten Tag {person},\n\nvielen Dank für die Information.\n\n{me}']],
	absences: [
		[
			'Abwesenheitsnotiz',
			'Guten Tag,\n\nvielen Dank für Ihre Nachricht. Ich bin bis zum {day} nicht im Büro und habe keinen Zugriff auf meine E-Mails. Ihre Nachricht wird nicht weitergeleitet.\n\nFreundliche Grüße'
		]
	]
};

export const DUTCH: Wording = {
	language: 'nl',
	roles: ['Projectleider', 'Communicatieadviseur', 'Softwareontwikkelaar', 'Administratief medewerker'],
	months: 'januari,februari,maart,april,mei,juni,juli,augustus,september,oktober,november,december'.split(
		','
	),
	day: '{date} {month} {year}',
	hour: '{hh}:{mm} uur',
	acknowledges: [
		[
			'Bedankt voor je sollicitatie',
			'Hoi {me},\n\nBedankt voor je sollicitatie op de vacature {role} bij {org}. We hebben je gegevens goed ontvangen. We nemen zo snel mogelijk contact met je op.\n\nMet vriendelijke groet,\nHR'
		],
		[
			'Sollicitatie {role}',
			'Geachte {me},\n\nDank voor uw interesse in {org}. Wij bevestigen hierbij de ontvangst van uw sollicitatie. Na de sluitingsdatum worden alle brieven beoordeeld.\n\nHoogachtend'
		]
	],
	rejects: [
		[
			'Je sollicitatie bij {org}',
			'Beste {me},\n\nBedankt voor je interesse en de tijd die je in je sollicitatie hebt gestoken. Helaas moeten we je laten weten dat we niet verdergaan met jouw sollicitatie. Er waren kandidaten die beter aansluiten bij het profiel.\n\nWe wensen je veel succes met het vinden van een mooie baan.'
		],
		[
			'Uw sollicitatie',
			'Geachte {me},\n\nWij hebben veel reacties ontvangen. Na zorgvuldige selectie bent u helaas niet geselecteerd voor een gesprek.\n\nMet vriendelijke groet'
		]
	],
	notNow: [
		[
			'RE: {role}',
			'Beste {me},\n\nDe vacature is voorlopig on hold gezet vanwege een reorganisatie. Zodra er meer duidelijk is, kom ik bij je terug.\n\nGroet'
		]
	],
	invites: [
		[
			'Uitnodiging gesprek',
			'Beste {me},\n\nJe sollicitatie heeft ons enthousiast gemaakt! Graag nodigen we je uit voor een kennismakingsgesprek op {day} om {hour}, via Teams.\n\nTot dan!'
		]
	],
	asksWhen: [
		[
			'Gesprek plannen',
			'Beste {me},\n\nWe willen je graag spreken. Welk moment past jou het beste?\n\n- {day}, {hour}\n- {other}, {later}\n\nIk hoor het graag.'
		]
	],
	offers: [
		[
			'Aanbod',
			'Beste {me},\n\nGefeliciteerd! We willen je graag de functie van {role} aanbieden. In de bijlage vind je het arbeidsvoorstel. We horen graag voor {day} of je akkoord gaat.\n\nHartelijke groet'
		]
	],
	promises: [
		[
			'RE: sollicitatie',
			'Beste {me},\n\nDank voor je bericht. We hebben nog iets meer tijd nodig; uiterlijk {day} laten we je weten of je door bent.\n\nGroet'
		]
	],
	nextWeek: [
		[
			'RE: {role}',
			'Beste {me},\n\nWe overleggen deze week nog intern. Je hoort eind volgende week van ons.\n\nGroet'
		]
	],
	replies: [
		[
			'RE: vraag',
			'Beste {me},\n\nDank voor je vraag. Reiskosten worden vergoed en je mag een dag per week thuiswerken.\n\nGroet'
		]
	],
	deadlines: [
		[
			'Assessment',
			'Beste {me},\n\nDe volgende stap is een online assessment. Graag ontvangen we je ingevulde test uiterlijk {day}.\n\nSucces!'
		]
	],
	cancels: [
		[
			'Gesprek',
			'Beste {me},\n\nHelaas moeten we het gesprek van {day} annuleren wegens ziekte. We plannen snel een nieuwe afspraak.\n\nExcuses'
		]
	],
	moves: [
		[
			'Afspraak verplaatst',
			'Beste {me},\n\nZoals besproken is het gesprek verplaatst naar {day} om {hour}.\n\nGroet'
		]
	],
	courtesies: [['RE: {role}', 'Beste {me},\n\nDank voor je leuke reactie. We wensen je alle goeds!']],
	applies: [
		[
			'Sollicitatie {role}',
			'Geachte heer, mevrouw,\n\nGraag solliciteer ik naar de functie van {role}. In de bijlage vindt u mijn cv en motivatiebrief.\n\n{me}'
		]
	],
	followsUp: [
		[
			'RE: sollicitatie',
			'Beste {person},\n\nIk wilde even vragen hoe het staat met mijn sollicitatie.\n\nGroet\n{me}'
		]
	],
	thanks: [['Bedankt', 'Beste {person},\n\nBedankt voor het prettige gesprek van vandaag.\n\n{me}']],
	answers: [['RE: {role}', 'Beste {person},\n\nDank voor je snelle reactie, dat is duidelijk.\n\n{me}']],
	absences: [
		[
			'Automatisch antwoord: {role}',
			'Beste afzender,\n\nIk ben afwezig tot en met {day}. Ik lees mijn mail niet. Neem voor dringende zaken contact op met mijn collega’s.'
		]
	]
};
