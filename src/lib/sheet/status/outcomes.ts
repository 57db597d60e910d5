/** Reads status phrases by who decided: somebody else got the job, the user said no, the posting is gone. */
import type { Stage } from '../../domain/lead';
import { NEGATORS } from './cues';

const startsWith = (words: string) => new RegExp(`^(?:${words.replaceAll(' ', '|')})`);

/** Beginnings of words for taking or having somebody. */
const TAKES = startsWith(
	'ergang lost tog aldi woll quier vogliono veulent wanted want cercav buscab sucht cherchai procurav zocht szuka select assign hebben heeft haben hat took take taken taking chose choose chosen pick hired hires hire went found given gave ficaram ficou quedaron assegnat prefer had have has got eligi escogi cogi tenian tienen tiene tinham tem encontr pris prenn choisi trouv genommen gewahlt gefunden eingestellt escolh contrat preso scelto trovato gekozen gevonden aangenomen wybra znale zatrudni wzieli dieron koz'
);
/** Words for somebody who is not the user. */
const SOMEONE_ELSE =
	/^(?:someone|somebody|internally|another|other|internal|intern[eo]?|else|alguien|otr[oa]s?|quelqu|autre|jemand(?:en)?|andere[rnsm]?|alguem|outr[oa]s?|qualcun[oa]?|altr[oaie]|iemand|ander|annan|baska\w*|kogos|inn(?:ego|ych?|a))$/;

const FILLED = startsWith(
	'filled besetz vergeben pourvu cubiert cubrier preench obsadzon vervuld copert doldur tillsatt'
);
/** Words beside which 'filled' is the user's own doing: 'filled out the form'. */
const FORM = /^(?:out|in|half|form|forms|app|application|survey|questionnaire)$/;

const POSTING =
	/^(?:job|role|posting|listing|ad|advert|position|vacancy|post|headcount|budget|application|process|search|requisition|req|verfahren|prozess|stelle|ausschreibung|proceso|processo|procedure|concurso|rekrutacja|recrutement|recrutamento|selectie|vaga|vacante|poste|posizione|annonce|anzeige|oferta|offre|annuncio|anuncio|ogloszenie|functie|cargo|pozisyon|stanowisko|pool)$/;
const BY_ME = /^(?:i|we|me|je|j ai|mi|ho|ich|ik|eu) /;
const GONE =
	/^(?:gone|closed|retiree?|retirad[oa]|ritirat[oa]|geloscht|gestrichen|entfernt|supprimee?|offline|cancell?ed|congelad[oa]|congelat[oa]|gelee?|eingefroren|iptal|anulowan[ay]|ingetrokken|eingestellt|abgebrochen|geschlossen|beendet|zamkniet[ay]|cerrad[oa]|encerrad[oa]|chius[oa]|clos|close|annule|anulad[oa]|gesloten|avbruten|cancelad[oa]|removed|down|deleted|cut|axed|withdrawn|vanished|disappeared)$/;

const KNOCKED_OUT = startsWith(
	'eliminat eliminad elimine odpad afgevallen ausgeschieden rausgeflogen aussortiert podziekowali'
);

const MY_NO =
	/(?:^| )(?:i (?:just )?said no|no longer want|not (?:applying|pursuing|continuing)|nao quis|no quise|non ho voluto|ik heb bedankt|not worth|skipping|i m out|(?:not (?:going to|gonna)|won t|wont|will not|no voy a|nao vou|werde (?:mich )?nicht|ga niet|non intendo|nie bede) (?:apply|bother|bewerb|aplicar|postular|candidat|me candidat|sollicit|aplikow)\w*|i pulled|pulled my \w+|(?:will|mochte) (?:ich )?(?:das )?nicht|nao quero|no quiero|non (?:mi interessa|voglio)|ne veux (?:plus|pas)|wil (?:ik )?niet|nie chce|istemiyorum|vill inte|don t want it|decided not|doch nicht|toch niet|al final no|alla fine no|jednak nie|me (?:baje|sali)|drog tillbaka|(?:cancell?ed|stopped|ended) (?:by me|(?:it )?myself)|^i (?:have |ve )?(?:cancell?ed|stopped)(?: it)?|(?:zelf|selbst) (?:gestopt|abgebrochen|geannuleerd)|annulee? par moi|told (?:them|him|her|it) (?:i \w+ )?no|(?:les |le )?dije que no|j ai dit non|nein gesagt|ho detto (?:di )?no|eu disse (?:que )?nao|nee gezegd|powiedzial[ae]m nie|took myself out|tak(?:en|ing) myself out|bowed out|backed out|dropped (?:it|this|them|out|by me)|i dropped|me suis retiree?|(?:cancell?ed|killed) my \w+|(?:kein|keine|no|geen|brak|pas d|sans) (?:interesse|interest|interet)\b.*)(?= |$)/;
const NO_THANKS =
	/^(?:nej tack|nee bedankt|nein danke|non merci|no gracias|nao obrigad[oa]|no grazie)(?: |$)/;
/** Says that papers are missing, so that nothing was sent yet. */
const MISSING =
	/(?:^| )(?:pendiente (?:la |el )?(?:carta|cv|curriculum)|waiting (?:on|for) (?:my |the )?(?:referral|rtr|reference|certificate|licen[cs]e|dbs)|fehlt|fehlen|missing|manque|mancano|manca|ontbreekt|brakuje|falta|faltam|faltan)(?: |$)/;
const ANSWER = /feedback|antwort|ruckmeldung|respuesta|resposta|reponse|risposta|reply|response|odpowied/;
const THEIR_PASS =
	/(?:^| )(?:(?:they|company|team|hm|hr|client) (?:\w+ )?pass(?:ed)?(?: |$)|pass(?:ed)? on (?:me|my|us)(?: |$)|dropped me(?: |$))/;
/** Says that the user went elsewhere. */
const OTHER_JOB =
	/(?:took|taken|taking|accepted|chose) (?:an? |the |my )?(?:other|another|different|better) (?:offer|job|role|position)|(?:accepted|signed|job) elsewhere/;
const NEVER_BACK =
	/(?:^| )not a (?:peep|word|sound)(?: |$)|^mia(?: |$)|(?:^| )(?:they|recruiter|hr|hm|company|contact|agency) (?:\w+ )?(?:vanished|disappeared)|^(?:seit|depuis|desde|since|for|sinds|od|da) .* (?:nothing|nichts|rien|nada|niente|nic|niks)$|(?:^| )zamilk\w*|(?:^| )(?:never|not|t|nobody) (?:\w+ )?(?:got|get|gotten|came|come) back(?: |$)/;
const THEY_ENDED =
	/(?:cancel\w*|closed|pulled|stopped|ended|rescinded|frozen|withdrawn) by (?:the )?(?:company|employer|client|them|agency|hr|school|trust|university|recruiter|bank|hospital|department|firm|office)/;
const THEIR_NO =
	/^c est non$|(?:role|position|job|posting) (?:is )?no longer|(?:were|are) looking for (?:an?|someone|more)(?: |$)|(?:^| )told no(?: |$)|^(?:out|cut|axed|dinged) (?:after|at|in|by) |too (?:high|expensive|senior|junior) for (?:them|the role)|over (?:their )?budget|non (?:e )?andat|nicht zustande|n t (?:work|pan|go)(?:ed)? (?:out|through)|fell through|no (?:salio|cuajo)|nie wyszlo|(?:han dicho|dijeron|dicen) que no|(?:m ont|ont|a) dit (?:que )?non|hanno detto (?:di )?no|disseram (?:me )?(?:que )?nao|haben? nein gesagt|zeiden nee|powiedzieli (?:ze )?nie|(?:fick|sa) nej|hayir ded/;
const NOT_CHOSEN =
	/(?:^| )(?:not|never) (?:called|asked|picked|taken|put) (?:for|to|in|on|forward|through)(?: |$)/;
const FORWARDED =
	/(?:^| )pass(?:ed)? (?:it )?(?:on|along) to |(?:^| )pass(?:ed)? (?:it|this|them|my (?:cv|resume|details|application)) (?:on|along)(?: |$)/;
/** Says where papers were left, so that they were not given up: 'dropped resume off', 'dropped CV w/ front desk'. */
const HANDED_IN =
	/(?:^| )dropped (?:off |in )?(?:an? |my |the )?(?:cv|resume|application|app|papers) (?:off|in|at|with|w|by|to)(?: |$)|(?:^| )dropped (?:off|in) (?:an? |my |the )?(?:cv|resume|application|app|papers)(?: |$)/;
const DENIES = /^(?:not|never|t|dont|havent|didnt|hasnt)$/;
const MY_PASS = /(?:^| )passing(?: |$)|^(?:i )?pass(?:ed)? on |(?<!\b(?:cv|resume|app|application)) dropped$/;

/** Returns the stage of a folded phrase that says who decided against it; null for any other. */
export function outcomeOf(text: string): Stage | null {
	const tokens = text.split(' ');
	const has = (test: RegExp) => tokens.some((token) => test.test(token));
	if (MY_NO.test(text)) return 'withdrawn';
	if (NEVER_BACK.test(text)) return 'silent';
	if (THEY_ENDED.test(text) || THEIR_NO.test(text) || NOT_CHOSEN.test(text)) return 'rejected';
	if (FORWARDED.test(text) || (HANDED_IN.test(text) && !has(DENIES))) return 'applied';
	if (THEIR_PASS.test(text)) return 'rejected';
	if (MY_PASS.test(text)) return 'withdrawn';
	if (
		has(KNOCKED_OUT) ||
		/(?:^| )(?:knocked|cut|screened|filtered|weeded) out(?: |$)|(?:^| )(?:another|different) (?:way|route|path|direction)$/.test(
			text
		)
	)
		return 'rejected';
	if (OTHER_JOB.test(text)) return 'withdrawn';
	if (has(TAKES) && has(SOMEONE_ELSE) && !BY_ME.test(text)) return 'rejected';
	const filled = tokens.findIndex((token) => FILLED.test(token));
	const isDenied = tokens.slice(0, filled).some((token) => NEGATORS.has(token));
	if (filled >= 0 && !isDenied && !has(FORM)) return 'rejected';
	if (has(POSTING) && has(GONE) && !BY_ME.test(text)) return 'rejected';
	if (/(?:paused|stopped|froze|frozen) (?:all )?(?:hiring|recruit\w*)/.test(text)) return 'rejected';
	if (/^(?:silence|silencio|stille|silenzio|ni caso|nada de nada)(?: |$)/.test(text)) return 'silent';
	if (NO_THANKS.test(text)) return 'rejected';
	if (MISSING.test(text) && !ANSWER.test(text)) return 'saved';
	if (UNFINISHED.test(text)) return 'saved';
	return STARTS_ON.test(text) || SAID_YES.test(text) ? 'accepted' : null;
}

/** Says that something is to be done before the user sends anything, or that what is to be sent is not whole. */
const UNFINISHED =
	/(?:^| )(?:before (?:i )?(?:send|apply|submit)\w*|(?:need|needs|want|ask\w*) .*first$|half ?(?:way|done|filled|finished|written)(?: |$)(?!.*(?:interview|process|round))|incomplete|unvollstandig|incomplet[oae]|onvolledig|niekompletn\w+)|(?:^| )(?:maybe|might|may|perhaps|vielleicht|peut etre|quizas?|forse|talvez|misschien) (?:i (?:will |ll )?)?(?:apply|bewerben|postuler|postular|aplicar|candidar\w*|sollicit\w+)(?: |$)/;
const SAID_YES = /^(?:i |we |i ve |i have )?(?:just )?said yes(?: |$)(?!.*contract)/;
const STARTS_ON =
	/(?:^| )start(?:ing|s)? (?:on |in |next |this )?(?:mon|tue|wed|thu|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|week|month|job|work|\d)/;

/** An offer of something that comes before one: 'offered an interview', 'Praktikum angeboten'. */
const OFFERED =
	'(?:^| )(?:offered|offering|angeboten|propose|ofrecieron|ofrecen|ofrecido|offerto|aangeboden)';
const MEETING =
	'(?:interview|trial|meeting|call|chat|gesprach|praktikum|probearbeit|probetag|entretien|essai|entrevista|prueba|colloquio|prova|gesprek|proefdag)';

/** Phrases of how far it came, of which the first that matches decides. They are tried after all that tells of an end. */
const PROGRESS: readonly (readonly [stage: Stage, pattern: RegExp])[] = [
	['interview', new RegExp(`${OFFERED}.*${MEETING}|${MEETING}.*${OFFERED}`)],
	[
		'offer',
		/(?:^| )(?:they|boss|manager|team|hm) (?:really )?wants? me(?! (?:to|back|for|in)(?: |$))(?= |$)|(?:^| )verbal (?:yes|ok|okay|offer)(?: |$)|(?:^| )\d+ ?k? on (?:the )?table(?: |$)|(?:they |ils |sie |ze |mi |me )?(?:wants? me|(?:chose|picked|selected|took) me|me veulent|wollen mich|willen mij|vogliono|quieren|chca mnie)$|promesse|(?:received|got|have) (?:the |my |an? )?contract|(?:contract|vertrag|contrat[oo]?|contratto|umowa) (?:is )?(?:being|on|coming|kommt|per post|in (?:the|de) (?:mail|post)|unterwegs|onderweg|arriv\w*|en route|en camino|w drodze)(?: |$)|(?:^| )(?:mam|dostal[ae]m) oferte|(?:me|nos) (?:han )?ofrec\w+|m offrent|offrono (?:il|un)|bieten mir|bieden (?:me|mij)|oferec(?:em|eram)|proponuja|contract (?:to sign|received|in hand|coming|to follow|on its way)|(?:^| )[tf]jo(?: |$)|vertrag (?:erhalten|bekommen|liegt)|habe? (?:den|die) (?:job|stelle)|got the (?:job|gig|role)|^ruf (?:erhalten|bekommen)|(?:^| )me (?:han )?(?:cogi|seleccionad|contratad|escogi)\w*|propos\w* (?:le|ce|un) poste|(?:^| )(?:proposta|propozycja|erbjudande)(?: |$)|fui (?:aprovad|selecionad)\w*/
	],
	[
		'saved',
		/^(?:need|have|want|plan|going|muss|musze|trzeba|tengo|falta|hay|por|devo|precis\w+|il faut|dois|moet|moeten) (?:que |to |de |noch |nog |jeszcze )?(?:tailor|write|finish|update|polish|rewrite|edit|poprawi\w*|napisa\w*|wysla\w*|schreiben|anpassen|\w+[aei]r|\w+en)(?: |$)|(?:^| )a (?:relire|finir|completer|terminer|revoir|ecrire|rediger|preparer|preparar|creuser)(?: |$)|(?:^| )(?:writ|draft|prepar|tailor|finish|updat|polish|rewrit|edit)\w*ing (?:\w+ ){0,2}(?:letter|cv|resume|application|form|portfolio|statement|papers|proposal|answers|essay|documents)(?: |$)|(?:^| )(?:cv|lettre|dossier|candidature) a \w+er(?: |$)|(?:brief|cv|anschreiben|bewerbung|lettre|mappe|portfolio|formulier|formular) (?:nog |noch |fertig )?(?:schrijven|maken|afmaken|schreiben|machen|anpassen|ausfullen|invullen)(?: |$)|\w+(?:acak|ecek|acagim|ecegim)(?: |$)|^(?:fill (?:out|in)|send|write|finish|update|submit|upload|prepare) (?:\w+ )?(?:form|cv|resume|letter|application|papers|portfolio)(?: |$)|^opens? (?:in|on) |(?:posting|applications?|position) to open|(?:^| )(?:vorbereiten|zusammenstellen|a creuser|pensando si|moet nog)(?: |$)|(?:^| )nog \w+en$|^ask .* first$|^(?:draft|entwurf|brouillon|borrador|rascunho|bozza|szkic|taslak) |^in (?:my |the )?(?:\w+ )?(?:basket|cart|drafts|bookmarks|favou?rites)$|^needs? .* first$|^noch offen zu |(?:cover letter|cv|resume|anschreiben|portfolio) in (?:progress|arbeit)|(?:^| )half (?:done|finished|written)|^looks (?:good|interesting)|(?:^| )gotta apply|(?:^| )to ?do$|(?:^| )(?:cv|lettre|lettera|brief|anschreiben|carta|curricul\w+|dossier|bewerbung|list) (?:a|da|zu|te|por|do) \w+$|^(?:tengo|hay) que \w+|(?:^| )apply (?:this|by|before|over|later|soon|tomorrow|tonight|next)(?: |$)|(?:portal|applications?|posting) opens?(?: |$)|^on (?:the|my) list$|^(?:da|devo ancora) \w+[aei]re(?: |$)|^musze \w+c(?: |$)|^apply (?:now|today|tonight|tomorrow|soon|asap|next|this|later|by)(?: |$)|^(?:active|open|new) (?:opening|position|posting|vacancy)$|^(?:docs?|documents?|papers|cv|resume|cover letter|anschreiben|unterlagen|dossier) (?:are |is |sind |ist )?(?:ready|done|tailored|prepared|drafted|generated|created|written|fertig|bereit|erstellt|pret)(?: |$)|^(?:tailored|generated|created)$/
	],
	[
		'interview',
		/(?:manager|hm|founder|ceo|director|client|team) (?:call|chat|screen|meeting)|(?:^| )in (?:the )?loop(?: |$)|(?:^| )finalist[aes]*(?: |$)|(?:^| )(?:int[vw]+s?|intvws?|itv|rnd|rdv|termin)(?: |$)|(?:to|in|into|after|at) (?:the )?finals?(?: |$)|(?:result|feedback|decision|outcome)s? (?:\w+ )?(?:of|from|after|on) (?:\w+ )?(?:assessment|interview|onsite|panel|test|screen)|(?:^| )(?:second|third|next|segund|tercer|second|terz|deuxieme|troisieme|prochain|proxim|siguiente|zweit|dritt|tweed|derde|drugi|trzeci|kolejn|ikinci|ucuncu)\w* (?:round|stage|step|ronda|fase|etap|tour|runde|ronde|tur|asama)\w*(?: |$)|(?:^| )(?:iv|ac|gd|super ?day|job talk|fly ?(?:back|out|in)|runde|campus visit|pair(?:ing)? (?:session|programming)|met (?:the |with )?(?:team|manager|boss|owner|them)|teste|dinamica)(?: |$)/
	],
	[
		'talking',
		/screened in(?: |$)|nachrucker|reserve ?list|(?:^| )pool$|(?:come|call|check|try|go) (?:back|again)(?: |$)|want(?:s|ed)? to (?:chat|talk|speak|meet|connect)|back and forth|(?:^| )long ?list/
	],
	[
		'applied',
		/(?:^| )being (?:looked at|reviewed|considered|read|checked|processed|assessed)(?: |$)|reviewing my|paused (?:until|till)|in (?:the|their) (?:system|ats|pile|inbox)|(?:cv|resume|application) (?:dropped|left)(?: |$)|bewerbung (?:\w+ )*raus$|they have my (?:cv|resume)|(?:cv|resume|profile|application) (?:is )?(?:with|being)|wird (?:noch )?gepruft|wordt (?:nog )?beoordeeld|mirando mi|valutando|revisando|(?:^| )inscrit[oa](?: |$)|entregue|(?:^| )sokt (?:via|pa|hos)|mande (?:el|mi) cv|(?:^| )left (?:an? |my )?(?:application|cv|resume|details|number)|(?:will|ll) (?:call|be in touch|get back|let me know|contact)|llamaran|melden sich(?! nicht)|vao (?:ligar|contactar)|faranno sapere|richiameranno|laten (?:het )?weten|oddzwonia|dadza znac|arayacaklar|haber verecek|gard(?:ent|e) mon (?:cv|dossier)|keep(?:ing)? (?:my )?(?:cv|resume|details)|behalten (?:meine )?(?:unterlagen|bewerbung)|tengono il (?:mio )?cv|(?:feedback|antwort|ruckmeldung|entscheidung|ergebnis|decision|answer|reply|response|result)s? (?:noch )?(?:offen|ausstehend|steht aus|outstanding|due|open)(?: |$)|(?:^| )(?:viewed|opened|read|vio|vieron|leyo|leyeron|viu|viram|gelesen|angesehen|vu|lu|consulte|visualizz?\w*|bekeken) (?:tu |my |mi |mon |o |meu |il |mio |mijn )?(?:cv|resume|profile|application|candidature|candidatura|curriculum|curriculo)(?: |$)|acknowledg|(?:^| )auto ?(?:reply|response|responder)|^(?:cv |now |sitting |still )?(?:with|at) (?:the )?(?:hiring manager|hm|hr|client)(?: |$)|(?:^| )app (?:complete|done|in)|handed in|dropped off|(?:^| )(?:entregad[oa]|entreguei|dej[eo] (?:el |mi )?(?:cv|curriculum)|consegnat[oa]|abgegeben|afgegeven|poszl[oa]|zlozyl[ae]m)(?: |$)/
	]
];

/** Returns how far a folded phrase says that it came; null where it says nothing of it. */
export function progressOf(text: string): Stage | null {
	return PROGRESS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
