/**
 * Takes a status phrase apart into what it is about, what is denied, and who did it: 'Not contacted', 'No current
 * opportunity', 'habe abgesagt'. Says nothing of a phrase that has none of these.
 */
import type { Stage } from '../../domain/lead';
import { CUES, I_REFUSED, MINE, NEGATED_VERB, NEGATED_VERB_WHOLE, NEGATORS, type Cue } from './cues';

/** The number of words over which a negation reaches. */
const REACH = 4;

const NAMES = Object.keys(CUES) as Cue[];

interface Said {
	readonly cue: Cue;
	readonly at: number;
	readonly denied: boolean;
}

function cueOf(token: string): Cue | undefined {
	return NAMES.find((name) => CUES[name].test(token));
}

/** Tells whether the word at a place turns around what follows. */
function isNegator(tokens: readonly string[], at: number): boolean {
	const token = tokens[at]!;
	if (NEGATORS.has(token) || NEGATED_VERB_WHOLE.test(token)) return true;
	return tokens[at + 1] === 't' && NEGATED_VERB.test(token);
}

/** Returns what a phrase speaks of, in its order. A word after 'after' is past and tells nothing of now. */
function saidIn(tokens: readonly string[]): Said[] {
	const found: Said[] = [];
	let deniedUntil = -1;
	let lastDenied = -1;
	for (const [at, token] of tokens.entries()) {
		if (AFTER.test(token)) break;
		if (isNegator(tokens, at)) [deniedUntil, lastDenied] = [at + REACH, -1];
		const cue = cueOf(token);
		if (!cue) continue;
		// 'No interview, rejected': a refusal is denied only where nothing else was before it.
		const isReached = at <= deniedUntil && !(cue === 'reject' && lastDenied >= 0);
		if (isReached) lastDenied = at;
		found.push({ cue, at, denied: isReached || isDeniedAfter(tokens, at, cue) });
	}
	return found;
}

const AFTER =
	/^(?:after|nach|apres|tras|despues|apos|depois|dopo|na|po|efter|but|since|seit|depuis|desde|da)$/;
/** Tells whether the words after a word deny it: 'suchen niemanden', 'cevap yok'. */
function isDeniedAfter(tokens: readonly string[], at: number, cue: Cue): boolean {
	const next = tokens[at + 1] ?? '';
	return DENIED_AFTER.test(next) || NO_ONE.test(next) || (DENIABLE.has(cue) && VERBS_NOT.test(next));
}
/** Denies the verb before it: 'stellen nicht ein', 'ne répondent plus'. */
const VERBS_NOT = /^(?:nicht|niet|pas|plus|inte|ikke)$/;
const DENIABLE: ReadonlySet<Cue> = new Set<Cue>(['opening', 'answer']);
const NO_ONE =
	/^(?:niemand|niemanden|personne|nessuno|nadie|ninguem|nikogo|nobody|noone|nichts|inget|niente|nada|rien|niks)$/;
/** Turkish words of denying, which come last, and verbs that are denied within themselves. */
const DENIED_AFTER = /^(?:yok|\w+m[ae]d[iu](?:m|n|k|ler|lar)?|\w+m[iu]yor\w*)$/;

/** Gives the meaning of a word that is denied. */
const DENIED: Readonly<Partial<Record<Cue, Stage>>> = {
	offer: 'rejected',
	apply: 'saved',
	begin: 'saved',
	contact: 'saved',
	meet: 'applied',
	answer: 'silent',
	choose: 'rejected',
	opening: 'rejected'
};

/** The order in which denied words decide. */
const DENIED_ORDER: readonly Cue[] = [
	'answer',
	'choose',
	'apply',
	'begin',
	'contact',
	'offer',
	'opening',
	'meet'
];

/** Returns the stage of a folded phrase that denies something, or names who refused whom; null for any other. */
export function phraseStage(text: string): Stage | null {
	const tokens = text.split(' ');
	const said = saidIn(tokens);
	const has = (cue: Cue) => said.some((each) => each.cue === cue && !each.denied);
	if (has('withdraw')) return BY_THEM.test(text) ? 'rejected' : 'withdrawn';
	if (NOT_YET.has(text)) return 'saved';
	if (TOO_LATE.test(text)) return 'withdrawn';
	const isRefused = has('reject');
	if (I_REFUSED.test(text) || (isRefused && (MINE.test(text) || refusesOffer(said)))) return 'withdrawn';
	if (isRefused && TOO_BAD.test(text)) return 'withdrawn';
	if (isRefused) return 'rejected';
	const denied = DENIED_ORDER.find((cue) => said.some((each) => each.cue === cue && each.denied));
	if (denied === 'answer' && tokens.some((token) => token === 'yet')) return 'applied';
	// 'I did not continue', 'decided not to proceed' is the user's own doing.
	if (denied === 'choose' && DECIDED.test(text)) return 'withdrawn';
	if (denied) return DENIED[denied]!;
	return tokens.length > 1 && STILL_TO_DO.test(text) ? 'saved' : null;
}

/** Says what was wrong with the job, by which the user refused. */
const TOO_BAD =
	/\b(?:too (?:low|far|little|long)|zu (?:wenig|weit)(?! erfahrung)|trop (?:loin|bas|peu)|muy (?:lejos|poco)|troppo (?:lontano|poco|basso)|te (?:ver|weinig)(?! ervaring)|za (?:daleko|malo)|(?:muito|demasiado) (?:longe|pouco|baixo))\b/;
const TOO_LATE =
	/\b(?:deadline|window|closing date|frist|date limite|plazo|prazo|scadenza) (?:has |is |already )?(?:passed|missed|over|expired|gone|verpasst|abgelaufen|depassee|vencido|scaduta)|\bmissed (?:the )?(?:\w+ )?deadline|\b(?:too late|late to)\b/;
/** Whole texts that put something off. */
const NOT_YET: ReadonlySet<string> = new Set(
	'not yet|noch nicht|pas encore|todavia no|aun no|ainda nao|non ancora|nog niet|jeszcze nie|henuz degil|inte an'.split(
		'|'
	)
);

/** Tells whether an offer was refused: the two words stand beside each other, but for an article or two. */
function refusesOffer(said: readonly Said[]): boolean {
	const [refusal, offer] = (['reject', 'offer'] as const).map((cue) => said.find((each) => each.cue === cue));
	return refusal !== undefined && offer !== undefined && Math.abs(refusal.at - offer.at) <= 3;
}

const BY_THEM =
	/\b(?:by (?:the )?(?:company|employer|client|them)|par l (?:entreprise|employeur)|vom unternehmen|von der firma|por la empresa|pela empresa|dall azienda|door (?:het )?bedrijf|przez firme)\b/;
const DECIDED = /^not pursu|\b(?:decided|chose not|choose not|opted|entschieden|decide de|decidi)\b/;
/** Words of applying or writing that are to come: 'noch bewerben', 'da inviare', 'do aplikowania'. */
const STILL_TO_DO =
	/^(?:to|da|do|te|zu|a|por|att|noch|nog|para|ancora da|muss ich noch|muss noch|need to|plan to|will|should|must|want to|gonna|going to|ska|werde|je vais|je veux|quero|quiero|voglio|ich will|vill|voy a|vou|bede) (?:be )?(?:go(?: |$)|call|visit|soka|ansok|skick|hingehen|passer|aplikow|wysla|bewerben|abschicken|verschicken|schreiben|senden|envoyer|postuler|candidater|rediger|inviare|mandare|candidar|sturen|versturen|solliciteren|schrijven|aplicar|enviar|postular|apply|aply|submit|send|write|contact|reach|email)/;
