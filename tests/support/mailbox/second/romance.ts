import type { Wording } from '../pack';

export const FRENCH: Wording = {
	language: 'fr',
	months: 'janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre'.split(','),
	day: '{date} {month} {year}',
	hour: '{hh}h{mm}',
	acknowledges: [
		[
			'{org} : nous avons reçu votre candidature',
			'Bonjour {me},\n\nMerci de l’intérêt que vous portez à {org}. Votre dossier pour le poste de {role} nous est bien parvenu et sera étudié avec attention.\n\nL’équipe recrutement'
		]
	],
	rejects: [
		[
			'Votre candidature chez {org}',
			'Bonjour {me},\n\nAprès étude de votre profil, nous sommes au regret de ne pouvoir donner une suite favorable à votre candidature.\n\nNous vous souhaitons une belle réussite.'
		],
		[
			'Candidature {role}',
			'Bonjour {me},\n\nNous avons finalement choisi un autre profil pour ce poste. Nous conservons votre CV dans notre vivier.\n\nCordialement'
		]
	],
	invites: [
		[
			'Entretien {role}',
			'Bonjour {me},\n\nVotre parcours nous intéresse : je vous propose de nous retrouver pour un entretien le {day} à {hour} dans nos locaux.\n\nBien à vous'
		]
	],
	asksWhen: [
		[
			'Votre candidature',
			'Bonjour {me},\n\nJe souhaiterais échanger avec vous par téléphone. Quelles sont vos disponibilités cette semaine ?\n\nBien cordialement'
		]
	],
	offers: [
		[
			'Proposition d’embauche',
			'Bonjour {me},\n\nJ’ai le plaisir de vous annoncer que nous souhaitons vous proposer le poste de {role}. Merci de nous donner votre réponse avant le {day}.\n\nÀ bientôt'
		]
	],
	promises: [
		[
			'Re : {role}',
			'Bonjour {me},\n\nLe processus suit son cours. Je vous donnerai une réponse d’ici le {day}.\n\nBonne journée'
		]
	],
	replies: [
		[
			'Re : {role}',
			'Bonjour {me},\n\nLe poste est bien basé à Lyon, avec deux jours de télétravail.\n\nBonne journée'
		]
	],
	deadlines: [
		[
			'Pièces à fournir',
			'Bonjour {me},\n\nPourriez-vous me transmettre vos références avant le {day} ?\n\nMerci'
		]
	],
	cancels: [
		[
			'Notre rendez-vous',
			'Bonjour {me},\n\nJe suis dans l’obligation d’annuler notre entretien du {day}. Je reviens vers vous rapidement.\n\nToutes mes excuses'
		]
	],
	moves: [
		[
			'Changement d’horaire',
			'Bonjour {me},\n\nUn imprévu m’oblige à décaler notre entretien : je vous propose le {day} à {hour}.\n\nMerci'
		]
	],
	courtesies: [
		['Re : {role}', 'Bonjour {me},\n\nMerci pour votre message et bonne continuation dans vos recherches.']
	],
	applies: [
		[
			'Candidature au poste de {role}',
			'Madame, Monsieur,\n\nVous trouverez ci-joint mon CV et ma lettre de motivation.\n\nCordialement,\n{me}'
		]
	],
	followsUp: [
		[
			'Relance : {role}',
			'Bonjour {person},\n\nJe me permets de revenir vers vous au sujet de ma candidature au poste de {role}.\n\n{me}'
		]
	],
	thanks: [
		['Merci', 'Bonjour {person},\n\nJe tenais à vous remercier pour notre entretien de ce matin.\n\n{me}']
	],
	answers: [['Re : {role}', 'Bonjour {person},\n\nC’est noté, merci. Je serai disponible.\n\n{me}']]
};

export const ITALIAN: Wording = {
	language: 'it',
	months:
		'gennaio,febbraio,marzo,aprile,maggio,giugno,luglio,agosto,settembre,ottobre,novembre,dicembre'.split(
			','
		),
	day: '{date} {month} {year}',
	hour: '{hh}:{mm}',
	acknowledges: [
		[
			'Grazie per la tua candidatura in {org}',
			'Ciao {me},\n\nabbiamo ricevuto la tua candidatura per la posizione di {role}. Il nostro team la esaminerà al più presto.\n\nIl team di {org}'
		]
	],
	rejects: [
		[
			'La tua candidatura per {role}',
			'Gentile {me},\n\npurtroppo dobbiamo comunicarle che abbiamo deciso di proseguire con altri candidati.\n\nCordiali saluti\n{org}'
		],
		[
			'Aggiornamento candidatura',
			'Ciao {me},\n\nti ringraziamo per il tempo dedicato, ma la tua candidatura non è stata selezionata per questa posizione.\n\nA presto'
		]
	],
	invites: [
		[
			'Colloquio per {role}',
			'Gentile {me},\n\nla invitiamo a un colloquio conoscitivo il {day} alle {hour} presso la nostra sede.\n\nCordiali saluti'
		]
	],
	asksWhen: [
		[
			'Primo contatto',
			'Buongiorno {me},\n\nvorrei fissare una breve telefonata conoscitiva. Quando sarebbe disponibile?\n\nGrazie'
		]
	],
	offers: [
		[
			'Offerta di lavoro',
			'Gentile {me},\n\nsiamo lieti di offrirle la posizione di {role}. La preghiamo di comunicarci la sua decisione entro il {day}.\n\nCongratulazioni'
		]
	],
	promises: [
		[
			'Re: {role}',
			'Buongiorno {me},\n\nla selezione è ancora in corso. Le faremo sapere entro il {day}.\n\nSaluti'
		]
	],
	replies: [
		[
			'Re: {role}',
			'Buongiorno {me},\n\nla sede di lavoro è Torino e il contratto è a tempo indeterminato.\n\nSaluti'
		]
	],
	deadlines: [
		[
			'Documenti',
			'Buongiorno {me},\n\nla preghiamo di inviarci i documenti richiesti entro il {day}.\n\nGrazie'
		]
	],
	cancels: [
		[
			'Colloquio',
			'Buongiorno {me},\n\nsono costretta ad annullare il nostro colloquio del {day}. La ricontatterò presto.\n\nMi scuso'
		]
	],
	moves: [
		[
			'Cambio orario',
			'Buongiorno {me},\n\ndobbiamo spostare il colloquio al {day} alle {hour}.\n\nGrazie della comprensione'
		]
	],
	courtesies: [['Re: {role}', 'Gentile {me},\n\ngrazie a lei per il messaggio. In bocca al lupo!']],
	applies: [
		[
			'Candidatura per {role}',
			'Spettabile azienda,\n\nin allegato il mio curriculum vitae per la posizione in oggetto.\n\nCordiali saluti,\n{me}'
		]
	],
	followsUp: [
		['Re: {role}', 'Gentile {person},\n\nle scrivo per avere un aggiornamento sulla mia candidatura.\n\n{me}']
	],
	thanks: [['Grazie', 'Gentile {person},\n\nla ringrazio per il colloquio di oggi.\n\n{me}']],
	answers: [['Re: {role}', 'Buongiorno {person},\n\nva benissimo, a presto.\n\n{me}']]
};

export const PORTUGUESE: Wording = {
	language: 'pt',
	months: 'janeiro,fevereiro,março,abril,maio,junho,julho,agosto,setembro,outubro,novembro,dezembro'.split(
		','
	),
	day: '{date} de {month} de {year}',
	hour: '{hh}h{mm}',
	acknowledges: [
		[
			'Recebemos a sua candidatura - {org}',
			'Olá {me},\n\nObrigado pelo seu interesse na vaga de {role}. A sua candidatura foi recebida e será analisada pela nossa equipa.\n\nEquipa {org}'
		]
	],
	rejects: [
		[
			'Processo seletivo {org}',
			'Olá {me},\n\nAgradecemos a sua participação. Infelizmente, não iremos avançar com a sua candidatura neste momento.\n\nBoa sorte'
		],
		[
			'Candidatura {role}',
			'Caro(a) {me},\n\nInformamos que optámos por outro candidato para a vaga.\n\nCumprimentos'
		]
	],
	invites: [
		[
			'Entrevista {role}',
			'Olá {me},\n\nGostaríamos de convidar você para uma entrevista no dia {day} às {hour}, por vídeo.\n\nAté lá'
		]
	],
	asksWhen: [
		[
			'Próximos passos',
			'Olá {me},\n\nGostei do seu perfil e queria marcar uma conversa. Qual a sua disponibilidade?\n\nAbraço'
		]
	],
	offers: [
		[
			'Proposta',
			'Olá {me},\n\nTemos o prazer de lhe oferecer o cargo de {role}. Por favor responda até {day}.\n\nParabéns'
		]
	],
	promises: [
		['Re: {role}', 'Olá {me},\n\nO processo ainda está em curso. Daremos um retorno até {day}.\n\nObrigada']
	],
	replies: [
		['Re: {role}', 'Olá {me},\n\nA vaga é presencial, no Porto, com contrato sem termo.\n\nCumprimentos']
	],
	deadlines: [['Teste', 'Olá {me},\n\nPor favor envie o teste preenchido até {day}.\n\nObrigada']],
	cancels: [
		[
			'Entrevista',
			'Olá {me},\n\nInfelizmente temos de cancelar a entrevista do dia {day}. Entrarei em contato.\n\nDesculpe'
		]
	],
	moves: [
		['Entrevista', 'Olá {me},\n\nPrecisamos de remarcar a entrevista para o dia {day} às {hour}.\n\nObrigada']
	],
	courtesies: [['Re: {role}', 'Olá {me},\n\nObrigada pela mensagem e boa sorte na sua procura!']],
	applies: [
		[
			'Candidatura: {role}',
			'Exmos. Senhores,\n\nEnvio em anexo o meu currículo para a vaga de {role}.\n\nCumprimentos,\n{me}'
		]
	],
	followsUp: [
		['Re: {role}', 'Olá {person},\n\nGostaria de saber se há novidades sobre a minha candidatura.\n\n{me}']
	],
	thanks: [['Obrigado', 'Olá {person},\n\nMuito obrigado pela entrevista de hoje.\n\n{me}']],
	answers: [['Re: {role}', 'Olá {person},\n\nPara mim está ótimo.\n\n{me}']]
};
