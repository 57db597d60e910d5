/** Word beginnings that a status is made of, in the languages of the app's users: folded, by their meaning. */

/** Words that turn around the meaning of a word after them. */
export const NEGATORS: ReadonlySet<string> = new Set(
	(
		'not no never zero none without nicht nie kein keine keinen keiner keinerlei ohne pas ni jamais aucun aucune sans non sin nunca ningun ninguna ' +
		'nao sem nenhum nenhuma mai nessun nessuna senza niet geen nooit nie brak bez nigdy zadnej zadnego nothing nichts nix niks niets rien nada niente nulla inte ingen inget aldrig ikke ingenting hic nobody noone ninguem stopped pararam parou dejaron przestali nadie nessuno niemand niemanden nikogo nikt kimse'
	).split(' ')
);

/** Words of a negator's second half: 'didn t', 'haven t'. */
export const NEGATED_VERB = /^(?:did|do|does|have|has|had|is|was|were|will|wo|ca|could|would)n$/;
/** The same, written in one word. */
export const NEGATED_VERB_WHOLE =
	/^(?:didnt|dont|doesnt|havent|hasnt|hadnt|isnt|wasnt|werent|wont|cant|couldnt)$/;

const stems = (words: string) => new RegExp(`^(?:${words.replaceAll(' ', '|')})`);

/** The meanings that words of a status have, in the order in which they are tried. */
export const CUES = {
	withdraw: stems(
		'withdr widthdr afgehaak bailed zuruckgezog zuruckgetret zuruckzieh desist desisti retirad retirei ritirat teruggetrokk ingetrokk rezygn zrezygn wycofa vazgec rinunc renunc abandon abgebroch zaniecha'
	),
	reject: stems(
		'rej$ reject regect rejet rechaz recus rejeit refus rifiut respint scartat abgelehn absag abgesag ablehn afgewez afwijz declin denied denie descart odrzuc odmow odmaw redd afgesla desestim reprov bocciat dismiss decline avslag avvis turned'
	),
	offer: stems(
		'offer offr oferta ofert angebot aanbod aanbied vertragsangebot teklif erbjud proposta propuesta'
	),
	apply: stems(
		'pitch sokt soka raus$ apunt appl(?!icab|iance) apliq submit submis sent send bewerb beworben abgeschick verschick versend versand gesend eingereich weggeschick candidat candidater postul envoy envia mand inviat inviar spedi aplic solicit inscrit sollicit gesollicit verstuur verzond opgestuur wysla wyslan zaaplik aplikow zloz basvur gonder ansok skick enviei gestuurd mailed schrieb geschrieben'
	),
	begin: stems(
		'start fini demarr commenc begonn begin angefang empez empec inici iniz rozpocz basla borj paaborj finish ready fertig klar pret terminad terminat pront gotow hazir'
	),
	meet: stems(
		'interview entrevist entretien vorstellungsgesprach colloqui gesprek mulakat intervju decision entscheid'
	),
	contact: stems(
		'contact kontakt contatt contatad contactad gecontacteer angeschrieben reached skontakt aangeschrev iletisim'
	),
	answer: stems(
		'gotten called rang rung zuruckgeschr senales lebenszeichen teken beld zadzwon chiamat ligaram gebeld rappel angerufen fatt hort hor(?:e)?$ donme callback llamad llamaron odezw dijer rispond meld meldet odpis respon respnse reply repli answer heard hear feedback antwort ruckmeld reaktion reagier reageer reager gehort gemeld repond repons retour nouvelle contest respuest notic resposta respond retorn risposta rispost riscontr notizi sentito reactie gereageer antwoord gehoord vernomen bericht odpowie odzew cevap yanit donus svar'
	),
	choose: stems(
		'referr move preso$ presa$ elegid escogid escolhid cogid dosta contin pursu pasad going fit match avanc pass superat superad supero ausw berucksichtig eingeladen zaproszon uitgenodigd invit invitad zakwalif passend hiring desta dessa select selecion seleccion selezion ausgewahl genommen gewahlt angenommen chosen consider shortlist hired hire successful qualif wahl elig chamad qued bestand reuss geslaag zdal gecti suitable eligible accept match advanc proceed progress moving retenu retenue pris prise apto apta idone aprov aprob aceit accettat gekozen geselecteer aangenomen wybran przyjet przysz przesz sec kabul make made pass passed passei get got door zusage eingestell embauch contratad assunt'
	),
	opening: stems(
		'work$ nodig gebraucht besoin necesit bisogno bilden stellen busc cherch such zoek cerca procur precis bild szukaj potrzeb need money fund budget geld opening bedarf headcount vacanc opportunit position role job jobs offene stelle stellen poste postes vacante plaza vaga posiz vacature plek etat'
	)
} as const;
export type Cue = keyof typeof CUES;

/** Words by which the user says that it was their own doing, before or after a word of refusing. */
export const MINE =
	/(?:^|\s)(?:i|i have|i ve|ich(?: habe?)?|hab|habe|j ai|je|he|yo|eu|ho|ik(?: heb)?|heb|zelf|selbst|selber|self|ja|jag)(?=\s)(?!\s(?:was|got|am|been|wurde|bin|suis|ben|sono|eine|absagen?\b))|(?:by me|by myself|by self|von mir|von mir aus|por mi|por mim|par moi|da me|door mij|przeze mnie|me retire|my choice|my decision)(?=\s|$)/;

/** First persons of verbs of refusing, which need no other word. */
export const I_REFUSED =
	/\b(?:rechace|decline|recusei|declinei|rifiutai|reddettim|odrzucilem|odrzucilam|odmowilem|odmowilam|turned (?:it|them|this|the)|absage (?:erteilt|geschickt|gesendet|ausgesprochen|gegeben)|declined (?:the )?(?:interview|invitation|screening))\b/;
