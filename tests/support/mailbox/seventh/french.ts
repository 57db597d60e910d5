import type { Wording } from '../pack';

export const FRENCH: Wording = {
	language: 'fr',
	roles: [
		'Graphiste',
		'Développeur web',
		'Vendeuse polyvalente',
		'Assistant administratif',
		'Chef de partie'
	],
	months: [
		'janvier',
		'février',
		'mars',
		'avril',
		'mai',
		'juin',
		'juillet',
		'août',
		'septembre',
		'octobre',
		'novembre',
		'décembre'
	],
	day: '{date} {month}',
	hour: '{hh}h{mm}',
	acknowledges: [
		[
			'Bien reçu !',
			`Salut {me},\n\nMerci d'avoir pensé à nous ! On a bien reçu ta candidature pour {role}. On est une petite équipe, alors laisse-nous quelques jours.\n\nL'équipe {org}`
		]
	],
	rejects: [
		[
			'Désolé',
			`Bonjour {me},\n\nPas de bonne nouvelle, hélas : on a choisi quelqu'un d'autre pour le poste de {role}. Ça s'est joué à peu. Bonne chance pour la suite !`
		],
		[
			'Retour client',
			`Bonjour {me},\n\nLe client ne souhaite pas aller plus loin avec votre profil. Je garde votre CV sous le coude.`
		]
	],
	invites: [
		[
			'On se voit ?',
			`Bonjour {me},\n\nVotre book nous plaît beaucoup. Passez à l'atelier le {day} à {hour}, on prendra un café et on parlera du poste.`
		]
	],
	asksWhen: [
		['Un petit appel', `Bonjour {me}, vous seriez dispo quand pour qu'on s'appelle cinq minutes ?`],
		['Dates', `Bonjour {me}, je peux le {day} à {hour} ou le {other} à {later}. Ça vous irait ?`]
	],
	offers: [
		[
			'Bienvenue !',
			`Bonjour {me},\n\nC'est oui ! On vous veut comme {role}. Le contrat est en pièce jointe, dites-nous avant le {day} si ça vous va.`
		]
	],
	promises: [
		['Re: nouvelles', `Bonjour {me}, pardon pour le silence. Je vous donne une réponse avant le {day}.`]
	],
	replies: [
		['Re: question', `Bonjour {me}, oui, le temps partiel est possible, et il y a un parking juste derrière.`]
	],
	deadlines: [
		[
			'Petit exercice',
			`Bonjour {me}, on aimerait voir comment vous travaillez : pourriez-vous nous envoyer une maquette avant le {day} ?`
		]
	],
	cancels: [
		['{day}', `Bonjour {me}, je suis malade, on doit annuler notre rendez-vous du {day}. Je vous rappelle !`]
	],
	moves: [
		[
			'Changement',
			`Bonjour {me}, on peut déplacer notre rendez-vous au {day} à {hour} ? Désolée pour le contretemps.`
		]
	],
	courtesies: [['Re: Désolé', `Merci {me}, c'est très gentil. Bonne continuation à vous !`]],
	applies: [
		[
			'Candidature {role}',
			`Bonjour,\n\nJe souhaite postuler comme {role} chez vous. Mon CV est joint.\n\nBien à vous,\n{me}`
		]
	],
	followsUp: [
		['Ma candidature', `Bonjour,\n\nAvez-vous eu le temps de regarder ma candidature ?\n\nBien à vous,\n{me}`]
	],
	thanks: [['merci', `Bonjour,\n\nMerci pour cette chouette rencontre tout à l'heure !\n\n{me}`]],
	answers: [['Re: {role}', `Bonjour,\n\nSuper, c'est noté !\n\n{me}`]]
};
