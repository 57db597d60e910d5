import type { Wording } from '../pack';

export const PORTUGUESE: Wording = {
	language: 'pt',
	roles: ['Gestora de projetos', 'Analista financeiro', 'Programador', 'Assistente administrativa'],
	months: 'janeiro,fevereiro,março,abril,maio,junho,julho,agosto,setembro,outubro,novembro,dezembro'.split(
		','
	),
	day: '{date} de {month} de {year}',
	hour: '{hh}h{mm}',
	acknowledges: [
		[
			'Recebemos a sua candidatura',
			'Olá {me},\n\nObrigado pelo seu interesse na {org}. Confirmamos a receção da sua candidatura para a função de {role}.\n\nA nossa equipa irá analisar o seu perfil e entrará em contacto caso avance para a próxima fase.\n\nCumprimentos,\nRecursos Humanos'
		],
		[
			'Candidatura enviada: {role}',
			'Oi {me},\n\nSua candidatura para a vaga de {role} na {org} foi enviada com sucesso. Acompanhe o andamento pelo portal.\n\nBoa sorte!'
		]
	],
	rejects: [
		[
			'A sua candidatura',
			'Cara {me},\n\nAgradecemos o seu interesse e o tempo dedicado ao nosso processo. Infelizmente, decidimos avançar com outros candidatos cujo perfil se adequa melhor à função.\n\nDesejamos-lhe o maior sucesso.\n\n{org}'
		],
		[
			'Retorno do processo seletivo',
			'Olá {me},\n\nObrigada por participar do nosso processo seletivo. Neste momento, não seguiremos com a sua candidatura. Seu currículo ficará em nosso banco de talentos.\n\nAbraços'
		]
	],
	notNow: [
		[
			'RE: {role}',
			'Olá {me},\n\nO recrutamento está suspenso por agora, até o orçamento ser aprovado. Volto a falar consigo quando retomarmos.\n\nCumprimentos'
		]
	],
	invites: [
		[
			'Convite para entrevista',
			'Olá {me},\n\nGostámos do seu perfil e gostaríamos de a convidar para uma entrevista no dia {day} às {hour}, por Teams.\n\nCumprimentos'
		]
	],
	asksWhen: [
		[
			'Disponibilidade',
			'Olá {me},\n\nGostaríamos de marcar uma conversa consigo. Qual destes horários prefere?\n\n- {day}, {hour}\n- {other}, {later}\n\nAguardo a sua resposta.'
		]
	],
	offers: [
		[
			'Proposta',
			'Olá {me},\n\nÉ com enorme prazer que lhe fazemos uma proposta para a função de {role}. Segue em anexo. Agradecemos a sua resposta até {day}.\n\nParabéns'
		]
	],
	promises: [
		[
			'RE: candidatura',
			'Olá {me},\n\nAinda estamos a entrevistar candidatos. Daremos uma resposta até {day}.\n\nCumprimentos'
		]
	],
	nextWeek: [
		['RE: {role}', 'Olá {me},\n\nEntro em contacto consigo até ao final da próxima semana.\n\nCumprimentos']
	],
	replies: [
		['RE: dúvida', 'Olá {me},\n\nO regime é híbrido, com três dias no escritório de Lisboa.\n\nCumprimentos']
	],
	deadlines: [
		['Teste', 'Olá {me},\n\nEnvio em anexo o desafio técnico. Peço que o devolva até {day}.\n\nBoa sorte']
	],
	cancels: [
		[
			'Entrevista',
			'Olá {me},\n\nPor motivo de doença temos de cancelar a entrevista do dia {day}. Enviarei outra data.\n\nPeço desculpa'
		]
	],
	moves: [
		[
			'Alteração',
			'Olá {me},\n\nA entrevista foi adiada para o dia {day} às {hour}.\n\nObrigada pela compreensão'
		]
	],
	courtesies: [['RE: {role}', 'Olá {me},\n\nObrigada pela sua mensagem. Tudo de bom e muito sucesso!']],
	applies: [
		[
			'Candidatura – {role}',
			'Exmos. Senhores,\n\nVenho por este meio apresentar a minha candidatura à vaga de {role}. Em anexo envio o meu currículo.\n\n{me}'
		]
	],
	followsUp: [
		[
			'RE: candidatura',
			'Olá {person},\n\nGostaria de saber se já há novidades sobre a minha candidatura.\n\n{me}'
		]
	],
	thanks: [
		[
			'Obrigada',
			'Olá {person},\n\nMuito obrigada pela entrevista de hoje. Gostei muito de conhecer a equipa.\n\n{me}'
		]
	],
	answers: [['RE: {role}', 'Olá {person},\n\nCombinado, obrigada pela informação.\n\n{me}']],
	absences: [
		[
			'Resposta automática: {role}',
			'Olá,\n\nEstou ausente do escritório até {day}, sem acesso ao e-mail. Responderei no meu regresso.'
		]
	]
};

export const ITALIAN: Wording = {
	language: 'it',
	roles: [
		'Responsabile di progetto',
		'Impiegata amministrativa',
		'Sviluppatore web',
		'Addetto alla comunicazione'
	],
	months:
		'gennaio,febbraio,marzo,aprile,maggio,giugno,luglio,agosto,settembre,ottobre,novembre,dicembre'.split(
			','
		),
	day: '{date} {month} {year}',
	hour: '{hh}:{mm}',
	acknowledges: [
		[
			'Abbiamo ricevuto la tua candidatura',
			'Ciao {me},\n\ngrazie per l’interesse verso {org}. Abbiamo ricevuto la tua candidatura per la posizione di {role} e la stiamo valutando.\n\nTi contatteremo se il tuo profilo sarà in linea con la ricerca.\n\nUn saluto,\nIl team HR'
		],
		[
			'Conferma di ricezione',
			'Gentile {me},\n\nLa ringraziamo per averci inviato il Suo curriculum per il ruolo di {role}. Le confermiamo che è stato ricevuto correttamente.\n\nCordiali saluti\n{org}'
		]
	],
	rejects: [
		[
			'La tua candidatura in {org}',
			'Ciao {me},\n\ngrazie per il tempo che ci hai dedicato. Purtroppo abbiamo deciso di proseguire con altri candidati, più in linea con le nostre esigenze attuali.\n\nTi auguriamo il meglio per il tuo percorso.\n\nUn caro saluto'
		],
		[
			'Esito della selezione',
			'Gentile {me},\n\nsiamo spiacenti di comunicarLe che la Sua candidatura non è stata selezionata. Conserveremo il Suo profilo per future opportunità.\n\nCordiali saluti'
		]
	],
	notNow: [
		[
			'RE: {role}',
			'Ciao {me},\n\nla selezione è al momento sospesa in attesa del nuovo budget. Ti ricontatto appena riparte.\n\nA presto'
		]
	],
	invites: [
		[
			'Colloquio',
			'Gentile {me},\n\nvorremmo invitarLa a un colloquio conoscitivo il {day} alle {hour} presso la nostra sede. La prego di confermare la Sua presenza.\n\nCordiali saluti'
		]
	],
	asksWhen: [
		[
			'Disponibilità',
			'Ciao {me},\n\nci piacerebbe conoscerti. Saresti disponibile in uno di questi momenti?\n\n- {day}, ore {hour}\n- {other}, ore {later}\n\nFammi sapere.'
		]
	],
	offers: [
		[
			'Proposta di assunzione',
			'Cara {me},\n\nsiamo felici di offrirti la posizione di {role}. In allegato trovi la lettera di impegno. Ti chiediamo di rispondere entro il {day}.\n\nA presto'
		]
	],
	promises: [
		[
			'RE: candidatura',
			'Gentile {me},\n\nstiamo completando i colloqui. Le daremo un riscontro entro il {day}.\n\nCordiali saluti'
		]
	],
	nextWeek: [
		['RE: {role}', 'Ciao {me},\n\nti facciamo sapere entro la fine della prossima settimana.\n\nUn saluto']
	],
	replies: [
		[
			'RE: domanda',
			'Ciao {me},\n\nsi tratta di un contratto a tempo indeterminato, con sede a Torino e due giorni di smart working.\n\nUn saluto'
		]
	],
	deadlines: [
		[
			'Prova tecnica',
			'Ciao {me},\n\nin allegato trovi una breve prova. Puoi inviarci la soluzione entro il {day}?\n\nBuon lavoro'
		]
	],
	cancels: [
		[
			'Colloquio',
			'Gentile {me},\n\npurtroppo dobbiamo annullare il colloquio del {day} per un imprevisto. Le proporremo una nuova data.\n\nCi scusiamo'
		]
	],
	moves: [
		[
			'Colloquio spostato',
			'Gentile {me},\n\nil colloquio è stato spostato al {day} alle {hour}.\n\nCi scusiamo per il disagio'
		]
	],
	courtesies: [['RE: {role}', 'Ciao {me},\n\ngrazie mille per le tue parole. In bocca al lupo per tutto!']],
	applies: [
		[
			'Candidatura {role}',
			'Spettabile azienda,\n\ncon la presente vorrei candidarmi per la posizione di {role}. Allego il mio curriculum vitae.\n\nDistinti saluti\n{me}'
		]
	],
	followsUp: [
		[
			'RE: candidatura',
			'Gentile {person},\n\nLe scrivo per avere un aggiornamento sulla mia candidatura.\n\n{me}'
		]
	],
	thanks: [
		[
			'Grazie',
			'Gentile {person},\n\nLa ringrazio per il colloquio di oggi, è stato molto interessante.\n\n{me}'
		]
	],
	answers: [['RE: {role}', 'Gentile {person},\n\nva benissimo, grazie per l’informazione.\n\n{me}']],
	absences: [
		[
			'Risposta automatica: {role}',
			'Buongiorno,\n\nsono fuori ufficio fino al {day}. Risponderò al mio rientro.\n\nGrazie'
		]
	]
};
