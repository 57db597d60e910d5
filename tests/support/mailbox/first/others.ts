import type { Wording } from '../pack';

export const GERMAN: Wording = {
	language: 'de',
	months: 'Januar,Februar,März,April,Mai,Juni,Juli,August,September,Oktober,November,Dezember'.split(','),
	day: '{date}. {month} {year}',
	hour: '{hh}:{mm} Uhr',
	acknowledges: [
		[
			'Ihre Bewerbung bei {org}',
			'Sehr geehrte/r {me},\n\nvielen Dank für Ihre Bewerbung als {role}. Wir werden Ihre Unterlagen prüfen und melden uns bei Ihnen.\n\nIhr {org} Recruiting-Team'
		],
		[
			'Eingang Ihrer Bewerbung als {role}',
			'Guten Tag {me},\n\nIhre Bewerbung ist bei uns eingegangen.\n\nMit freundlichen Grüßen\n{org}'
		]
	],
	rejects: [
		[
			'Ihre Bewerbung als {role}',
			'Guten Tag {me},\n\nleider müssen wir Ihnen mitteilen, dass wir Sie nicht in die engere Auswahl nehmen können.\n\nWir wünschen Ihnen alles Gute.'
		],
		[
			'Ihre Bewerbung bei {org}',
			'Guten Tag {me},\n\nwir haben uns für einen anderen Bewerber entschieden. Nehmen Sie dies bitte nicht als Wertung.\n\nMit freundlichen Grüßen'
		],
		[
			'Absage {role}',
			'Hallo {me},\n\nleider können wir dir für diese Stelle keine Zusage geben.\n\nViele Grüße'
		]
	],
	invites: [
		[
			'Einladung zum Vorstellungsgespräch',
			'Guten Tag {me},\n\nwir laden Sie herzlich zum Vorstellungsgespräch am {day} um {hour} ein.\n\nOrt: Hafenstraße 12\n\nMit freundlichen Grüßen'
		]
	],
	asksWhen: [
		[
			'Ihre Bewerbung',
			'Guten Tag {me},\n\ngerne möchten wir Sie kennenlernen. Bitte nennen Sie uns Termine, die Ihnen passen.\n\nMit freundlichen Grüßen'
		]
	],
	offers: [
		[
			'Angebot',
			'Guten Tag {me},\n\nwir freuen uns, Ihnen die Stelle als {role} anbieten zu können. Bitte geben Sie uns bis zum {day} Bescheid.\n\nHerzliche Grüße'
		]
	],
	promises: [
		[
			'AW: Ihre Bewerbung',
			'Guten Tag {me},\n\nwir melden uns bis zum {day} bei Ihnen.\n\nMit freundlichen Grüßen'
		]
	],
	replies: [
		[
			'AW: {role}',
			'Guten Tag {me},\n\nvielen Dank für Ihre Nachricht. Ich habe sie an die Fachabteilung weitergeleitet.\n\nMit freundlichen Grüßen'
		]
	],
	deadlines: [
		['Unterlagen', 'Guten Tag {me},\n\nbitte senden Sie uns Ihre Zeugnisse bis zum {day} zu.\n\nVielen Dank']
	],
	cancels: [
		[
			'Absage des Termins',
			'Guten Tag {me},\n\nleider müssen wir das Vorstellungsgespräch am {day} absagen.\n\nMit freundlichen Grüßen'
		]
	],
	moves: [
		[
			'Terminverschiebung',
			'Guten Tag {me},\n\ndas Vorstellungsgespräch wird auf den {day} um {hour} verschoben.\n\nMit freundlichen Grüßen'
		]
	],
	courtesies: [
		['AW: {role}', 'Guten Tag {me},\n\nvielen Dank für Ihre Nachricht und alles Gute für Ihren weiteren Weg.']
	],
	applies: [
		[
			'Bewerbung als {role}',
			'Sehr geehrte Damen und Herren,\n\nhiermit bewerbe ich mich um die Stelle als {role}. Im Anhang finden Sie meinen Lebenslauf.\n\n{me}'
		]
	],
	followsUp: [
		[
			'Nachfrage zu meiner Bewerbung',
			'Guten Tag {person},\n\nich möchte mich nach dem Stand meiner Bewerbung erkundigen.\n\n{me}'
		]
	],
	thanks: [['Vielen Dank', 'Guten Tag {person},\n\nvielen Dank für das angenehme Gespräch heute.\n\n{me}']],
	answers: [['AW: {role}', 'Guten Tag {person},\n\nvielen Dank, der Termin passt mir gut.\n\n{me}']]
};

export const FRENCH: Wording = {
	language: 'fr',
	months: 'janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre'.split(','),
	day: '{date} {month} {year}',
	hour: '{hh}h{mm}',
	acknowledges: [
		[
			'Votre candidature chez {org}',
			'Bonjour {me},\n\nNous avons bien reçu votre candidature au poste de {role} et nous vous en remercions.\n\nL’équipe {org}'
		]
	],
	rejects: [
		[
			'Votre candidature',
			'Bonjour {me},\n\nMalheureusement, votre candidature pour le poste de {role} n’a pas été retenue.\n\nCordialement\n{org}'
		],
		[
			'{org} : votre candidature',
			'Bonjour {me},\n\nNous regrettons de ne pas pouvoir donner suite à votre candidature.\n\nCordialement'
		]
	],
	invites: [
		[
			'Invitation à un entretien',
			'Bonjour {me},\n\nNous vous invitons à un entretien le {day} à {hour}.\n\nLieu : 12 rue du Port\n\nCordialement'
		]
	],
	asksWhen: [
		[
			'Votre candidature',
			'Bonjour {me},\n\nNous aimerions vous rencontrer. Merci de nous indiquer vos disponibilités.\n\nCordialement'
		]
	],
	offers: [
		[
			'Proposition',
			'Bonjour {me},\n\nNous sommes ravis de vous proposer le poste de {role}. Merci de nous répondre avant le {day}.\n\nCordialement'
		]
	],
	promises: [['Re: {role}', 'Bonjour {me},\n\nNous reviendrons vers vous avant le {day}.\n\nCordialement']],
	replies: [
		['Re: {role}', 'Bonjour {me},\n\nJ’ai bien transmis votre message au responsable.\n\nCordialement']
	],
	deadlines: [
		['Documents', 'Bonjour {me},\n\nMerci de nous envoyer vos diplômes avant le {day}.\n\nCordialement']
	],
	cancels: [
		[
			'Annulation',
			'Bonjour {me},\n\nNous devons malheureusement annuler l’entretien du {day}.\n\nCordialement'
		]
	],
	moves: [['Report', 'Bonjour {me},\n\nL’entretien est reporté au {day} à {hour}.\n\nCordialement']],
	courtesies: [['Re: {role}', 'Bonjour {me},\n\nMerci de votre message, et bonne chance pour la suite.']],
	applies: [
		[
			'Candidature : {role}',
			'Madame, Monsieur,\n\nJe vous adresse ma candidature pour le poste de {role}.\n\n{me}'
		]
	],
	followsUp: [
		[
			'Suivi de ma candidature',
			'Bonjour {person},\n\nJe souhaiterais savoir où en est ma candidature.\n\n{me}'
		]
	],
	thanks: [
		['Remerciements', 'Bonjour {person},\n\nMerci pour le temps que vous m’avez accordé aujourd’hui.\n\n{me}']
	],
	answers: [['Re: {role}', 'Bonjour {person},\n\nCela me convient parfaitement.\n\n{me}']]
};

export const SPANISH: Wording = {
	language: 'es',
	months: 'enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre'.split(
		','
	),
	day: '{date} de {month} de {year}',
	hour: '{hh}:{mm}',
	acknowledges: [
		[
			'Gracias por tu solicitud en {org}',
			'Hola {me},\n\nHemos recibido tu candidatura para el puesto de {role}.\n\nEl equipo de {org}'
		]
	],
	rejects: [
		[
			'Tu candidatura en {org}',
			'Hola {me},\n\nLamentablemente hemos decidido continuar con otros candidatos para {role}.\n\nUn saludo'
		],
		[
			'{role}',
			'Estimado/a {me}:\n\nSentimos comunicarle que no ha sido seleccionado para el puesto.\n\nAtentamente\n{org}'
		]
	],
	invites: [
		[
			'Entrevista',
			'Hola {me},\n\nNos gustaría invitarte a una entrevista el {day} a las {hour}.\n\nLugar: Calle del Puerto 12\n\nUn saludo'
		]
	],
	asksWhen: [
		['{role}', 'Hola {me},\n\nNos gustaría hablar contigo. ¿Qué disponibilidad tienes?\n\nUn saludo']
	],
	offers: [
		[
			'Oferta',
			'Hola {me},\n\nNos complace ofrecerte el puesto de {role}. Por favor, confirma antes del {day}.\n\nUn saludo'
		]
	],
	promises: [['Re: {role}', 'Hola {me},\n\nTe informaremos antes del {day}.\n\nUn saludo']],
	replies: [['Re: {role}', 'Hola {me},\n\nHe pasado tu mensaje al responsable.\n\nUn saludo']],
	deadlines: [['Documentos', 'Hola {me},\n\nPor favor, envía los documentos antes del {day}.\n\nGracias']],
	cancels: [
		[
			'Cancelación',
			'Hola {me},\n\nLamentablemente tenemos que cancelar la entrevista del {day}.\n\nUn saludo'
		]
	],
	moves: [['Cambio', 'Hola {me},\n\nLa entrevista se aplaza al {day} a las {hour}.\n\nUn saludo']],
	courtesies: [['Re: {role}', 'Hola {me},\n\nGracias por tu mensaje y mucha suerte.']],
	applies: [
		['Solicitud: {role}', 'Estimados señores:\n\nLes envío mi candidatura para el puesto de {role}.\n\n{me}']
	],
	followsUp: [
		[
			'Seguimiento de mi candidatura',
			'Hola {person},\n\nQuería saber si hay novedades sobre mi candidatura.\n\n{me}'
		]
	],
	thanks: [['Gracias', 'Hola {person},\n\nMuchas gracias por la entrevista de hoy.\n\n{me}']],
	answers: [['Re: {role}', 'Hola {person},\n\nMe parece perfecto.\n\n{me}']]
};

export const DUTCH: Wording = {
	language: 'nl',
	months: 'januari,februari,maart,april,mei,juni,juli,augustus,september,oktober,november,december'.split(
		','
	),
	day: '{date} {month} {year}',
	hour: '{hh}:{mm} uur',
	acknowledges: [
		[
			'Bedankt voor je sollicitatie bij {org}',
			'Beste {me},\n\nWe hebben je sollicitatie voor {role} in goede orde ontvangen.\n\nTeam {org}'
		]
	],
	rejects: [
		[
			'Je sollicitatie bij {org}',
			'Beste {me},\n\nHelaas kunnen wij je niet uitnodigen voor een gesprek.\n\nMet vriendelijke groet'
		],
		[
			'{role}',
			'Beste {me},\n\nOnze keuze is gevallen op een andere kandidaat.\n\nMet vriendelijke groet\n{org}'
		]
	],
	invites: [
		[
			'Uitnodiging gesprek',
			'Beste {me},\n\nGraag nodigen wij je uit voor een sollicitatiegesprek op {day} om {hour}.\n\nLocatie: Havenstraat 12\n\nGroet'
		]
	],
	asksWhen: [
		['{role}', 'Beste {me},\n\nWe willen graag kennismaken. Kun je je beschikbaarheid doorgeven?\n\nGroet']
	],
	offers: [
		[
			'Aanbod',
			'Beste {me},\n\nGraag bieden wij je de functie van {role} aan. Laat je ons voor {day} weten of je akkoord gaat?\n\nGroet'
		]
	],
	promises: [['Re: {role}', 'Beste {me},\n\nWe laten je uiterlijk {day} iets weten.\n\nGroet']],
	replies: [['Re: {role}', 'Beste {me},\n\nIk heb je bericht doorgestuurd naar de manager.\n\nGroet']],
	deadlines: [
		[
			'Documenten',
			'Beste {me},\n\nWil je de documenten voor {day} naar ons sturen? Stuur ze graag als pdf voor {day}.\n\nGroet'
		]
	],
	cancels: [['Annulering', 'Beste {me},\n\nHelaas moeten we het gesprek van {day} annuleren.\n\nGroet']],
	moves: [['Verplaatsing', 'Beste {me},\n\nHet gesprek is verplaatst naar {day} om {hour}.\n\nGroet']],
	courtesies: [['Re: {role}', 'Beste {me},\n\nDank voor je bericht en veel succes met je zoektocht.']],
	applies: [
		[
			'Sollicitatie {role}',
			'Geachte heer, mevrouw,\n\nHierbij solliciteer ik naar de functie van {role}.\n\n{me}'
		]
	],
	followsUp: [
		['Mijn sollicitatie', 'Beste {person},\n\nIk wilde vragen hoe het staat met mijn sollicitatie.\n\n{me}']
	],
	thanks: [['Bedankt', 'Beste {person},\n\nBedankt voor het prettige gesprek van vandaag.\n\n{me}']],
	answers: [['Re: {role}', 'Beste {person},\n\nDat is prima, dank je wel.\n\n{me}']]
};
