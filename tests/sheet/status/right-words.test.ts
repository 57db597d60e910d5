/** Holds that a word that is spelled right in one language is not mended to a status of another, or of its own. */
import { expect, test } from 'vitest';
import { stageOf } from '../../../src/lib/sheet/columns/stages';

/** Words that differ by one letter from a word that ends a lead or makes an offer, by language. */
const RIGHT: Readonly<Record<string, string>> = {
	English: 'leader lender played shipped nights filed refuge trout compete alter writing taking praise',
	German:
		'angekommen gekommen ergeben besitzt gesetzt beginnen begannen leiter leiser hoffen koffer offen lieder verkaufen vertreten regnet preise abgenommen vergessen schreien waren',
	French: 'décalé accepter retirer concert revenu singe annuel appeler prises',
	Spanish: 'asunto fuerza acento acertado concierto persona presto salado regalo',
	Portuguese: 'acertado regras formado acerte salada',
	Italian: 'formato fermato filmato spirito scattato perso presto presso salata',
	Dutch: 'aangekomen vergeten vergeven gekomen genomen gesloopt verbonden gestapt koffer',
	Polish: 'domowa wygrana zdanie badanie czekam'
};

const ENDS = new Set(['rejected', 'withdrawn', 'accepted', 'offer']);

test.each(Object.entries(RIGHT))('in %s', (_, words) => {
	const wrong = words.split(' ').filter((word) => ENDS.has(String(stageOf(word))));
	expect(wrong).toEqual([]);
});

test.each([
	['rejcted', 'rejected'],
	['ccepted', 'accepted'],
	['withdrwan', 'withdrawn'],
	['intervview', 'interview'],
	['submited', 'applied'],
	['declned', 'withdrawn']
])('a typing error is still mended: %s is %s', (word, is) => {
	expect(stageOf(word)).toBe(is);
});
