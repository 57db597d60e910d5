import type { Wording } from '../pack';

export const ITALIAN: Wording = {
	language: 'it',
	roles: [
		'Responsabile acquisti',
		'Addetta alle risorse umane',
		'Analista dei costi',
		'Ingegnere di processo',
		'Contabile senior'
	],
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
	day: '{date} {month} {year}',
	hour: '{hh}:{mm}',
	acknowledges: [
		[
			'Conferma di ricezione – {role}',
			`Gentile {me},

le confermiamo di aver ricevuto la sua candidatura per la posizione di {role} e la ringraziamo per l'interesse verso {org}. Il suo profilo sarà valutato dal nostro ufficio Selezione, che la contatterà in caso di riscontro positivo.

Messaggio generato automaticamente.`
		]
	],
	rejects: [
		[
			'Esito della candidatura',
			`Gentile {me},

la ringraziamo per aver partecipato alla selezione per {role}. Siamo spiacenti di comunicarle che abbiamo scelto di proseguire con altri profili, più vicini alle nostre esigenze.

Le auguriamo ogni successo professionale.`
		],
		[
			'Selezione {role}',
			`Gentile {me},

purtroppo la sua candidatura non ha superato la fase di valutazione. Conserveremo il suo curriculum per eventuali opportunità future.`
		]
	],
	invites: [
		[
			'Invito a colloquio',
			`Gentile {me},

il suo profilo ci ha colpito e vorremmo incontrarla. La invitiamo a un colloquio il {day} alle ore {hour} presso la nostra sede. Sarà presente anche il direttore di funzione.`
		],
		[
			'Conferma appuntamento',
			`Gentile {me},

come da accordi telefonici le confermo il colloquio su Teams per il {day} alle {hour}.`
		]
	],
	asksWhen: [
		[
			'Primo contatto',
			`Gentile {me},

avrei piacere di sentirla per una breve telefonata conoscitiva. Può indicarmi quando sarebbe disponibile nei prossimi giorni?`
		],
		[
			'Date possibili',
			`Gentile {me},

potremmo incontrarla il {day} alle {hour} oppure il {other} alle {later}. Quale data preferisce?`
		]
	],
	offers: [
		[
			'Proposta di assunzione',
			`Gentile {me},

siamo molto lieti di proporle l'assunzione come {role}. In allegato trova la lettera d'impegno, che le chiediamo di restituirci firmata entro il {day}.`
		]
	],
	promises: [
		[
			'R: {role}',
			`Gentile {me},

grazie per averci scritto. Stiamo ultimando i colloqui e le faremo sapere entro il {day}.`
		]
	],
	replies: [
		[
			'R: informazioni',
			`Gentile {me},

si tratta di un contratto a tempo indeterminato, con sede a Torino e due giorni di lavoro da remoto. La RAL prevista è di 38.000 euro.`
		]
	],
	deadlines: [
		[
			'Documentazione mancante',
			`Gentile {me},

per completare la pratica ci servono una copia del diploma di laurea e due referenze. Può inviarcele entro il {day}?`
		],
		[
			'Test online',
			`Gentile {me},

il prossimo passo è un test online di circa 40 minuti, da completare entro il {day}.`
		]
	],
	cancels: [
		[
			'Annullamento colloquio',
			`Gentile {me},

a causa di un imprevisto siamo costretti ad annullare il colloquio del {day}. La ricontatteremo per fissare una nuova data.`
		]
	],
	moves: [
		[
			'Spostamento colloquio',
			`Gentile {me},

il suo colloquio è stato rinviato al {day} alle {hour}. Ci scusiamo per il disagio.`
		]
	],
	notNow: [
		[
			'Selezione sospesa',
			`Gentile {me},

per via di un blocco delle assunzioni la ricerca è al momento sospesa. Terremo il suo profilo in evidenza e la ricontatteremo alla ripresa.`
		]
	],
	courtesies: [
		[
			'R: Esito',
			`Gentile {me},

grazie di cuore per le sue parole. È stato un piacere conoscerla e le auguro il meglio.`
		]
	],
	applies: [
		[
			'Candidatura {role}',
			`Spett.le {org},

con la presente desidero candidarmi per la posizione di {role}. In allegato il mio curriculum vitae.

Cordiali saluti,
{me}`
		]
	],
	followsUp: [
		[
			'Aggiornamento sulla candidatura',
			`Buongiorno,

qualche settimana fa vi ho inviato la mia candidatura. Avete notizie?

Cordiali saluti,
{me}`
		]
	],
	thanks: [
		[
			'Grazie per il colloquio',
			`Buongiorno,

la ringrazio per il tempo dedicatomi e per la piacevole conversazione.

Cordiali saluti,
{me}`
		]
	],
	answers: [['R: {role}', `Buongiorno,\n\nper me va benissimo, grazie.\n\nCordiali saluti,\n{me}`]]
};
