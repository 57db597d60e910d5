import type { Wording } from '../pack';

export const ENGLISH: Wording = {
	language: 'en',
	months: 'Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec'.split(','),
	day: 'the {date}th of {month}, {year}',
	hour: '{hh}:{mm}',
	acknowledges: [
		[
			'{me}, your application was received',
			'Dear {me},\n\nThis is a quick note to confirm that we received your résumé for the following vacancy:\n\n{role}\n\nWhat happens next? Our recruitment team reads every application. Should we wish to take things further, you will hear from us.\n\nWarmly,\n{org} Talent Team'
		],
		[
			'{org}: thank you for your application',
			'Hello,\n\nYou have successfully applied for {role}. You can check the status of your application in your candidate portal.\n\nPlease do not reply to this message.'
		],
		[
			'We received your application for {role}',
			'Hi {me} – thanks for applying to {org}! We are a small team, so please bear with us while we go through all applications.\n\n– The team at {org}'
		]
	],
	rejects: [
		[
			'{org} | {role} | Outcome of your application',
			'Dear {me},\n\nThank you for giving us the opportunity to consider you for {role}. We received a very high number of applications and, having considered yours carefully, I regret that we are not able to offer you an interview on this occasion.\n\nYours sincerely'
		],
		[
			'About your application for {role}',
			'Hi {me},\n\nThanks again for applying. Your profile is impressive; however, it is not the right match for what we need right now, so we have decided not to continue with your application.\n\nTake care'
		],
		[
			'Your candidacy at {org}',
			'Hi {me},\n\nIt was great to get to know you. After talking it through with the team, we are moving ahead with candidates whose background is closer to the role. I’d be glad to give you feedback by phone.\n\nAll the best'
		],
		[
			'{role}',
			'Dear {me},\n\nWe are writing to inform you that your application for the above post has been unsuccessful.\n\nHuman Resources'
		],
		[
			'Status of your application',
			'Hello {me},\n\nUnfortunately you were not shortlisted for {role}. Over 400 people applied.\n\n{org}'
		]
	],
	invites: [
		[
			'Invitation: first interview',
			'Dear {me},\n\nI am pleased to invite you for a first interview with me and a colleague. Would you please note the following details?\n\nDate: {day}, {hour}\nPlace: 3 Mill Road, second floor\n\nKind regards'
		],
		[
			'Chat about {role}',
			'Hey {me},\n\nConfirming our call on {day} at {hour}. I’ll ring you on your mobile.\n\nTalk then'
		]
	],
	asksWhen: [
		[
			'Your application: next step',
			'Hi {me},\n\nYou made it to the next round! Use my calendar link to pick a slot for a first conversation: https://cal.example/talk\n\nLooking forward to it'
		]
	],
	offers: [
		[
			'Your offer',
			'Hi {me},\n\nIt is my pleasure to offer you the role of {role} with us. Have a read of the attached contract, and get back to me by {day} with any questions or your signature.\n\nWe are all excited'
		]
	],
	promises: [
		[
			'RE: {role}',
			'Hi {me},\n\nNo news yet, I’m afraid: two more people are coming in. I’ll let you know where we have got to on {day}.\n\nThanks for your patience'
		],
		[
			'RE: checking in',
			'Dear {me},\n\nThe committee will make its decision by {day} and you will be informed straight away.\n\nRegards'
		]
	],
	replies: [
		[
			'RE: {role}',
			'Dear {me},\n\nGood question. The team is eleven people, most of them in Bristol.\n\nKind regards'
		],
		[
			'RE: application',
			'Hi {me},\n\nI checked: your papers arrived safely, and they are with the manager now.\n\nThanks'
		]
	],
	deadlines: [
		[
			'References',
			'Dear {me},\n\nWe would now like to take up references. Please send me the names of two people no later than {day}.\n\nKind regards'
		]
	],
	cancels: [
		[
			'Interview off',
			'Hi {me},\n\nI’m so sorry, but we have had to call off the interview on {day}: my colleague is ill. I will suggest another date.\n\nSorry again'
		]
	],
	moves: [
		[
			'New date',
			'Dear {me},\n\nWould it be all right to postpone? The new date for your interview is {day}, {hour}.\n\nMany thanks'
		]
	],
	courtesies: [['RE: {role}', 'Dear {me},\n\nYou’re very welcome. Best of luck with everything.']],
	applies: [
		[
			'Job application: {role}',
			'Dear Sir or Madam,\n\nI was excited to read your advertisement and wish to apply for the {role} vacancy. My CV is enclosed.\n\nYours sincerely\n{me}'
		],
		[
			'Application – {role}',
			'Dear team,\n\nI am interested in the {role} position and attach my résumé.\n\n{me}'
		]
	],
	followsUp: [
		[
			'RE: {role}',
			'Dear {person},\n\nTwo weeks ago I sent you my application, and I am still very interested. Could you tell me whether a decision has been made?\n\nThank you\n{me}'
		]
	],
	thanks: [
		[
			'RE: interview',
			'Dear {person},\n\nIt was a pleasure to meet you and the team today. Thank you for showing me around.\n\n{me}'
		]
	],
	answers: [['RE: {role}', 'Dear {person},\n\nPerfect, I will be there.\n\n{me}']]
};

export const GERMAN: Wording = {
	language: 'de',
	roles: [
		'Buchhalter (m/w/d)',
		'Sachbearbeiterin Einkauf',
		'Softwareentwickler',
		'Referent für Öffentlichkeitsarbeit',
		'Erzieherin',
		'Pflegefachkraft'
	],
	months: '01,02,03,04,05,06,07,08,09,10,11,12'.split(','),
	day: '{date}.{month}.{year}',
	hour: '{hh} Uhr {mm}',
	acknowledges: [
		[
			'Bewerbung {role}',
			'Guten Tag {me},\n\nvielen Dank für Ihr Vertrauen und Ihre Bewerbung als {role} bei {org}. Die Prüfung der Unterlagen nimmt etwa zwei Wochen in Anspruch. Bis dahin bitten wir um etwas Geduld.\n\nMit besten Grüßen\nIhr Recruiting der {org}'
		],
		[
			'Wir haben deine Bewerbung erhalten',
			'Hi {me},\n\ndeine Bewerbung bei {org} ist da! Sobald wir sie gelesen haben, melden wir uns.\n\nDein Team von {org}'
		]
	],
	rejects: [
		[
			'Ihre Bewerbung vom letzten Monat',
			'Sehr geehrte Frau {me},\n\nauf unsere Ausschreibung haben wir sehr viele Bewerbungen erhalten. Heute müssen wir Ihnen leider absagen. Bitte sehen Sie darin keine Bewertung Ihrer Person.\n\nMit freundlichen Grüßen\n{org}'
		],
		[
			'{role} – unsere Entscheidung',
			'Hallo {me},\n\nes tut uns leid, aber wir können dich im weiteren Auswahlprozess nicht berücksichtigen.\n\nAlles Gute'
		],
		[
			'Bewerbung',
			'Guten Tag {me},\n\nwir haben die Stelle inzwischen anderweitig besetzt und senden Ihnen Ihre Unterlagen zurück.\n\nFreundliche Grüße'
		]
	],
	invites: [
		[
			'Vorstellungsgespräch',
			'Guten Tag {me},\n\nwir möchten Sie gerne persönlich kennenlernen und schlagen als Termin den {day} um {hour} vor. Das Vorstellungsgespräch findet in der Marktgasse 2 statt.\n\nMit freundlichen Grüßen'
		]
	],
	asksWhen: [
		[
			'Ihre Bewerbung',
			'Guten Tag {me},\n\ndanke für Ihre interessanten Unterlagen. Ich würde gerne mit Ihnen telefonieren. Wann erreiche ich Sie am besten?\n\nFreundliche Grüße'
		]
	],
	offers: [
		[
			'Zusage',
			'Liebe Frau {me},\n\nwir haben uns für Sie entschieden und möchten Ihnen die Stelle gerne anbieten. Bitte teilen Sie uns bis {day} mit, ob Sie zusagen.\n\nHerzliche Grüße'
		]
	],
	promises: [
		[
			'AW: Stand',
			'Guten Tag {me},\n\ndie Entscheidung fällt in den nächsten Tagen. Sie hören spätestens am {day} von uns.\n\nBeste Grüße'
		]
	],
	replies: [
		[
			'AW: Frage',
			'Guten Tag {me},\n\nArbeitsort ist unser Büro in Köln, Homeoffice ist an zwei Tagen möglich.\n\nBeste Grüße'
		]
	],
	deadlines: [
		[
			'Noch eine Bitte',
			'Guten Tag {me},\n\nkönnten Sie mir bitte bis zum {day} Ihre Gehaltsvorstellung mitteilen?\n\nDanke'
		]
	],
	cancels: [
		[
			'Gespräch',
			'Guten Tag {me},\n\nden Termin am {day} muss ich aus familiären Gründen absagen. Ein neuer folgt.\n\nEntschuldigung'
		]
	],
	moves: [
		[
			'Terminänderung',
			'Guten Tag {me},\n\nleider müssen wir unser Gespräch um einige Tage verschieben. Es findet nun am {day} um {hour} statt.\n\nDanke'
		]
	],
	courtesies: [
		[
			'AW: {role}',
			'Liebe Frau {me},\n\ndas freut mich zu lesen. Ich drücke die Daumen und wünsche alles Gute!'
		]
	],
	applies: [
		[
			'Bewerbung als {role}',
			'Sehr geehrte Frau Muster,\n\nmit großem Interesse habe ich Ihre Anzeige gelesen und bewerbe mich auf die Stelle. Lebenslauf und Zeugnisse liegen bei.\n\n{me}'
		]
	],
	followsUp: [
		[
			'AW: Bewerbung',
			'Guten Tag {person},\n\nvor drei Wochen habe ich mich bei Ihnen beworben. Können Sie mir sagen, wie weit das Verfahren ist?\n\n{me}'
		]
	],
	thanks: [
		[
			'Unser Gespräch',
			'Guten Tag {person},\n\nherzlichen Dank, dass Sie sich heute Zeit genommen haben.\n\n{me}'
		]
	],
	answers: [['AW: {role}', 'Guten Tag {person},\n\ngerne, ich komme.\n\n{me}']]
};

export const DUTCH: Wording = {
	language: 'nl',
	roles: ['Beleidsmedewerker', 'Verpleegkundige', 'Docent Wiskunde', 'Data-analist'],
	months: 'januari,februari,maart,april,mei,juni,juli,augustus,september,oktober,november,december'.split(
		','
	),
	day: '{date} {month} {year}',
	hour: '{hh}.{mm} uur',
	acknowledges: [
		[
			'Ontvangstbevestiging',
			'Beste {me},\n\nHartelijk dank voor je belangstelling voor de functie {role} bij {org}. Je sollicitatie hebben wij ontvangen en nemen wij in behandeling.\n\nTeam Recruitment'
		]
	],
	rejects: [
		[
			'Je sollicitatie als {role}',
			'Beste {me},\n\nNa zorgvuldige afweging hebben we besloten om niet met je verder te gaan in de procedure.\n\nVeel succes\n{org}'
		],
		[
			'Reactie op je sollicitatie',
			'Beste {me},\n\nTot onze spijt moeten wij je meedelen dat we de voorkeur geven aan andere kandidaten.\n\nGroeten'
		]
	],
	invites: [
		[
			'Gesprek',
			'Beste {me},\n\nLeuk dat je wilt kennismaken! We verwachten je op {day} om {hour} op ons kantoor voor het sollicitatiegesprek.\n\nTot dan'
		]
	],
	asksWhen: [
		['Kennismaken', 'Beste {me},\n\nJe brief sprak ons aan. Wanneer zou je langs kunnen komen?\n\nGroet']
	],
	offers: [
		[
			'Goed nieuws',
			'Beste {me},\n\nWe bieden je graag een contract aan als {role}. Laat me uiterlijk {day} weten wat je ervan vindt.\n\nGroet'
		]
	],
	promises: [
		[
			'RE: {role}',
			'Beste {me},\n\nWe zijn nog in gesprek met anderen. Je hoort uiterlijk {day} van mij.\n\nGroet'
		]
	],
	replies: [
		['RE: {role}', 'Beste {me},\n\nHet gaat om een functie voor 32 uur per week, in Utrecht.\n\nGroet']
	],
	deadlines: [
		['Diploma', 'Beste {me},\n\nWil je mij voor {day} een kopie van je diploma sturen?\n\nAlvast bedankt']
	],
	cancels: [
		[
			'Afspraak',
			'Beste {me},\n\nDe afspraak van {day} kan helaas niet doorgaan; ik moet hem afzeggen. Ik bel je.\n\nExcuses'
		]
	],
	moves: [
		[
			'Andere datum',
			'Beste {me},\n\nWe moeten het gesprek verzetten. Kan het ook op {day} om {hour}? Dan staat het zo.\n\nGroet'
		]
	],
	courtesies: [['RE: {role}', 'Beste {me},\n\nGraag gedaan, en succes verder!']],
	applies: [
		[
			'Sollicitatie als {role}',
			'Geachte mevrouw,\n\nMet plezier solliciteer ik op de vacature. Mijn cv stuur ik mee.\n\n{me}'
		]
	],
	followsUp: [
		[
			'RE: sollicitatie',
			'Beste {person},\n\nKun je al iets zeggen over mijn sollicitatie? Ik ben benieuwd of er nieuws is.\n\n{me}'
		]
	],
	thanks: [['Vandaag', 'Beste {person},\n\nDank je wel voor het leuke gesprek.\n\n{me}']],
	answers: [['RE: {role}', 'Beste {person},\n\nTop, tot dan.\n\n{me}']]
};
