/**
 * Judges a reading of a status by its mood: what may happen, what has not happened yet, and what is asked closes no
 * lead and makes no offer.
 */
import type { Stage } from '../../domain/lead';
import { NEGATED_VERB, NEGATED_VERB_WHOLE, NEGATORS } from './cues';
import { foldStatus } from './fold-status';

const ENDS: ReadonlySet<Stage> = new Set<Stage>(['accepted', 'rejected', 'withdrawn']);

const squeezed = (texts: string) => texts.split(' ').map((word) => foldStatus(word).replaceAll(' ', ''));
const words = (texts: string) => new RegExp(`(?:^| )(?:${texts})(?= |$)`);

/** Words by which something is only possible, expected, or hangs on a condition. */
const MAYBE = words(
	'if|unless|might|maybe|perhaps|probably|prob|prolly|likely|unlikely|hopefully|hoping|hope|hopeful|fingers crossed|expect|expecting|expected|waiting for (?:an? |the |my |their )?(?:offer|reject\\w*)|anticipat\\w+|would(?: ve| n t)?|could|may (?:be|have|get|not|still|withdraw|decline|reject|accept|pull|drop|turn|pass|close|cancel|skip)|in case|whether|' +
		'falls|vielleicht|eventuell|evtl|vermutlich|wahrscheinlich|wohl|hoffentlich|hoffe|konnte|wurde gern\\w*|rechne mit|' +
		'peut etre|sans doute|probable\\w*|eventuellement|j espere|espere|' +
		'quiza|quizas|tal vez|a lo mejor|igual|seguramente|ojala|espero|' +
		'forse|magari|probabilmente|spero|potrei|' +
		'talvez|provavelmente|tomara|posso|poderia|acho que|' +
		'misschien|waarschijnlijk|hopelijk|mogelijk|' +
		'moze|chyba|byc moze|pewnie|prawdopodobnie|' +
		'belki|muhtemelen|galiba|umarim|sanirim|' +
		'^(?:si|se|als|wenn|jesli|eger) (?:no|non|nao|niet|nicht|nie|me|mi|il|ils|elle|ze|sie|er|es)'
);
/** The same in languages that do not part words by spaces. */
const MAYBE_WITHIN = squeezed('かも かもしれ 可能 也许 或许 大概 估计 지도 아마 것같 어쩌면');

/** Words of pondering, beside which an end is only thought of; an offer that is thought of stands. */
const PONDERED = words(
	'thinking|think(?= (?:of|about|i))|considering|leaning|tempted|deciding|debating|plan(?:ning)? to|going to be|about to|should i|uberleg\\w*|denke|j hesite|hesite|je pense|reflechi\\w*|pienso|pensando|penso|ci penso|denk aan|twijfel|mysle|zastanawia\\w*|dusunuyor\\w*|dusunec\\w*'
);

/** Words by which something has not happened so far. */
const SO_FAR = words(
	'yet|so far|still no|still not|noch|bisher|bislang|bis jetzt|encore|pour l instant|pour le moment|jusqu ici|aun|todavia|de momento|por ahora|hasta ahora|ancora|per ora|finora|ainda|por enquanto|ate agora|nog|tot nu toe|jeszcze|na razie|dotad|henuz|hala|simdilik'
);
const NOT_YET_WITHIN = squeezed('まだ 还没 还未 尚未 아직');
/** A Turkish verb is denied within itself, and 'henüz' says so. */
const DENIES_ALONE = /^henuz$/;
/** English perfects, which need no other word: 'haven't been rejected'. */
const HAS_NOT_BEEN = words('(?:have|has|had) ?n t been|(?:have|has)n t been|not been|never been');

/** Words of taking or signing, which an offer waits for. */
const TAKING =
	/(?:^| )(?:accept|sign|unterschr|unterzeich|angenommen|zugesagt|sign[ei]|firm|aceit|assin|acept|accett|teken|getekend|przyj|podpis|kabul|imzal)\w*/;

/** Words of an end that do not say who ended it, alone or beside the application. */
const ENDED_BY_NO_ONE =
	/^(?:(?:the |my |la |a |meine |die |ma )?(?:application|app|bewerbung|candidature|candidatura|solicitud|postulacion|sollicitatie|aplikacja|basvuru|ansokan) )?(?:is |was |has been |wurde |ist |fue |foi |e stata |is )?(?:cancell?ed|stopped|discontinued|terminated|aborted|abgebrochen|storniert|annulliert|eingestellt|annulee?|cancelad[oa]|anulad[oa]|annullat[oa]|cancellat[oa]|interrott[oa]|geannuleerd|gestopt|afgebroken|anulowan[aey]|anulowano|przerwan[aey]|iptal(?: edildi| oldu)?|avbruten|avbrutet|installd|キャンセル|中止|中断|取消|已取消|취소|취소됨|중단)$/;

/** Tells whether a folded text says that it is over and not by whom: 'cancelled', 'Bewerbung abgebrochen'. */
export const endsByNoOne = (text: string): boolean => ENDED_BY_NO_ONE.test(text);

/** Says that a meeting was called off, by anyone; the application may go on. */
const MEETING_OFF =
	/^(?:(?:my|the|das|mein|1st|2nd|first|second|final|phone) )*(?:interview|call|screen(?:ing)?|meeting|gesprach|\w*gesprach|termin|entretien|entrevista|colloquio|gesprek|rozmowa|mulakat|gorusme)(?: (?:was|got|is|wurde|ist|a ete|fue|foi|e stato))? (?:cancell?ed|called off|abgesagt|annulee?|cancelad[oa]|anulad[oa]|annullat[oa]|geannuleerd|afgezegd|odwolan[aey]|iptal(?: edildi| oldu)?)(?: (?:by|von|vom|par|por|da|dal|door|przez) .*)?$/;

function negatorAt(tokens: readonly string[]): number {
	return tokens.findIndex(
		(token, at) =>
			NEGATORS.has(token) ||
			NEGATED_VERB_WHOLE.test(token) ||
			DENIES_ALONE.test(token) ||
			(tokens[at + 1] === 't' && NEGATED_VERB.test(token))
	);
}

/**
 * Returns the stage that a folded text's reading comes to once its mood is heard: null where an end or an offer is only
 * possible, the stage before where it has not happened yet. Takes the reading, and a reader of other texts.
 */
export function certainStage(
	text: string,
	stage: Stage | null,
	read: (text: string) => Stage | null
): Stage | null {
	if (stage === null || !(ENDS.has(stage) || stage === 'offer')) return stage;
	const whole = text.replaceAll(' ', '');
	const holds = (word: string) => whole.includes(word);
	if (NOT_YET_WITHIN.some(holds)) return 'applied';
	if (MAYBE.test(text) || MAYBE_WITHIN.some(holds)) return null;
	if (ENDS.has(stage) && PONDERED.test(text)) return null;
	if (ENDS.has(stage) && MEETING_OFF.test(text)) return 'interview';
	const tokens = text.split(' ');
	const at = negatorAt(tokens);
	if (at < 0 || !(SO_FAR.test(text) || HAS_NOT_BEEN.test(text))) return stage;
	const before = at > 0 ? read(tokens.slice(0, at).join(' ')) : null;
	if (before !== null) return before;
	return stage !== 'offer' && TAKING.test(text) ? 'offer' : 'applied';
}

/** Tells whether a reading of a cell that ends with a question mark has to be asked about. */
export const isAsked = (word: string, stage: Stage | null): boolean =>
	stage !== null && (ENDS.has(stage) || stage === 'offer') && /[?？]\s*$/u.test(word);
