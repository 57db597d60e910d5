import type { Wording } from '../pack';

export const FRENCH: Wording = {
	language: 'fr',
	roles: ['Comptable', 'Chargé de communication', 'Développeuse web', 'Responsable logistique'],
	months: 'janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre'.split(','),
	day: '{date} {month} {year}',
	hour: '{hh} h {mm}',
	acknowledges: [
		[
			'Confirmation de candidature',
			'Madame, Monsieur,\n\nVotre candidature au poste de {role} au sein de {org} a bien été enregistrée. Sans réponse de notre part sous quatre semaines, veuillez considérer qu’elle n’a pas été retenue.\n\nLe service recrutement'
		]
	],
	rejects: [
		[
			'Réponse à votre candidature',
			'Madame, Monsieur,\n\nNous vous remercions de votre confiance. Malgré la qualité de votre parcours, nous ne pouvons y répondre favorablement.\n\nCordialement\n{org}'
		],
		[
			'Suite à notre entretien',
			'Bonjour {me},\n\nNous avons pris plaisir à échanger avec vous. Toutefois, notre choix s’est porté sur une autre personne.\n\nBien cordialement'
		]
	],
	invites: [
		[
			'Rendez-vous',
			'Bonjour {me},\n\nSuite à votre candidature, nous serions heureux de vous recevoir en entretien le {day} à {hour} au 8 rue des Lilas.\n\nCordialement'
		]
	],
	asksWhen: [
		[
			'Votre profil',
			'Bonjour {me},\n\nVotre CV a retenu mon attention. Quand pourrais-je vous appeler ?\n\nCordialement'
		]
	],
	offers: [
		[
			'Bonne nouvelle',
			'Bonjour {me},\n\nToute l’équipe est heureuse de vous offrir le poste de {role}. Merci de confirmer votre accord au plus tard le {day}.\n\nÀ très vite'
		]
	],
	promises: [
		[
			'RE: {role}',
			'Bonjour {me},\n\nNous prendrons notre décision cette semaine et vous tiendrons informée avant le {day}.\n\nCordialement'
		]
	],
	replies: [
		[
			'RE: {role}',
			'Bonjour {me},\n\nOui, le télétravail est possible deux jours par semaine.\n\nCordialement'
		]
	],
	deadlines: [
		[
			'Test',
			'Bonjour {me},\n\nVeuillez compléter le test en pièce jointe et me le renvoyer avant le {day}.\n\nMerci'
		]
	],
	cancels: [
		[
			'Entretien annulé',
			'Bonjour {me},\n\nJe dois malheureusement annuler notre rendez-vous du {day}. Je vous recontacte.\n\nDésolée'
		]
	],
	moves: [
		[
			'Nouvelle date',
			'Bonjour {me},\n\nSerait-il possible de déplacer notre entretien au {day} à {hour} ? Sauf avis contraire, je le note ainsi.\n\nMerci'
		]
	],
	courtesies: [
		['RE: {role}', 'Bonjour {me},\n\nJe vous en prie. Je vous souhaite bon courage pour la suite.']
	],
	applies: [
		[
			'Candidature {role}',
			'Madame, Monsieur,\n\nActuellement en recherche d’emploi, je me permets de vous proposer ma candidature. Vous trouverez mon CV ci-joint.\n\n{me}'
		]
	],
	followsUp: [
		[
			'RE: candidature',
			'Bonjour {person},\n\nAvez-vous pu prendre une décision concernant ma candidature ?\n\n{me}'
		]
	],
	thanks: [['RE: entretien', 'Bonjour {person},\n\nUn grand merci pour votre accueil aujourd’hui.\n\n{me}']],
	answers: [['RE: {role}', 'Bonjour {person},\n\nTrès bien, je serai là.\n\n{me}']]
};

export const SPANISH: Wording = {
	language: 'es',
	roles: ['Analista de datos', 'Contable', 'Técnica de soporte', 'Diseñador gráfico'],
	months: 'enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre'.split(
		','
	),
	day: '{date} de {month}',
	hour: '{hh}:{mm} h',
	acknowledges: [
		[
			'Confirmación de inscripción',
			'Hola, {me}:\n\nTu inscripción en la oferta {role} de {org} se ha registrado correctamente. Revisaremos tu perfil en los próximos días.\n\nUn saludo'
		]
	],
	rejects: [
		[
			'Novedades sobre tu candidatura',
			'Hola, {me}:\n\nTras valorar todas las candidaturas, en esta ocasión no podemos continuar con la tuya. Guardaremos tu currículum.\n\nSuerte\n{org}'
		],
		[
			'Proceso de selección',
			'Estimada {me}:\n\nLe informamos de que la vacante ya ha sido cubierta por otra persona.\n\nAtentamente'
		]
	],
	invites: [
		[
			'Cita',
			'Hola, {me}:\n\nQueremos conocerte. Te esperamos para una entrevista el {day} a las {hour} en nuestras oficinas de la calle Mayor 5.\n\nUn saludo'
		]
	],
	asksWhen: [
		['Hablamos', 'Hola, {me}:\n\nMe ha gustado tu perfil. ¿Cuándo te vendría bien una llamada?\n\nUn saludo']
	],
	offers: [
		[
			'Oferta',
			'Hola, {me}:\n\nEstamos encantados de ofrecerte el puesto. Necesitamos tu respuesta antes del {day}: por favor, responde a este correo.\n\nEnhorabuena'
		]
	],
	promises: [
		[
			'RE: {role}',
			'Hola, {me}:\n\nSeguimos con las entrevistas. Te daremos una respuesta antes del {day}.\n\nUn saludo'
		]
	],
	replies: [['RE: {role}', 'Hola, {me}:\n\nEl puesto es en Valencia y la jornada es completa.\n\nUn saludo']],
	deadlines: [['Documentación', 'Hola, {me}:\n\n¿Podrías enviarme tu título antes del {day}?\n\nGracias']],
	cancels: [
		[
			'Entrevista',
			'Hola, {me}:\n\nSiento decirte que hay que anular la entrevista del {day}. Te escribiré.\n\nPerdona'
		]
	],
	moves: [
		[
			'Cambio de fecha',
			'Hola, {me}:\n\nTenemos que cambiar la fecha de la entrevista: sería el {day} a las {hour}.\n\nGracias'
		]
	],
	courtesies: [['RE: {role}', 'Hola, {me}:\n\nGracias a ti. ¡Mucha suerte!']],
	applies: [
		[
			'Candidatura para {role}',
			'Buenos días:\n\nMe dirijo a ustedes para presentar mi candidatura. Adjunto mi CV.\n\n{me}'
		]
	],
	followsUp: [['RE: candidatura', 'Hola, {person}:\n\n¿Hay alguna novedad sobre el proceso?\n\n{me}']],
	thanks: [
		[
			'Gracias',
			'Hola, {person}:\n\nQuería darle las gracias por recibirme hoy. Fue un placer conocer al equipo.\n\n{me}'
		]
	],
	answers: [['RE: {role}', 'Hola, {person}:\n\nDe acuerdo, allí estaré.\n\n{me}']]
};

export const ITALIAN: Wording = {
	language: 'it',
	roles: ['Impiegato amministrativo', 'Grafica pubblicitaria', 'Sviluppatore software'],
	months:
		'gennaio,febbraio,marzo,aprile,maggio,giugno,luglio,agosto,settembre,ottobre,novembre,dicembre'.split(
			','
		),
	day: '{date} {month} {year}',
	hour: '{hh}.{mm}',
	acknowledges: [
		[
			'Conferma candidatura',
			'Gentile {me},\n\nla ringraziamo per aver inviato la sua candidatura a {org}. Se il suo profilo sarà in linea con la posizione {role}, la contatteremo.\n\nUfficio selezione'
		]
	],
	rejects: [
		[
			'Esito candidatura',
			'Gentile {me},\n\nci dispiace informarla che non proseguiremo con la sua candidatura.\n\nCordialmente\n{org}'
		],
		[
			'Esito colloquio',
			'Buongiorno {me},\n\nabbiamo scelto un candidato con maggiore esperienza. Le auguriamo il meglio.\n\nSaluti'
		]
	],
	invites: [
		[
			'Convocazione',
			'Gentile {me},\n\nsaremmo lieti di incontrarla per un colloquio il giorno {day} alle ore {hour} in via Roma 10.\n\nSaluti'
		]
	],
	asksWhen: [
		[
			'Il suo profilo',
			'Gentile {me},\n\nil suo curriculum ci è piaciuto. In quali giorni potremmo sentirci?\n\nSaluti'
		]
	],
	offers: [
		[
			'Proposta',
			'Gentile {me},\n\nabbiamo il piacere di proporle il ruolo di {role}. Può confermarci la sua accettazione entro il {day}?\n\nSaluti'
		]
	],
	promises: [
		['RE: {role}', 'Gentile {me},\n\ndecideremo a breve e la informeremo entro il {day}.\n\nSaluti']
	],
	replies: [['RE: {role}', 'Gentile {me},\n\nil contratto iniziale è di dodici mesi.\n\nSaluti']],
	deadlines: [['Referenze', 'Gentile {me},\n\npotrebbe mandarmi due referenze entro il {day}?\n\nGrazie']],
	cancels: [
		[
			'Colloquio',
			'Gentile {me},\n\npurtroppo il colloquio del {day} è annullato. Le proporrò un’altra data.\n\nMi scusi'
		]
	],
	moves: [['Colloquio', 'Gentile {me},\n\nil nostro colloquio è rinviato al {day} alle {hour}.\n\nGrazie']],
	courtesies: [['RE: {role}', 'Gentile {me},\n\nfigurarsi. Le auguro buona fortuna!']],
	applies: [
		[
			'Candidatura {role}',
			'Gentili Signori,\n\ncon la presente invio la mia candidatura e il curriculum.\n\n{me}'
		]
	],
	followsUp: [['RE: candidatura', 'Gentile {person},\n\nci sono novità sul processo di selezione?\n\n{me}']],
	thanks: [
		[
			'RE: colloquio',
			'Gentile {person},\n\nè stato un piacere conoscerla. Grazie per il tempo che mi ha dedicato.\n\n{me}'
		]
	],
	answers: [['RE: {role}', 'Gentile {person},\n\nconfermo, ci sarò.\n\n{me}']]
};

export const PORTUGUESE: Wording = {
	language: 'pt',
	roles: ['Analista financeiro', 'Enfermeira', 'Programador'],
	months: 'janeiro,fevereiro,março,abril,maio,junho,julho,agosto,setembro,outubro,novembro,dezembro'.split(
		','
	),
	day: '{date} de {month}',
	hour: '{hh}:{mm}',
	acknowledges: [
		[
			'Confirmação',
			'Olá, {me}!\n\nA sua inscrição para {role} na {org} foi realizada com sucesso. Vamos analisar o seu currículo.\n\nAté breve'
		]
	],
	rejects: [
		[
			'Retorno da sua candidatura',
			'Olá, {me}!\n\nAgradecemos o interesse, mas neste momento não vamos seguir com o seu perfil.\n\nSucesso!\n{org}'
		],
		[
			'Resultado',
			'Cara {me},\n\nLamentamos informar que a vaga foi atribuída a outra pessoa.\n\nCumprimentos'
		]
	],
	invites: [
		[
			'Convite',
			'Olá, {me}!\n\nA sua entrevista está marcada para {day} às {hour}, na Rua das Flores 7.\n\nAté lá'
		]
	],
	asksWhen: [
		['Contacto', 'Olá, {me}!\n\nGostaríamos de falar consigo. Quando tem disponibilidade?\n\nObrigado']
	],
	offers: [
		[
			'Proposta',
			'Cara {me},\n\nÉ com satisfação que lhe propomos o cargo de {role}. Pedimos que nos envie a sua resposta até {day}.\n\nParabéns'
		]
	],
	promises: [
		['RE: {role}', 'Olá, {me}!\n\nAinda estamos a entrevistar. Entraremos em contacto até {day}.\n\nObrigado']
	],
	replies: [['RE: {role}', 'Olá, {me}!\n\nO horário é das nove às seis.\n\nObrigado']],
	deadlines: [['Documentos', 'Olá, {me}!\n\nPode enviar-me o certificado até {day}?\n\nObrigado']],
	cancels: [
		['Entrevista', 'Olá, {me}!\n\nPeço desculpa, mas a entrevista de {day} foi cancelada.\n\nObrigado']
	],
	moves: [
		['Nova data', 'Olá, {me}!\n\nTivemos de adiar a entrevista; a nova data é {day} às {hour}.\n\nObrigado']
	],
	courtesies: [['RE: {role}', 'Olá, {me}!\n\nDe nada, e muita sorte!']],
	applies: [
		[
			'Candidatura para {role}',
			'Bom dia,\n\nVenho por este meio apresentar a minha candidatura. O currículo segue em anexo.\n\n{me}'
		]
	],
	followsUp: [['RE: candidatura', 'Bom dia {person},\n\nJá há alguma decisão sobre a vaga?\n\n{me}']],
	thanks: [['RE: entrevista', 'Bom dia {person},\n\nAgradeço o tempo que me dedicou hoje.\n\n{me}']],
	answers: [['RE: {role}', 'Bom dia {person},\n\nCombinado.\n\n{me}']]
};
