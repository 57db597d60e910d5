/** Reads who was in touch: they wrote, called, asked, or are still to answer. Tried last, after all that tells of a stage. */
import type { Stage } from '../../domain/lead';
import { CUES, NEGATORS } from './cues';

/** Words for the employer and those who speak for it, with which a phrase begins. */
const THEY =
	/^(?:the |la |le |el |il |de |o |a )?(?:they|them|recruiter\w*|hr|hm|rh|ik|company|team|client|manager|agency|agent|boss|rekruter\w*|recruteu\w*|recrutador\w*|reclutador\w*|personaler\w*|firma|chef\w*|sie|ils|ellos|eles|ze|oni|haben|hat|han|ont|m ont|me han|me ha|me(?= \w+(?:aron|ieron))|mi hanno|mi ha|nos han)(?= )/;
/** Beginnings of verbs by which someone is in touch. */
const SPEAKS =
	/(?:^| )(?:call|rang|phon|e?mail|messag|text|wrote|writ|contact|reach|ping|want|interest|ask|request|need|escri|scri|ecri|geschr|schrieb|zuruck|angeruf|gebeld|beld|zadzwon|dzwonil|napisa|odpis|aradi|yazd|yazis|atti|ligou|chamou|llam|habl|quier|intere|rappel|veul|will)\w*/;
const DECIDES =
	/(?:^| )(?:review|consider|evaluat|assess|decid|look|pruf|uberleg|valut|revis|etudi|avali)\w*/;

const WAITS =
	/(?:^| )(?:should|will|expect\w*|wait\w*|await\w*|pending|until|till|by|due|warte\w*|ausstehend|attend\w*|attente|esper\w*|pendiente|aguard\w*|attesa|aspett\w*|wacht\w*|afwacht\w*|czeka\w*|oczek\w*|bekl\w*)(?= |$)/;

/** Says that what was sent is not decided on. */
const STILL_OPEN = /^(?:my |the )?(?:app|application|cv|resume) (?:is )?(?:still )?(?:open|live|active)$/;

/** Phrases of arranging to speak, whoever began it. */
const ARRANGED =
	/(?:schedul|arrang|sett?|book|organi[sz])\w* (?:up )?(?:an? |the )?(?:\w+ )?(?:call|chat|time|meeting)|(?:coffee|lunch|call|chat|zoom) .*(?:^| )(?:w|with) |(?:^| )(?:anruf|telefonat|appel|llamada|chiamata|ligacao)(?: |$)|(?:^| )exchang\w+ |^asked (?:me )?(?:for|about) |(?:^| )(?:falei|hable|parle|parlato|sprach|gesproken|rozmawial\w*) (?:com|con|avec|mit|met|z) |(?:^| )echange(?:s)? avec |^(?:terug|zuruck)ge\w+$/;

/** Returns what a folded phrase tells of contact; null where it tells nothing, or denies it. */
export function heardStage(text: string): Stage | null {
	const tokens = text.split(' ');
	if (tokens.some((token) => NEGATORS.has(token))) return null;
	const answers = tokens.some((token) => CUES.answer.test(token));
	if (answers && WAITS.test(text)) return 'applied';
	if ((THEY.test(text) && DECIDES.test(text)) || STILL_OPEN.test(text)) return 'applied';
	return answers || (THEY.test(text) && SPEAKS.test(text)) || ARRANGED.test(text) ? 'talking' : null;
}
