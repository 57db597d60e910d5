/**
 * Status words by stage, in the languages of the app's users. Values only. Words are compared without case, accents,
 * punctuation, and with letters repeated three times or more made single ('reeejected').
 */
import type { Stage } from '../domain/lead';

/** Whole words of a status cell. The stage of a word that stands here is settled. */
export const EXACT: Readonly<Record<Stage, string>> = {
	saved:
		'saved|to apply|wishlist|wish list|bookmarked|bookmark|interested|not applied|not applied yet|not yet applied|yet to apply|not submitted|not sent|' +
		'not started|not complete|not completed|incomplete|draft|drafting|todo|to do|to-do|found|new|open|lead|researching|research|planned|planning|ready to apply|' +
		'considering|shortlisted to apply|backlog|queued|queue|prospect|discovered|watching|preparing|review|to review|reviewing|waiting approval|' +
		'evaluated|evaluating|thinking|prepping|ready|in preparation|will apply|apply|maybe|potential|target|identified|favorite|favourite|pending application|' +
		'gemerkt|gespeichert|geplant|offen|noch nicht beworben|zu bewerben|vorgemerkt|merkliste|interessant|in vorbereitung|entwurf|neu|' +
		'a postuler|enregistre|sauvegarde|a faire|a candidater|interessant|brouillon|nouveau|a envoyer|' +
		'guardado|guardada|por aplicar|pendiente de aplicar|por solicitar|por postular|borrador|nuevo|interesado|' +
		'salvo|a candidatar|por candidatar|rascunho|novo|para aplicar|' +
		'opgeslagen|bewaard|nog te solliciteren|te solliciteren|nieuw|concept|nog solliciteren|' +
		'salvato|da candidare|da inviare|bozza|nuovo|da fare|' +
		'已收藏|收藏|待投递|未投递|待申请|感兴趣|计划中|准备中|未申请|准备投递',
	applied:
		'applied|submitted|sent|application sent|application submitted|applied online|pending|waiting|awaiting response|awaiting reply|awaiting|' +
		'waiting for response|waiting for reply|waiting to hear back|under review|in review|under consideration|application received|received|acknowledged|' +
		'confirmed|application confirmed|application viewed|viewed|applied via referral|referred|followed up|follow up|follow-up|followup|follow up sent|no response yet|no reply yet|' +
		'no answer yet|not yet heard back|yes|done|active|reached out|emailed|cold emailed|resubmitted|reapplied|re-applied|application|application complete|applied - waiting|reviewed|processing|complete|completed|confirmation received|needs follow up|' +
		'beworben|bewerbung gesendet|bewerbung verschickt|gesendet|abgeschickt|versendet|eingereicht|eingegangen|eingangsbestatigung|ausstehend|wartend|warte auf antwort|warten|' +
		'in bearbeitung|in prufung|verschickt|nachgefasst|laufend|' +
		'postule|candidature envoyee|envoye|envoyee|en attente|en attente de reponse|attente reponse|soumis|candidature|relance|relancee|en cours d examen|candidate|' +
		'aplicado|solicitado|postulado|enviado|enviada|en espera|pendiente|candidatura enviada|solicitud enviada|esperando respuesta|postulada|presentado|en revision|' +
		'candidatado|candidatei|candidatei me|inscrito|aguardando|aguardando resposta|pendente|aplicada|em analise|submetido|' +
		'gesolliciteerd|verstuurd|verzonden|ingediend|in afwachting|wacht op antwoord|wachten|sollicitatie verstuurd|in behandeling|opgestuurd|' +
		'candidato|inviato|inviata|candidatura inviata|in attesa|in attesa di risposta|candidata|spedito|in valutazione|' +
		'已投递|已申请|投递|申请|已提交|已发送|等待回复|等待|简历已投|待回复|筛选中|简历筛选|投递成功|已投|海投',
	talking:
		'in contact|contacted|talking|in progress|in process|ongoing|on going|in discussion|in conversation|discussion|networking|replied|responded|response received|heard back|' +
		'recruiter reached out|in talks|engaged|connected|positive response|conversation|got response|responded positively|chatting|recruiter contact|in touch|contact made|' +
		'exchange|communicating|callback|call back|continuing|dialogue|active conversation|shortlisted|on hold|hold|position on hold|paused by company|' +
		'im gesprach|in kontakt|kontakt|laufender kontakt|antwort erhalten|ruckmeldung|kontaktiert|im prozess|im austausch|' +
		'en cours|en contact|en discussion|contacte|en echange|reponse recue|reponse positive|en processus|' +
		'en proceso|en contacto|en conversacion|contactado|en curso|respondido|en progreso|' +
		'em andamento|em contato|em contacto|em processo|em conversa|em progresso|contactado|' +
		'in gesprek|contact|lopend|in contact|bezig|reactie ontvangen|' +
		'in corso|in contatto|contattato|risposto|in trattativa|' +
		'沟通中|进行中|已联系|联系中|已回复|流程中|跟进中',
	interview:
		'interview|interviewing|interviewed|interview scheduled|interview invite|interview invitation|invited to interview|phone screen|phone screening|phone interview|screening|screen|' +
		'recruiter screen|recruiter call|hr screen|hr interview|hr round|technical|tech screen|technical interview|technical screen|technical round|onsite|on-site|on site|final round|final|final interview|' +
		'first round|second round|third round|1st round|2nd round|3rd round|round 1|round 2|round 3|1st interview|2nd interview|3rd interview|first interview|second interview|third interview|' +
		'video interview|assessment|online assessment|oa|oa received|take home|take-home|takehome|coding challenge|coding test|code challenge|hackerrank|test|case study|panel|hiring manager|superday|' +
		'reference check|references|background check|assessment center|assessment centre|loop|advanced|invited|invitation|testing|interview done|interview completed|post interview|awaiting interview|awaiting feedback|intro call|challenge|' +
		'vorstellungsgesprach|gesprach|einladung|eingeladen|telefoninterview|zweitgesprach|erstgesprach|bewerbungsgesprach|probearbeiten|probetag|vorstellungsgesprach geplant|kennenlerngesprach|' +
		'entretien|entretiens|entretien prevu|entretien planifie|entretien passe|entretien rh|entretien technique|entretien telephonique|convoque|convocation|test technique|1er entretien|2e entretien|' +
		'entrevista|entrevistas|entrevistado|entrevista programada|entrevista agendada|prueba tecnica|prueba|primera entrevista|segunda entrevista|' +
		'entrevista marcada|teste tecnico|teste|entrevistada|' +
		'gesprek|sollicitatiegesprek|uitgenodigd|eerste gesprek|tweede gesprek|kennismakingsgesprek|op gesprek|' +
		'colloquio|colloqui|colloquio fissato|colloquio programmato|primo colloquio|secondo colloquio|prova tecnica|intervista|' +
		'面试|面试中|一面|二面|三面|终面|hr面|笔试|待面试|已面试|约面|初面|复试|电话面试|视频面试|技术面|测评|面试邀请',
	offer:
		'offer|offered|offer received|received offer|job offer|got offer|selected|offer extended|verbal offer|offer pending|negotiating|negotiation|offer stage|offer made|' +
		'angebot|angebot erhalten|vertragsangebot|zusage erhalten|zusage|jobangebot|' +
		'offre|offre recue|proposition|offre d emploi|promesse d embauche|retenu|retenue|' +
		'oferta|oferta recibida|propuesta|seleccionado|seleccionada|oferta recebida|proposta|selecionado|proposta recebida|aprovado|' +
		'aanbod|aanbieding|bod|aanbod ontvangen|geselecteerd|' +
		'offerta|offerta ricevuta|selezionato|proposta ricevuta|' +
		'录用|已录用|录取|offer已发|已拿offer|待入职|收到offer|通过',
	accepted:
		'accepted|accepted offer|offer accepted|hired|signed|joined|got the job|got it|won|started|onboarding|job accepted|successful|success|employed|placed|contract signed|' +
		'angenommen|eingestellt|zugesagt|vertrag unterschrieben|unterschrieben|angebot angenommen|stelle angenommen|' +
		'accepte|acceptee|embauche|embauchee|signe|offre acceptee|recrute|recrutee|' +
		'aceptado|aceptada|contratado|contratada|oferta aceptada|firmado|' +
		'aceito|aceite|aceita|oferta aceita|proposta aceita|assinado|' +
		'aangenomen|geaccepteerd|getekend|aanbod geaccepteerd|' +
		'accettato|accettata|assunto|assunta|offerta accettata|firmato|' +
		'已接受|接受|已入职|入职|接受offer|已签约|签约',
	rejected:
		'rejected|rejection|reject|denied|declined by company|turned down|not selected|unsuccessful|no|sorry|failed|fail|refused|regret|regretted|not moving forward|closed - rejected|not successful|' +
		'position filled|role filled|filled|position closed|job closed|passed over|not shortlisted|rejected after interview|auto rejected|auto-rejected|auto reject|dinged|no longer available|role closed|job filled|' +
		'not a fit by company|eliminated|disqualified|unselected|rejected by company|closed|cancelled by company|position cancelled|not hired|' +
		'abgelehnt|absage|absage erhalten|abgesagt|leider nein|nein|negativ|nicht ausgewahlt|eine absage|stelle besetzt|besetzt|' +
		'refuse|refusee|rejete|rejetee|refus|negatif|reponse negative|non retenu|non retenue|non|pourvu|poste pourvu|' +
		'rechazado|rechazada|descartado|descartada|no seleccionado|negativo|denegado|denegada|rechazo|no seleccionada|' +
		'rejeitado|rejeitada|recusado|recusada|nao selecionado|reprovado|reprovada|negativa|nao|eliminado|' +
		'afgewezen|afwijzing|niet geselecteerd|afgekeurd|nee|vervuld|' +
		'rifiutato|rifiutata|respinto|respinta|scartato|scartata|non selezionato|rifiuto|esito negativo|' +
		'被拒|已拒绝|拒绝|已拒|未通过|挂|挂了|淘汰|不合适|感谢信|拒信|凉了|已挂|不通过',
	withdrawn:
		'withdrawn|withdrew|withdraw|declined|declined offer|offer declined|cancelled|canceled|abandoned|not interested|no longer interested|not fit|not a fit|skipped|skip|passed|pass|dropped|' +
		'self withdrawn|i withdrew|rejected offer|rejected by me|turned down offer|discarded|archived|discontinued|opted out|backed out|declined by me|refused offer|ignore|ignored|wont apply|dismissed|paused|on hold by me|no fit|duplicate|missed deadline|deadline passed|deadline missed|too late|' +
		'zuruckgezogen|bewerbung zuruckgezogen|selbst abgesagt|abgebrochen|kein interesse|verworfen|ich habe abgesagt|' +
		'retire|retiree|abandonne|abandonnee|annule|annulee|desiste|candidature retiree|decline|offre refusee|pas interesse|' +
		'retirado|retirada|cancelado|cancelada|abandonado|desistido|no interesado|retire mi candidatura|' +
		'desisti|desistencia|sem interesse|desistiu|' +
		'teruggetrokken|ingetrokken|geannuleerd|zelf afgezegd|niet geinteresseerd|' +
		'ritirato|ritirata|annullato|annullata|rinunciato|non interessato|abbandonato|' +
		'已放弃|放弃|已撤回|撤回|取消|不考虑|已取消|拒绝offer|已拒offer',
	silent:
		'ghosted|ghost|no response|no reply|no answer|never heard back|did not hear back|unresponsive|suspected ghost job|ghost job|silent|silence|no response received|not heard back|' +
		'haven t heard back|havent heard back|no feedback|no word|stale|expired|timed out|no update|no updates|nothing|no contact|radio silence|crickets|no reaction|dead|inactive|lapsed|cold|' +
		'keine antwort|keine ruckmeldung|keine reaktion|unbeantwortet|stille|ohne antwort|nichts gehort|' +
		'sans reponse|pas de reponse|aucune reponse|sans nouvelles|pas de retour|sans suite|aucun retour|pas de nouvelles|' +
		'sin respuesta|sin contestar|no responden|no contestaron|ignorado|sin noticias|' +
		'sem resposta|sem retorno|nao responderam|sem feedback|ignorada|' +
		'geen reactie|geen antwoord|niets gehoord|geen respons|' +
		'nessuna risposta|senza risposta|nessun riscontro|nessun feedback|' +
		'无回复|没回复|没有回复|无回应|石沉大海|无反馈|已读不回|没消息|无消息|不回复'
};

/**
 * Parts of a status that settle it where no whole word does, the first that fits. A no, an end and silence come first:
 * 'Rejected after interview' is a no, 'No response after final round' is silence.
 */
export const PARTS: readonly (readonly [stage: Stage, pattern: RegExp])[] = [
	[
		'withdrawn',
		/withdr|\bi (have )?(declin|reject|turned|refus|said no)|(declin|reject|turned down|refus)\w* (the |their |an )?(job |offer)|offer (was )?(declin|reject|refus|turned down)|(declin|reject|cancel)\w* by me|not interested|no longer interested|opted out|zuruckgezogen|desist|ritirat|abandon|撤回|放弃/
	],
	[
		'rejected',
		/reject|declin|denied|\bfail(ed)?\b|no longer (under|being|accepting|available|consider)|not (qualified|eligible|considered|suitable|selected|successful|chosen|moving|hired|proceed|shortlist|progress)|unsuccessful|turned (me )?down|regret|position (filled|closed|cancel)|role (filled|closed)|went with (another|someone)|moved on without|abgelehnt|absage|refus|rechaz|descart|rejeit|recusad|afgewezen|afwijz|rifiut|scartat|被拒|拒绝|拒信|淘汰|未通过/
	],
	[
		'silent',
		/ghost|no (response|reply|answer|word|news)|(never|not|n t|nothing) (yet )?(heard|hear)|unanswered|keine (antwort|ruckmeldung|reaktion)|sans reponse|(pas|aucun)e? de? ?(reponse|retour|nouvelle)|sin respuesta|sem (resposta|retorno)|geen (reactie|antwoord)|(nessuna|senza) risposta|无回复|没有?回复|无反馈/
	],
	[
		'accepted',
		/accepted|hired|offer signed|contract signed|started (the )?(job|work)|angenommen|embauche|contratad|aangenomen|assunt[oa]|入职|已接受/
	],
	['offer', /offer|angebot|oferta|offre |aanbod|offerta|录用/],
	[
		'saved',
		/\b(to|not|yet to|need to|should|will|want to|must|plan to|planning to|ready to|about to) (be )?(apply|applied|submit|send|sent|submitted)\b|not (yet )?(applied|submitted|sent|started|complete)|wish ?list|bookmark|shortlist|nicht beworben|por (aplicar|postular)|a postuler|待投/
	],
	[
		'interview',
		/interview|screen(ing)?\b|on ?site|\bround\b|assessment|take home|coding|technical|hackerrank|codesignal|codility|final stage|\bstage (one|two|three|four|[1-9])|[1-9](st|nd|rd|th) (stage|round|call)|phone call|(intro|hr|recruiter|screening|first|second|final) call|\boa\b|\binvit|next (round|step|stage)|\bpanel\b|case study|\btest\b|reference check|background check|vorstellungs|gesprach|entretien|entrevista|gesprek|colloqui|面试?|笔试/
	],
	[
		'applied',
		/\bapplied|application (sent|submitted|received|made|complete|under|in)|submitted|under (review|consideration)|in review|await|waiting|pending|\bsent\b|\bemailed\b|follow(ed)? ?up|confirm|beworben|abgeschickt|gesendet|verschickt|versendet|versandt|ausstehend|postul|candidatur|envoy|enviad|solicit|gesolliciteerd|verstuurd|inviat|投递|已申请|等待/
	],
	[
		'talking',
		/in (progress|process|contact|discussion|conversation|touch|talks)|ongoing|contacted|replied|respon[ds]|talking|spoke|networking|im gesprach|en cours|en proceso|em andamento|in corso|沟通|进行中|联系/
	]
];

/** The app's own word for a stage, used where the column has none. Each is read back as its stage. */
export const OWN_WORDS: Readonly<Record<Stage, string>> = {
	saved: 'Saved',
	applied: 'Applied',
	talking: 'In contact',
	interview: 'Interview',
	offer: 'Offer',
	accepted: 'Accepted',
	rejected: 'Rejected',
	withdrawn: 'Withdrawn',
	silent: 'No response'
};
