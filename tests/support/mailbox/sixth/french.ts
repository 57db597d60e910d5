import type { Wording } from '../pack';

export const FRENCH: Wording = {
	language: 'fr',
	roles: [
		'Contrôleur de gestion',
		'Chargée de recrutement',
		'Juriste droit social',
		'Acheteur industriel',
		'Responsable qualité'
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
	day: '{date} {month} {year}',
	hour: '{hh}h{mm}',
	acknowledges: [
		[
			'Accusé de réception – {role}',
			`Bonjour {me},

Nous accusons bonne réception de votre dossier pour le poste de {role} et vous remercions de l'intérêt que vous portez à {org}.

Votre profil va être examiné avec attention par nos équipes. Sans retour de notre part sous quatre semaines, veuillez considérer que votre dossier n'a pas été retenu.

Cordialement,
La Direction des Ressources Humaines

Merci de ne pas répondre à ce message.`
		]
	],
	rejects: [
		[
			'Suite à votre candidature',
			`Bonjour {me},

Nous vous remercions d'avoir postulé au poste de {role}. Après un examen approfondi, nous sommes au regret de vous informer que nous ne pouvons donner suite à votre dossier, d'autres profils étant plus proches de nos attentes.

Nous vous souhaitons une pleine réussite dans vos recherches.`
		],
		[
			'Votre candidature – {role}',
			`Bonjour {me},

Merci pour le temps que vous nous avez accordé. Malgré la qualité de nos échanges, notre choix s'est porté sur une autre personne, dont l'expérience correspondait davantage au besoin.`
		]
	],
	invites: [
		[
			'Convocation à un entretien',
			`Bonjour {me},

Votre profil a retenu toute notre attention. Nous avons le plaisir de vous convier à un entretien le {day} à {hour} dans nos locaux, avec le directeur financier et moi-même.

Merci de vous munir d'une pièce d'identité.`
		],
		[
			'Confirmation de rendez-vous',
			`Bonjour {me},

Comme convenu par téléphone, je vous confirme notre rendez-vous en visioconférence le {day} à {hour}. Le lien Teams figure ci-dessous.`
		]
	],
	asksWhen: [
		[
			'Premier échange téléphonique',
			`Bonjour {me},

Votre parcours nous intéresse et je souhaiterais échanger avec vous une vingtaine de minutes. Pourriez-vous me communiquer vos disponibilités pour les prochains jours ?`
		],
		[
			'Vos préférences',
			`Bonjour {me},

Nous pouvons vous recevoir le {day} à {hour} ou bien le {other} à {later}. Quel créneau vous conviendrait le mieux ?`
		]
	],
	offers: [
		[
			"Proposition d'embauche",
			`Bonjour {me},

À l'issue de nos échanges, j'ai le plaisir de vous proposer le poste de {role}. Vous trouverez en pièce jointe votre promesse d'embauche, à nous retourner signée avant le {day}.`
		]
	],
	promises: [
		[
			'RE: {role}',
			`Bonjour {me},

Merci pour votre relance. Le comité se réunit prochainement et nous reviendrons vers vous au plus tard le {day}.`
		],
		[
			'Suite du processus',
			`Bonjour {me},

Nous achevons les entretiens en cours. Vous aurez une réponse de notre part d'ici le {day}.`
		]
	],
	replies: [
		[
			'RE: question sur le poste',
			`Bonjour {me},

Il s'agit d'un CDI, statut cadre, basé à Lyon, avec deux jours de télétravail par semaine. La rémunération se situe entre 45 et 50 k€.`
		],
		[
			'RE: pièces complémentaires',
			`Bonjour {me},

J'ai bien reçu vos documents et je les ai transmis au responsable du service.`
		]
	],
	deadlines: [
		[
			'Pièces manquantes',
			`Bonjour {me},

Afin de compléter votre dossier, nous avons besoin de vos diplômes et de deux références. Merci de nous les faire parvenir avant le {day}.`
		],
		[
			'Étude de cas',
			`Bonjour {me},

Vous trouverez ci-joint l'étude de cas prévue pour la prochaine étape. Pourriez-vous nous envoyer votre présentation d'ici le {day} ?`
		]
	],
	cancels: [
		[
			'Annulation',
			`Bonjour {me},

Un imprévu nous contraint à annuler l'entretien du {day}. Nous vous recontacterons pour fixer une nouvelle date et vous prions de nous excuser.`
		]
	],
	moves: [
		[
			'Report de votre entretien',
			`Bonjour {me},

Nous sommes contraints de décaler votre entretien. Il aura lieu le {day} à {hour}, toujours dans nos locaux.`
		]
	],
	notNow: [
		[
			'Recrutement suspendu',
			`Bonjour {me},

En raison d'un gel des embauches, ce recrutement est suspendu pour le moment. Nous conservons votre dossier et reviendrons vers vous dès la reprise.`
		]
	],
	absences: [
		[
			'Absence du bureau',
			`Bonjour, je suis absente jusqu'au {day} inclus. En cas d'urgence, merci de contacter le standard.`
		]
	],
	courtesies: [
		[
			'RE: Votre candidature',
			`Bonjour {me},

Merci beaucoup pour votre message, auquel j'ai été sensible. Je vous souhaite une belle suite.`
		]
	],
	applies: [
		[
			'Candidature {role}',
			`Madame, Monsieur,

Je vous adresse ma candidature pour le poste de {role} au sein de {org}. Vous trouverez ci-joint mon CV et ma lettre de motivation.

Cordialement,
{me}`
		]
	],
	followsUp: [
		[
			'Relance – candidature {role}',
			`Madame, Monsieur,

Je me permets de revenir vers vous au sujet de ma candidature. Avez-vous pu en prendre connaissance ?

Cordialement,
{me}`
		]
	],
	thanks: [
		[
			'Merci',
			`Bonjour,

Je tenais à vous remercier pour l'accueil et la richesse de notre entretien.

Bien cordialement,
{me}`
		]
	],
	answers: [['RE: {role}', `Bonjour,\n\nC'est parfait pour moi, merci.\n\nCordialement,\n{me}`]]
};
