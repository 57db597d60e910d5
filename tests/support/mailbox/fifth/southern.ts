import type { Wording } from '../pack';

export const PORTUGUESE: Wording = {
	language: 'pt',
	roles: ['Engenheira civil', 'Técnico de contabilidade', 'Designer de produto', 'Coordenador comercial'],
	months: 'janeiro,fevereiro,março,abril,maio,junho,julho,agosto,setembro,outubro,novembro,dezembro'.split(
		','
	),
	day: '{date} de {month} de {year}',
	hour: '{hh}:{mm}',
	acknowledges: [
		[
			'Sua inscrição na vaga {role}',
			'Olá, {me}!\n\nQue bom ter você no nosso processo seletivo. Sua inscrição para a vaga {role} na {org} foi recebida e nosso time vai avaliar o seu perfil.\n\nUm abraço'
		]
	],
	rejects: [
		[
			'Atualização do processo',
			'Olá, {me}!\n\nAgradecemos muito a sua participação. Desta vez, optamos por seguir com outras pessoas candidatas que estão mais próximas do que a vaga pede.\n\nNão desanime e continue de olho nas nossas vagas.\n{org}'
		],
		[
			'Resposta à candidatura',
			'Exma. Senhora,\n\nLamentamos informar que a sua candidatura não foi selecionada para a função de {role}.\n\nCom os melhores cumprimentos'
		]
	],
	notNow: [
		[
			'RE: {role}',
			'Olá {me},\n\nA vaga foi congelada até ao próximo ano. Assim que reabrir entro em contacto.\n\nAbraço'
		]
	],
	invites: [
		[
			'Entrevista',
			'Olá {me},\n\nParabéns, passou à fase seguinte! A entrevista está marcada para {day} às {hour}, nas nossas instalações.\n\nAté lá'
		]
	],
	asksWhen: [
		[
			'Conversa',
			'Olá {me},\n\nGostava de a conhecer melhor. Tem disponibilidade no dia {day} às {hour} ou no dia {other} às {later}?\n\nObrigado'
		]
	],
	offers: [
		[
			'Boas notícias',
			'Olá {me},\n\nGostaríamos de lhe oferecer a posição de {role}. O contrato segue em anexo; precisamos da sua decisão até {day}.\n\nUm abraço'
		]
	],
	promises: [
		[
			'RE: {role}',
			'Olá {me},\n\nO processo está na reta final e o mais tardar no dia {day} terá notícias nossas.\n\nCumprimentos'
		]
	],
	nextWeek: [['RE: {role}', 'Olá {me},\n\nDou-lhe um retorno até o fim da semana que vem.\n\nAbraço']],
	replies: [
		['RE: {role}', 'Olá {me},\n\nObrigado pelo portefólio, já o partilhei com a direção.\n\nCumprimentos']
	],
	deadlines: [
		[
			'Documentos',
			'Olá {me},\n\nPoderia enviar-me os certificados até {day}? Sem eles não conseguimos prosseguir.\n\nObrigado'
		]
	],
	cancels: [
		[
			'Cancelamento',
			'Olá {me},\n\nInfelizmente a entrevista marcada para {day} fica sem efeito, porque estou doente. Combinamos outra data em breve.\n\nDesculpe'
		]
	],
	moves: [
		[
			'Nova data',
			'Olá {me},\n\nTivemos de remarcar a entrevista: passa para o dia {day} às {hour}.\n\nObrigado'
		]
	],
	courtesies: [['RE: {role}', 'Olá {me},\n\nMuito obrigado pela simpatia. Desejo-lhe boa sorte.']],
	applies: [
		[
			'{role}: candidatura',
			'Bom dia,\n\nTenho todo o interesse na vaga de {role} que anunciaram e gostaria de me candidatar. Segue o meu currículo em anexo.\n\n{me}'
		]
	],
	followsUp: [
		[
			'RE: {role}',
			'Bom dia {person},\n\nEnviei a minha candidatura há algumas semanas e queria saber em que fase está o processo.\n\n{me}'
		]
	],
	thanks: [
		[
			'Obrigada',
			'Bom dia {person},\n\nObrigada pelo seu tempo e pela conversa de hoje. Fiquei ainda mais motivada.\n\n{me}'
		]
	],
	answers: [['RE: {role}', 'Bom dia {person},\n\nTudo bem, fico a aguardar.\n\n{me}']],
	absences: [['Ausência', 'Estou de férias até {day}. Em caso de urgência, contacte a receção.']]
};

export const ITALIAN: Wording = {
	language: 'it',
	roles: ['Contabile', 'Sistemista', 'Grafica pubblicitaria', 'Responsabile acquisti'],
	months:
		'gennaio,febbraio,marzo,aprile,maggio,giugno,luglio,agosto,settembre,ottobre,novembre,dicembre'.split(
			','
		),
	day: '{date} {month} {year}',
	hour: '{hh}.{mm}',
	acknowledges: [
		[
			'Candidatura per {role}',
			'Ciao {me},\n\ngrazie per esserti candidata! La tua candidatura per {role} in {org} è arrivata a destinazione. La leggeremo con attenzione e ti aggiorneremo via e-mail.\n\nIl team People'
		]
	],
	rejects: [
		[
			'Aggiornamento sulla tua candidatura',
			'Ciao {me},\n\nabbiamo valutato con cura il tuo profilo, ma in questo momento non possiamo dare seguito alla tua candidatura.\n\nTi invitiamo a tenere d’occhio le nostre posizioni aperte.\n{org}'
		],
		[
			'Processo di selezione',
			'Gentile {me},\n\nLa ringraziamo per aver partecipato ai colloqui. Ci dispiace informarLa che la scelta è ricaduta su un altro candidato.\n\nI migliori auguri'
		]
	],
	notNow: [
		[
			'RE: {role}',
			'Gentile {me},\n\nla ricerca è stata congelata fino al nuovo anno. La ricontatterò quando sarà riaperta.\n\nCordiali saluti'
		]
	],
	invites: [
		[
			'Convocazione',
			'Gentile {me},\n\nLe confermo il colloquio per il {day} alle ore {hour}, su Google Meet. Riceverà il link a parte.\n\nCordiali saluti'
		]
	],
	asksWhen: [
		[
			'Conoscerci',
			'Ciao {me},\n\nil tuo profilo ci è piaciuto. Preferisci sentirci il {day} alle {hour} o il {other} alle {later}?\n\nUn saluto'
		]
	],
	offers: [
		[
			'Offerta',
			'Gentile {me},\n\nabbiamo il piacere di farLe un’offerta per il ruolo di {role}. Trova il contratto in allegato; attendiamo la Sua risposta entro il {day}.\n\nCordiali saluti'
		]
	],
	promises: [
		[
			'RE: stato',
			'Ciao {me},\n\nstiamo ancora vedendo qualche candidato. Al più tardi il {day} avrai nostre notizie.\n\nUn saluto'
		]
	],
	nextWeek: [
		[
			'RE: stato',
			'Gentile {me},\n\nLe darò un riscontro entro la fine della settimana prossima.\n\nCordiali saluti'
		]
	],
	replies: [
		[
			'RE: {role}',
			'Gentile {me},\n\nl’orario è flessibile e la sede è vicina alla stazione centrale.\n\nCordiali saluti'
		]
	],
	deadlines: [
		[
			'Documenti',
			'Gentile {me},\n\nLe chiedo cortesemente di inviarmi copia del diploma entro il {day}.\n\nGrazie'
		]
	],
	cancels: [
		[
			'Colloquio annullato',
			'Ciao {me},\n\nmi dispiace molto, ma il colloquio del {day} è annullato. Ti scrivo presto per fissarne un altro.\n\nScusa'
		]
	],
	moves: [
		[
			'Nuovo orario',
			'Ciao {me},\n\ndobbiamo rinviare il colloquio: ci vediamo il {day} alle {hour}.\n\nGrazie per la pazienza'
		]
	],
	courtesies: [
		['RE: {role}', 'Gentile {me},\n\nLa ringrazio per il messaggio gentile. Le auguro ogni bene.']
	],
	applies: [
		[
			'Candidatura spontanea: {role}',
			'Buongiorno,\n\nho letto il vostro annuncio e desidero propormi per il ruolo di {role}. In allegato il mio CV.\n\n{me}'
		]
	],
	followsUp: [
		[
			'RE: candidatura',
			'Buongiorno {person},\n\nvolevo sapere a che punto è la selezione. Resto molto interessata.\n\n{me}'
		]
	],
	thanks: [
		[
			'Grazie ancora',
			'Buongiorno {person},\n\ngrazie per avermi dedicato del tempo oggi. Mi è piaciuto molto il vostro progetto.\n\n{me}'
		]
	],
	answers: [['RE: {role}', 'Buongiorno {person},\n\nperfetto, resto in attesa.\n\n{me}']],
	absences: [['Assente', 'Sono in ferie fino al {day}. Per urgenze scrivere alla segreteria.']]
};
