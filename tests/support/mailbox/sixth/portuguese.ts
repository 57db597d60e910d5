import type { Wording } from '../pack';

export const PORTUGUESE: Wording = {
	language: 'pt',
	roles: [
		'Técnico de compras',
		'Analista financeiro',
		'Gestora de produto',
		'Engenheiro de qualidade',
		'Assistente jurídica'
	],
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
	day: '{date} de {month} de {year}',
	hour: '{hh}h{mm}',
	acknowledges: [
		[
			'Candidatura submetida: {role}',
			`Olá {me},

A sua candidatura à função de {role} foi submetida com sucesso. A equipa de Recrutamento e Seleção irá analisá-la e entrará em contacto caso o seu perfil corresponda ao pretendido.

Obrigado pelo interesse em fazer parte da {org}.`
		]
	],
	rejects: [
		[
			'A sua candidatura',
			`Olá {me},

Agradecemos a sua participação no processo para {role}. Informamos que, nesta fase, optámos por avançar com outros candidatos cujo percurso se aproxima mais do que procuramos.

Desejamos-lhe muito sucesso.`
		],
		[
			'Processo de recrutamento – {role}',
			`Caro/a {me},

Lamentamos informar que a sua candidatura não foi selecionada. A decisão não põe em causa o mérito do seu percurso.`
		]
	],
	invites: [
		[
			'Convite para entrevista',
			`Olá {me},

Gostámos do seu perfil e queremos conhecê-lo melhor. Convidamo-lo para uma entrevista no dia {day}, às {hour}, nas nossas instalações.`
		],
		[
			'Entrevista confirmada',
			`Olá {me},

Conforme combinado por telefone, a sua entrevista por Teams fica marcada para {day} às {hour}. Segue a ligação abaixo.`
		]
	],
	asksWhen: [
		[
			'Primeira conversa',
			`Olá {me},

Gostaria de falar consigo por telefone durante cerca de 20 minutos. Pode indicar-me a sua disponibilidade nos próximos dias?`
		],
		[
			'Horários possíveis',
			`Olá {me},

Temos disponível o dia {day} às {hour} ou o dia {other} às {later}. Qual prefere?`
		]
	],
	offers: [
		[
			'Proposta de contrato',
			`Olá {me},

É com enorme satisfação que lhe apresentamos a nossa proposta para a função de {role}. As condições seguem em anexo. Aguardamos a sua resposta até {day}.`
		]
	],
	promises: [
		[
			'RE: ponto de situação',
			`Olá {me},

Obrigada pelo contacto. Ainda estamos em entrevistas e daremos uma resposta até {day}.`
		]
	],
	replies: [
		[
			'RE: dúvida',
			`Olá {me},

O contrato é sem termo, o horário é flexível e o trabalho é em regime híbrido, a partir de Lisboa.`
		]
	],
	deadlines: [
		[
			'Documentos em falta',
			`Olá {me},

Para dar seguimento ao processo, precisamos do certificado de habilitações e de duas referências. Pode enviá-los até {day}?`
		],
		[
			'Teste online',
			`Olá {me},

A próxima etapa é um teste online de raciocínio numérico. Deverá realizá-lo até {day}.`
		]
	],
	cancels: [
		[
			'Cancelamento',
			`Olá {me},

Por motivo de doença da responsável, temos de cancelar a entrevista de {day}. Voltaremos ao contacto para agendar nova data.`
		]
	],
	moves: [
		[
			'Alteração da entrevista',
			`Olá {me},

Precisamos de adiar a sua entrevista para {day} às {hour}. Pedimos desculpa pelo incómodo.`
		]
	],
	notNow: [
		[
			'Vaga suspensa',
			`Olá {me},

Por decisão da administração, as contratações estão congeladas e esta vaga fica suspensa. Manteremos o seu currículo e voltaremos ao contacto quando o processo for retomado.`
		]
	],
	courtesies: [
		[
			'RE: A sua candidatura',
			`Olá {me},

Muito obrigada pelas suas palavras simpáticas. Foi um gosto conhecê-lo. Felicidades!`
		]
	],
	applies: [
		[
			'Candidatura a {role}',
			`Exmos. Senhores,

Venho por este meio apresentar a minha candidatura à função de {role} na {org}. Segue em anexo o meu currículo.

Com os melhores cumprimentos,
{me}`
		]
	],
	followsUp: [
		[
			'Estado da minha candidatura',
			`Bom dia,

Enviei-vos há algum tempo a minha candidatura e gostaria de saber se já há novidades.

Cumprimentos,
{me}`
		]
	],
	thanks: [
		[
			'Obrigado pela entrevista',
			`Bom dia,

Agradeço a entrevista de hoje e o tempo que me dedicaram.

Cumprimentos,
{me}`
		]
	],
	answers: [['RE: {role}', `Bom dia,\n\nPor mim está ótimo, obrigado.\n\nCumprimentos,\n{me}`]]
};
