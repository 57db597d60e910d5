/**
 * Status words by stage, in the languages of the app's users. They are compared without case, accents and
 * punctuation, and with letters repeated three times or more reduced to one ('reeejected').
 */
import type { Stage } from '../../domain/lead';

/** Whole texts of status cells that say only that the user wrote to the employer, without an answer or an application. */
export const WROTE =
	'contacted|contacted them|contact made|made contact|reached out|reached out to them|outreach|outreach sent|outreach done|initial outreach|emailed|e mailed|emailed them|email sent|e mail sent|sent email|sent an email|mail sent|mailed|' +
	'cold emailed|cold email|cold email sent|messaged|messaged them|message sent|sent message|sent a message|linkedin message sent|connection request sent|dm sent|sent dm|dm d|dmed|inmail sent|pinged|wrote to them|left message|left a message|left voicemail|left a voicemail|left vm|' +
	'kontaktiert|kontakt aufgenommen|angeschrieben|angemailt|mail geschickt|mail gesendet|e mail geschickt|e mail gesendet|nachricht geschickt|nachricht gesendet|nachricht hinterlassen|' +
	'contacte|contactee|pris contact|contact pris|mail envoye|e mail envoye|email envoye|courriel envoye|message envoye|message laisse|' +
	'contactado|contactada|correo enviado|email enviado|mensaje enviado|mensaje dejado|' +
	'contatado|contatada|contato feito|entrei em contato|entrei em contacto|e mail enviado|mensagem enviada|' +
	'gecontacteerd|contact opgenomen|contact gelegd|aangeschreven|gemaild|mail gestuurd|mail verstuurd|bericht gestuurd|bericht verstuurd|' +
	'contattato|contattata|mail inviata|email inviata|mail mandata|messaggio inviato|messaggio mandato|' +
	'已联系|联系过|已发邮件|已发消息|已私信|已打招呼|kontaktad|kontaktat|mejlat|mejl skickat|meddelande skickat|skontaktowano|wiadomość wysłana|連絡済み|連絡済';

/** Whole texts of status cells, which decide the stage. */
export const STATUS_WORDS: Readonly<Record<Stage, string>> = {
	saved:
		'prospecting|saved|to apply|wishlist|wish list|bookmarked|bookmark|interested|not applied|not applied yet|not yet applied|yet to apply|not submitted|not sent|' +
		'not started|not complete|not completed|incomplete|draft|drafting|todo|to do|to-do|found|new|open|lead|researching|research|planned|planning|ready to apply|' +
		'considering|shortlisted to apply|backlog|queued|queue|prospect|discovered|watching|preparing|review|to review|reviewing|waiting approval|' +
		'evaluated|evaluating|thinking|prepping|ready|in preparation|in arbeit|will apply|apply|maybe|potential|target|identified|favorite|favourite|pending application|' +
		'gemerkt|gespeichert|geplant|offen|noch nicht beworben|zu bewerben|vorgemerkt|merkliste|interessant|in vorbereitung|entwurf|neu|' +
		'a postuler|enregistre|sauvegarde|a faire|a candidater|interessant|brouillon|nouveau|a envoyer|' +
		'guardado|guardada|por aplicar|pendiente de aplicar|por solicitar|por postular|borrador|nuevo|interesado|' +
		'salvo|a candidatar|por candidatar|rascunho|novo|para aplicar|' +
		'opgeslagen|bewaard|nog te solliciteren|te solliciteren|nieuw|concept|nog solliciteren|' +
		'salvato|da candidare|da inviare|bozza|nuovo|da fare|' +
		'已收藏|收藏|待投递|未投递|待申请|感兴趣|计划中|准备中|未申请|准备投递|' +
		'applying|drafted|still open|ouvert|ouverte|abierto|abierta|aberto|aberta|aperto|aperta|openstaand|want to apply|to be applied|shortlist|ideas|idea|need to apply|in queue|later|someday|on my list|unsubmitted|not started yet|still to do|noch schreiben|noch offen|noch zu schreiben|muss ich noch|bewerben|schreiben|idee|angesehen|lesezeichen|noch nicht abgeschickt|nicht abgeschickt|candidature a envoyer|a rediger|a preparer|en preparation|reperee|repere|pas encore postule|pas encore envoye|favori|pendiente de enviar|por enviar|para postular|en borrador|preparando|sin enviar|favorito|me interesa|a enviar|por enviar|em preparacao|quero me candidatar|ainda nao enviei|nao enviado|interessada|nog te doen|te doen|nog sturen|nog schrijven|nog versturen|in voorbereiding|nog niet gesolliciteerd|da mandare|da spedire|in preparazione|interessante|salvata|preferito|non ancora inviata|da valutare|未投|待投|想投|准备投|观望|备选|草稿|计划投递|not finished|att soka|do wysłania|zapisane|' +
		'to contact|to be contacted|to reach out|to email|to message|not contacted|noch nicht kontaktiert|noch kontaktieren|zu kontaktieren|anschreiben|noch anschreiben|a contacter|pas encore contacte|pas encore contactee|por contactar|sin contactar|a contatar|a contactar|da contattare|te contacteren|nog contacteren|nog mailen|待联系|未联系|att kontakta',
	applied:
		'書類選考中|選考中|応募済み|応募済|applied|submitted|sent|application sent|application submitted|applied online|pending|waiting|awaiting response|awaiting reply|awaiting|' +
		'waiting for response|waiting for reply|waiting to hear back|under review|in review|under consideration|application received|received|acknowledged|' +
		'confirmed|application confirmed|application viewed|viewed|applied via referral|referred|followed up|follow up|follow-up|followup|follow up sent|no response yet|no reply yet|' +
		'no answer yet|not yet heard back|yes|done|active|resubmitted|reapplied|re-applied|application|application complete|on hold|hold|position on hold|paused|paused by company|on pause|on ice|applied - waiting|reviewed|processing|complete|completed|confirmation received|needs follow up|' +
		'beworben|bewerbung gesendet|bewerbung verschickt|gesendet|abgeschickt|versendet|eingereicht|eingegangen|eingangsbestatigung|ausstehend|wartend|warte auf antwort|warten|' +
		'in bearbeitung|in prufung|verschickt|nachgefasst|laufend|' +
		'pausiert|auf eis|auf eis gelegt|zuruckgestellt|en pause|mis en pause|mise en pause|suspendu|suspendue|en pausa|pausado|pausada|suspendido|suspendida|em pausa|suspenso|suspensa|in pausa|sospeso|sospesa|gepauzeerd|' +
		'wstrzymane|wstrzymana|zawieszone|zawieszona|beklemede|askida|askiya alindi|durduruldu|donduruldu|pausad|pausat|vilande|保留|保留中|暂停|暂缓|보류|보류중|보류 중|' +
		'postule|candidature envoyee|envoye|envoyee|en attente|en attente de reponse|attente reponse|soumis|candidature|relance|relancee|en cours d examen|candidate|' +
		'aplicado|solicitado|postulado|enviado|enviada|en espera|pendiente|candidatura enviada|solicitud enviada|esperando respuesta|postulada|presentado|presentada|en revision|' +
		'candidatado|candidatei|candidatei me|inscrito|aguardando|aguardando resposta|pendente|aplicada|em analise|submetido|' +
		'gesolliciteerd|verstuurd|verzonden|ingediend|in afwachting|wacht op antwoord|wachten|sollicitatie verstuurd|in behandeling|opgestuurd|' +
		'candidato|inviato|inviata|candidatura inviata|in attesa|in attesa di risposta|candidata|spedito|in valutazione|' +
		'已投递|已申请|投递|申请|已提交|已发送|等待回复|等待|简历已投|待回复|筛选中|简历筛选|投递成功|已投|海投|' +
		'cv sent|resume sent|sent cv|sent resume|application in|pitched|cv submitted|submitted cv|app sent|app submitted|applied already|apps sent|in the queue|no update yet|pending response|pending review|pending decision|decision pending|awaiting decision|under evaluation|seen|in consideration|nudged|chased|bewerbung raus|raus geschickt|rausgeschickt|beworben online|online beworben|bewerbung abgeschickt|bewerbung eingereicht|unterlagen verschickt|wird gepruft|unterlagen gesendet|eingang bestatigt|eingangsbestatigung erhalten|bestatigt|wartet|warte|abwarten|erledigt|lauft|lauft noch|in bearbeitung beim unternehmen|zwischenbescheid|cv envoye|dossier envoye|candidature deposee|deposee|depose|transmise|transmis|j attends|attente|en cours de traitement|en cours d etude|a l etude|accuse de reception|recue|vue|cv enviado|curriculum enviado|inscrita|aplique|ya aplique|en estudio|visto|cv visto|leido|en evaluacion|pendiente de respuesta|a la espera|esperando|recibido|recibida|cv enviado|curriculo enviado|a aguardar|a aguardar resposta|a espera|a espera de resposta|recebida|recebido|candidatada|me candidatei|visualizado|visualizada|em avaliacao|aguardando retorno|cv verstuurd|brief verstuurd|sollicitatie de deur uit|de deur uit|ingestuurd|ontvangen|ontvangstbevestiging|wacht|wachtend|afwachten|gereageerd|in beoordeling|bekeken|cv inviato|cv mandato|candidatura mandata|mandata|mandato|inoltrata|ricevuta|ricevuto|visualizzata|visualizzato|attesa|aspetto|aspetto risposta|in esame|in lavorazione|letta|已网申|网申|等消息|等通知|等待中|等待结果|待筛选|筛选|初筛|初筛中|简历初筛|已查看|被查看|评估中|池子|泡池子|已读|已投简历|none yet|profil eingereicht|profil gesendet|ansokt|skickat|skickad|ansokan skickad|vantar|vantar pa svar|wysłano|wysłane|wysłana|aplikowano|oczekuje|w trakcie rekrutacji|' +
		WROTE,
	talking:
		'in contact|talking|in progress|in process|ongoing|on going|in discussion|in conversation|discussion|networking|replied|responded|response received|heard back|' +
		'recruiter reached out|in talks|engaged|connected|positive response|conversation|got response|responded positively|chatting|recruiter contact|in touch|' +
		'exchange|communicating|callback|call back|continuing|dialogue|active conversation|shortlisted|' +
		'im gesprach|in kontakt|kontakt|laufender kontakt|antwort erhalten|ruckmeldung|im prozess|im austausch|' +
		'en cours|en contact|en discussion|en echange|reponse recue|reponse positive|en processus|' +
		'en proceso|en contacto|en conversacion|en curso|respondido|en progreso|' +
		'em andamento|em contato|em contacto|em processo|em conversa|em progresso|' +
		'in gesprek|contact|lopend|in contact|bezig|reactie ontvangen|' +
		'in corso|in contatto|risposto|in trattativa|' +
		'沟通中|进行中|联系中|已回复|流程中|跟进中|' +
		'in the pipeline|pipeline|talks|talked|chat|chat booked|chatted|coffee chat|had a call|call booked|call scheduled|call set|informal chat|spoke|spoke to recruiter|spoken|exploratory|reply received|they replied|they wrote back|in dialogue|moving forward|in play|warm|availability request|availability requested|maybe later|keep in touch|im kontakt|ruckfrage|ruckfragen|telefoniert|telefonat|hat sich gemeldet|haben sich gemeldet|in abstimmung|in verhandlung mit recruiter|en contact avec rh|echanges en cours|discussion en cours|appel prevu|rappele|rappelee|ont repondu|a rappeler|en relation|en conversaciones|hablando|me llamaron|llamada|respondieron|en tramite|en dialogo|em processo seletivo|processo em andamento|em conversas|conversando|responderam|me ligaram|em curso|in gesprek met recruiter|contact gehad|gebeld|teruggebeld|gereageerd door bedrijf|in overleg|sentiti|sentiti al telefono|ci siamo sentiti|in dialogo|mi hanno risposto|mi hanno contattato|mi hanno chiamato|processo in corso|流程推进|推进中|hr联系|已沟通|沟通|约电话|聊过|接触中|longlisted|reserve list|still going|pagaende|w kontakcie',
	interview:
		'一次面接|二次面接|三次面接|最終面接|面接|interview|interviewing|interviewed|interview scheduled|interview invite|interview invitation|invited to interview|phone screen|phone screening|phone interview|screening|screen|' +
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
		'面试|面试中|一面|二面|三面|终面|hr面|笔试|待面试|已面试|约面|初面|复试|电话面试|视频面试|技术面|测评|面试邀请|' +
		'vo|virtual onsite|vc|first call|screening call|phone call|intro|hm screen|hm interview|hm call|bar raiser|take home test|homework|trial shift|trial day|shadow day|working interview|meet the team|presentation|written test|exam|aptitude test|psychometric|video assessment|hirevue|pymetrics|interview set|interview booked|shortlisted for interview|1 gesprach|2 gesprach|3 gesprach|erstes gesprach|zweites gesprach|vorstellung|vorstellungstermin|probearbeit|schnuppertag|schnuppern|hospitation|videointerview|telefontermin|interviewtermin|einstellungstest|eignungstest|gesprachstermin|einladung zum gesprach|eingeladen zum gesprach|termin|termin vereinbart|rdv|rendez vous|rdv pris|entretien fixe|entretien a venir|entretien fait|entretien effectue|2eme entretien|deuxieme entretien|premier entretien|visio|preselection telephonique|essai|journee d essai|entrevista concertada|entrevista hecha|entrevista realizada|1a entrevista|2a entrevista|1ra entrevista|2da entrevista|2ª entrevista|entrevista con rrhh|dinamica de grupo|prueba de nivel|test psicotecnico|examen|citado|citada|entrevista feita|entrevista realizada|primeira entrevista|entrevista com rh|teste logico|dinamica|dinamica de grupo|prova|entrevista tecnica|case|1e gesprek|2e gesprek|3e gesprek|gesprek gepland|gesprek gehad|uitnodiging|uitnodiging gesprek|proefdag|meeloopdag|kennismaking|vervolggesprek|1 colloquio|2 colloquio|colloquio fatto|colloquio conoscitivo|colloquio tecnico|colloquio hr|convocato|convocata|prova|selezione in corso|四面|五面|hr终面|群面|机试|技术一面|技术二面|待一面|待二面|一面过|一面通过|二面通过|面完|面试完成|待面|等面试|主管面|加面|三面中|campus visit|intervju|kallad till intervju|rozmowa|rozmowa kwalifikacyjna',
	offer:
		'retenu|retenue|selezionato|selezionata|seleccionado|seleccionada|selecionado|selecionada|geselecteerd|ausgewahlt|wybrany|wybrana|内定|採用|offer|offered|offer received|received offer|job offer|got offer|selected|offer extended|verbal offer|offer pending|negotiating|negotiation|offer stage|offer made|' +
		'angebot|angebot erhalten|vertragsangebot|zusage erhalten|zusage|jobangebot|' +
		'offre|offre recue|proposition|offre d emploi|promesse d embauche|retenu|retenue|' +
		'oferta|oferta recibida|propuesta|seleccionado|seleccionada|oferta recebida|proposta|selecionado|proposta recebida|aprovado|' +
		'aanbod|aanbieding|bod|aanbod ontvangen|geselecteerd|' +
		'offerta|offerta ricevuta|selezionato|proposta ricevuta|' +
		'录用|已录用|录取|offer已发|已拿offer|待入职|收到offer|通过|' +
		'offer on the table|offer in hand|offer letter|offer letter received|they made an offer|verbal|contract sent|contract offered|contract received|preferred candidate|zusage bekommen|angebot liegt vor|vertrag liegt vor|vertragsentwurf|angebot da|proposition recue|proposition d embauche|offre en main|prise|oferta sobre la mesa|me han ofrecido|elegido|elegida|aprovada|selecionada|proposta em maos|carta oferta|contractvoorstel|arbeidsvoorwaardengesprek|voorstel ontvangen|proposta di contratto|offerta in mano|selezionata|oc|口头offer|意向书|拿到offer|已offer|谈薪|谈薪中|收到意向书|erbjudande',
	accepted:
		'closed won|accepted|accepted offer|offer accepted|hired|signed|joined|got the job|got it|won|started|onboarding|job accepted|successful|success|employed|placed|contract signed|' +
		'angenommen|eingestellt|zugesagt|vertrag unterschrieben|unterschrieben|angebot angenommen|stelle angenommen|' +
		'accepte|acceptee|embauche|embauchee|signe|offre acceptee|recrute|recrutee|' +
		'aceptado|aceptada|contratado|contratada|oferta aceptada|firmado|' +
		'aceito|aceite|aceita|oferta aceita|proposta aceita|assinado|' +
		'aangenomen|geaccepteerd|getekend|aanbod geaccepteerd|' +
		'accettato|accettata|assunto|assunta|offerta accettata|firmato|' +
		'已接受|接受|已入职|入职|接受offer|已签约|签约|' +
		'offer signed|zusage angenommen|i accepted|took it|got the offer and accepted|new job|starting soon|i got the job|landed|arbeitsvertrag unterschrieben|genommen|ich fange an|neue stelle|contrat signe|j ai accepte|embauche confirmee|prise de poste|contrato firmado|me han cogido|acepte|incorporado|contrato assinado|aceitei|admitido|admitida|comecei|contract getekend|ik ben aangenomen|begonnen|contratto firmato|ho accettato|mi hanno preso|preso|presa|assunzione|三方|签三方|已签三方|已签|上岸|anstalld|fick jobbet|zatrudniono|zatrudniona|zatrudniony',
	rejected:
		'closed lost|お祈り|不採用|不合格|見送り|rejected|rejection|reject|denied|declined by company|turned down|not selected|unsuccessful|no|sorry|failed|fail|refused|regret|regretted|not moving forward|closed - rejected|not successful|' +
		'position filled|role filled|filled|position closed|job closed|passed over|not shortlisted|rejected after interview|auto rejected|auto-rejected|auto reject|dinged|no longer available|role closed|job filled|' +
		'not a fit by company|eliminated|disqualified|unselected|rejected by company|closed|cancelled by company|position cancelled|not hired|' +
		'abgelehnt|absage|absage erhalten|abgesagt|leider nein|nein|negativ|nicht ausgewahlt|eine absage|stelle besetzt|besetzt|' +
		'refuse|refusee|rejete|rejetee|refus|negatif|reponse negative|non retenu|non retenue|non|pourvu|poste pourvu|' +
		'rechazado|rechazada|descartado|descartada|no seleccionado|negativo|denegado|denegada|rechazo|no seleccionada|' +
		'rejeitado|rejeitada|recusado|recusada|nao selecionado|reprovado|reprovada|negativa|nao|eliminado|' +
		'afgewezen|afwijzing|niet geselecteerd|afgekeurd|nee|vervuld|' +
		'rifiutato|rifiutata|respinto|respinta|scartato|scartata|non selezionato|rifiuto|esito negativo|' +
		'被拒|已拒绝|拒绝|已拒|未通过|挂|挂了|淘汰|不合适|感谢信|拒信|凉了|已挂|不通过|' +
		'rej|rejected cv|rejected by email|nope|no thanks|they said no|said no|bad news|no luck|no dice|knocked back|knock back|dead end|client passed|they passed|passed on me|no go|not this time|not proceeding|not progressing|not progressed|didn t get it|didnt get it|did not get it|lost|out|rip|pass by company|cut|released|hiring freeze|headcount closed|on freeze|vacancy closed|vacancy filled|job removed|removed|filled internally|went internal|internal candidate|overqualified|underqualified|raus|leider|leider abgesagt|wurde abgesagt|haben abgesagt|negative ruckmeldung|negativer bescheid|aussortiert|vergeben|schon vergeben|stelle vergeben|intern besetzt|nix|nichts geworden|hat nicht geklappt|nicht geklappt|pas retenu|pas retenue|candidature refusee|reponse negative recue|defavorable|avis negatif|ko|recale|recalee|poste ferme|echec|me rechazaron|no me cogieron|no me han cogido|no pasa|no pase|no apto|no apta|fuera|proceso cerrado|cubierta|vacante cubierta|desestimado|desestimada|no continua|no sigo|nao fui selecionado|nao fui selecionada|nao passei|nao aprovado|nao aprovada|desclassificado|desclassificada|vaga encerrada|vaga fechada|negado|negada|dispensado|dispensada|helaas|helaas niet|niet uitgenodigd|niet doorgegaan|niet aangenomen|positie vervuld|vacature vervuld|vacature gesloten|gesloten|nee bedankt|ko|no grazie|esito ko|non idoneo|non idonea|candidatura respinta|posizione chiusa|posizione coperta|non preso|non presa|bocciato|bocciata|non selezionata|挂掉|简历挂|一面挂|二面挂|三面挂|终面挂|笔试挂|hr面挂|流程终止|流程结束|已结束|被刷|刷了|没过|不匹配|岗位关闭|hc没了|默拒|avslag|nej|odrzucono|odrzucona|odmowa',
	withdrawn:
		'withdrawn|withdrew|withdraw|declined|declined offer|offer declined|abandoned|not interested|no longer interested|not fit|not a fit|skipped|skip|passed|pass|dropped|' +
		'self withdrawn|i withdrew|rejected offer|rejected by me|turned down offer|discarded|archived|opted out|backed out|declined by me|refused offer|ignore|ignored|wont apply|dismissed|no fit|duplicate|missed deadline|deadline passed|deadline missed|too late|' +
		'zuruckgezogen|bewerbung zuruckgezogen|selbst abgesagt|kein interesse|verworfen|ich habe abgesagt|' +
		'retire|retiree|abandonne|abandonnee|desiste|candidature retiree|decline|offre refusee|pas interesse|' +
		'retirado|retirada|abandonado|desistido|no interesado|retire mi candidatura|' +
		'desisti|desistencia|sem interesse|desistiu|' +
		'teruggetrokken|ingetrokken|zelf afgezegd|niet geinteresseerd|' +
		'ritirato|ritirata|rinunciato|non interessato|abbandonato|' +
		'已放弃|放弃|已撤回|撤回|不考虑|拒绝offer|已拒offer|' +
		'saltata|saltato|saltada|saltado|omitida|omitido|passee|ignoree|ubersprungen|overgeslagen|pominieta|atlandi|pulada|pulado|pulei|not pursuing|not applying|wont pursue|decided not to apply|decided against|said no to them|i said no|i declined|my decision|pulled out|let go|nevermind|never mind|not for me|bad fit|too far|low pay|scam|spam|selbst zuruckgezogen|von mir abgesagt|doch nicht|nicht mehr interessiert|uninteressant|zu weit weg|j ai refuse|je me suis retire|je me suis desiste|retrait|plus interesse|plus interessee|laisse tomber|desistement|renuncio|renuncie|descartada por mi|descartado por mi|lo deje|ya no me interesa|rechazada por mi|rechazado por mi|desisti da vaga|retirei|retirei a candidatura|recusei|cancelei|nao me interessa|afgezegd|zelf teruggetrokken|toch niet|niet meer interessant|ho rinunciato|ho rifiutato|mi sono ritirato|mi sono ritirata|rinuncia|lasciato perdere|不去|不去了|弃|弃了|弃面|放弃面试|拒了|已撤销|鸽了|辞退|選考辞退|内定辞退|atertagen|rezygnacja|zrezygnowano',
	silent:
		'ghosted|ghost|no response|no reply|no answer|never heard back|did not hear back|unresponsive|suspected ghost job|ghost job|silent|silence|no response received|not heard back|' +
		'haven t heard back|havent heard back|no feedback|no word|stale|expired|timed out|no update|no updates|nothing|no contact|radio silence|crickets|no reaction|dead|inactive|lapsed|cold|' +
		'keine antwort|keine ruckmeldung|keine reaktion|unbeantwortet|stille|ohne antwort|nichts gehort|' +
		'sans reponse|pas de reponse|aucune reponse|sans nouvelles|pas de retour|sans suite|aucun retour|pas de nouvelles|' +
		'sin respuesta|sin contestar|no responden|no contestaron|ignorado|sin noticias|' +
		'sem resposta|sem retorno|nao responderam|sem feedback|ignorada|' +
		'geen reactie|geen antwoord|niets gehoord|geen respons|' +
		'nessuna risposta|senza risposta|nessun riscontro|nessun feedback|' +
		'无回复|没回复|没有回复|无回应|石沉大海|无反馈|已读不回|没消息|无消息|不回复|' +
		'no news|heard nothing|nothing yet|nada|tumbleweed|black hole|void|never replied|they never replied|never responded|still nothing|nothing since|quiet|gone quiet|went silent|went quiet|left on read|nichts|bisher nichts|noch nichts|noch nichts gehort|keine nachricht|bisher keine|bislang keine|noch keine|none so far|nothing so far|aucune pour l instant|ninguna aun|nenhuma ainda|nessuna ancora|funkstille|meldet sich nicht|nie gemeldet|nie was gehort|verlaufen|im sande verlaufen|ohne ruckmeldung|aucune nouvelle|rien|toujours rien|silence radio|pas de news|ghoste|ghostee|reponse jamais recue|nada aun|sin novedades|sin novedad|silencio|ghosteado|no respondieron|no han respondido|no contestan|visto sin respuesta|sin feedback|sem novidades|silencio|nada|nada ainda|sumiram|nao obtive resposta|nao respondeu|vacuo|deixou no vacuo|niks gehoord|niks meer gehoord|stil|geen bericht|nooit meer gehoord|geen terugkoppeling|nog niets gehoord|silenzio|nessuna notizia|sparito|spariti|mai risposto|niente|ancora niente|nulla|non hanno risposto|沉了|没下文|无下文|没音讯|无音讯|一直没消息|已沉|没动静|石沉|kein feedback|inget svar|brak odpowiedzi|cisza'
};

/** Matches a status in which the employer wrote or answered: 'Recruiter contacted me', 'emailed, they replied'. */
const THEY_WROTE = new RegExp(
	[
		'\\b(they|recruiter|hr|hiring manager|manager|agency|company|employer|headhunter|sourcer) (has |have |just )?(contacted|reached out|e ?mailed|messaged|wrote|pinged|left)\\b',
		'(contacted|e ?mailed|messaged|pinged|reached out to|reached out|wrote to|wrote|approached) me\\b',
		'(contacted|reached|e ?mailed|messaged|approached) by (?!e ?mail|mail|phone|letter|message|linkedin|text|form)',
		'\\b(was|been|got|were) (contacted|e ?mailed|messaged|approached)',
		'(contacted|reached out|outreach|e ?mailed|messaged|message sent|wrote)\\b.*\\b(replied|responded|answered|heard back|got (a |an )?(reply|response|answer)|talking|spoke)',
		'wurde (kontaktiert|angeschrieben)|(kontaktiert|angeschrieben) (worden|von)|(ont|a|m ont|m a) contacte|contacte+ par|contacta[dt][oa] por|contatad[oa] pel|contattat[oa] da|mi ha(nno)? contattat|mi hanno|me (han )?contact|me contat|gecontacteerd door'
	].join('|')
);

/** Matches a status in which the user wrote, unless it mentions an application or something that did not happen. */
export const WROTE_PART = new RegExp(
	'^(?!.*(\\b(not|never|nicht|pas|non|nao|niet|sin|appl\\w*|submi\\w*|cv|resume|confirm\\w*|beworben|bewerbung\\w*|candidat\\w*|postul\\w*|solicit\\w*|sollicit\\w*)\\b|未|没|投递|申请|简历))' +
		'.*(\\b(contacted|reached out|outreach|e ?mailed|messaged|pinged|dm d|dmed|(e ?mail|message|dm|inmail|note|connection request) sent|sent (an? |the |them |him |her )*(e ?mail|message|dm|inmail|note|connection request)|left (an? )?(vm|voicemail|message)|' +
		'kontaktiert|kontakt aufgenommen|angeschrieben|(mail|nachricht) (geschickt|gesendet|hinterlassen)|(mail|courriel|message) (envoye|laisse)|contactee?|contacta[dt][oa]|contatad[oa]|contattat[oa]|(correo|mensaje|mensagem) enviad[oa]|gecontacteerd|aangeschreven|gemaild|contact opgenomen|(mail|messaggio) (inviat[oa]|mandat[oa]))\\b|已联系)'
);

/**
 * Patterns for longer texts, of which the first match decides. Rejection, ending and silence come first: 'Rejected
 * after interview' is rejected, 'No response after final round' is silent.
 */
export const STATUS_PATTERNS: readonly (readonly [stage: Stage, pattern: RegExp])[] = [
	[
		'withdrawn',
		/withdr|\bi (have )?(declin|reject|turned|refus|said no)|(declin|reject|turned down|refus)\w* (the |their |an )?(job |offer)|offer (was )?(declin|reject|refus|turned down)|(declin|reject|cancel)\w* by me|not interested|no longer interested|opted out|(deadline|window) (passed|missed|over)|zuruckgezogen|desist|ritirat|abandon|撤回|放弃/
	],
	[
		'rejected',
		/no thank|\bnah\b|\bnope\b|arrete|interrott|niet geworden|niet doorgegaan|nicht geworden|未过|不过$|pulled|scrapped|shelved|frozen|freeze|axed|挂$|挂了|没过|\bpfo\b|lost to |nao rolou|negati[fv]|recale|\bko\b|no (continu|sig)|went with|chose (another|someone)|gave it to|filled internally|\bbinned\b|reject|declin|denied|\bfail(ed)?\b|no longer (under|being|accepting|available|consider)|not (qualified|eligible|considered|suitable|selected|successful|chosen|moving|hired|proceed|shortlist|progress)|unsuccessful|turned (me )?down|regret|position (filled|closed|cancel)|role (filled|closed)|went with (another|someone)|moved on without|abgelehnt|absage|refus|rechaz|descart|rejeit|recusad|afgewezen|afwijz|rifiut|scartat|被拒|拒绝|拒信|淘汰|未通过/
	],
	[
		'silent',
		/never (got|came|wrote|called) back|(went|gone|going) (cold|quiet|silent|dark)|radiostilte|radio ?silence|funkstille|silence radio|pas (encore )?repondu|(non|no) (mi |me |ci )?(hanno|han|ha) |no (respond|contest)|nao (me )?(respond|deram|retorn)|niet (gereageerd|gehoord)|nie (gemeldet|gehort)|nichts (mehr )?gehort|sumiram|sparit|没消息|ghost|no (response|reply|answer|word|news)|(never|not|n t|nothing) (yet )?(heard|hear)|unanswered|keine (antwort|ruckmeldung|reaktion)|sans reponse|(pas|aucun)e? de? ?(reponse|retour|nouvelle)|sin respuesta|sem (resposta|retorno)|geen (reactie|antwoord)|(nessuna|senza) risposta|无回复|没有?回复|无反馈/
	],
	[
		'accepted',
		/accepted|hired|offer signed|contract signed|started (the )?(job|work)|angenommen|embauche|contratad|aangenomen|assunt[oa]|入职|已接受/
	],
	['offer', /意向|\boc\b|\b(?:job)?offer|angebot|oferta|offre |aanbod|offerta|录用/],
	[
		'saved',
		/\b(to|not|yet to|need to|should|will|want to|must|plan to|planning to|ready to|about to) (be )?(apply|applied|submit|send|sent|submitted)\b|not (yet )?(applied|submitted|sent|started|complete)|wish ?list|bookmark|shortlist|nicht beworben|por (aplicar|postular)|a postuler|待投/
	],
	[
		'interview',
		/\b[1-9](st|nd|rd|th|e|er|eme|a|o|do|ra|da|ta)? ?(stage|tour|ronda|runde|ronde|giro|fase|etapa|round)\b|prueba|teste? tecnic|prova|probe(arbeit|tag|vortrag)|essai|assess|online tests?|\bint\b|\bvo\b|(first|second|third|final|1st|2nd|3rd|[1-4]) ?(chat|meeting)|intervista|vorstellung|[一二三四五终]面|listenplatz|trial|interview|screen(ing)?\b|on ?site|\brounds?\b|\br ?[1-9]\b|assessment|take home|coding|technical|hackerrank|codesignal|codility|final stage|\bstage (one|two|three|four|[1-9])|[1-9](st|nd|rd|th) (stage|round|call)|phone call|(intro|hr|recruiter|screening|first|second|final) call|\boa\b|\binvit|next (round|step|stage)|\bpanel\b|case study|\btest\b|reference check|background check|vorstellungs|gesprach|entretien|entrevista|gesprek|colloqui|面试?|笔试/
	],
	[
		'saved',
		/^((still|yet|not|need|have to|ready|want|plan|planning|will|should|must|to)( be(en)?)? )+(contact(ed)?|reach(ed)? out|e ?mail(ed)?|messaged?|write to|written to)\b(?!.* me\b)/
	],
	['talking', THEY_WROTE],
	['applied', WROTE_PART],
	[
		'applied',
		/\b(fwd|forwarded)\b|put forward|wart(et|e)\b|gereageerd|泡池|cv (with|in|out|sent|submitted|received)|depos|relanc|已申|等结果|等消息|in behandeling|just applied|process complete|on file|on hold|logged|\bapplied|application (sent|submitted|received|made|complete|under|in)|submitted|under (\w+ )?(review|consideration)|in review|await|waiting|pending|\bsent\b|\bemailed\b|follow(ed)? ?up|\bchased\b|\bnudged\b|confirm|beworben|abgeschickt|gesendet|verschickt|versendet|versandt|ausstehend|postul|candidatur|envoy|enviad|solicit|gesolliciteerd|verstuurd|inviat|投递|已申请|等待/
	],
	[
		'talking',
		/(phone|coffee|quick|video) chat|short ?list|wait(?:ing)? ?list|warteliste|wachtlijst|liste d attente|lista (?:de espera|d attesa|di attesa|rezerwow)|yedek list|pre ?sele[ckz]|call(ed)? back|spoke|emailing|back and forth|rappel|in (progress|process|contact|discussion|conversation|touch|talks)|had a (call|chat)|chat(ted|ting)? with|call(ed)? (me|with)|ongoing|replied|respon[ds]|talking|spoke|networking|im gesprach|en cours|en proceso|em andamento|in corso|沟通|进行中|联系/
	]
];

/** The app's word for each stage, written where the column has none. Each is read back as its stage. */
export const DEFAULT_STATUS_WORDS: Readonly<Record<Stage, string>> = {
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
