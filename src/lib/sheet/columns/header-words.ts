/** The words of headers by the concept that they stand for, in all languages. Compared without case and accents. */

export const CONCEPT_WORDS = {
	date:
		'date|dates|day|on|em|when|timestamp|at|dt|time|datum|am|tag|zeitpunkt|fecha|fechas|dia|data|jour|giorno|dag|日期|时间|日|' +
		'op|datas|termin|tarih|tarihi|tarihler|gun|zaman|期日|時刻|日時|日程|날짜|날|일자|일시|시간|일|dzien|dnia|kiedy|godzina',
	applied:
		'applied|rausgeschickt|eche|weggeschickt|losgeschickt|candidate le|candidatee le|mandei|enviei|mande|lo mande|ho mandato|ho inviato|j ai envoye|wyslalem|wyslalam|投出|送った|出した|낸|stopped by|dropped by|pitched|queried|tendered|app d|appd|网申|応募|apply|applying|application|applications|app|submitted|submission|sent|bewerbung|bewerbungs|beworben|abgeschickt|gesendet|eingereicht|verschickt|' +
		'candidature|postule|postulation|envoi|envoye|envoyee|candidatura|aplicacion|aplicado|aplique|solicitud|solicitado|postulacion|envio|enviado|enviada|' +
		'aplicacao|inscricao|sollicitatie|gesolliciteerd|verstuurd|inviata|inviato|invio|投递|申请|应聘|投简历|bewerben|solliciteren|postuler|postular|candidarse|candidarsi|candidatar|aplicar|presentada|presentado|spedita|spedito|mandata|mandato|opgestuurd|ingediend|ingestuurd|raus|ansokt|ansokan|ansokning|skickat|skickad|wysłano|wysłania|wysłane|aplikowano|aplikacji|' +
		'apply date|app date|put forward|sent off|cv sent|resume sent|cv submitted|resume submitted|cv envoye|envoi du cv|cv enviado|envio del cv|envio de cv|cv inviato|cv verstuurd|unterlagen verschickt|entered|エントリー|提出|送付|应征|送件|지원|제출|접수|서류접수|aplikacja|aplikacje|aplikowania|zlozono|zlozenia|wysylki|wyslano cv|basvuru|basvurdugum|basvurulan|gonderim|gonderildi|stage date|stage entered|fecha de aplicacion' +
		'|verzonden|abgesendet|abgegeben|afgegeven|entregado|entregue|candidatei|me candidatei|wyslalem|wyslalam|basvurdum|dropped off|walked in|day i went|que fui|que estive|hingegangen|langsgegaan|sokt|서류 제출|서류 접수',
	company:
		'company|co|comp name|institute|institut|uni|universitat|universite|universidad|universidade|universita|uniwersytet|universiteit|universitet|instituto|istituto|会社|企業|companies|organisation|organization|org|employer|firm|business|startup|institution|university|unternehmen|firma|firmenname|arbeitgeber|betrieb|' +
		'entreprise|societe|employeur|organisme|boite|empresa|empleador|compania|organizacion|empregador|companhia|organizacao|bedrijf|bedrijfsnaam|werkgever|organisatie|' +
		'onderneming|azienda|societa|ditta|impresa|公司|企业|单位|雇主|' +
		'client|clients|kunde|klant|cliente|opdrachtgever|auftraggeber|entidad|entidade|ente|instelling|einrichtung|etablissement|structure|association|institucion|instituicao|compagnie|corporation|机构|用人单位|firmen|unternehmens|arbeitgebers|bedrijven|aziende|empresas|entreprises|unternehmung|foretag|foretaget|arbetsgivare|pracodawca|' +
		'vendor|vendorname|workplace|end client|final client|client final|cliente final|会社名|企業名|勤務先|社名|法人|회사|기업|기업명|회사명|업체|직장|firma adi|sirket|sirketi|isveren|kurum|kurulus|firmy|firme|spolka|spolki|przedsiebiorstwo|pracodawcy|公司名称|企业名称|応募先|응시처',
	role:
		'role|pos|figura|figura ricercata|profilo ricercato|titulo|職種|役職|position|title|job|jobs|post|vacancy|opening|occupation|designation|stelle|stellen|stellenbezeichnung|stellentitel|jobtitel|beruf|rolle|tatigkeit|' +
		'poste|intitule|metier|fonction|puesto|cargo|vacante|rol|vaga|funcao|posicao|posicion|empleo|functie|functietitel|vacature|baan|ruolo|posizione|mansione|lavoro|职位|岗位|职务|工作|' +
		'jobbezeichnung|berufsbezeichnung|puestos|vagas|vacatures|offerta|oferta|offre|emploi|emprego|impiego|应聘岗位|professur|lehrstuhl|dozentur|berufe|tatigkeiten|jobname|posizioni|mansioni|funciones|funcoes|functies|assignment|plaza|plazas|roll|befattning|tjanst|stanowisko|' +
		'type of work|ausbildung als|stelle als|arbeit als|praktikum als|kind of work|type of job|type of position|work sought|job title|jobtitel|deal|deals|card name|card title|applied for|applied as|applying for|applying as|beworben als|beworben fur|bewerbung als|bewerbung fur|postule pour|postulado a|candidata a|candidato a|candidatura a|ポジション|職務|業種|仕事|求人名|职缺|职称|직무|직위|직책|직종|포지션|직군|stanowiska|pozycja|rola|oferty pracy|pozisyon|unvan|unvani|gorev|rol|is unvani|titel|분야|지원분야|yrke|yrkesroll|denomination|fachgebiet',
	link:
		'url|urls|link|links|website|web|site|webpage|posting|postings|listing|ad|advert|advertisement|href|uri|webseite|anzeige|stellenanzeige|inserat|lien|annonce|siteweb|' +
		'enlace|vinculo|sitio|pagina|anuncio|vacaturelink|annuncio|collegamento|链接|网址|网站|地址链接|' +
		'lnk|weblink|joblink|vacatureurl|permalink|链接地址|投递链接|länk|lank|ogłoszenie|' +
		'job link|job url|job post|job posting|company careers page|求人|求人票|リンク|连接|채용공고|공고|링크|주소|ogloszenia|ogloszeniu|oferta url|ilan|ilani|linki|baglanti|adresi',
	place:
		'location|locations|city|town|place|region|country|address|ort|standort|stadt|arbeitsort|einsatzort|lieu|ville|localisation|localite|pays|ubicacion|ciudad|lugar|pais|' +
		'localizacao|cidade|local|localidade|locatie|plaats|stad|standplaats|werkplek|sede|luogo|citta|localita|地点|城市|地区|位置|工作地|' +
		'wohnort|localidad|provincia|bundesland|stadtteil|municipio|cidades|distrito|werklocatie|base地|办公地|所在地|vestiging|vestigings|filiale|niederlassung|dienstort|sitz|siege|zona|regione|miasto|lokalizacja|miejsce|' +
		'勤務地|都市|場所|エリア|지역|근무지|위치|장소|miejscowosc|miejsce pracy|konum|sehir|lokasyon|yer|ulke|loc',
	pay:
		'salary|sal|fee|fees|honorar|honoraires|honorarios|onorario|how much|wie viel|combien|cuanto|quanto|hoeveel|ile placa|salaries|pay|compensation|comp|wage|wages|ctc|stipend|rate|remuneration|package|ote|gehalt|gehaltsvorstellung|lohn|vergutung|salaire|tjm|salario|sueldo|remuneracion|' +
		'remuneracao|salaris|loon|stipendio|retribuzione|ral|薪资|薪水|工资|待遇|薪酬|月薪|' +
		'salarial|salariale|salariales|salariais|money|cash|earnings|income|einkommen|jahresgehalt|bruttogehalt|entgelt|verdienst|dinero|dinheiro|geld|soldi|compenso|paga|beloning|bruto|tarief|stundenlohn|stundensatz|tagessatz|薪资范围|薪酬范围|年薪|' +
		'年収|給与|給料|月給|時給|想定年収|연봉|급여|월급|희망연봉|wynagrodzenie|wynagrodzenia|pensja|placa|zarobki|widelki|stawka|maas|ucret|maasi|pretensao|pretensoes|pretension|pretensiones|oczekiwania finansowe' +
		'|tc|uurloon',
	source:
		'source|sources|platform|board|portal|portale|portali|via|through|where|discovery|discovered via|origin|jobboard|quelle|plattform|borse|jobborse|stellenborse|fundort|gefunden bei|plateforme|provenance|' +
		'fuente|origen|plataforma|fonte|origem|bron|piattaforma|provenienza|来源|平台|渠道|招聘网站|媒体|応募媒体|kalla|zrodło|źródło|' +
		'bolsa de trabajo|bolsa de empleo|portal de empleo|dove ho vista|dove ho visto|dove ho trovata|dove ho trovato|ou vue|ou vu|waar gezien|found on|found at|found through|found via|how found|how did you find it|where found|where applied|where i applied|where advertised|advertised in|applied through|applied via|application site|application platform|application portal|job site|job board|job portal|applicant portal|gefunden uber|gefunden auf|wo gefunden|onde encontrei|onde achei|trouve sur|trouvee sur|trouve via|site d origine|donde la encontre|donde lo encontre|gevonden via|gevonden op|trovato su|trovata su|aufmerksam geworden durch|経路|応募経路|応募元|サイト|招聘渠道|管道|지원경로|경로|출처|플랫폼|채널|portal pracy|skad|kaynak|platformu|nereden|사이트|채용사이트' +
		'|seen on|saw on|vu sur|vue sur|visto su|vista su|donde la vi|donde lo vi|onde vi|onde vi a vaga|site da vaga|gdzie znalezione|nerede gordum|gesehen bei|gesehen auf|gezien op|como soube|como me entere|wie erfahren|comment connu|how heard|how i heard',
	status:
		'status|co u nich|bilan|status update|they said|where it s at|where its at|where we re at|where it is at|how far|end result|final result|endergebnis|resultat final|resultado final|risultato finale|ステータス|状況|stage|state|outcome|result|results|phase|progress|disposition|stand|ergebnis|etat|statut|etape|resultat|avancement|estado|resultado|etapa|fase|situacion|situacao|' +
		'uitkomst|stadium|resultaat|stato|esito|状态|进度|结果|阶段|进展|' +
		'pipeline|verlaufsstand|bewerbungsstand|bewerbungsstatus|estatus|situazione|andamento|stav|进展情况|目前进展|投递状态|' +
		'card list|list name|ou en est|ou en est on|ou en suis je|ou en sommes nous|how it went|how is it going|how it is going|how s it going|hows it going|where it stands|where things stand|where am i|where i am|where i m at|where im at|where are we|what happened|what came of it|how did it go|state of play|whats happening|what s happening|what is happening|whats going on|wie steht es|wie lauft es|wie ging es aus|was wurde daraus|wie sieht es aus|ausgang|hoe staat het ervoor|hoe staat het|hoe gaat het|hoe ging het|afloop|hoe loopt het|a che punto siamo|a che punto|come e andata|com e andata|como va|como fue|como quedo|en que quedo|como foi|como esta|ou en est|ou ca en est|ou j en suis|suite|suite donnee|verdict|desenlace|desfecho|ponto de situacao|news|latest news|latest update|decision|選考状況|選考ステータス|選考結果|選考|結果|進捗|合否|進度|结果|상태|현황|진행상태|진행상황|진행|단계|전형|결과|etap|wynik|rezultat|stan|decyzja|durum|durumu|asama|asamasi|sonuc|sonucu|합격여부|합불|당락|여부' +
		'|what they said|what did they say|que paso|que me dijeron|que dijeron|deu em que|em que pe esta|wie lief s|wie lief es|was kam raus|was kam heraus|was haben sie gesagt|uitslag|wat zeiden ze|cosa hanno detto|na jakim etapie|co powiedzieli|ne oldu|現状|qu ont ils dit|o que disseram',
	added:
		'added|created|create|saved|found|discovered|generated|logged|recorded|entered|connected|bookmarked|captured|tracked|hinzugefugt|erstellt|gefunden|gespeichert|angelegt|erfasst|entdeckt|' +
		'ajoute|ajout|cree|creation|trouve|reperage|agregado|creado|anadido|encontrado|guardado|adicionado|criado|criacao|toegevoegd|aangemaakt|gevonden|aggiunto|creato|trovato|添加|创建|收藏|发现|' +
		'ajoutee|agregada|anadida|adicionada|gemerkt|vorgemerkt|reperee|' +
		'登録|保存|作成|追加|등록|추가|저장|dodano|dodane|dodania|zapisano|utworzono|eklenme|eklendi|kaydedildi|olusturulma',
	responded:
		'respondeu|responderam|respondieron|respondieron|ont repondu|hanno risposto|geantwoord|gereageerd|odpowiedzieli|cevap geldi|yanit geldi|geri dondu|geri donus|response|responses|respond|responded|reply|replied|answer|answered|heard|rejection|feedback|absage|zusage|refus|rechazo|afwijzing|rifiuto|antwort|ruckmeldung|ruckantwort|reponse|retour|respuesta|respondio|resposta|retorno|' +
		'reactie|antwoord|terugkoppeling|risposta|riscontro|回复|反馈|答复|' +
		'rueckmeldung|terugbericht|bericht|risposte|bescheid|' +
		'heard back|heard from them|last heard from them|last heard|they replied|they responded|response received|返信|返事|連絡あり|回答|통보|발표|응답|회신|답변|odpowiedz|odpowiedzi|donus|donusu|yanit|cevap|reaktion|reaktionen|ruckmeldungen',
	deadline:
		'deadline|by when|bis wann|pour quand|para cuando|para quando|voor wanneer|per quando|closing|closes|close|due|expiry|expires|expiration|frist|schluss|bewerbungsschluss|ablauf|einsendeschluss|limite|cloture|cierre|plazo|vencimiento|prazo|encerramento|' +
		'sluiting|sluitings|sluitingsdatum|uiterlijk|scadenza|chiusura|截止|期限|' +
		'last day|last date|letzter tag|dernier jour|ultimo dia|ultimo giorno|laatste dag|ostatni dzien|sista ansokningsdag|sista ansokan|sok senast|bewerbungsfrist|dateline|uiterste|scade|expira|vence|expire|' +
		'apply by|apply before|apply until|bewerben bis|date closed|candidater avant le|a candidater avant|solliciteren voor|candidarsi entro|aplicar antes de|apps due|締切|締め切り|〆切|応募期限|期日|마감|마감일|서류마감|termin skladania|skladania|do kiedy|son basvuru|son basvuru tarihi|son gun|son tarih',
	follow:
		'follow|followup|odezwac sie|volver a escribir|volver a llamar|cobrar|cobrar retorno|reach out again|followups|followed|chase|chased|remind|reminder|nudge|nachfassen|nachgefasst|nachfass|wiedervorlage|erinnerung|nachhaken|relance|relances|rappel|seguimiento|recordatorio|' +
		'acompanhamento|lembrete|opvolging|opvolgen|herinnering|sollecito|promemoria|跟进|提醒|催|' +
		'nabellen|nabeldatum|terugbellen|richiamare|ricontattare|sollecitare|ligar de volta|relancer|rappeler|relancee|nachgehakt|nachfragen|nachfrage|rappels|recontactar|recontacter|nudged|checkin|' +
		'call again|f u|fu|フォロー|フォローアップ|リマインド|追踪|跟催|팔로업|리마인더|przypomnienie|ponowny kontakt|takip|hatirlatma',
	interview:
		'interview|intvw|intvws|itw|interv|vortrag|interviews|interviewed|面接|vorstellungsgesprach|gesprach|bewerbungsgesprach|entretien|entretiens|entrevista|entrevistas|gesprek|sollicitatiegesprek|colloquio|colloqui|面试|笔试|' +
		'vorstellungsgesprache|gesprache|interviewtermin|gesprekken|intervista|interviste|一面|二面|三面|四面|五面|终面|初面|复试|群面|技术面|hr面|机试|probevortrag|probearbeit|probetag|vorstellungstermin|bewerbungsgesprache|kennenlerngesprach|selectiegesprek|kennismaking|' +
		'phone interview|hr interview|ac|assessment centre|assessment center|face to face|面談|一次面接|二次面接|最終面接|カジュアル面談|面谈|一面|면접|인터뷰|면담|rozmowa|rozmowy|rozmowa kwalifikacyjna|spotkanie|mulakat|mulakati|gorusme|gorusmesi|vorstellung am|vorstellung|probearbeiten|schnuppertag' +
		'|iv|flyback|fly back|flyout|fly out|job talk|vg',
	last:
		'last|latest|recent|previous|letzter|letzte|letztes|letzten|zuletzt|dernier|derniere|ultimo|ultima|laatste|laatst|上次|最近|最后|' +
		'最終|最后|最新|마지막|최근|최종|ostatni|ostatnia|ostatnie|ostatniego|son',
	refused:
		'rejected|rejection|rejections|refused|declined|absage|abgelehnt|rechazo|rechazado|afwijzing|afgewezen|rifiuto|odmowa|odrzucono|red|reddedildi|不合格|お祈り|不採用|拒信|被拒|불합격|탈락|婉拒|拒绝|거절|odrzucone',
	offered:
		'offer|offered|offers|job offer|angebot|zusage|aanbod|内定|オファー|录用|录取|합격|최종합격|oferta pracy|teklif|is teklifi',
	round:
		'onsite|on site|screen|screening|phone screen|recruiter screen|recruiter call|oa|online assessment|assessment|coding challenge|coding test|take home|takehome|technical round|tech round|technical screen|tech screen|final round|panel|super day|superday|hm screen|hm call|hm round|hm interview|loop|hr round|hr call|hr screen|first round|second round|third round|一次|二次|最終選考|1차|2차|3차|최종면접|실무면접|임원면접|round|rounds|campus visit|site visit|office visit|trial day|trial shift|int|intv|audition|callback|tryout|trial',
	next:
		'next|again|otra vez|weer|wieder|nochmal|di nuovo|de novo|znowu|ponownie|tekrar|もう一度|다시|upcoming|nachster|nachste|nachstes|nachsten|prochain|prochaine|prochaines|proximo|proxima|proximos|siguiente|volgende|prossimo|prossima|prossimi|下一步|下次|下一|' +
		'次|次回|今後|다음|향후|nastepny|nastepna|nastepne|kolejny|sonraki|gelecek|vervolg',
	step:
		'step|steps|做什么|做什麼|次のアクション|action|actions|task|tasks|todo|move|schritt|schritte|aktion|aufgabe|aufgaben|etapes|paso|pasos|accion|tarea|passo|passos|acao|tarefa|stap|stappen|actie|taak|azione|passi|attivita|行动|步骤|待办|计划|' +
		'what to do|what next|what s next|whats next|cosa fare|que hacer|por hacer|o que fazer|a fazer|zu tun|was tun|was ist zu tun|te doen|wat te doen|a faire|prossima mossa|da fare|wie weiter|wie geht es weiter|to do|vervolgstap|ステップ|アクション|対応|やること|動作|액션|할일|조치|krok|kroki|dzialanie|zadanie|do zrobienia|adim|adimi|yapilacak|yapilacaklar|co dalej' +
		'|que toca|o que falta|was steht an|siradaki adim',
	contact:
		'contact|contacts|mgr|headteacher|head teacher|principal|partner|chair|foreman|insider|sentito|sentita|i met|who interviewed me|wer mich interviewt hat|qui m a recu|quien me entrevisto|quem me entrevistou|chi mi ha intervistato|担当者|担当|contacted|outreach|person|people|poc|interviewer|interviewers|manager|hr|referrer|referee|connection|touch|touched|touchpoint|ansprechpartner|ansprechpartnerin|ansprechperson|kontaktperson|kontakt|' +
		'interlocuteur|interlocutrice|personne|rh|contacto|persona|contato|pessoa|contactpersoon|persoon|referente|contatto|contatti|responsable|联系人|对接人|面试官|' +
		'responsavel|responsabile|zustandig|zustandige|ansprechpartnerinnen|supervisor|advisor|professor|pi|betreuer|talked|talk|spoke|spoken|gesprochen|parle|hablado|falado|gesproken|parlato|interviewt|interviewee|rrhh|' +
		'with whom|who i spoke to|my person|referred by|ref d by|refd by|boss|jefe|jefa|encargado|encargada|capo|titolare|baas|szef|szefowa|patron|patronne|chefin|dueno|duena|who do i know|who do i know there|who i know|wen kenne ich|a quien conozco|follow up w|follow up with|consultant|point of contact|points of contact|hiring manager|hiring manager name|client contact|採用担当|採用担当者|連絡|人资|联系|联络|联络人|담당자|채용담당자|연락|연락처|osoba|osoba kontaktowa|opiekun|yetkili|kisi|iletisim|iletisim kisisi|muhatap|intro by|introduced by|warm intro by|ik|yetkilisi|内推人|推荐人|紹介者|ref by|director|rep name|coordinator|irtibat|irtibat kisisi|窗口' +
		'|spoke with|hable con|con quien hable|falei com|com quem falei|rozmawialem z|rozmawialam z|a qui j ai parle|mit wem',
	name:
		'name|fullname|namen|nom|nombre|nome|naam|nominativo|姓名|名字|名称|名|' +
		'氏名|名称|名前|이름|성명|명칭|명|nazwa|nazwy|imie i nazwisko|imie|adi|isim|ad soyad',
	first: 'erst|first|given|firstname|vorname|prenom|voornaam|nombres',
	family:
		'surname|family|lastname|nachname|familienname|apellido|apellidos|sobrenome|achternaam|cognome|' +
		'nazwisko|soyad|soyadi',
	email:
		'email|emails|mail|courriel|correo|mel|posta|邮箱|邮件|电子邮件|' +
		'メール|メールアドレス|电邮|信箱|이메일|메일|eposta|e posta|adres email',
	phone:
		'phone|telephone|tel|mobile|cell|cellphone|whatsapp|telefon|telefonnummer|durchwahl|handy|mobil|telefono|movil|telefone|celular|telemovel|telefoon|telefoonnummer|cellulare|portable|电话|手机|联系方式|' +
		'電話番号|携帯|连络电话|전화|전화번호|휴대폰|핸드폰|telefonnr|telnr|tlf|telefonu|cep|numer telefonu|联络方式',
	profile: 'linkedin|profile|profil|perfil|xing|profilo|profiel|领英|' + '링크드인|profili',
	recruiter:
		'search firm|executive search|their firm|recruiting firm|personalberatung|personaldienstleister|zeitarbeit|zeitarbeitsfirma|recruiter|recruiters|agency|headhunter|recruitment|staffing|personalvermittler|personalvermittlung|vermittler|agentur|personalberater|recruteur|recruteuse|agence|cabinet|reclutador|reclutadora|agencia|' +
		'recrutador|recrutadora|uitzendbureau|bureau|agenzia|selezionatore|猎头|招聘者|中介|hr姓名|agent|agente|headhunters|consultora|recruitmentbureau|detacheerder|vermittlung|' +
		'エージェント|紹介会社|人力仲介|헤드헌터|에이전시|rekruter|rekruterka|agencja|posrednik|ise alim uzmani|aracı|aracı kurum|danisman',
	channel:
		'channel|method|mode|medium|means|kanal|weg|bewerbungsweg|bewerbungsart|art|canal|moyen|methode|metodo|medio|meio|kanaal|wijze|canale|modalita|方式|途径|manier|maniere|modo|forma|bewerbungsform|versandart|' +
		'how applied|how did you apply|how did i apply|how contacted|contact via|contact method|応募方法|連絡方法|手段|지원방법|방법|sposob|kanal kontaktu|forma aplikacji|yontem|basvuru yontemi|basvuru sekli|kanali' +
		'|how i applied|como aplique|como me postule|como me candidatei|comment postule|comment j ai postule|wie beworben|wie habe ich mich beworben|hoe gesolliciteerd|come candidato|come mi sono candidato|jak wyslane|jak aplikowalem|jak aplikowalam|nasil basvurdum|hur sokt',
	priority:
		'priority|prio|interest|excitement|rating|importance|ranking|stars|desirability|prioritat|wichtigkeit|priorite|interet|prioridad|interes|prioridade|interesse|prioriteit|priorita|优先级|意向|优先|' +
		'interest level|priority level|excitement level|nivel de interes|niveau d interet|niveau interet|志望度|優先度|優先順位|优先顺序|优先级|관심도|우선순위|희망순위|priorytet|waznosc|oncelik|ilgi|tier|志望',
	note:
		'note|notes|comm|to remember|remember|zu merken|a recordar|da ricordare|a retenir|備考|メモ|comment|comments|remark|remarks|memo|observations|notiz|notizen|bemerkung|bemerkungen|kommentar|kommentare|anmerkung|anmerkungen|commentaire|commentaires|remarque|remarques|nota|notas|' +
		'comentario|comentarios|observaciones|observacion|observacoes|observacao|anotacoes|notitie|notities|opmerking|opmerkingen|commento|commenti|osservazioni|备注|笔记|说明|评论|' +
		'obs|bem|anm|opm|rem|kommentarer|anotaciones|apuntes|appunti|aantekeningen|aantekening|thoughts|gedanken|sonstiges|diverses|备忘|想法|记录|bijzonderheden|besonderheiten|besonderheit|particularites|particularidades|particolarita|sonstige|zusatz|extra|extras|misc|detalles|detalhes|dettagli|详情|anteckningar|anteckning|uwagi|notatki|' +
		'anything else|コメント|特記事項|感想|비고|메모|노트|참고|uwaga|notatka|komentarz|komentarze|notlar|aciklama|aciklamalar|yorum|yorumlar|card description|job notes|心得|所感',
	id:
		'id|s no|s nr|sn|sr|sl|serial|no|nr|num|number|ref|reference|index|idx|key|uuid|nummer|kennung|referenz|numero|referencia|kenmerk|riferimento|lfd|编号|序号|号|' +
		'番号|管理番号|번호|순번|lp|sira|sira no|kod|job req|job code|req id|job req id|req number|requisition|requisition id|job number|position number',
	details:
		'details|info|information|infos|daten|coordonnees|datos|dados|dati|gegevens|信息|' +
		'詳細|상세|szczegoly|detay|detaylar',
	/** Words that change nothing beside others and mean nothing alone. */
	neutral:
		'the|of|a|an|my|your|our|this|current|is|it|to|for|in|and|or|from|by|with|has|have|did|do|you|they|was|le|la|les|l|de|d|du|des|del|dell|della|el|los|las|der|die|das|den|zum|zur|vom|mit|und|' +
		'da|dos|das|no dia|van|het|een|il|lo|di|et|y|e|n|technical|tech|video|first|second|third|final|envoyee|received|sent out|exact|full|up|ups|entry|expected|actual|的|目前|当前|' +
		'wish|expectation|expectations|wunsch|vorstellungen|attesa|visado|vise|visee|souhaite|propose|proposee|proposta|proposto|propuesto|indicatie|jahr|jahrlich|brutto|netto|brut|annuel|annuelle|anuale|bruta|desired|asked|quoted|offered|end|hiring|sought|recent|main|other|any|so|far|m|w|f|x|if|known|optional|aprox|approx|ca|card|item|record|latest|que|ho|mi|i|ve|we|quando|cuando|wann|wanneer|whom|who|ausbildung|ausbildungs|praktikums|werkstudenten|happening|cible|' +
		'w|we|na|do|z|ze|o|i|ve|ile|icin|bir|の|用|予定|予定日|및|관련|된|현재|last change|change|current|range|min|max|minimum|maximum|bracket|band|there|lavorativa|lavorativo',
	/** Words for things that no field holds. They rule out a meaning, whatever stands beside them. */
	other:
		'in office|hours|hrs|shift|shifts|stunden|horas|heures|uren|resume|cv|resumes|cover|letter|coverletter|lebenslauf|anschreiben|unterlagen|lettre|motivation|curriculum|carta|curriculo|brief|motivatiebrief|lettera|简历|求职信|' +
		'description|desc|jd|beschreibung|descripcion|descricao|omschrijving|descrizione|描述|type|typ|tipo|kind|art der stelle|类型|size|industry|sector|branche|secteur|industria|settore|行业|' +
		'score|match|matched|fit|ats|probability|updated|update|modified|changed|aktualisiert|geandert|actualizado|modifie|modificado|bijgewerkt|aggiornato|aggiornamento|更新|' +
		'history|historie|verlauf|historique|skills|skill|kenntnisse|competences|requirements|requirement|requisitos|experience|years|seniority|level|remote|hybrid|mode of work|workmode|schedule|' +
		'keyword|keywords|tags|tag list|label|labels|category|categories|kategorie|categorie|categoria|posted|published|veroffentlicht|publiee|publication|version|path|file|files|template|folder|dir|' +
		'days|count|age|timezone|stack|tech|technology|technologies|prep|preparation|questions|question|answers|benefits|perks|visa|sponsorship|sponsor|research|domain|department|team|relocation|' +
		'degree|education|raw|tailored|customized|optimized|complete|completed|calendar|branch|language|languages|req|reqs|reason|reasons|pros|cons|review|glassdoor|portfolio|github|referral|referrals|username|' +
		'password|login|account|userid|user|reach|cold|draft|message|subject|snippet|body|currency|equity|bonus|duration|length|period|start|end|contract|employment|commute|distance|culture|mission|products|' +
		'nickname|prefix|suffix|middle|phonetic|birthday|photo|relationship|school|relation|group|yomi|postal|street|zip|po|gender|' +
		'pdf|docx|doc|recipient|conversation|owner|culture|values|motto|summary|reason|reasons|step count|percent|percentage|%|attachment|attachments|archived|members|color|colour|edited|by whom|subject|date of birth|point of interest|position type|interview process|hiring process|recruitment process|thank you sent|thank you note|thank you note sent|reports to|lead status|interaction|applied with|work mode|work arrangement|job mode|board name|company website|company url|company link|company site|careers page|career page|homepage|company homepage|job type|履歴書|職務経歴書|雇用形態|業界|产业|产业别|학력|경력|이력서|자소서|자기소개서|고용형태|산업|업종|branza|umowa|typ umowy|rodzaj umowy|tryb pracy|wymagania|sektor|calisma sekli|ozgecmis|cv versiyonu|tur|turu|careers portal|career portal|company portal|posting date|post date|内容|仕事内容|open date|opening date|date opened|application open date|application opens|app opens'
} as const;

export type Concept = keyof typeof CONCEPT_WORDS;
