/** Recognizes a high priority in the words that people write. */
import { folded } from '../normalise';

/** A number that says "first"; a larger one may be a better mark or a later place, and says nothing by itself. */
const FIRST = /^(?:p ?[01]|prio(?:rity)? ?1|#? ?1(?:st)?|a\+*|i)(?: ?[-–:=(].*)?$/;
const HIGH =
	/^(?:[\d#p]+ ?[-–:=.)(]* ?)?(?:very |really |sehr |muy |tres |zeer )?(?:high(?:est)?|top|urgent|critical|important|must|dream|hot|favou?rite|hoch|dringend|wichtig|alt[ao]|urgente|haute|elevee?|hoog|hog|wysoki)(?![a-z])/;
/** "4/5", "9 of 10" */
const MARK = /^(\d+(?:[.,]\d+)?) ?(?:\/|of|out of) ?(\d+)$/;
const STARS = /[★⭐*🌟🔥!❗]/gu;
const NO_STARS = /[☆✩]/gu;
const HIGH_SHARE = 0.8;
const MANY_STARS = 3;
/** Signs that say it once. */
const ALONE = /[🔥!❗]/u;

/** Returns true if a priority, as the user or a sheet wrote it, asks for being first: "High", "P1", "A", "5/5", "★★★★☆". */
export function isHighPriority(priority: string | undefined): boolean {
	if (!priority) return false;
	const text = plain(priority);
	const mark = MARK.exec(text);
	if (mark) return isMuch(Number(mark[1]!.replace(',', '.')), Number(mark[2]));
	const [filled, empty] = [text.match(STARS)?.length ?? 0, text.match(NO_STARS)?.length ?? 0];
	const words = text.replace(STARS, '').replace(NO_STARS, '').trim();
	if (words === '')
		return empty > 0 ? isMuch(filled, filled + empty) : filled >= MANY_STARS || ALONE.test(text);
	return FIRST.test(words) || HIGH.test(words);
}

/** Without accents, and without the mark that makes a sign a picture. */
function plain(text: string): string {
	return folded(text)
		.normalize('NFD')
		.replace(/[\p{M}\ufe0f]/gu, '');
}

function isMuch(reached: number, of: number): boolean {
	return of > 0 && reached <= of && reached / of >= HIGH_SHARE;
}
