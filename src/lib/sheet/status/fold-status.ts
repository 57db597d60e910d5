/** Folds status words so that spellings of one word compare equal. */
import { foldAccents } from '../values/fold-accents';

/** Traditional characters of the words that statuses are made of, each followed by its simplified one. */
const SIMPLIFIED = new Map(
	(
		'應应徵征遞递沒没絕绝錄录覆复復复選选審审筆笔電电話话試试結结過过還还準准備备溝沟談谈進进棄弃職职報报請请' +
		'約约讀读無无謝谢適适獲获動动態态聯联繫系絡络終终錯错關关閉闭棄弃離离開开歷历簡简歷历願愿掛挂當当場场視视訊讯' +
		'滿满額额書书發发處处邊边參参與与認认為为來来會会個个時时間间後后題题測测驗验調调難难計计劃划類类員员經经並并簽签聯联'
	)
		.match(/../gu)!
		.map((pair) => [pair[0]!, pair[1]!] as const)
);

/** Replaces letters that are no letter with an accent to Unicode but that a keyboard may lack, and ruled-out variants. */
const LETTERS: Readonly<Record<string, string>> = {
	ı: 'i',
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ß: 'ss',
	œ: 'oe',
	ª: 'a',
	º: 'o'
};

/**
 * Returns a text in lower case, without accents, punctuation and letters repeated three times or more, with
 * traditional Chinese characters simplified.
 */
export function foldStatus(text: string): string {
	return foldAccents(text)
		.replace(/[ıłøđßœªº\u4e00-\u9fff]/gu, (letter) => LETTERS[letter] ?? SIMPLIFIED.get(letter) ?? letter)
		.replace(/(\p{L})\1{2,}/gu, '$1')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
