/** The words of headers by the concept that they stand for, in all languages. Compared without case and accents. */

export const CONCEPT_WORDS = {
	date: 'date|dates|day|on|when|timestamp|at|dt|time|datum|am|tag|zeitpunkt|fecha|fechas|dia|data|jour|giorno|dag|日期|时间|日',
	applied:
		'applied|応募|apply|applying|application|applications|app|submitted|submission|sent|bewerbung|bewerbungs|beworben|abgeschickt|gesendet|eingereicht|verschickt|' +
		'candidature|postule|postulation|envoi|envoye|envoyee|candidatura|aplicacion|aplicado|aplique|solicitud|solicitado|postulacion|envio|enviado|enviada|' +
		'aplicacao|inscricao|sollicitatie|gesolliciteerd|verstuurd|inviata|inviato|invio|投递|申请|应聘|投简历|bewerben|solliciteren|postuler|postular|candidarse|candidarsi|candidatar|aplicar|presentada|presentado|spedita|spedito|mandata|mandato|opgestuurd|ingediend|ingestuurd|raus|ansokt|ansokan|ansokning|skickat|skickad|wysłano|wysłania|wysłane|aplikowano|aplikacji',
	company:
		'company|co|会社|企業|companies|organisation|organization|org|employer|firm|business|startup|institution|university|unternehmen|firma|firmenname|arbeitgeber|betrieb|' +
		'entreprise|societe|employeur|organisme|boite|empresa|empleador|compania|organizacion|empregador|companhia|organizacao|bedrijf|bedrijfsnaam|werkgever|organisatie|' +
		'onderneming|azienda|societa|ditta|impresa|公司|企业|单位|雇主|' +
		'client|clients|kunde|klant|cliente|opdrachtgever|auftraggeber|entidad|entidade|ente|instelling|einrichtung|etablissement|structure|association|institucion|instituicao|compagnie|corporation|机构|用人单位|firmen|unternehmens|arbeitgebers|bedrijven|aziende|empresas|entreprises|unternehmung|foretag|foretaget|arbetsgivare|pracodawca',
	role:
		'role|titulo|職種|役職|position|title|job|jobs|post|vacancy|opening|occupation|designation|stelle|stellen|stellenbezeichnung|stellentitel|jobtitel|beruf|rolle|tatigkeit|' +
		'poste|intitule|metier|fonction|puesto|cargo|vacante|rol|vaga|funcao|posicao|posicion|empleo|functie|functietitel|vacature|baan|ruolo|posizione|mansione|lavoro|职位|岗位|职务|工作|' +
		'jobbezeichnung|berufsbezeichnung|puestos|vagas|vacatures|offerta|oferta|offre|emploi|emprego|impiego|应聘岗位|professur|lehrstuhl|dozentur|berufe|tatigkeiten|jobname|posizioni|mansioni|funciones|funcoes|functies|assignment|plaza|plazas|roll|befattning|tjanst|stanowisko',
	link:
		'url|urls|link|links|website|web|site|webpage|posting|postings|listing|ad|advert|advertisement|href|uri|webseite|anzeige|stellenanzeige|inserat|lien|annonce|siteweb|' +
		'enlace|vinculo|sitio|pagina|anuncio|vacaturelink|annuncio|collegamento|链接|网址|网站|地址链接|' +
		'lnk|weblink|joblink|vacatureurl|permalink|链接地址|网申|投递链接|länk|lank|ogłoszenie',
	place:
		'location|locations|city|town|place|region|country|address|ort|standort|stadt|arbeitsort|einsatzort|lieu|ville|localisation|localite|pays|ubicacion|ciudad|lugar|pais|' +
		'localizacao|cidade|local|localidade|locatie|plaats|stad|standplaats|werkplek|sede|luogo|citta|localita|地点|城市|地区|位置|工作地|' +
		'wohnort|localidad|provincia|bundesland|stadtteil|municipio|cidades|distrito|werklocatie|base地|办公地|所在地|vestiging|vestigings|filiale|niederlassung|dienstort|sitz|siege|zona|regione|miasto|lokalizacja|miejsce',
	pay:
		'salary|salaries|pay|compensation|comp|wage|wages|ctc|stipend|rate|remuneration|package|ote|gehalt|gehaltsvorstellung|lohn|vergutung|salaire|tjm|salario|sueldo|remuneracion|' +
		'remuneracao|salaris|loon|stipendio|retribuzione|ral|薪资|薪水|工资|待遇|薪酬|月薪|' +
		'salarial|salariale|salariales|salariais|money|cash|earnings|income|einkommen|jahresgehalt|bruttogehalt|entgelt|verdienst|dinero|dinheiro|geld|soldi|compenso|paga|beloning|bruto|tarief|stundenlohn|stundensatz|tagessatz|薪资范围|薪酬范围|年薪',
	source:
		'source|sources|platform|board|portal|via|through|where|discovery|discovered via|origin|jobboard|quelle|plattform|borse|jobborse|stellenborse|fundort|gefunden bei|plateforme|provenance|' +
		'fuente|origen|plataforma|fonte|origem|bron|piattaforma|provenienza|来源|平台|渠道|招聘网站|媒体|応募媒体|kalla|zrodło|źródło',
	status:
		'status|ステータス|状況|stage|state|outcome|result|results|phase|progress|disposition|stand|ergebnis|etat|statut|etape|resultat|avancement|estado|resultado|etapa|fase|situacion|situacao|' +
		'uitkomst|stadium|resultaat|stato|esito|状态|进度|结果|阶段|进展|' +
		'pipeline|verlaufsstand|bewerbungsstand|bewerbungsstatus|estatus|situazione|andamento|stav|进展情况|目前进展|投递状态',
	added:
		'added|created|create|saved|found|discovered|logged|recorded|entered|connected|bookmarked|captured|tracked|hinzugefugt|erstellt|gefunden|gespeichert|angelegt|erfasst|entdeckt|' +
		'ajoute|ajout|cree|creation|trouve|reperage|agregado|creado|anadido|encontrado|guardado|adicionado|criado|criacao|toegevoegd|aangemaakt|gevonden|aggiunto|creato|trovato|添加|创建|收藏|发现|' +
		'ajoutee|agregada|anadida|adicionada|gemerkt|vorgemerkt|reperee',
	responded:
		'response|responses|respond|responded|reply|replied|answer|answered|heard|rejection|feedback|absage|zusage|refus|rechazo|afwijzing|rifiuto|antwort|ruckmeldung|ruckantwort|reponse|retour|respuesta|respondio|resposta|retorno|' +
		'reactie|antwoord|terugkoppeling|risposta|riscontro|回复|反馈|答复|' +
		'rueckmeldung|terugbericht|bericht|risposte|bescheid',
	deadline:
		'deadline|closing|closes|close|due|expiry|expires|expiration|frist|schluss|bewerbungsschluss|ablauf|einsendeschluss|limite|cloture|cierre|plazo|vencimiento|prazo|encerramento|' +
		'sluiting|sluitings|sluitingsdatum|uiterlijk|scadenza|chiusura|截止|期限|' +
		'bewerbungsfrist|dateline|uiterste|scade|expira|vence|expire',
	follow:
		'follow|followup|followups|followed|chase|chased|remind|reminder|nudge|nachfassen|nachgefasst|nachfass|wiedervorlage|erinnerung|nachhaken|relance|relances|rappel|seguimiento|recordatorio|' +
		'acompanhamento|lembrete|opvolging|opvolgen|herinnering|sollecito|promemoria|跟进|提醒|催|' +
		'nabellen|nabeldatum|terugbellen|richiamare|ricontattare|sollecitare|ligar de volta|relancer|rappeler|relancee|nachgehakt|nachfragen|nachfrage|rappels|recontactar|recontacter|nudged|checkin',
	interview:
		'interview|interviews|interviewed|面接|vorstellungsgesprach|gesprach|bewerbungsgesprach|entretien|entretiens|entrevista|entrevistas|gesprek|sollicitatiegesprek|colloquio|colloqui|面试|笔试|' +
		'vorstellungsgesprache|gesprache|interviewtermin|gesprekken|intervista|interviste|一面|二面|三面|四面|五面|终面|初面|复试|群面|技术面|hr面|机试|probevortrag|probearbeit|probetag|vorstellungstermin|bewerbungsgesprache|kennenlerngesprach|selectiegesprek|kennismaking',
	last: 'last|latest|recent|previous|letzter|letzte|letztes|letzten|zuletzt|dernier|derniere|ultimo|ultima|laatste|laatst|上次|最近|最后',
	next: 'next|upcoming|nachster|nachste|nachstes|nachsten|prochain|prochaine|prochaines|proximo|proxima|proximos|siguiente|volgende|prossimo|prossima|prossimi|下一步|下次|下一',
	step: 'step|steps|次のアクション|action|actions|task|tasks|todo|move|schritt|schritte|aktion|aufgabe|aufgaben|etapes|paso|pasos|accion|tarea|passo|passos|acao|tarefa|stap|stappen|actie|taak|azione|passi|attivita|行动|步骤|待办|计划',
	contact:
		'contact|contacts|担当者|担当|contacted|outreach|person|people|poc|interviewer|interviewers|manager|hr|referrer|referee|connection|touch|touched|touchpoint|ansprechpartner|ansprechpartnerin|ansprechperson|kontaktperson|kontakt|' +
		'interlocuteur|interlocutrice|personne|rh|contacto|persona|contato|pessoa|contactpersoon|persoon|referente|contatto|contatti|responsable|联系人|对接人|面试官|' +
		'responsavel|responsabile|zustandig|zustandige|ansprechpartnerinnen|supervisor|advisor|professor|pi|betreuer|talked|talk|spoke|spoken|gesprochen|parle|hablado|falado|gesproken|parlato|interviewt|interviewee|rrhh',
	name: 'name|fullname|namen|nom|nombre|nome|naam|nominativo|姓名|名字|名称|名',
	first: 'first|given|firstname|vorname|prenom|voornaam|nombres',
	family: 'surname|family|lastname|nachname|familienname|apellido|apellidos|sobrenome|achternaam|cognome',
	email: 'email|emails|mail|courriel|correo|mel|posta|邮箱|邮件|电子邮件',
	phone:
		'phone|telephone|tel|mobile|cell|cellphone|whatsapp|telefon|telefonnummer|handy|mobil|telefono|movil|telefone|celular|telemovel|telefoon|telefoonnummer|cellulare|portable|电话|手机|联系方式',
	profile: 'linkedin|profile|profil|perfil|xing|profilo|profiel|领英',
	recruiter:
		'recruiter|recruiters|agency|headhunter|recruitment|staffing|personalvermittler|personalvermittlung|vermittler|agentur|personalberater|recruteur|recruteuse|agence|cabinet|reclutador|reclutadora|agencia|' +
		'recrutador|recrutadora|uitzendbureau|bureau|agenzia|selezionatore|猎头|招聘者|中介|hr姓名|agent|agente|headhunters|consultora|recruitmentbureau|detacheerder|vermittlung',
	channel:
		'channel|method|mode|medium|means|kanal|weg|bewerbungsweg|bewerbungsart|art|canal|moyen|methode|metodo|medio|meio|kanaal|wijze|canale|modalita|方式|途径|manier|maniere|modo|forma|bewerbungsform|versandart',
	priority:
		'priority|prio|interest|excitement|rating|importance|ranking|stars|desirability|prioritat|wichtigkeit|priorite|interet|prioridad|interes|prioridade|interesse|prioriteit|priorita|优先级|意向|优先',
	note:
		'note|notes|備考|メモ|comment|comments|remark|remarks|memo|observations|notiz|notizen|bemerkung|bemerkungen|kommentar|kommentare|anmerkung|anmerkungen|commentaire|commentaires|remarque|remarques|nota|notas|' +
		'comentario|comentarios|observaciones|observacion|observacoes|observacao|anotacoes|notitie|notities|opmerking|opmerkingen|commento|commenti|osservazioni|备注|笔记|说明|评论|' +
		'obs|bem|anm|opm|rem|kommentarer|anotaciones|apuntes|appunti|aantekeningen|aantekening|thoughts|gedanken|sonstiges|diverses|备忘|想法|记录|bijzonderheden|besonderheiten|besonderheit|particularites|particularidades|particolarita|sonstige|zusatz|extra|extras|misc|detalles|detalhes|dettagli|详情|anteckningar|anteckning|uwagi|notatki',
	id: 'id|s|sr|sl|serial|no|nr|num|number|ref|reference|index|idx|key|uuid|nummer|kennung|referenz|numero|referencia|kenmerk|riferimento|lfd|编号|序号|号',
	details: 'details|info|information|infos|daten|coordonnees|datos|dados|dati|gegevens|信息',
	/** Words that change nothing beside others and mean nothing alone. */
	neutral:
		'the|of|a|an|my|your|our|this|current|is|it|to|for|in|and|or|from|by|with|has|have|did|do|you|they|was|le|la|les|l|de|d|du|des|del|dell|della|el|los|las|der|die|das|den|zum|zur|vom|mit|und|' +
		'da|dos|das|no dia|van|het|een|il|lo|di|et|y|e|n|round|rounds|technical|tech|video|first|second|third|final|envoyee|received|sent out|exact|full|up|ups|entry|expected|actual|的|目前|当前|' +
		'wish|expectation|expectations|wunsch|vorstellung|vorstellungen|pretensao|pretensoes|pretension|pretensiones|attesa|visado|vise|visee|souhaite|propose|proposee|proposta|proposto|propuesto|indicatie|jahr|jahrlich|brutto|netto|brut|annuel|annuelle|anuale|bruta|desired|asked|quoted|offered|end|hiring|recent|main|other|any|so|far|m|w|f|x|if|known|optional|aprox|approx|ca|card|item|record|latest|que|ho|mi|i|ve|we|quando|cuando|wann|wanneer|whom|who|ausbildung|ausbildungs|praktikums|werkstudenten|happening|cible',
	/** Words for things that no field holds. They rule out a meaning, whatever stands beside them. */
	other:
		'resume|cv|resumes|cover|letter|coverletter|lebenslauf|anschreiben|unterlagen|lettre|motivation|curriculum|carta|curriculo|brief|motivatiebrief|lettera|简历|求职信|' +
		'description|desc|jd|beschreibung|descripcion|descricao|omschrijving|descrizione|描述|type|typ|tipo|kind|art der stelle|类型|size|industry|sector|branche|secteur|industria|settore|行业|' +
		'score|match|matched|fit|ats|probability|updated|update|modified|changed|aktualisiert|geandert|actualizado|modifie|modificado|bijgewerkt|aggiornato|aggiornamento|更新|' +
		'history|historie|verlauf|historique|skills|skill|kenntnisse|competences|requirements|requirement|requisitos|experience|years|seniority|level|remote|hybrid|mode of work|workmode|schedule|' +
		'keyword|keywords|tags|tag list|label|labels|category|categories|kategorie|categorie|categoria|posted|published|veroffentlicht|publiee|publication|version|path|file|files|template|folder|dir|' +
		'days|count|age|timezone|stack|tech|technology|technologies|prep|preparation|questions|question|answers|benefits|perks|visa|sponsorship|sponsor|research|domain|department|team|relocation|' +
		'degree|education|raw|tailored|customized|optimized|complete|completed|calendar|branch|language|languages|req|reqs|reason|reasons|pros|cons|review|glassdoor|portfolio|github|referral|referrals|username|' +
		'password|login|account|userid|user|reach|cold|draft|message|subject|snippet|body|currency|equity|bonus|duration|length|period|start|end|contract|employment|commute|distance|culture|mission|products|' +
		'nickname|prefix|suffix|middle|phonetic|birthday|photo|relationship|school|relation|group|yomi|postal|street|zip|po|gender'
} as const;

export type Concept = keyof typeof CONCEPT_WORDS;
