/** Phrases of mails that reject, offer, invite or promise, in several languages. */

/** Counts only where the whole sentence rejects: "unfortunately" alone does not. */
export const NO_TO_ROLE = new RegExp(
	[
		String.raw`\b(?:not|won['’]t|unable to|unlikely to) (?:be )?(?:mov(?:e|ing) (?:you |your application |ahead|forward)|proceed|progress|tak(?:e|ing) (?:you|your application)|going forward|pursu|invit(?:e|ing) you|shortlist|offer you|consider(?:ed|ing) (?:you|further|for))`,
		String.raw`\b(?:have|has|are|were|was|been)(?: n['’]t| not|n['’]t) (?:been )?(?:selected|shortlisted|successful|chosen|considered)`,
		String.raw`\b(?:application|candidacy) (?:was|has been|is) (?:unsuccessful|rejected|declined|not successful)`,
		String.raw`\b(?:decided|chosen|chose|opted|going|moving|move|proceed\w*) (?:to )?(?:(?:go|move|proceed|moving)(?: ahead| forward)? )?(?:forward |ahead )?(?:with|for) (?:an?other|other|someone|somebody|a different|different|candidates who)`,
		String.raw`\b(?:position|role|vacancy|job) (?:has|have) (?:now |already )?been (?:filled|cancelled|closed|withdrawn)`,
		String.raw`\b(?:decided|chosen) not to (?:move|proceed|progress|continue|pursue|hire|fill)`,
		String.raw`\bregret to (?:inform|tell|say)`,
		String.raw`(?:leider|bedauern).{0,120}(?:absage|nicht (?:berücksichtig|in die engere|weiter|zusagen|anbieten|einladen|für sie entschieden)|anderen? (?:bewerber|kandidat)|keine? (?:positive|zusage))`,
		String.raw`(?:für|zugunsten) (?:eine[nr]?|andere) (?:anderen?|weiteren?)?\s?(?:bewerber|kandidat)\p{L}* entschieden|(?:stelle|position) (?:ist|wurde) (?:inzwischen|bereits|mittlerweile) (?:besetzt|anderweitig)`,
		String.raw`(?:malheureusement|regret).{0,140}(?:pas (?:été )?(?:retenue?|donner (?:une )?suite|retenir)|autre candidat|défavorable|poste (?:a été|est) pourvu)|ne pouvons (?:pas )?(?:donner (?:une )?suite|retenir)`,
		String.raw`(?:lamentablemente|desafortunadamente|lamentamos|sentimos).{0,140}(?:no (?:ha(?:s)? sido|hemos|podemos|continuar|seguir)|otr[oa]s? (?:candidat|persona|perfil)|descartad|cubiert)`,
		String.raw`(?:helaas|spijt).{0,140}(?:niet (?:uitnodigen|verder|gekozen|geselecteerd|door|aanbieden)|andere kandida|afgewezen|vervuld)|(?:gekozen|keuze (?:is )?gevallen) (?:voor|op) een andere`
	].join('|'),
	'iu'
);

export const NOT_NOW =
	/\b(?:no|not (?:have|hiring)|don['’]t have|do not have)\b.{0,40}\b(?:openings?|vacanc|positions?|roles?|hiring)\b.{0,60}\b(?:at (?:the|this) moment|right now|at present|currently|at this time)|\bhiring (?:freeze|is on hold)|(?:derzeit|momentan|aktuell|zurzeit) (?:leider )?keine? (?:passende|offene|vakan|stelle)|(?:pas|aucun) .{0,30}poste.{0,40}(?:actuellement|pour le moment)|(?:actualmente|de momento) no .{0,30}(?:vacantes?|puestos?)|(?:momenteel|op dit moment) geen .{0,30}(?:vacature|plek|functie)/iu;

export const NO_TO_CONTACT =
	/\b(?:do not|don['’]t|stop|please refrain from) (?:contact|contacting|writ(?:e|ing)|e-?mail(?:ing)?) (?:me|us|to us)\b.{0,30}(?:again|further|any ?more|$)|\bno further contact\b|(?:keine|von) weiteren? (?:anfragen|kontaktaufnahmen?|nachrichten|e-?mails) (?:mehr|abzusehen)|ne (?:plus|pas) (?:me|nous) (?:re)?contacter|no (?:nos|me) (?:vuelva|contacte)|geen contact meer/iu;

/** Words of a conditional sentence, which states no fact. */
export const CONDITION =
	/(?:^|[\s,])(?:if|should you|unless|in case|whether|only (?:those|shortlisted|candidates)|wenn|falls|sollten?|sofern|ob|si|au cas où|cuando|als (?:u|je|wij)|indien|mocht)(?=[\s,])/iu;

export const OFFER = new RegExp(
	[
		String.raw`\b(?:pleased|delighted|happy|excited|thrilled|glad|would like|want) to (?:(?:formally )?offer you (?!an? (?:interview|call|chance|opportunity|slot|meeting|chat|time|conversation|first|second|place in))|extend (?:you )?(?:an? |our )?(?:formal |job )?offer)`,
		String.raw`\b(?:attached|enclosed|find).{0,40}\b(?:offer letter|letter of offer|employment contract)\b`,
		String.raw`(?:freuen uns|möchten|gerne).{0,60}(?:die|eine) (?:stelle|position) .{0,60}(?:anbieten|anzubieten)|(?:anbei|beigefügt|im anhang).{0,40}(?:arbeitsvertrag|vertragsangebot)`,
		String.raw`(?:heureux|ravie?s?|plaisir).{0,40}(?:vous (?:proposer|offrir) (?:le|ce|un) (?:poste|contrat)|promesse d['’]embauche)`,
		String.raw`(?:encantad\p{L}|complace|gusta).{0,40}(?:ofrecer(?:le|te) (?:el|este|un) (?:puesto|contrato))|carta de oferta`,
		String.raw`(?:bieden (?:wij|we)|graag).{0,40}(?:de (?:functie|baan)|een contract).{0,40}(?:aan(?:bieden)?)(?!\p{L})`
	].join('|'),
	'iu'
);

export const INTERVIEW =
	/\b(?:interview|invite you|meet (?:you|with you|with us|the team|our team)|speak (?:to|with) you|talk (?:to|with) you|call with|video call|phone call|chat with you|catch up|come (?:in|by|over)|assessment (?:day|centre|center))\b|vorstellungsgespräch|gespräch|kennenlernen|telefonat|laden (?:wir )?sie.{0,40}ein|einladen|entretien|rencontrer|rendez-vous|entrevista|reunirnos|sollicitatiegesprek|gesprek|kennismak|uitnodigen/iu;

/** Phrases in which the sender promises to act next. */
export const THEY_ANSWER =
	/\b(?:be|are|get|getting|keep) in touch\b|\b(?:get|getting|come|report) back to you\b|\blet you know\b|\bhear(?:ing)? (?:back )?from (?:us|me)\b|\b(?:we|i)['’ ]?(?:ll| will| shall| aim to| hope to| expect to| plan to).{0,40}\b(?:contact|inform|update|notify|call|ring|e-?mail|respond|reply|decide|reach out|send you)\b|\b(?:make|made|reach|have) (?:a|our|the|its) (?:final )?decision\b|\bdecision (?:will be made )?by\b|melden (?:wir |sie )?uns|(?:melde|meldet|melden) .{0,60}(?:ich mich|sich|uns)|(?:wir|ich) .{0,60}(?:melden|informieren|bescheid|rückmeldung)|rückmeldung (?:von uns|erhalten|geben)|auf sie zu|hören .{0,40}von uns|(?:reviendrons|reviens|revenons|recontact|recontactons|tiendrons|informerons|contacterons)|aurez .{0,40}(?:réponse|retour|nouvelles)|(?:pondremos en contacto|contactaremos|responderemos|informaremos|diremos|comunicaremos|daremos)|recibirá .{0,40}respuesta|(?:laten (?:wij|we)|(?:wij|we) laten|laat ik).{0,80}weten|(?:nemen|neem) .{0,60}contact|(?:hoort|hoor) .{0,40}van (?:ons|mij)|komen .{0,40}(?:terug|bij)/iu;

/** Phrases that ask the user to act by a day. */
export const YOU_ANSWER =
	/\b(?:please|kindly|could you|can you|would you|you (?:need to|must|have to))\b.{0,60}\b(?:let (?:us|me) know|confirm|reply|respond|get back to (?:us|me)|send|return|sign|answer|accept|complete|submit)\b|\b(?:let (?:us|me) know|get back to (?:us|me)|reply|respond|confirm|sign(?:ed)?|accept|decide)\b.{0,40}\b(?:by|before|until|no later than)\b|(?:bitte|bitten (?:wir|sie)).{0,100}(?:bis|bestätig|mitteil|rückmeld|antwort|zusenden|bescheid)|geben sie (?:uns|mir)|teilen sie (?:uns|mir)|(?:merci de|veuillez|pourriez-vous).{0,80}(?:confirmer|répondre|retourner|envoyer|indiquer|avant)|(?:por favor|rogamos|podría).{0,80}(?:confirm|respond|envi|indique|antes)|(?:graag|wilt u|kun je|laat).{0,80}(?:bevestig|reactie|laten weten|ons weten|antwoord|stuur)/iu;

/** Phrases that propose a day, rather than agree on one. */
export const PROPOSES =
	/\?|\b(?:would(?! like)|could|does|do you|are you|which|whether|either|let (?:us|me) know (?:if|which|when)|any of|one of|options?|slots?|availab|suits?|work(?:s)? for you)\b|(?:passt|passen|wäre|hätten|könnten|haben sie zeit|terminvorschl|wahlweise|oder am)|(?:conviendrait|disponible|disponibilités|seriez)|(?:le viene|podría|estaría|opciones)|(?:schikt|zou|past|beschikbaar|mogelijkheden)/iu;

export const NO_REPLY =
	/(?:^|[._-])(?:no-?_?reply|do-?_?not-?_?reply|noreply|donotreply|mailer|notifications?|bounce|nicht-?antworten)\b/iu;
export const AUTOMATIC =
	/\bthis is an automat|\bautomatic(?:ally)? (?:generated|reply|response|message)|\bauto-?(?:reply|matic reply|response)|\bout of (?:the )?office\b|\bplease do not reply\b|\bdo not reply to this\b|automatisch (?:generiert|erstellt|erzeugt|versandt|gegenereerd)|automatische antwort|abwesenheit(?:snotiz)?|bitte antworten sie nicht|réponse automatique|message automatique|ne pas répondre|respuesta automática|mensaje automático|no responda a este|automatisch (?:bericht|antwoord)|afwezigheid/iu;
export const ACKNOWLEDGES =
	/\b(?:received|receipt of) your (?:application|résumé|resume|cv|submission)|\bthank you for (?:applying|your application|submitting)|\bthanks for (?:applying|your application)|\byour application (?:has been|was|is) (?:received|submitted)|(?:eingang|erhalt) ihrer bewerbung|(?:ihre|deine) bewerbung .{0,40}(?:eingegangen|erhalten)|danke?n? (?:ihnen |dir )?für (?:ihre|deine|die) (?:bewerbung|zusendung)|bien (?:reçu|reception de) votre candidature|accusons réception|hemos recibido (?:su|tu) (?:solicitud|candidatura|currículum)|gracias por (?:su|tu) (?:solicitud|candidatura|interés)|(?:uw|je) sollicitatie .{0,40}ontvangen|(?:dank|bedankt) voor (?:uw|je) sollicitatie/iu;

/** Addresses and names of an office rather than a person. */
export const OFFICE =
	/(?:^|[\s._@-])(?:jobs?|careers?|hr|recruit\p{L}*|talent|team|bewerb\p{L}*|karriere|personal\p{L}*|info|office|apply|applications?|hello|kontakt|contact|people|empleo|rrhh|vacatures?|support|service)(?=$|[\s._@-])/iu;

/** Words for a job interview. */
export const NAMES_AN_INTERVIEW =
	/\binterview|vorstellungsgespr|bewerbungsgespr|entretien|entrevista|colloquio|sollicitatiegesprek/iu;
