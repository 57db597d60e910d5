import type { Wording } from '../pack';

export const DUTCH: Wording = {
	language: 'nl',
	roles: ['Vormgever', 'Administratief medewerker', 'Kok', 'Webbouwer', 'Winkelmedewerker'],
	months: [
		'januari',
		'februari',
		'maart',
		'april',
		'mei',
		'juni',
		'juli',
		'augustus',
		'september',
		'oktober',
		'november',
		'december'
	],
	day: '{date} {month}',
	hour: '{hh}:{mm} uur',
	acknowledges: [
		[
			'Top, binnen!',
			`Hoi {me},\n\nleuk dat je bij ons wilt werken! Je sollicitatie voor {role} is binnen. We lezen alles zelf en laten snel van ons horen.\n\nTeam {org}`
		]
	],
	rejects: [
		[
			'Helaas',
			`Hoi {me},\n\nhelaas geen goed nieuws: we gaan met iemand anders verder voor {role}. Het was een lastige keuze. Heel veel succes!`
		],
		[
			'Update',
			`Hoi {me},\n\nde klant heeft voor een ander gekozen, dus deze gaat niet door. Ik hou je in de gaten voor iets anders.`
		]
	],
	invites: [
		[
			'Bakkie doen?',
			`Hoi {me},\n\nleuk profiel! Kom je op {day} om {hour} langs op de zaak? Dan leren we elkaar even kennen.`
		]
	],
	asksWhen: [
		['bellen', `Hoi {me}, wanneer kan ik je even bellen over {role}?`],
		['Afspreken', `Hoi {me}, wij kunnen {day} om {hour} of {other} om {later}. Wat komt jou het beste uit?`]
	],
	offers: [
		[
			'Welkom!',
			`Hoi {me},\n\nwe willen je er graag bij hebben als {role}! Het contract zit in de bijlage. Laat je voor {day} weten of je het doet?`
		]
	],
	promises: [['RE: hoe staat het?', `Hoi {me}, sorry voor de stilte. Voor {day} hoor je van ons.`]],
	replies: [['RE: vraagje', `Hoi {me}, parttime kan prima hoor, en je krijgt korting in de winkel.`]],
	deadlines: [
		['opdrachtje', `Hoi {me}, we willen graag iets van je zien. Stuur je ons voor {day} een proefontwerp?`]
	],
	cancels: [
		[
			'{day}',
			`Hoi {me}, ik lig met griep op bed, dus {day} lukt niet meer. Ik app je voor een nieuwe afspraak.`
		]
	],
	moves: [['ander tijdstip', `Hoi {me}, kunnen we onze afspraak verzetten naar {day} om {hour}? Sorry!`]],
	courtesies: [['RE: Helaas', `Hoi {me}, wat aardig van je, dank je! Succes met alles.`]],
	applies: [
		[
			'Sollicitatie {role}',
			`Hallo,\n\nik zag dat jullie een {role} zoeken en ik solliciteer graag. Mijn cv zit erbij.\n\nGroetjes,\n{me}`
		]
	],
	followsUp: [
		[
			'Mijn sollicitatie',
			`Hallo,\n\nhebben jullie al naar mijn sollicitatie kunnen kijken?\n\nGroetjes,\n{me}`
		]
	],
	thanks: [['bedankt', `Hoi,\n\nbedankt voor het leuke gesprek vandaag!\n\n{me}`]],
	answers: [['RE: {role}', `Hoi,\n\nprima, dat is goed!\n\n{me}`]]
};
