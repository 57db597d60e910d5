import type { Wording } from '../pack';

export const ITALIAN: Wording = {
	language: 'it',
	roles: ['Grafica', 'Aiuto cuoco', 'Impiegato contabile', 'Sviluppatore web', 'Commessa'],
	months: [
		'gennaio',
		'febbraio',
		'marzo',
		'aprile',
		'maggio',
		'giugno',
		'luglio',
		'agosto',
		'settembre',
		'ottobre',
		'novembre',
		'dicembre'
	],
	day: '{date} {month}',
	hour: '{hh}:{mm}',
	acknowledges: [
		[
			'Ricevuta!',
			`Ciao {me},\n\ngrazie per averci scritto! La tua candidatura per {role} è arrivata. Siamo in pochi, dacci qualche giorno.\n\nIl team di {org}`
		]
	],
	rejects: [
		[
			'Aggiornamento',
			`Ciao {me},\n\nmi dispiace, ma per {role} abbiamo preso un'altra persona. È stata una scelta difficile. In bocca al lupo!`
		],
		[
			'Riscontro',
			`Ciao {me},\n\nil cliente ha deciso di non andare avanti con te. Ti tengo presente per altro.`
		]
	],
	invites: [
		[
			'Ci vediamo?',
			`Ciao {me},\n\nil tuo portfolio ci piace molto. Passa in studio il {day} alle {hour}, così facciamo due chiacchiere.`
		]
	],
	asksWhen: [
		['due parole', `Ciao {me}, quando posso chiamarti per fare due chiacchiere?`],
		['Incontro', `Ciao {me}, io ci sono il {day} alle {hour} o il {other} alle {later}. Come sei messo?`]
	],
	offers: [
		[
			'Il posto è tuo!',
			`Ciao {me},\n\nti vogliamo con noi come {role}! Il contratto è in allegato, facci sapere entro il {day}.`
		]
	],
	promises: [['R: novità', `Ciao {me}, scusa il silenzio. Entro il {day} ti do una risposta.`]],
	replies: [['R: domanda', `Ciao {me}, il part-time va benissimo, e il sabato siamo chiusi.`]],
	deadlines: [['prova', `Ciao {me}, vorremmo vedere come lavori. Ci mandi una bozza entro il {day}?`]],
	cancels: [
		[
			'{day}',
			`Ciao {me}, ho un contrattempo e il {day} non riesco più, dobbiamo annullare l'incontro. Ti richiamo!`
		]
	],
	moves: [
		['cambio', `Ciao {me}, possiamo spostare il nostro incontro al {day} alle {hour}? Scusa il disturbo.`]
	],
	courtesies: [['R: Aggiornamento', `Grazie {me}, sei molto gentile. Buona fortuna per tutto!`]],
	applies: [
		[
			'Candidatura {role}',
			`Ciao,\n\nho visto che cercate {role} e vorrei candidarmi. Allego il mio CV.\n\nA presto,\n{me}`
		]
	],
	followsUp: [
		['La mia candidatura', `Ciao,\n\navete avuto modo di guardare la mia candidatura?\n\nA presto,\n{me}`]
	],
	thanks: [['grazie', `Ciao,\n\ngrazie mille per la chiacchierata di oggi!\n\n{me}`]],
	answers: [['R: {role}', `Ciao,\n\nperfetto, ci sarò.\n\n{me}`]]
};
