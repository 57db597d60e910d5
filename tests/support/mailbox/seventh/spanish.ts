import type { Wording } from '../pack';

export const SPANISH: Wording = {
	language: 'es',
	roles: [
		'Diseñadora gráfica',
		'Ayudante de cocina',
		'Técnico de contabilidad',
		'Programador web',
		'Dependiente'
	],
	months: [
		'enero',
		'febrero',
		'marzo',
		'abril',
		'mayo',
		'junio',
		'julio',
		'agosto',
		'septiembre',
		'octubre',
		'noviembre',
		'diciembre'
	],
	day: '{date} de {month}',
	hour: '{hh}:{mm}',
	acknowledges: [
		[
			'¡Recibido!',
			`¡Hola, {me}!\n\nGracias por querer formar parte de {org}. Ya tenemos tu candidatura para {role} y la miraremos con cariño en cuanto podamos.`
		]
	],
	rejects: [
		[
			'Noticias',
			`Hola, {me}:\n\nTe escribo con malas noticias: al final nos hemos decantado por otra persona para {role}. Mucho ánimo, seguro que encuentras algo pronto.`
		],
		[
			'Respuesta del cliente',
			`Hola, {me}:\n\nEl cliente me dice que no sigues en el proceso. Te tengo en cuenta para otras cosas.`
		]
	],
	invites: [
		[
			'¿Nos vemos?',
			`Hola, {me}:\n\nNos encanta tu trabajo. Pásate por el estudio el {day} a las {hour} y charlamos un rato.`
		]
	],
	asksWhen: [
		['Llamada', `Hola, {me}: ¿cuándo te viene bien que te llame?`],
		['Quedar', `Hola, {me}: yo puedo el {day} a las {hour} o el {other} a las {later}. ¿Cómo lo ves?`]
	],
	offers: [
		[
			'¡El puesto es tuyo!',
			`Hola, {me}:\n\n¡Queremos que te vengas con nosotros como {role}! Te adjunto el contrato; dinos algo antes del {day}.`
		]
	],
	promises: [['Re: novedades', `Hola, {me}: perdona el silencio. Antes del {day} te digo algo seguro.`]],
	replies: [['Re: pregunta', `Hola, {me}: sí, se puede hacer media jornada, y hay metro en la puerta.`]],
	deadlines: [
		['Prueba', `Hola, {me}: nos gustaría ver cómo trabajas. ¿Nos mandas un boceto antes del {day}?`]
	],
	cancels: [
		['Lo del {day}', `Hola, {me}: me ha surgido algo y tengo que anular nuestra cita del {day}. ¡Te llamo!`]
	],
	moves: [['Cambio', `Hola, {me}: ¿podemos mover la entrevista al {day} a las {hour}? Perdona el lío.`]],
	courtesies: [['Re: Noticias', `¡Gracias, {me}! Qué amable. Que te vaya genial.`]],
	applies: [
		[
			'Candidatura {role}',
			`Hola:\n\nHe visto que buscáis {role} y me gustaría presentarme. Os adjunto mi CV.\n\nUn saludo,\n{me}`
		]
	],
	followsUp: [['Mi candidatura', `Hola:\n\n¿Habéis podido mirar mi candidatura?\n\nUn saludo,\n{me}`]],
	thanks: [['gracias', `Hola:\n\nMuchas gracias por la charla de hoy, me ha encantado.\n\n{me}`]],
	answers: [['Re: {role}', `Hola:\n\nGenial, allí estaré.\n\n{me}`]]
};
