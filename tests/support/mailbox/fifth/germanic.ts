import type { Wording } from '../pack';

export const GERMAN: Wording = {
	language: 'de',
	roles: [
		'Teamassistenz (m/w/d)',
		'Controllerin',
		'Fachinformatiker Systemintegration',
		'Vertriebsmitarbeiter im Innendienst',
		'Redakteurin'
	],
	months: '01,02,03,04,05,06,07,08,09,10,11,12'.split(','),
	day: '{date}.{month}.{year}',
	hour: '{hh}.{mm} Uhr',
	acknowledges: [
		[
			'Vielen Dank für Ihre Bewerbung bei {org}',
			'Sehr geehrte/r {me},\n\nwir bestätigen Ihnen den Eingang Ihrer Bewerbung auf die Stelle {role}.\n\nDa uns zahlreiche Bewerbungen erreichen, bitten wir Sie um etwas Geduld. Von Rückfragen zum Bearbeitungsstand bitten wir abzusehen.\n\nMit freundlichen Grüßen\nPersonalmanagement'
		],
		[
			'Danke für deine Bewerbung!',
			'Hey {me},\n\ncool, dass du dich bei uns als {role} beworben hast! Wir nehmen deine Bewerbung jetzt genau unter die Lupe und geben dir innerhalb von 14 Tagen Feedback.\n\nDein {org}-Team'
		]
	],
	rejects: [
		[
			'Absage',
			'Sehr geehrte Frau {me},\n\nSie haben sich bei uns als {role} beworben. Dafür danken wir Ihnen.\n\nBedauerlicherweise können wir Ihnen keine positive Nachricht geben: Ihre Bewerbung konnte im weiteren Verfahren nicht berücksichtigt werden.\n\nIhre Daten löschen wir nach sechs Monaten.\n\nMit freundlichen Grüßen\n{org}'
		],
		[
			'Feedback zu deiner Bewerbung',
			'Hi {me},\n\nvielen Dank für dein Interesse an {org}. Nach interner Abstimmung haben wir uns leider gegen eine Zusammenarbeit entschieden. Nimm es bitte nicht persönlich!\n\nAlles Gute für dich'
		],
		[
			'{role}',
			'Liebe Frau {me},\n\nherzlichen Dank, dass Sie sich Zeit für uns genommen haben. Wir haben lange beraten und uns am Ende für einen anderen Bewerber entschieden. Das tut mir leid, denn Sie haben uns sehr gefallen.\n\nIch wünsche Ihnen viel Erfolg bei der weiteren Suche.'
		]
	],
	notNow: [
		[
			'AW: Stand der Bewerbung',
			'Hallo {me},\n\ndie Besetzung der Stelle wurde vorerst zurückgestellt, weil gerade ein Einstellungsstopp gilt. Sobald er aufgehoben ist, komme ich wieder auf dich zu.\n\nViele Grüße'
		]
	],
	invites: [
		[
			'Ihr Vorstellungsgespräch',
			'Guten Tag {me},\n\nwir freuen uns, Sie kennenzulernen! Ihr Gespräch findet am {day} um {hour} per Teams statt. Den Link erhalten Sie gesondert.\n\nFreundliche Grüße'
		],
		[
			'Probearbeiten',
			'Hallo {me},\n\nwir würden dich gerne zu einem zweiten Gespräch einladen: am {day} um {hour} bei uns im Büro. Passt das für dich?\n\nLiebe Grüße'
		]
	],
	asksWhen: [
		[
			'Terminabstimmung',
			'Sehr geehrte Frau {me},\n\ngerne möchten wir Sie in einem Gespräch näher kennenlernen. Wir können Ihnen den {day} um {hour} oder den {other} um {later} anbieten. Welcher Termin ist Ihnen lieber?\n\nMit freundlichen Grüßen'
		]
	],
	offers: [
		[
			'Herzlichen Glückwunsch',
			'Liebe Frau {me},\n\nSie haben uns überzeugt, und wir möchten Ihnen gerne ein Angebot für die Position als {role} machen. Den Vertragsentwurf habe ich angehängt. Ihre Entscheidung erbitten wir bis zum {day}.\n\nBeste Grüße'
		]
	],
	promises: [
		[
			'AW: {role}',
			'Hallo {me},\n\naktuell sichten wir noch die Unterlagen. Eine Rückmeldung erhältst du bis spätestens {day}.\n\nViele Grüße'
		]
	],
	nextWeek: [
		[
			'AW: Gespräch',
			'Guten Tag {me},\n\nwir besprechen uns noch im Team. Bis Ende kommender Woche gebe ich Ihnen Bescheid.\n\nFreundliche Grüße'
		]
	],
	replies: [
		[
			'AW: Rückfrage',
			'Guten Tag {me},\n\nvielen Dank für Ihre Nachricht. Die Unterlagen können Sie gern auch als Link senden.\n\nFreundliche Grüße'
		]
	],
	deadlines: [
		[
			'Arbeitsprobe',
			'Hallo {me},\n\nfür die nächste Runde bitten wir dich um eine kleine Arbeitsprobe. Schick sie mir einfach bis {day}.\n\nViel Spaß'
		]
	],
	cancels: [
		[
			'Unser Gespräch',
			'Hallo {me},\n\nunser Gespräch am {day} muss leider ausfallen, da ich krank bin. Ich melde mich wegen eines Ersatztermins.\n\nLiebe Grüße'
		]
	],
	moves: [
		[
			'Verschiebung',
			'Sehr geehrte Frau {me},\n\naus terminlichen Gründen müssen wir Ihr Vorstellungsgespräch verschieben. Der neue Termin ist der {day} um {hour}.\n\nMit freundlichen Grüßen'
		]
	],
	courtesies: [
		[
			'AW: {role}',
			'Liebe Frau {me},\n\nvielen Dank für die nette Rückmeldung, das weiß ich zu schätzen. Bleiben wir in Kontakt!'
		]
	],
	applies: [
		[
			'Bewerbung auf Ihre Stellenanzeige: {role}',
			'Guten Tag,\n\nIhre Anzeige hat mich sofort angesprochen. Anbei sende ich Ihnen meine Bewerbung als {role} mit Anschreiben, Lebenslauf und Zeugnissen.\n\nMit freundlichen Grüßen\n{me}'
		]
	],
	followsUp: [
		[
			'AW: Bewerbung',
			'Guten Tag {person},\n\ngibt es schon Neuigkeiten zu meiner Bewerbung? Ich bin weiterhin sehr interessiert.\n\n{me}'
		]
	],
	thanks: [
		[
			'Vielen Dank',
			'Guten Tag {person},\n\nich möchte mich noch einmal für das Gespräch bedanken. Der Einblick in Ihre Arbeit hat mir sehr gefallen.\n\n{me}'
		]
	],
	answers: [['AW: {role}', 'Guten Tag {person},\n\nalles klar, danke für die Rückmeldung.\n\n{me}']],
	absences: [
		[
			'Automatische Antwort: {role}',
			'Hallo,\n\nich bin im Urlaub und ab dem {day} wieder erreichbar. In dringenden Fällen hilft Ihnen meine Kollegin weiter.'
		]
	]
};

export const DUTCH: Wording = {
	language: 'nl',
	roles: ['Teamleider', 'Jurist', 'HR-adviseur', 'Medewerker klantenservice'],
	months: 'jan,feb,mrt,apr,mei,jun,jul,aug,sep,okt,nov,dec'.split(','),
	day: '{date} {month} {year}',
	hour: '{hh}.{mm} uur',
	acknowledges: [
		[
			'We hebben je sollicitatie ontvangen',
			'Hi {me},\n\nWat leuk dat je bij {org} wilt werken! Je sollicitatie voor {role} is goed binnengekomen. Binnen twee weken hoor je van ons of we je uitnodigen.\n\nGroetjes,\nHet recruitmentteam'
		]
	],
	rejects: [
		[
			'Terugkoppeling sollicitatie',
			'Hi {me},\n\nWe hebben je cv met aandacht bekeken, maar helaas is dit niet de match die we zoeken. We gaan daarom niet met je in gesprek.\n\nHeel veel succes met je zoektocht!'
		],
		[
			'Uitslag',
			'Beste {me},\n\nDank voor je openheid in het gesprek. We hebben gekozen voor een andere kandidaat met meer ervaring.\n\nJammer, maar het was leuk je te leren kennen.'
		]
	],
	notNow: [
		[
			'RE: status',
			'Beste {me},\n\nDe procedure ligt op dit moment stil door een vacaturestop. Ik neem weer contact op zodra we verder kunnen.\n\nGroet'
		]
	],
	invites: [
		[
			'Kennismaking',
			'Beste {me},\n\nWe maken graag kennis met je! Het gesprek vindt plaats op {day} om {hour} bij ons op kantoor. Meld je bij de receptie.\n\nGroet'
		]
	],
	asksWhen: [
		[
			'Afspraak',
			'Beste {me},\n\nWe nodigen je graag uit voor een gesprek. Kun je op {day} om {hour} of op {other} om {later}? Laat me weten wat je voorkeur heeft.\n\nGroet'
		]
	],
	offers: [
		[
			'Voorstel',
			'Beste {me},\n\nWe zijn enthousiast en doen je graag een aanbod voor de functie {role}. Het contract stuur ik mee. Laat je het me voor {day} weten?\n\nGroet'
		]
	],
	promises: [
		[
			'RE: {role}',
			'Beste {me},\n\nWe nemen deze week een besluit en ik bel je uiterlijk {day} met de uitkomst.\n\nGroet'
		]
	],
	nextWeek: [
		['RE: {role}', 'Beste {me},\n\nIk kom er uiterlijk eind volgende week bij je op terug.\n\nGroet']
	],
	replies: [
		['RE: {role}', 'Beste {me},\n\nDe functie valt in schaal 10 en is voor onbepaalde tijd.\n\nGroet']
	],
	deadlines: [
		[
			'Referenties',
			'Beste {me},\n\nZou je me de gegevens van twee referenten kunnen mailen? Graag vóór {day}.\n\nDank'
		]
	],
	cancels: [
		[
			'Gesprek',
			'Beste {me},\n\nDoor omstandigheden gaat het gesprek op {day} niet door. Ik stuur je een nieuw voorstel.\n\nSorry'
		]
	],
	moves: [
		[
			'Nieuwe tijd',
			'Beste {me},\n\nHet gesprek is verschoven: de nieuwe afspraak is op {day} om {hour}.\n\nGroet'
		]
	],
	courtesies: [['RE: {role}', 'Beste {me},\n\nWat een fijn bericht, dank je wel. Het ga je goed!']],
	applies: [
		[
			'Reactie op vacature {role}',
			'Beste selectiecommissie,\n\nMet veel interesse las ik jullie vacature voor {role}. Hierbij stuur ik mijn cv en motivatie.\n\n{me}'
		]
	],
	followsUp: [
		['RE: vacature', 'Beste {person},\n\nIs er al meer bekend over de procedure? Ik hoor het graag.\n\n{me}']
	],
	thanks: [
		['Dank', 'Beste {person},\n\nNogmaals dank voor het gesprek van vanmiddag, ik vond het erg leuk.\n\n{me}']
	],
	answers: [['RE: {role}', 'Beste {person},\n\nHelder, bedankt!\n\n{me}']],
	absences: [
		[
			'Afwezig: {role}',
			'Ik ben met vakantie en vanaf {day} weer bereikbaar. Je bericht wordt niet doorgestuurd.'
		]
	]
};
