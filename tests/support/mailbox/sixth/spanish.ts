import type { Wording } from '../pack';

export const SPANISH: Wording = {
	language: 'es',
	roles: [
		'Técnico de nóminas',
		'Responsable de compras',
		'Analista de riesgos',
		'Jefa de producto',
		'Auditor interno'
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
	day: '{date} de {month} de {year}',
	hour: '{hh}:{mm} h',
	acknowledges: [
		[
			'Confirmación de inscripción: {role}',
			`Hola, {me}:

Te confirmamos que hemos registrado correctamente tu candidatura para el puesto de {role} en {org}. Nuestro equipo de selección la valorará y, si tu perfil encaja, se pondrá en contacto contigo.

Este es un mensaje automático; por favor, no respondas.`
		]
	],
	rejects: [
		[
			'Tu candidatura a {role}',
			`Hola, {me}:

Gracias por el tiempo que has dedicado a nuestro proceso. Sentimos comunicarte que no has sido seleccionado para continuar en esta ocasión, ya que hemos encontrado perfiles más ajustados a lo que buscamos.

Te deseamos mucha suerte.`
		],
		[
			'Proceso de selección',
			`Estimado/a {me}:

Le informamos de que el proceso para la posición de {role} se ha cerrado con la contratación de otra persona. Le agradecemos sinceramente su participación.`
		]
	],
	invites: [
		[
			'Convocatoria de entrevista',
			`Hola, {me}:

Nos ha gustado mucho tu perfil y queremos conocerte. Te convocamos a una entrevista el {day} a las {hour} en nuestras oficinas centrales. Pregunta por mí en recepción.`
		],
		[
			'Cita confirmada',
			`Hola, {me}:

Tal y como hablamos por teléfono, te confirmo la videollamada con el director del área para el {day} a las {hour}. Te llegará el enlace de Teams.`
		]
	],
	asksWhen: [
		[
			'Llamada inicial',
			`Hola, {me}:

Me gustaría hablar contigo unos 20 minutos para conocer mejor tu trayectoria. ¿Podrías indicarme tu disponibilidad para los próximos días?`
		],
		[
			'Horarios',
			`Hola, {me}:

Podemos atenderte el {day} a las {hour} o el {other} a las {later}. ¿Cuál de las dos opciones prefieres?`
		]
	],
	offers: [
		[
			'Carta oferta',
			`Hola, {me}:

Nos complace ofrecerte el puesto de {role}. Adjuntamos la carta oferta con todas las condiciones; necesitamos tu respuesta antes del {day}.`
		]
	],
	promises: [
		[
			'RE: {role}',
			`Hola, {me}:

Gracias por tu interés. Seguimos entrevistando y te diremos algo como muy tarde el {day}.`
		]
	],
	replies: [
		[
			'RE: duda sobre el puesto',
			`Hola, {me}:

El contrato es indefinido, con jornada completa y dos días de teletrabajo. La banda salarial va de 32.000 a 36.000 euros brutos.`
		],
		[
			'RE: documentación',
			`Hola, {me}:

Recibido, muchas gracias. He añadido los certificados a tu expediente.`
		]
	],
	deadlines: [
		[
			'Prueba técnica',
			`Hola, {me}:

El siguiente paso es una prueba en línea de una hora aproximadamente. Debes completarla antes del {day}.`
		],
		[
			'Documentos pendientes',
			`Hola, {me}:

Para seguir adelante necesitamos una copia de tu título y dos referencias. ¿Podrías enviárnoslas antes del {day}?`
		]
	],
	cancels: [
		[
			'Entrevista cancelada',
			`Hola, {me}:

Lamentamos tener que cancelar la entrevista del {day} por un problema de agenda. Te escribiremos para buscar otra fecha.`
		]
	],
	moves: [
		[
			'Cambio de fecha',
			`Hola, {me}:

Por motivos internos debemos aplazar tu entrevista al {day} a las {hour}. Disculpa las molestias.`
		]
	],
	notNow: [
		[
			'Vacante en pausa',
			`Hola, {me}:

La dirección ha decidido congelar las contrataciones, por lo que el proceso queda en pausa hasta nuevo aviso. Guardamos tu perfil y te avisaremos cuando se retome.`
		]
	],
	courtesies: [
		[
			'RE: Tu candidatura',
			`Hola, {me}:

Muchas gracias por tus amables palabras. Ha sido un placer conocerte y te deseo lo mejor.`
		]
	],
	applies: [
		[
			'Candidatura {role}',
			`Estimados señores:

Les escribo para presentar mi candidatura al puesto de {role} en {org}. Adjunto mi currículum y carta de presentación.

Un cordial saludo,
{me}`
		]
	],
	followsUp: [
		[
			'Consulta sobre mi candidatura',
			`Buenos días:

Hace unas semanas les envié mi candidatura. ¿Podrían decirme en qué estado se encuentra?

Saludos,
{me}`
		]
	],
	thanks: [
		[
			'Gracias por la entrevista',
			`Hola:

Quería darle las gracias por la conversación de hoy. El proyecto me ha parecido apasionante.

Saludos,
{me}`
		]
	],
	answers: [['RE: {role}', `Hola:\n\nPerfecto, me viene muy bien.\n\nSaludos,\n{me}`]]
};
