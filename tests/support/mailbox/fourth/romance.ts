import type { Wording } from '../pack';

export const FRENCH: Wording = {
	language: 'fr',
	roles: ['Chef de projet', 'Assistante de direction', 'Ingénieur logiciel', 'Infirmière'],
	months: 'janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre'.split(','),
	day: '{date} {month} {year}',
	hour: '{hh}h{mm}',
	acknowledges: [
		[
			'Nous avons bien reçu votre candidature',
			'Bonjour {me},\n\nNous vous remercions de l’intérêt que vous portez à {org}. Nous accusons réception de votre candidature pour le poste de {role}.\n\nNotre équipe va l’étudier avec attention et reviendra vers vous dans les meilleurs délais.\n\nBien cordialement,\nL’équipe recrutement'
		],
		[
			'Merci pour ta candidature chez {org}',
			'Hello {me},\n\nMerci d’avoir postulé chez {org} ! On regarde ton profil et on te fait un retour rapidement.\n\nÀ bientôt'
		]
	],
	rejects: [
		[
			'Votre candidature',
			'Bonjour {me},\n\nNous vous remercions de l’intérêt porté à notre entreprise. Après étude attentive de votre dossier, nous sommes au regret de vous informer que nous ne donnerons pas suite à votre candidature.\n\nNous vous souhaitons une pleine réussite dans vos recherches.\n\nCordialement'
		],
		[
			'Retour sur votre candidature – {role}',
			'Bonjour {me},\n\nMerci encore pour le temps que vous nous avez accordé. Malheureusement, nous avons décidé de poursuivre avec d’autres candidats dont l’expérience correspond davantage au poste.\n\nNous conservons votre CV dans notre vivier.\n\nBelle journée'
		]
	],
	notNow: [
		[
			'RE: {role}',
			'Bonjour {me},\n\nLe recrutement est suspendu pour le moment, le budget n’ayant pas été validé. Je reviens vers vous dès qu’il reprend.\n\nBien à vous'
		]
	],
	invites: [
		[
			'Invitation à un entretien',
			'Bonjour {me},\n\nVotre candidature a retenu toute notre attention. Nous vous proposons un entretien le {day} à {hour} dans nos locaux. Merci de me confirmer votre présence.\n\nCordialement'
		]
	],
	asksWhen: [
		[
			'Disponibilités',
			'Bonjour {me},\n\nNous souhaiterions échanger avec vous en visioconférence. Seriez-vous disponible :\n\n- le {day} à {hour}\n- le {other} à {later}\n\nMerci de me dire ce qui vous convient.\n\nCordialement'
		]
	],
	offers: [
		[
			'Proposition d’embauche',
			'Bonjour {me},\n\nNous avons le plaisir de vous proposer le poste de {role}. Vous trouverez la promesse d’embauche en pièce jointe.\n\nMerci de nous faire part de votre réponse avant le {day}.\n\nBien cordialement'
		]
	],
	promises: [
		[
			'RE: candidature',
			'Bonjour {me},\n\nMerci pour votre relance. Les entretiens se terminent cette semaine, nous vous ferons un retour d’ici le {day}.\n\nCordialement'
		]
	],
	nextWeek: [
		[
			'RE: {role}',
			'Bonjour {me},\n\nNous reviendrons vers vous d’ici la fin de la semaine prochaine.\n\nBonne journée'
		]
	],
	replies: [
		[
			'RE: question',
			'Bonjour {me},\n\nLe poste est un CDI à temps plein, basé à Lyon, avec une rémunération selon profil.\n\nCordialement'
		]
	],
	deadlines: [
		[
			'Étude de cas',
			'Bonjour {me},\n\nVous trouverez ci-joint une étude de cas. Pourriez-vous nous envoyer vos réponses avant le {day} ?\n\nBon courage'
		]
	],
	cancels: [
		[
			'Entretien du {day}',
			'Bonjour {me},\n\nSuite à un imprévu, nous sommes contraints d’annuler l’entretien du {day}. Nous vous proposerons une nouvelle date.\n\nAvec nos excuses'
		]
	],
	moves: [
		[
			'Report de l’entretien',
			'Bonjour {me},\n\nNotre entretien est reporté au {day} à {hour}. J’espère que cela vous convient.\n\nCordialement'
		]
	],
	courtesies: [
		['RE: {role}', 'Bonjour {me},\n\nMerci pour votre message. Je vous souhaite une belle continuation.']
	],
	applies: [
		[
			'Candidature au poste de {role}',
			'Madame, Monsieur,\n\nJe vous adresse ma candidature pour le poste de {role}. Vous trouverez en pièces jointes mon CV et ma lettre de motivation.\n\nCordialement\n{me}'
		]
	],
	followsUp: [
		[
			'RE: candidature',
			'Bonjour {person},\n\nJe me permets de revenir vers vous au sujet de ma candidature. Avez-vous pu l’étudier ?\n\n{me}'
		]
	],
	thanks: [
		[
			'Merci',
			'Bonjour {person},\n\nJe vous remercie pour notre échange de ce matin, qui m’a beaucoup plu.\n\n{me}'
		]
	],
	answers: [['RE: {role}', 'Bonjour {person},\n\nC’est noté, merci beaucoup.\n\n{me}']],
	absences: [
		[
			'Réponse automatique : {role}',
			'Bonjour,\n\nJe suis absente jusqu’au {day} inclus. Je traiterai votre message à mon retour. En cas d’urgence, merci de contacter le standard.'
		]
	]
};

export const SPANISH: Wording = {
	language: 'es',
	roles: ['Jefe de proyecto', 'Administrativa contable', 'Ingeniera de datos', 'Responsable de marketing'],
	months: 'enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre'.split(
		','
	),
	day: '{date} de {month} de {year}',
	hour: '{hh}:{mm}',
	acknowledges: [
		[
			'Hemos recibido tu candidatura',
			'Hola {me}:\n\nGracias por tu interés en {org}. Te confirmamos que hemos recibido correctamente tu candidatura para la posición de {role}.\n\nNuestro equipo la revisará y, si encajas con lo que buscamos, nos pondremos en contacto contigo.\n\nUn saludo,\nEquipo de Selección'
		],
		[
			'Gracias por inscribirte en {role}',
			'Estimado/a {me}:\n\nTe agradecemos que te hayas inscrito en nuestra oferta. Tu solicitud está siendo revisada.\n\nAtentamente\n{org}'
		]
	],
	rejects: [
		[
			'Tu candidatura en {org}',
			'Hola {me}:\n\nMuchas gracias por participar en nuestro proceso de selección. Lamentablemente, en esta ocasión hemos decidido continuar con otros candidatos cuyo perfil se ajusta más a la vacante.\n\nGuardaremos tu CV para futuras oportunidades.\n\nUn saludo'
		],
		[
			'Proceso {role}',
			'Estimada {me}:\n\nSentimos comunicarte que no has sido seleccionada para el puesto. Te deseamos mucha suerte en tu búsqueda.\n\nAtentamente'
		]
	],
	notNow: [
		[
			'RE: {role}',
			'Hola {me}:\n\nDe momento el proceso está en pausa por una reestructuración. En cuanto se reactive te escribo.\n\nUn abrazo'
		]
	],
	invites: [
		[
			'Entrevista',
			'Hola {me}:\n\nNos ha gustado mucho tu perfil y queremos invitarte a una entrevista el {day} a las {hour} en nuestras oficinas. Confírmame, por favor, tu asistencia.\n\nUn saludo'
		]
	],
	asksWhen: [
		[
			'Disponibilidad',
			'Hola {me}:\n\nNos gustaría conocerte. ¿Te vendría bien alguna de estas opciones?\n\n- {day}, a las {hour}\n- {other}, a las {later}\n\nQuedo a la espera.\n\nSaludos'
		]
	],
	offers: [
		[
			'Oferta de trabajo',
			'Hola {me}:\n\n¡Enhorabuena! Tenemos el placer de ofrecerte el puesto de {role}. Adjunto encontrarás la carta oferta. Necesitamos tu respuesta antes del {day}.\n\nUn saludo'
		]
	],
	promises: [
		[
			'RE: candidatura',
			'Hola {me}:\n\nGracias por escribir. Seguimos con las entrevistas y te daremos una respuesta antes del {day}.\n\nSaludos'
		]
	],
	nextWeek: [['RE: {role}', 'Hola {me}:\n\nTe diré algo a finales de la semana que viene.\n\nSaludos']],
	replies: [
		[
			'RE: duda',
			'Hola {me}:\n\nEl horario es flexible, con jornada intensiva en verano. El contrato es indefinido.\n\nSaludos'
		]
	],
	deadlines: [
		[
			'Prueba técnica',
			'Hola {me}:\n\nTe adjunto la prueba técnica. Por favor, envíanosla antes del {day}.\n\nSuerte'
		]
	],
	cancels: [
		[
			'Entrevista',
			'Hola {me}:\n\nLamento avisarte de que tenemos que cancelar la entrevista del {day}. Te propondremos otra fecha.\n\nDisculpa'
		]
	],
	moves: [
		[
			'Cambio de fecha',
			'Hola {me}:\n\nHemos tenido que aplazar la entrevista: será el {day} a las {hour}.\n\nGracias por la comprensión'
		]
	],
	courtesies: [['RE: {role}', 'Hola {me}:\n\nGracias a ti por tu interés. ¡Mucha suerte en todo!']],
	applies: [
		[
			'Candidatura {role}',
			'Estimados señores:\n\nLes envío mi currículum para optar al puesto de {role}. Quedo a su disposición para una entrevista.\n\n{me}'
		]
	],
	followsUp: [
		[
			'RE: candidatura',
			'Hola, {person}:\n\nLe escribo para saber si hay alguna novedad sobre mi candidatura.\n\n{me}'
		]
	],
	thanks: [
		[
			'Gracias',
			'Hola, {person}:\n\nMuchas gracias por la entrevista de hoy. Me ha encantado conocer al equipo.\n\n{me}'
		]
	],
	answers: [['RE: {role}', 'Hola, {person}:\n\nDe acuerdo, muchas gracias por avisar.\n\n{me}']],
	absences: [
		[
			'Respuesta automática: {role}',
			'Hola:\n\nEstoy fuera de la oficina hasta el {day}. Contestaré a tu mensaje a la vuelta.\n\nGracias'
		]
	]
};
