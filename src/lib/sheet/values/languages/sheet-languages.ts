/** Tells from the words of a sheet in which languages the names of its months are, where a name is two months. */
import { foldAccents } from '../fold-accents';
import { languagesNaming, type Languages } from '../day-names';

/** Words of headers and statuses that few languages share, by the codes of these, with accents folded. */
const TELLING: readonly (readonly [code: string, words: string])[] = [
	[
		'pl',
		'stanowisko firma aplikacji wyslano odrzucono rozmowa notatki uwagi praca ogloszenie wiadomosc odpowiedz'
	],
	[
		'hr',
		'tvrtka poduzece radno mjesto prijava poslano odbijeno razgovor biljeske napomena datum posao odgovor'
	],
	['cs', 'spolecnost pozice datum odeslano zamitnuto pohovor poznamky firma odpoved prace stav'],
	['sk', 'spolocnost pozicia datum odoslane zamietnute pohovor poznamky firma odpoved praca stav'],
	['sl', 'podjetje delovno mesto datum poslano zavrnjeno razgovor opombe odgovor'],
	['uk', 'компаніі компанія посада дата статус відгук відмова співбесіда нотатки'],
	['be', 'кампанія пасада дата статус адмова суразмова'],
	['ru', 'компания должность дата статус отказ собеседование заметки отклик'],
	['bg', 'фирма длъжност дата статус отказ интервю бележки'],
	['mk', 'компанија позиција датум статус одбиено интервју белешки'],
	['lt', 'imone pareigos statusas issiusta atmesta pokalbis pastabos'],
	['lv', 'uznemums amats datums statuss nosutits noraidits intervija piezimes'],
	['tr', 'sirket pozisyon tarih durum basvuru gorusme notlar'],
	['az', 'sirket vezife tarix muraciet qeydler'],
	['fi', 'yritys tehtava paiva tila haettu haastattelu muistiinpanot'],
	['et', 'ettevote ametikoht kuupaev staatus kandideeritud intervjuu markused'],
	['id', 'perusahaan posisi tanggal lamaran wawancara catatan'],
	['hu', 'ceg pozicio datum allapot elkuldve elutasitva interju megjegyzes']
];

const CODES = new Map<string, string[]>();
for (const [code, words] of TELLING)
	for (const word of words.split(' ')) {
		const folded = foldName(word);
		CODES.set(folded, [...(CODES.get(folded) ?? []), code]);
	}

/** Folds a word, and the one letter that is no letter with an accent. */
function foldName(word: string): string {
	return foldAccents(word).replaceAll('ł', 'l').replaceAll('ı', 'i');
}

const LONGEST_CELL = 64;
const MOST_TEXTS = 4000;

/**
 * Returns the languages that most of the telling words of a sheet are in. Names of months and weekdays count as well as
 * words of headers and statuses; each different word counts once.
 * @param texts headers and cells
 */
export function languagesOf(texts: Iterable<string>): Languages {
	const seen = new Set<string>();
	const counts = new Map<string, number>();
	let count = 0;
	for (const text of texts) {
		if (count++ > MOST_TEXTS) break;
		if (text.length > LONGEST_CELL) continue;
		for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}]+/gu)) {
			const folded = foldName(word);
			if (seen.has(folded)) continue;
			seen.add(folded);
			for (const code of new Set([...(CODES.get(folded) ?? []), ...languagesNaming(word)]))
				counts.set(code, (counts.get(code) ?? 0) + 1);
		}
	}
	const most = Math.max(0, ...counts.values());
	return new Set([...counts].filter(([, each]) => each === most).map(([code]) => code));
}
