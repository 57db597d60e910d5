/** Decides status words whose meaning depends on the other words of their column. */
import type { Stage } from '../../domain/lead';
import { exactStage, stageOf } from '../columns/stages';
import { foldStatus } from './fold-status';

/** Words for a refusal that do not say whose it was. */
const DECLINED = /^(?:declined?|turned down)$/;
const PASSED = /^pass(?:ed)?$/;
const FAILED = /^(?:fail(?:ed)?|not passed|no pass)$/;
const REJECTED = /^(?:reject|rej\b)/;
const HAN = /\p{Script=Han}/u;

/** Returns a function that gives the stage of a word among the words of its column. */
export function stagesAmong(words: Iterable<string>): (word: string) => Stage | null {
	const others = [...words].map(foldStatus);
	const hasFailed = others.some((word) => FAILED.test(word));
	const hasRejected = others.some((word) => REJECTED.test(word));
	const isChinese = others.some((word) => HAN.test(word));
	return (word) => {
		const text = foldStatus(word);
		// Beside 'Rejected', a bare 'Declined' is what the user did; alone it is the column's word for a refusal.
		if (DECLINED.test(text)) return hasRejected ? 'withdrawn' : 'rejected';
		if (PASSED.test(text) && hasFailed) return 'interview';
		if (PASSED.test(text) && isChinese) return 'rejected';
		return exactStage(word) ?? stageOf(word);
	};
}

/** Statuses by which nothing is known to have come from the employer: 'in progress', 'ongoing'. */
const GOES_ON =
	/^(?:still )?(?:in (?:the )?(?:progress|process|works|pipeline|play)|on ?going|going|active|continuing|pipeline|im prozess|lauft|laufend|lopend|bezig|en cours|en processus|en proceso|en curso|en progreso|en tramite|em andamento|em processo|em progresso|em curso|processo em andamento|in corso|processo in corso|w trakcie|w toku|devam ediyor|surec devam ediyor|pagaende|进行中|流程中|流程推进|推进中|跟进中|進行中|진행중|진행 중)$/;
const FOLDED_GOES_ON = new RegExp(foldSource(GOES_ON.source), 'u');

/** Folds the letters of a pattern's source like the texts that it is matched with. */
function foldSource(source: string): string {
	return source.replace(/\p{L}+/gu, (letters) => foldStatus(letters));
}

/** Tells whether a status says only that the matter is open, and of no answer. */
export function saysOnlyGoingOn(word: string): boolean {
	return word.length <= 60 && FOLDED_GOES_ON.test(foldStatus(word));
}
