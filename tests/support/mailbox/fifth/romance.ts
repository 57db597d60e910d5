import type { Wording } from '../pack';

export const FRENCH: Wording = {
	language: 'fr',
	roles: ['Gestionnaire de paie', 'Développeur mobile', 'Attachée de presse', 'Conducteur de travaux'],
	months: 'janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre'.split(','),
	day: '{date} {month} {year}',
	hour: '{hh}h{mm}',
	acknowledges: [
		[
			'Votre candidature chez {org}',
			'Bonjour {me},\n\nVotre candidature pour l’offre {role} nous est bien parvenue et nous vous en remercions. Elle sera examinée par nos équipes. Si votre profil correspond, un recruteur vous contactera.\n\nCeci est un message automatique, merci de ne pas y répondre.'
		],
		[
			'Accusé de réception',
			'Madame,\n\nNous avons bien reçu votre dossier pour le poste de {role} et vous remercions de la confiance que vous nous témoignez.\n\nLa Direction des ressources humaines\n{org}'
		]
	],
	rejects: [
		[
			'Suite donnée à votre candidature',
			'Madame,\n\nVous avez bien voulu nous adresser votre candidature pour le poste de {role}. Nous avons le regret de vous faire savoir que celle-ci n’a pu être retenue.\n\nNous vous prions d’agréer, Madame, nos salutations distinguées.\n{org}'
		],
		[
			'Votre process',
			'Bonjour {me},\n\nMerci pour nos échanges, qui ont été très appréciés. Après réflexion, nous avons choisi une autre candidate, plus expérimentée sur ces sujets.\n\nJe te souhaite plein de réussite'
		]
	],
	notNow: [
		[
			'RE: candidature',
			'Bonjour {me},\n\nLe poste est gelé jusqu’à nouvel ordre et nous ne pouvons pas avancer pour l’instant. Je garde votre profil et vous recontacterai à la réouverture.\n\nCordialement'
		]
	],
	invites: [
		[
			'Entretien',
			'Bonjour {me},\n\nJe vous confirme notre entretien le {day} à {hour}, par téléphone. Je vous appellerai.\n\nBonne journée'
		]
	],
	asksWhen: [
		[
			'Premier échange',
			'Bonjour {me},\n\nVotre parcours nous intéresse. Pouvez-vous me dire si le {day} à {hour} ou le {other} à {later} vous arrange pour un entretien ?\n\nBien à vous'
		]
	],
	offers: [
		[
			'Offre',
			'Bonjour {me},\n\nFélicitations ! Nous souhaitons vous faire une offre pour le poste de {role} ; le contrat est joint. Nous attendons votre retour pour le {day}.\n\nCordialement'
		]
	],
	promises: [
		[
			'RE: suite',
			'Bonjour {me},\n\nLa décision n’est pas encore prise. Vous aurez une réponse au plus tard le {day}.\n\nCordialement'
		]
	],
	nextWeek: [
		[
			'RE: suite',
			'Bonjour {me},\n\nJe vous tiens au courant avant la fin de la semaine prochaine.\n\nCordialement'
		]
	],
	replies: [
		[
			'RE: {role}',
			'Bonjour {me},\n\nMerci pour ces précisions, je les transmets au responsable de l’équipe.\n\nCordialement'
		]
	],
	deadlines: [
		[
			'Pièces à fournir',
			'Bonjour {me},\n\nAfin de compléter votre dossier, merci de nous transmettre une copie de vos diplômes pour le {day} au plus tard.\n\nCordialement'
		]
	],
	cancels: [
		[
			'Annulation',
			'Bonjour {me},\n\nJe suis navrée, l’entretien prévu le {day} est annulé : je suis souffrante. Je reviens vers vous rapidement.\n\nCordialement'
		]
	],
	moves: [
		[
			'Changement',
			'Bonjour {me},\n\nUn empêchement m’oblige à décaler notre rendez-vous. Il aura lieu le {day} à {hour}.\n\nMerci de votre compréhension'
		]
	],
	courtesies: [['RE: {role}', 'Bonjour {me},\n\nMerci à vous pour ce gentil mot, et bonne chance.']],
	applies: [
		[
			'{role} – candidature',
			'Madame, Monsieur,\n\nVotre annonce a retenu mon attention et je souhaite postuler au poste de {role}. Veuillez trouver mon CV ci-joint.\n\n{me}'
		]
	],
	followsUp: [
		[
			'RE: {role}',
			'Bonjour {person},\n\nJe vous ai adressé ma candidature il y a trois semaines. Pourriez-vous me dire où en est le recrutement ?\n\n{me}'
		]
	],
	thanks: [
		[
			'Notre échange',
			'Bonjour {person},\n\nMerci pour le temps que vous m’avez consacré aujourd’hui. Le poste me motive beaucoup.\n\n{me}'
		]
	],
	answers: [['RE: {role}', 'Bonjour {person},\n\nParfait, je vous remercie de votre retour.\n\n{me}']],
	absences: [
		[
			'Absence du bureau',
			'Bonjour, je suis en congé et de retour le {day}. Votre message sera lu à mon retour.'
		]
	]
};

export const SPANISH: Wording = {
	language: 'es',
	roles: ['Técnico de recursos humanos', 'Diseñadora gráfica', 'Comercial', 'Arquitecto de software'],
	months: 'enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre'.split(
		','
	),
	day: '{date} de {month} de {year}',
	hour: '{hh}:{mm} h',
	acknowledges: [
		[
			'Tu solicitud para {role}',
			'Hola {me},\n\n¡Gracias por postularte en {org}! Tu solicitud nos ha llegado bien y la vamos a estudiar con calma. Te iremos informando de cada paso.\n\nEl equipo de personas'
		]
	],
	rejects: [
		[
			'Actualización de tu candidatura',
			'Hola {me},\n\nGracias por la confianza. Tras valorar tu perfil, no podemos seguir adelante con tu candidatura en este momento.\n\nTe animamos a estar pendiente de nuestras vacantes.\n\n{org}'
		],
		[
			'Resultado del proceso',
			'Estimada {me}:\n\nAgradecemos tu tiempo en las entrevistas. Finalmente nos hemos decantado por otra persona para cubrir el puesto.\n\nUn cordial saludo'
		]
	],
	notNow: [
		[
			'RE: proceso',
			'Hola {me},\n\nLa vacante ha quedado congelada hasta el próximo trimestre. Te avisaré cuando la retomemos.\n\nSaludos'
		]
	],
	invites: [
		[
			'Cita',
			'Hola {me},\n\nTe confirmo la entrevista para el {day} a las {hour}. Será por videollamada y durará media hora.\n\nUn saludo'
		]
	],
	asksWhen: [
		[
			'Entrevista',
			'Hola {me},\n\nMe gustaría hablar contigo del puesto. ¿Cuándo te viene bien? Tengo hueco el {day} a las {hour} y el {other} a las {later}.\n\nSaludos'
		]
	],
	offers: [
		[
			'Propuesta',
			'Hola {me},\n\nNos encantaría que te unieras a nosotros como {role}, así que te hacemos esta oferta. Revisa el contrato y dinos si aceptas antes del {day}.\n\nUn saludo'
		]
	],
	promises: [
		[
			'RE: {role}',
			'Hola {me},\n\nAún no hay decisión. Como muy tarde el {day} tendrás noticias nuestras.\n\nSaludos'
		]
	],
	nextWeek: [
		['RE: {role}', 'Hola {me},\n\nAntes de que acabe la próxima semana te damos una respuesta.\n\nSaludos']
	],
	replies: [
		[
			'RE: {role}',
			'Hola {me},\n\nSí, el puesto admite teletrabajo y las oficinas están en Valencia.\n\nSaludos'
		]
	],
	deadlines: [
		[
			'Documentación',
			'Hola {me},\n\nNecesito que me mandes tu título y tu vida laboral. ¿Podrías enviarlo antes del {day}?\n\nGracias'
		]
	],
	cancels: [
		[
			'Entrevista',
			'Hola {me},\n\nPor un imprevisto no podremos hacer la entrevista del {day}; queda cancelada. Te llamo para buscar otro día.\n\nPerdona'
		]
	],
	moves: [
		[
			'Nueva fecha',
			'Hola {me},\n\nTe escribo porque hay que mover la entrevista. Pasa al {day} a las {hour}.\n\nGracias'
		]
	],
	courtesies: [['RE: {role}', 'Hola {me},\n\nMuchas gracias por tus palabras. Te deseo lo mejor.']],
	applies: [
		[
			'Solicitud de empleo: {role}',
			'Buenos días:\n\nMe dirijo a ustedes para presentar mi candidatura a la vacante de {role}. Adjunto mi currículum vitae.\n\nAtentamente\n{me}'
		]
	],
	followsUp: [
		[
			'RE: {role}',
			'Buenos días, {person}:\n\nQuería preguntar en qué punto está el proceso de selección.\n\n{me}'
		]
	],
	thanks: [
		[
			'Gracias por su tiempo',
			'Buenos días, {person}:\n\nLe agradezco el rato que me ha dedicado hoy. Salí con muchas ganas de unirme al equipo.\n\n{me}'
		]
	],
	answers: [['RE: {role}', 'Hola, {person}:\n\nPerfecto, quedo pendiente.\n\n{me}']],
	absences: [
		[
			'Fuera de la oficina',
			'Estoy de vacaciones hasta el {day}. Para asuntos urgentes, escriba a mis compañeros.'
		]
	]
};
