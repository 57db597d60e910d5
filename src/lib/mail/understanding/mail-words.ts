/** Phrases of a mailbox that a single pasted mail does not need: of what is no part of a search, of appointments, and of one's own mails. */

const any = (...patterns: string[]) => new RegExp(patterns.join('|'), 'iu');

/** Words of a job search: without one of them a mail from a stranger is not looked at. */
export const SEARCH = any(
	String.raw`appl(?:y|ied|ication|icant|ying)|candida|vacanc|position|\brole\b|\bjob|interview|recruit|hiring|résumé|\bresume\b|\bcv\b|curricul|career|opening|opportunit`,
	String.raw`bewerb|vorstellungsgespr|stelle\b|lebenslauf|unterlagen|karriere|personalabteilung|absage|zusage`,
	String.raw`entretien|poste\b|recrut|embauche|emploi`,
	String.raw`solicitud|inscripci|inscriç|\bperfil|oferta|entrevista|puesto|vacante|empleo|selección|seleção|vaga\b|emprego|currículo`,
	String.raw`colloquio|posizione|lavoro|selezione|assunzione|sollicit|vacature|functie|kandida`
);

/** Mails about an account, a survey or an application that was not sent. */
export const ACCOUNT = any(
	String.raw`\bverify (?:your|the)|verification|\bpassword|security code|one[- ]time|\bpasscode|sign[- ]?in(?! to \b.{0,40}\b(?:any ?time|status|track|review|check))|log[- ]?in (?:link|code|attempt)|activate your|your account|candidate account|talent (?:network|community)`,
	String.raw`\bsurvey|how (?:did it go|was your)|candidate experience|rate your|your feedback`,
	String.raw`(?:finish|complete|continue|resume) your (?:\w+ )?application|incomplete application|(?:started|began) an application|not (?:yet )?submitted|pick up where you left|draft application`,
	String.raw`(?:was|has been) viewed|\bviewed your|profile view|appeared in|saved jobs?`,
	String.raw`passwort|kennwort|bestätigungscode|konto (?:bestätigen|aktivieren)|umfrage|bewerbung (?:fortsetzen|abschließen|vervollständigen)`,
	String.raw`mot de passe|code de (?:vérification|sécurité)|enquête|finali[sz]ez votre|contraseña|código de (?:verificación|seguridad)|encuesta|completa tu|senha|palavra-passe|inquérito|complete (?:a )?sua|codice di verifica|sondaggio|completa la tua|wachtwoord|verificatiecode|enquête|voltooi je`
);

/** Subjects of mails that tell of jobs to apply for. */
export const JOB_ALERT = any(
	String.raw`job alerts?|new jobs?\b|\d+ (?:new )?jobs?\b|jobs? (?:for you|you may|matching|recommend|near)|recommended (?:jobs?|for you)|is hiring|are hiring|hiring (?:a|an|now)\b|good match for you|and \d+ more|apply (?:now|today)|who['’]s hiring|similar jobs?|you may be a (?:good )?(?:fit|match)`,
	String.raw`neue (?:jobs|stellen)|passende (?:jobs|stellen)|jobempfehl|stellenangebote|sucht (?:eine|dich|sie)`,
	String.raw`nouvelles offres|offres? d['’]emploi|alerte emploi|nuevas ofertas|ofertas de (?:empleo|trabajo)|empleos para ti|novas vagas|vagas para|alerta de (?:empleo|vagas)|nuove offerte|offerte di lavoro|nieuwe vacatures|vacatures voor`
);

/** Names things that people apply for besides a job. */
export const NO_JOB = any(
	String.raw`\b(?:loan|mortgage|visa|insurance|tenancy|rental|passport|permit|membership|scholarship|planning|admission) (?:application|request|policy|quote|claim)|\bcredit card|(?:school|nursery) place|\bplace on (?:the|our) (?:course|program)|\bflat has been let`,
	String.raw`\bappl(?:ication|ying|ied|y) for (?:an? |your |our |the )?(?:\w+ )?(?:loan|mortgage|visa|insurance|tenancy|flat|apartment|passport|permit|membership|scholarship|place|course)\b`,
	String.raw`(?:kredit|darlehens|wohnungs|mitglieds|versicherungs)antrag|kreditkarte|mietvertrag|mietinteress|studienplatz|demande de (?:prêt|logement|carte|visa)|prêt immobilier|inscription à (?:la |l['’])(?:école|université)`,
	String.raw`solicitud de (?:préstamo|hipoteca|tarjeta|visado|alquiler)|pedido de (?:empréstimo|visto|cartão)|richiesta di (?:prestito|mutuo|affitto|visto)|(?:hypotheek|lening|verzekerings)aanvraag|huurwoning`,
	String.raw`(?:bewerbung|interesse|anfrage) (?:um|für|auf|an) (?:die|der|eine[rn]?|das|den|ihre|unsere[rn]?) (?:\p{L}+ )?(?:\p{L}*wohnung|zimmer|haus|kredit|mitgliedschaft|versicherung|karte)(?!\p{L})|(?:andere\p{L}*|neue\p{L}*) mieter|\b(?:an?other|different) tenants?\b|un autre locataire|otr[oa] inquilin|altr[oa] inquilin|outr[oa] inquilin|andere huurder`,
	String.raw`(?:candidature|dossier|demande) (?:pour|concernant) (?:le logement|l['’]appartement|la location)|(?:candidatura|solicitud|richiesta|pedido|aanvraag) (?:para|per|voor|de|del|della|do) (?:el |la |il |l['’]|o |a |de |het )?(?:piso|vivienda|appartamento|casa|apartamento|woning|kamer)(?!\p{L})`
);

/** Names reasons for which people meet. */
export const APPOINTMENT =
	/\b(?:interview|meeting|appointment|our call|the call|video call|phone call|our chat|our talk|conversation|slot)\b|gespräch|termin|telefonat|treffen|entretien|rendez-vous|échange|entrevista|reunión|cita\b|llamada|visioconf|reunião|conversa\b|chamada|colloquio|incontro|appuntamento|telefonata|gesprek|afspraak|kennismaking/iu;

export const CANCELS =
	/\b(?:cancel\w*|call(?:ed)? off|not be able to (?:meet|make)|can(?:not|['’]t) make|(?:can(?:not|['’]t)|won['’]t|will not) (?:be able to do|take place|go ahead|happen))\b|nicht stattfinden|ne p\p{L}+ (?:pas )?avoir lieu|no (?:podrá|puede) (?:celebrarse|tener lugar)|non p\p{L}+ (?:aver luogo|svolgersi|tenersi)|não (?:se )?(?:poderá|pode) (?:realizar|ter lugar)|kan .{0,60}niet doorgaan|lukt (?:\p{L}+ )?niet meer|\bvervalt(?!\p{L})|\babsag|abgesagt|entfallen|entfällt|ausfallen|fällt (?:leider )?aus|storn|annul|cancela|anular|anulad|suspend|desmarc|disdi(?:re|ciamo|co|tt)|annull|geannuleerd|afzeggen|afgezegd|gaat .{0,40}niet door/iu;

export const MOVES =
	/\b(?:reschedul\w*|postpon\w*|(?:moved?|moving|push(?:ed)?|brought?|bring|shift\w*|chang\w*)\b.{0,60}\b(?:interview|meeting|call|time|date|to|back|forward|slot)|new (?:time|date|slot))\b|versch(?:ieb|ob|öb)|verleg|neue[rn]? termin|umplan|report(?:é|er|on)|décal|déplac|repouss|avanc(?:er|é)|nouve(?:au|lle) (?:date|horaire|créneau)|aplaz|repro|reagend|cambi(?:ar|o|ad)|traslad|(?:hay que|tenemos que|hemos tenido que) mover|nueva (?:fecha|hora)|remarc|adi(?:ar|ad|ám|am)|reagend|alter(?:ar|ad)|nova (?:data|hora)|spost|rinvi|rimand|posticip|anticip|nuov[oa] (?:data|orario|appuntamento)|verplaats|verzet|verschoven|uitgesteld|nieuw(?:e)? (?:tijd|datum|afspraak)/iu;

/** Words of one's own application. */
export const APPLIES = any(
	String.raw`\bappl(?:y|ying) for|\bmy application|application (?:for|as)|\bmy (?:cv|résumé|resume|cover(?:ing)? letter)|put myself forward|(?:cv|résumé|resume) (?:is )?(?:attached|enclosed)|attached.{0,30}(?:cv|résumé|resume)|interest(?:ed)? in the .{0,60}(?:position|role|post|vacancy|opening)`,
	String.raw`(?:meine|hiermit) .{0,20}bewerb|bewerbung (?:als|um|für|auf)|bewerbe ich mich|bewerbungsunterlagen|mein\p{L}* lebenslauf|initiativbewerbung`,
	String.raw`ma candidature|candidature (?:au|pour|spontanée|:)|mon cv|lettre de motivation|je postule`,
	String.raw`mi (?:candidatura|solicitud|currículum|cv)|me (?:postulo|presento)|solicitud\s?:|(?:minha|o meu) (?:candidatura|currículo|cv)|o meu currículo|candidatar-me|candidatura\s?:`,
	String.raw`mia candidatura|candidatura (?:per|spontanea)|(?:desidero|vorrei|intendo) (?:propormi|candidarmi)|il mio c\.?v|me candidatar|mio curriculum|mi candido|mijn (?:cv|sollicitatie)|solliciteer|sollicitatie\b`
);

/** Words of one's own question about what became of an application. */
export const FOLLOWS_UP = any(
	String.raw`(?:whether|if) a decision|decision (?:has been|was) made|wie weit|entscheidung (?:gefallen|getroffen)|décision (?:concernant|à propos|sur)|alguna (?:novedad|noticia|decisión)|alguma (?:decisão|novidade|notícia)|novità|decisione|al iets (?:zeggen|bekend|meer)`,
	String.raw`follow(?:ing|ed)?[- ]?up|check(?:ing)? (?:in|on)|\bany (?:news|update|word)|\bstatus of|\bhad (?:a|the|any) chance to|where things stand|where (?:things|we|you) (?:are|stand)|\bupdate on|heard back|touch(?:ing)? base|\bstill (?:open|considering|interested)|circl(?:e|ing) back`,
	String.raw`nachfrag|erkundig|\bstand (?:der|meiner|des)|nachhaken|nachhören|anschauen konnte|temps de regarder|pu en prendre connaissance|podido (?:mirar|ver)|conseguiram (?:ver|olhar)|avuto modo|kunnen kijken|(?:etwas|was) neues|schon eine entscheidung|relance|où en (?:est|êtes)|suivi de|avancement|revenir vers vous|des nouvelles|donné suite`,
	String.raw`seguimiento|novedades|estado de (?:mi|la)|saber si|noticias|novidades|seguimento|andamento|ponto (?:de|da) situação|notícias|saber se|aggiornament|notizie|sapere se|stato della|riscontro|hoe het (?:er )?(?:mee )?staat|stand van zaken|(?:al|iets) .{0,10}meer bekend|em que fase|in welke fase|a che punto|en qué (?:punto|fase)|\bnieuws|navraag|al iets bekend`
);

/** Words of thanks for a talk. */
export const THANKS_FOR_TALK = any(
	String.raw`\bappreciat\w*.{0,40}(?:\btime|interview|conversation|talk|chat|insight)|\bthank.{0,60}(?:time|interview|meeting|conversation|speak|talk|chat|today|yesterday|morning|afternoon)|(?:enjoyed|pleasure|great|lovely|good|nice).{0,40}(?:conversation|meet|speak|talking|hearing|chat)`,
	String.raw`(?:dank|bedank).{0,80}(?:gespräch|zeit|treffen|telefonat|einblick)|(?:gespräch|zeit|treffen|telefonat|einblick).{0,80}(?:dank|bedank)|merci.{0,80}(?:temps|entretien|échange|accueil|rencontre)|remerci.{0,80}(?:temps|entretien|échange|accueil|rencontre)|(?:temps|entretien|échange|accueil|rencontre).{0,60}(?:merci|remerci)|ravie? (?:de|d['’]avoir) .{0,40}(?:échang|rencontr)`,
	String.raw`gracias.{0,80}(?:recib|atender|entrevista|tiempo|reunión|conversación|charla)|obrigad.{0,80}(?:entrevista|tempo|conversa|reunião)|(?:grazie|ringrazi).{0,80}(?:colloquio|tempo|incontro|chiacchierata|disponibilità)|(?:dank|bedankt).{0,80}(?:gesprek|tijd|kennismaking|ontvangst)|(?:gesprek|tijd|kennismaking|colloquio|entrevista|reunión|incontro).{0,60}(?:dank|bedank|gracias|agradec|grazie|ringrazi|obrigad)|agrade(?:ç|c)\p{L}*.{0,80}(?:entrevista|tiempo|tempo|reunión|conversa|charla)`
);

/** Names what an employer acknowledges, and the words of doing so: in mail of a program one sentence with both acknowledges an application. */
export const APPLICATION =
	/\bapplication|\bapplied\b|\byour submission\b|\bhat in(?:to)? the ring|\bcandidacy|\b(?:résumé|resume|cv)(?!\p{L})|\byour interest\b|bewerb|unterlagen|candidature|dossier|candidatura|solicitud|inscri(?:pción|ção|t[oa]|birte|to)|postul|currícul|curriculum|sollicitatie|belangstelling/iu;
export const RECEIPT =
	/\breceiv|\bsubmitted|\bconfirm|\bthank|\bsuccessfully|\b(?:is|are) complete|\blanded|\b(?:came|come) in\b|\blogged\b|\bcheers\b|liegt (?:uns|bei uns)|tenemos (?:tu|su)(?!\p{L})|arrivat|chegou|is binnen|\barrived|\breached us|\bwe have your|\bwe['’]ve got your|submetid|sottopost|\bhave completed|\bappreciate|dank|erhalten|eingegangen|eingang|angekommen|ist da\b|bestätig|reçu|parvenu|enregistr|merci|remerci|confirm|recibid|registrad|gracias|agradec|recebe|recebid|realizad|revisad|enviad|obrigad|ricev|inviat|grazie|ringrazi|conferm|ontvang|bevestig|bedank/iu;

/** Words of thanks or good wishes, which close a conversation. */
export const COURTESY = any(
	String.raw`\bthank|(?:you['’]re|you are|very|most|always) welcome\b|(?:all the best|best of luck|good luck|every success|wish you|stay in touch|keep in touch|kind of you)`,
	String.raw`\bdank|freut mich|daumen|je vous en prie|de nada|graag gedaan|prego|figurarsi|auguro|auguri|alles gute|viel (?:erfolg|glück)|merci|bonne (?:chance|continuation)|bon courage|gracias|suerte|obrigad|boa sorte|sucesso|grazie|in bocca al lupo|buona fortuna|bedankt|succes`
);
