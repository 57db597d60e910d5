import type { Wording } from '../pack';

export const DUTCH: Wording = {
	language: 'nl',
	roles: ['Beleidsadviseur', 'Financieel controller', 'Planner productie', 'Jurist arbeidsrecht', 'Inkoper'],
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
	day: '{date} {month} {year}',
	hour: '{hh}.{mm} uur',
	acknowledges: [
		[
			'Ontvangstbevestiging sollicitatie {role}',
			`Beste {me},

Wij hebben je sollicitatie op de vacature {role} in goede orde ontvangen. De afdeling Werving & Selectie bekijkt je cv en motivatie en laat je binnen tien werkdagen weten hoe het verder gaat.

Met vriendelijke groet,
{org}`
		]
	],
	rejects: [
		[
			'Je sollicitatie bij {org}',
			`Beste {me},

Dank voor je belangstelling voor de functie van {role}. We hebben veel reacties ontvangen. Na zorgvuldige afweging hebben we besloten je niet uit te nodigen voor een gesprek, omdat andere kandidaten beter aansluiten bij het profiel.

We wensen je veel succes bij het vinden van een passende baan.`
		],
		[
			'Uitkomst procedure',
			`Beste {me},

Hartelijk dank voor de prettige gesprekken. Tot mijn spijt moet ik je laten weten dat de keuze op een andere kandidaat is gevallen. Mocht je een toelichting willen, bel me gerust.`
		]
	],
	invites: [
		[
			'Uitnodiging gesprek {role}',
			`Beste {me},

Graag nodigen we je uit voor een sollicitatiegesprek op {day} om {hour} op ons hoofdkantoor. Je spreekt met de teammanager en een collega van HR.`
		],
		[
			'Bevestiging afspraak',
			`Beste {me},

Hierbij bevestig ik onze afspraak via Teams op {day} om {hour}. Tot dan!`
		]
	],
	asksWhen: [
		[
			'Kennismaking',
			`Beste {me},

Je cv spreekt ons aan. Ik zou je graag telefonisch willen spreken om kennis te maken. Kun je aangeven op welke momenten je de komende week bereikbaar bent?`
		],
		[
			'Voorstel data',
			`Beste {me},

We kunnen je ontvangen op {day} om {hour} of op {other} om {later}. Wat heeft je voorkeur?`
		]
	],
	offers: [
		[
			'Arbeidsvoorwaardenvoorstel',
			`Beste {me},

Wat fijn dat we je een aanbod kunnen doen voor de functie van {role}! In de bijlage vind je het voorstel met salaris en overige voorwaarden. We horen graag uiterlijk {day} of je akkoord gaat.`
		]
	],
	promises: [
		[
			'RE: stand van zaken',
			`Beste {me},

Dank voor je bericht. We voeren nog enkele gesprekken. Uiterlijk {day} laten we je weten wat we besloten hebben.`
		]
	],
	replies: [
		[
			'RE: vraag over {role}',
			`Beste {me},

Het gaat om een contract voor een jaar met uitzicht op vast. De standplaats is Utrecht, maar twee dagen thuiswerken is geen probleem.`
		],
		[
			'RE: documenten',
			`Beste {me},

Bedankt voor het toesturen van je diploma's. Ik heb ze aan je dossier toegevoegd.`
		]
	],
	deadlines: [
		[
			'Assessment',
			`Beste {me},

Voor de volgende stap vragen we je een online assessment te maken. Wil je dit vóór {day} afronden?`
		],
		[
			'Ontbrekende gegevens',
			`Beste {me},

We missen nog een kopie van je diploma en twee referenties. Kun je die uiterlijk {day} aanleveren?`
		]
	],
	cancels: [
		[
			'Afspraak {day} vervalt',
			`Beste {me},

Door ziekte van de manager kan het gesprek van {day} helaas niet doorgaan. Ik neem contact met je op voor een nieuwe datum.`
		]
	],
	moves: [
		[
			'Gesprek verplaatst',
			`Beste {me},

Door omstandigheden moeten we je gesprek verplaatsen naar {day} om {hour}. Laat je weten of dat lukt?`
		]
	],
	notNow: [
		[
			'Vacature {role} on hold',
			`Beste {me},

Vanwege een vacaturestop ligt de invulling van deze functie voorlopig stil. We houden je graag in beeld en nemen contact op zodra we verder mogen.`
		]
	],
	courtesies: [
		[
			'RE: Je sollicitatie',
			`Beste {me},

Bedankt voor je sympathieke reactie. Ik wens je alle goeds en wie weet tot ziens.`
		]
	],
	applies: [
		[
			'Sollicitatie {role}',
			`Geachte heer, mevrouw,

Met veel belangstelling las ik uw vacature voor {role}. Graag solliciteer ik naar deze functie; mijn cv en motivatiebrief treft u aan in de bijlage.

Met vriendelijke groet,
{me}`
		]
	],
	followsUp: [
		[
			'Mijn sollicitatie {role}',
			`Geachte heer, mevrouw,

Enige tijd geleden heb ik bij u gesolliciteerd. Kunt u mij zeggen hoe het ervoor staat?

Met vriendelijke groet,
{me}`
		]
	],
	thanks: [
		[
			'Bedankt voor het gesprek',
			`Beste allemaal,

Bedankt voor het fijne gesprek van vandaag. Ik ben nog enthousiaster geworden.

Groet,
{me}`
		]
	],
	answers: [['RE: {role}', `Beste,\n\nDat komt mij goed uit, dank je wel.\n\nGroet,\n{me}`]]
};
