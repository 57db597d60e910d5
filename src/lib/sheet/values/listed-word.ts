/** Chooses a status word among those that the drop-down list of a column offers. */
import type { Stage } from '../../domain/lead';
import { DEFAULT_STATUS_WORDS } from '../columns/stage-words';
import { exactStage, saysWrote } from '../columns/stages';
import type { StatusWord } from '../sheet';
import { stagesAmong } from '../status/in-context';

/**
 * Returns the word of a list for a stage, or null where the list has none: the one that the column uses most, else
 * the plain name of the stage, else the first one. The stages that the user gave to words of the column count.
 */
export function listedWord(
	stage: Stage,
	list: readonly string[],
	statuses: readonly StatusWord[]
): string | null {
	const known = new Map(statuses.map((status) => [status.word, status]));
	const stageOf = stagesAmong(list);
	const fit = list.filter((word) => (known.has(word) ? known.get(word)!.stage : stageOf(word)) === stage);
	const worth = (word: string) => [
		known.get(word)?.count ?? 0,
		Number(word.toLowerCase() === DEFAULT_STATUS_WORDS[stage].toLowerCase()),
		Number(!saysWrote(word)),
		Number(exactStage(word) === stage)
	];
	const isBetter = (word: string, best: string) => {
		const [own, other] = [worth(word), worth(best)];
		const at = own.findIndex((each, place) => each !== other[place]);
		return at >= 0 && own[at]! > other[at]!;
	};
	return fit.length === 0 ? null : fit.reduce((best, word) => (isBetter(word, best) ? word : best));
}
