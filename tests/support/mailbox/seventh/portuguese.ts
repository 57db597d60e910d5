import type { Wording } from '../pack';

export const PORTUGUESE: Wording = {
	language: 'pt',
	roles: ['Designer gráfico', 'Ajudante de cozinha', 'Técnico de contabilidade', 'Programadora', 'Vendedor'],
	months: [
		'janeiro',
		'fevereiro',
		'março',
		'abril',
		'maio',
		'junho',
		'julho',
		'agosto',
		'setembro',
		'outubro',
		'novembro',
		'dezembro'
	],
	day: '{date} de {month}',
	hour: '{hh}:{mm}',
	acknowledges: [
		[
			'Chegou!',
			`Oi {me}!\n\nQue bom que você quer trabalhar com a gente. Sua candidatura para {role} chegou direitinho; vamos dar uma olhada com calma.\n\nEquipe {org}`
		]
	],
	rejects: [
		[
			'Sobre a vaga',
			`Oi {me},\n\ninfelizmente desta vez ficamos com outra pessoa para a vaga de {role}. Foi por pouco! Boa sorte e um abraço.`
		],
		[
			'Retorno do cliente',
			`Oi {me},\n\no cliente preferiu não continuar com o seu perfil. Vou lembrar de você em outras vagas.`
		]
	],
	invites: [
		[
			'Bora conversar?',
			`Oi {me},\n\ncurtimos muito o seu trabalho. Você pode vir aqui no dia {day} às {hour} para a gente bater um papo sobre a vaga? Já deixei reservado.`
		]
	],
	asksWhen: [
		['ligação', `Oi {me}, qual o melhor horário para eu te ligar esta semana?`],
		['Encontro', `Oi {me}, posso dia {day} às {hour} ou dia {other} às {later}. Fica bom para você?`]
	],
	offers: [
		[
			'A vaga é sua!',
			`Oi {me},\n\nqueremos você no time como {role}! O contrato vai em anexo, me dá um retorno até {day}.`
		]
	],
	promises: [['Re: novidades', `Oi {me}, desculpa a demora. Até {day} te dou uma resposta.`]],
	replies: [['Re: dúvida', `Oi {me}, pode ser meio período sim, e o escritório fica do lado do metrô.`]],
	deadlines: [['teste', `Oi {me}, queremos ver como você trabalha. Consegue mandar um rascunho até {day}?`]],
	cancels: [
		[
			'dia {day}',
			`Oi {me}, tive um imprevisto e vou ter que desmarcar nossa conversa de {day}. Te chamo depois!`
		]
	],
	moves: [['mudança', `Oi {me}, dá para passar nossa entrevista para {day} às {hour}? Desculpa a bagunça.`]],
	courtesies: [['Re: Sobre a vaga', `Obrigado, {me}! Muito gentil da sua parte. Tudo de bom!`]],
	applies: [
		[
			'Candidatura {role}',
			`Olá,\n\nvi que vocês procuram {role} e quero me candidatar. Meu currículo está em anexo.\n\nAbraço,\n{me}`
		]
	],
	followsUp: [['Minha candidatura', `Olá,\n\nconseguiram ver a minha candidatura?\n\nAbraço,\n{me}`]],
	thanks: [['obrigado', `Olá,\n\nobrigado pela conversa de hoje, gostei demais!\n\n{me}`]],
	answers: [['Re: {role}', `Olá,\n\nperfeito, combinado.\n\n{me}`]]
};
