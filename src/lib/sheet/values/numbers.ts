/**
 * Reads and writes numbers as sheets have them: '95.000,50 €', '95,000.50', '95k', '1.2E+06'. They are compared as
 * strings of digits, so that no number is too long. The decimal sign of an ambiguous cell comes from its column.
 */

export type DecimalSign = '.' | ',';

/** A cell that is a single number. */
interface NumberRead {
	/**
	 * The number in canonical form, without grouping, trailing zeros or 'k': '95000.5'. Equal numbers are equal
	 * strings.
	 */
	readonly value: string;
	/** The decimal sign; null where the cell has none, or where only its column could tell. */
	readonly decimal: DecimalSign | null;
	/** The thousands separator, '' where there is none. */
	readonly grouping: string;
	/** The number of fraction digits as written. */
	readonly fraction: number;
	/** The currency's code where its sign is a common one ('EUR'), '' where there is none. */
	readonly currency: string;
}

/** The way in which the cells of a column write their numbers. */
export interface NumberStyle {
	/** null where no cell tells. */
	readonly decimal: DecimalSign | null;
	/** The thousands separator of most numbers from a thousand on; '' for none. */
	readonly grouping: string;
	/** The number of fraction digits where all numbers have the same; null where they differ. */
	readonly fraction: number | null;
	/** The number of cells that are numbers, out of the `of` filled ones. */
	readonly numbers: number;
	readonly of: number;
}

const MAX_NUMBER_CHARS = 48;
const CURRENCY_CODES: Readonly<Record<string, string>> = {
	'€': 'EUR',
	euro: 'EUR',
	euros: 'EUR',
	'£': 'GBP',
	$: 'USD',
	us$: 'USD',
	'¥': 'CNY',
	'￥': 'CNY',
	元: 'CNY',
	rmb: 'CNY',
	'₹': 'INR',
	rs: 'INR',
	fr: 'CHF',
	zł: 'PLN'
};
const CURRENCY =
	'us\\$|\\p{Sc}|(?:eur|usd|gbp|chf|cad|aud|nzd|sek|nok|dkk|pln|czk|inr|brl|mxn|cny|rmb|jpy|sgd|zar)(?!\\p{L})|euros?|rs\\.?|kr\\.?|fr\\.?|zł|元';
const PERIOD =
	'(?:/|per|pro|par|por|al|p\\.?)(?:a|y|m|h|yr|mo|hr|year|month|hour|annum|jahr|monat|stunde|std|an|mois|heure|ano|año|mes|hora|mese|ora|jaar|maand|uur|年|月)\\.?';
const POWERS: Readonly<Record<string, number>> = {
	k: 3,
	tsd: 3,
	t: 3,
	万: 4,
	lpa: 5,
	lakh: 5,
	lac: 5,
	m: 6,
	mio: 6,
	mln: 6
};
const SCALE = 'k|tsd\\.?|t(?=€)|万|lpa|lakhs?|lacs?|mio\\.?|mln\\.?|m';
const NUMBER = new RegExp(
	`^(?<open>\\()?(?<sign>[-+−])?(?<before>${CURRENCY})?(?<inner>[-−])?(?<body>\\d[\\d.,'’]*|[.,]\\d+)` +
		`(?:e(?<power>[-+]?\\d{1,2}))?(?:(?<scale>${SCALE})|(?<percent>%))?(?<after>${CURRENCY})?(?:${PERIOD})?(?<close>\\))?$`,
	'iu'
);
/** Matches a space between digits that separates thousands. */
const GROUP_SPACE = /(?<=\d)\s(?=\d{3}(?!\d))/g;
/** Matches '12,345,678', and '12,34,567' as in India. */
const GROUPED = /^\d{1,3}(?:\D\d{3})+$|^\d{1,2}(?:\D\d{2})*\D\d{3}$/;
const PHONE = /^\+\d{7,}$/;

/**
 * Reads a cell as one number. Returns null for anything else: text, a range, and digits whose zeros or plus sign
 * count ('007', '+4915123456'). `hint` is the column's decimal sign, for cells like '95.000' and '1,234'; without it
 * their sign separates thousands.
 */
export function readNumber(text: string, hint: DecimalSign | null = null): NumberRead | null {
	const trimmed = text.trim();
	if (trimmed.length > MAX_NUMBER_CHARS || !/\d/.test(trimmed)) return null;
	const joined = trimmed.replace(GROUP_SPACE, '’');
	if (/\d\s+\d/.test(joined)) return null;
	const spaceless = joined.replace(/\s/g, '');
	const found = PHONE.test(spaceless) ? undefined : NUMBER.exec(spaceless)?.groups;
	if (!found || (found.open === undefined) !== (found.close === undefined)) return null;
	const parts = partsOf(found.body!, hint);
	if (!parts || /^0\d/.test(parts.whole)) return null;
	const minus = found.open ?? /[-−]/.exec(`${found.sign ?? ''}${found.inner ?? ''}`)?.[0];
	const digits = shifted(parts, +(found.power ?? 0) + powerOf(found.scale) - (found.percent ? 2 : 0));
	return {
		value: minus && digits !== '0' ? `-${digits}` : digits,
		decimal: parts.decimal,
		grouping: parts.grouping === '’' ? (/(?<=\d)[\s'’](?=\d{3})/.exec(trimmed)?.[0] ?? '’') : parts.grouping,
		fraction: parts.fraction.length,
		currency: currencyOf(found.before ?? found.after ?? '')
	};
}

interface Parts {
	readonly whole: string;
	readonly fraction: string;
	readonly decimal: DecimalSign | null;
	readonly grouping: string;
}

/**
 * Splits a number into its parts. The last of two different signs is the decimal one; a single sign before three
 * digits separates thousands, unless the hint says otherwise.
 */
function partsOf(body: string, hint: DecimalSign | null): Parts | null {
	const sign = /[.,](?=\d*$)/.exec(body)?.[0] as DecimalSign | undefined;
	if (sign === undefined) return wholeOf(body);
	const at = body.lastIndexOf(sign);
	const [left, right] = [body.slice(0, at), body.slice(at + 1)];
	if (left.includes(sign)) return wholeOf(body);
	const ambiguous = /^[1-9]\d{0,2}$/.test(left) && right.length === 3;
	if (ambiguous && sign !== hint) return wholeOf(body);
	const whole = wholeOf(left === '' ? '0' : left);
	return whole && { ...whole, fraction: right, decimal: sign };
}

function wholeOf(body: string): Parts | null {
	const signs = new Set(body.replace(/\d/g, '').replace(/'/g, '’'));
	const [grouping = ''] = signs;
	if (signs.size > 1 || (grouping !== '' && !GROUPED.test(body))) return null;
	return { whole: body.replace(/\D/g, ''), fraction: '', decimal: null, grouping };
}

function powerOf(scale: string | undefined): number {
	if (scale === undefined) return 0;
	const word = scale.toLowerCase().replace(/\.$/, '');
	return POWERS[word] ?? POWERS[word.replace(/s$/, '')] ?? 0;
}

/** Returns the digits times a power of ten, as a plain number. */
function shifted({ whole, fraction }: Parts, power: number): string {
	const point = whole.length + power;
	const digits =
		point <= 0 ? '0'.repeat(1 - point) + whole + fraction : (whole + fraction).padEnd(point, '0');
	const left = digits.slice(0, Math.max(point, 1)).replace(/^0+(?=\d)/, '');
	const right = digits.slice(Math.max(point, 1)).replace(/0+$/, '');
	return right === '' ? left : `${left}.${right}`;
}

function currencyOf(written: string): string {
	const sign = written.toLowerCase().replace(/\.$/, '');
	return CURRENCY_CODES[sign] ?? sign.toUpperCase();
}

/**
 * Tells whether two cells hold the same number in different notation: '95.000,50 €' and '95000.5'. A currency that
 * only one of them has is ignored. `hints` are the decimal signs of their columns. Call `damageOf` first: here
 * '1.20E+06' equals '1200000'.
 */
export function sameNumber(
	a: string,
	b: string,
	hints: readonly [DecimalSign | null, DecimalSign | null] = [null, null]
): boolean {
	const [one, other] = [readNumber(a, hints[0]), readNumber(b, hints[1])];
	if (!one || !other || one.value !== other.value) return false;
	return one.currency === '' || other.currency === '' || one.currency === other.currency;
}

/** Returns the most common value, the first of equals; undefined for an empty list. */
function commonest<T>(values: readonly T[]): T | undefined {
	const counts = new Map<T, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].reduce<readonly [T, number] | undefined>(
		(a, b) => (a && a[1] >= b[1] ? a : b),
		undefined
	)?.[0];
}

/**
 * Finds how a column writes its numbers. Fractions tell the decimal sign; without any, it is the sign that does not
 * separate thousands. Takes the column's cells in any order.
 */
export function numberStyle(cells: Iterable<string>): NumberStyle {
	const filled = [...cells].filter((text) => text.trim() !== '');
	const found = filled.flatMap((text) => readNumber(text) ?? []);
	const parted = commonest(found.flatMap(({ grouping }) => (/[.,]/.test(grouping) ? grouping : [])));
	const decimal =
		commonest(found.flatMap((each) => each.decimal ?? [])) ??
		(parted === undefined ? null : parted === '.' ? ',' : '.');
	const numbers = filled.flatMap((text) => readNumber(text, decimal) ?? []);
	const large = numbers.filter(({ value }) => /^-?\d{4}/.test(value));
	const fractions = new Set(numbers.map(({ fraction }) => fraction));
	return {
		decimal,
		grouping: commonest(large.map(({ grouping }) => grouping)) ?? '',
		fraction: fractions.size === 1 ? [...fractions][0]! : null,
		numbers: numbers.length,
		of: filled.length
	};
}

/**
 * Writes a number in the style of a column: decimal sign, thousands separator, fraction digits. Returns the text
 * unchanged where it is not a plain number ('€95k'), or where the column holds mostly other text.
 */
export function writeNumber(text: string, look: NumberStyle): string {
	const read = readNumber(text, look.decimal);
	const isColumnOfNumbers = look.numbers > 0 && look.numbers * 2 >= look.of;
	if (!read || !isColumnOfNumbers || !/^[-−]?[\d.,'’\s]+$/.test(text.trim())) return text;
	const [whole, fraction = ''] = read.value.replace('-', '').split('.');
	const digits = fraction.padEnd(look.fraction ?? read.fraction, '0');
	const grouped = look.grouping === '' ? whole! : whole!.replace(/\B(?=(?:\d{3})+$)/g, look.grouping);
	const minus = read.value.startsWith('-') ? '-' : '';
	return `${minus}${grouped}${digits === '' ? '' : (look.decimal ?? '.') + digits}`;
}
