/**
 * Beginnings of words that decide a status in languages other than English, after what is denied was looked at. The
 * first stage that matches decides, so what is over comes before what led there.
 */
import type { Stage } from '../../domain/lead';

const anyOf = (words: string) => new RegExp(`(?:^|\\s)(?:${words})`);

export const STAGE_STEMS: readonly (readonly [stage: Stage, pattern: RegExp])[] = [
	[
		'withdrawn',
		anyOf(
			'tacka(?:de|t) nej|(?:j ai |on a )?laisse tomber|lasciato perdere|lo (?:he )?dej(?:[eo]|ado)|aufgegeben|g[ai]ve[n]? (?:it )?up|opgegeven|odpuscil|biraktim|geri cek|(?:j ai )?retire ma|plus interess|nicht mehr interess|niet meer geinteress|me retir|j ai declin|ik heb afge|niet verder willen|nie chc|i (?:have )?passed'
		)
	],
	[
		'accepted',
		anyOf(
			'signed|j ai signe|contract signed|angetreten|unterschrieben|(?:he|hemos) aceptad|acepte|ho firmato|cdi signe|contrat signe|firme(?=\\s|$)|podpisal|aceitei|ho accettat|accepte(?!r)|przyj\\w* ofert|ofert\\w* przyj|offer accept|offer acepted|umowa podpis|podpisan|zatrudni|kabul et|kabul edil|ise (?:kabul|alin|basla|girdi)|sozlesme imza|ik begin|tacka(?:de|t) ja|me contrat|fui contratad|fatt jobb|empiezo|empezare|comienzo|fange (?:\\w+ ){0,2}an|beginne (?:am|im|ab)|je commence|mag beginnen|zaczynam|ise basli|took the (?:job|offer|role)|(?:ich )?nehme (?:die|das|den) |assinei|comeco |comincio (?:il |da |a |lun|mar|mer|gio|ven)|inizio (?:lun|mar|mer|gio|ven)|ga (?:daar |er )?(?:werken|beginnen)|imzalad|me cog\\w+ desde|fiquei com [oa] (?:lugar|vaga|emprego|trabalho)|consegui (?:el|o|a|la) (?:trabajo|puesto|emprego|vaga|plaza)|(?:ho avuto|mi danno) il posto|(?:job|stelle) bekommen|baan gekregen|dostal\\w+ prace|isi aldim|fick jobb'
		)
	],
	[
		'rejected',
		anyOf(
			'unfortunately|sorry|jemand anderen|iemand anders|someone else|me dijeron que no|mi hanno detto di no|m ont dit non|niestety|vaga (?:cancel|encerr|fech)|posizione (?:gia )?(?:copert|chius)|vacante (?:cerrad|cubiert)|poste (?:deja )?pourvu|zostali przy|closed by (?:the )?(?:company|employer|recruiter|hr|them|client)|rescind|revoked|offer rescinded|(?:hiring|position|role|search) (?:\\w+ )?(?:paused|frozen|stopped|cancelled|canceled)|said no|stelle (?:ist )?weg|(?:red|ret) cevab|another direction|other direction|other candidate|leider|(?:schon |bereits )?vergeben|proces\\w* (?:cancel|cerrad|encerrad|annul|chius)|negatyw|olumsuz|red(?: aldim)?(?=$)|ret(?: aldim)?(?=$)|elendi|reddedil|helaas|anderer bewerber|anderen kandidat|andere kandidaat|otro candidato|outro candidato|autre candidat|altro candidato|inny kandydat|baska aday|rekrytering avbruten'
		)
	],
	[
		'interview',
		anyOf(
			'(?:after|nach|apres|tras|despues de|dopo|na|po) (?:\\w+ )?(?:interview|\\w*gesprach|entretien|entrevista|colloquio|gesprek)|proefdra|meelopen|schnupper|hospit(?:ier|ation)|shadow(?:ing|ed)? |me (?:han )?cita|exam(?:en)?(?=\\s|$)|esame|egzamin|einladung|rnd [1-9]|[1-9](?:st|nd|rd|th) rnd|second[oa]? colloqui|(?:prim|terz)[oa] colloqui|rd [1-9]|[1-9](?:st|nd|rd|th) rd|hirevue|vg(?=\\s|$)|visio(?=\\s|$)|gorustu|gorusul|eingeladen|2 gesprach|entrevue|(?:primera|segunda|tercera|primeira|terceira|[1-4]a) (?:fase|etapa)|[1-4] fase|zaproszen|rozmow|(?:pierwszy|drugi|trzeci|i|ii|iii|[1-4]) etap|zadani|mulakat|gorusme|sinav|uitgenodig|kallad|intervju|convocat|convocazione|convoque'
		)
	],
	[
		'offer',
		anyOf(
			'teklif|proposta (?:feita|recebid)|offre d embauche|proposition d embauche|proposta di|proposta de|propuesta|contract aangeboden|contratto propost|vertrag angeboten|contrat propos'
		)
	],
	[
		'silent',
		anyOf(
			'plus de (?:nouvelles|reponse)|desaparec|nunca mais|ses seda|(?:hic )?(?:donmed|aramad|yazmad)|cevap vermed|fatt\\w+ (?:piu )?viv|n ont pas (?:rappele|ecrit)|noreply|nothing since|heard nothing|nothing back|meld\\w* sich nicht|nr(?=$)|(?:never|not|n t) (?:got|gotten|come) back|brak kontaktu|donus (?:yapmad|olmad|gelmed)|niets (?:meer )?(?:gehoord|vernomen)|cisza|ses yok|ses cikmadi|haber yok|zadnych wiesci'
		)
	],
	[
		'saved',
		anyOf(
			'gonderme|apply by|nog doen|basvurulacak|basvuracag|basvurulma|basvurmad|basvurmay|gonderilme|gonderilecek|kaydedil|incelenecek|yapilacak|do zrobien|do wyslan|do aplik|zu erledig|bewerbung offen|candidature a (?:faire|envoyer)|candidatura (?:por|a) (?:fazer|enviar|hacer)|candidatura da|planowan|zapisan'
		)
	],
	[
		'talking',
		anyOf(
			'ligaram|\\w* ?recontact|exchanging|asked (?:for |about )?my (?:availability|salary|notice)|geri dondu|hort av sig|(?:ruckmeldung|antwort|ruckruf|anruf) (?:bekommen|erhalten)|haben (?:geantwortet|sich gemeldet)|hat geantwortet|reactie (?:gekregen|ontvangen)|antwoord (?:gekregen|ontvangen)|odpowiedzieli|odpowiedz otrzyman|odezwali|(?:geri )?donus (?:yapildi|aldim|geldi|yaptilar)|cevap (?:geldi|aldim)|iletisim|yanit (?:geldi|aldim)|(?:w|proces w) trakcie(?! (?:oczek|rozpatr))|devam ediyor|surec devam|recruiter called|(?:me|nos) (?:han|ha) (?:contest|respond|llam)|hebben (?:gebeld|gereageerd)|heeft gebeld|odpisali|odpisala|(?:m a|ont|a) repondu|entraram em contat|entrou em contat|oddzwonil|beni ara|they called|hr called|reponse (?:recue|positive)|ont (?:repondu|rappele)|han respondido|svar fatt'
		)
	],
	[
		'applied',
		anyOf(
			'awaiting|app in|bewerbung (?:ist )?raus|liegt bei|envie|pendiente|me inscrib|inscricao|inscripcion|in afwachting|nog in behandeling|viewed|seen by|bewerbung raus|enviei|gestuurd|w trakcie (?:rozpatr|oczek)|cv at|bewerbung lauft|unterlagen|en attente|(?:he|ya|hemos) (?:aplic|envi|postul|solicit)|in attesa|opgestuurd|(?:sollicitatie )?verzonden|wacht|wysla|cv wysl|aplikacj\\w* wysl|zaaplikow|aplikowa|oczek|czeka|zlozon|basvur|cv gonder|gonderil|gonderdim|bekl[ei]|cevap bekle|degerlendir|inceleniyor|ansokan|ansokt|not (?:yet )?review'
		)
	]
];
