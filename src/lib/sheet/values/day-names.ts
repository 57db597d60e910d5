/** Month and weekday names as sheets write them. Values only. */

export interface Language {
	readonly code: string;
	/** January first. */
	readonly months: readonly string[];
	readonly shortMonths: readonly string[];
	/** Sunday first. */
	readonly weekdays: readonly string[];
	readonly shortWeekdays: readonly string[];
}

function language(
	code: string,
	months: string,
	short: string,
	weekdays: string,
	shortWeekdays: string
): Language {
	return {
		code,
		months: months.split(' '),
		shortMonths: short.split(' '),
		weekdays: weekdays.split(' '),
		shortWeekdays: shortWeekdays.split(' ')
	};
}

/** In the order in which a word that several share is ascribed to one. */
export const LANGUAGES: readonly Language[] = [
	language(
		'en',
		'January February March April May June July August September October November December',
		'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
		'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
		'Sun Mon Tue Wed Thu Fri Sat'
	),
	language(
		'de',
		'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
		'Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez',
		'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag',
		'So Mo Di Mi Do Fr Sa'
	),
	language(
		'fr',
		'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
		'janv févr mars avr mai juin juil août sept oct nov déc',
		'dimanche lundi mardi mercredi jeudi vendredi samedi',
		'dim lun mar mer jeu ven sam'
	),
	language(
		'es',
		'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
		'ene feb mar abr may jun jul ago sep oct nov dic',
		'domingo lunes martes miércoles jueves viernes sábado',
		'dom lun mar mié jue vie sáb'
	),
	language(
		'pt',
		'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
		'jan fev mar abr mai jun jul ago set out nov dez',
		'domingo segunda terça quarta quinta sexta sábado',
		'dom seg ter qua qui sex sáb'
	),
	language(
		'nl',
		'januari februari maart april mei juni juli augustus september oktober november december',
		'jan feb mrt apr mei jun jul aug sep okt nov dec',
		'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag',
		'zo ma di wo do vr za'
	),
	language(
		'it',
		'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
		'gen feb mar apr mag giu lug ago set ott nov dic',
		'domenica lunedì martedì mercoledì giovedì venerdì sabato',
		'dom lun mar mer gio ven sab'
	)
];

/** Other ways of writing them that are read, but not written. */
const ALSO: Readonly<Record<string, readonly [code: string, month: number]>> = {
	sept: ['en', 8],
	jänner: ['de', 0],
	mrz: ['de', 2],
	mär: ['de', 2],
	maerz: ['de', 2],
	jan: ['en', 0],
	fév: ['fr', 1],
	fev: ['fr', 1],
	jui: ['fr', 6],
	jul: ['en', 6],
	aout: ['fr', 7],
	setiembre: ['es', 8],
	sett: ['it', 8]
};

export interface NameFound {
	/** 0-based: January, or Sunday. */
	readonly index: number;
	readonly long: boolean;
	/** The languages that write it so. */
	readonly codes: readonly string[];
}

/** Letters without case and accents: how words of sheets are compared. */
export function bare(word: string): string {
	return word
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase();
}

function table(
	pick: (language: Language) => readonly [readonly string[], readonly string[]]
): Map<string, NameFound> {
	const found = new Map<string, NameFound>();
	const put = (word: string, index: number, long: boolean, code: string) => {
		const before = found.get(bare(word));
		if (before && before.index !== index) return;
		found.set(bare(word), { index, long: before?.long ?? long, codes: [...(before?.codes ?? []), code] });
	};
	for (const each of LANGUAGES) {
		const [long, short] = pick(each);
		long.forEach((word, index) => put(word, index, true, each.code));
		short.forEach((word, index) => put(word, index, false, each.code));
	}
	return found;
}

const MONTHS = table((each) => [each.months, each.shortMonths]);
for (const [word, [code, index]] of Object.entries(ALSO)) {
	if (!MONTHS.has(bare(word))) MONTHS.set(bare(word), { index, long: false, codes: [code] });
}
const WEEKDAYS = table((each) => [each.weekdays, each.shortWeekdays]);
for (const [word, index] of Object.entries({ tues: 2, wednes: 3, weds: 3, thur: 4, thurs: 4 })) {
	WEEKDAYS.set(word, { index, long: false, codes: ['en'] });
}

export function monthNamed(word: string): NameFound | undefined {
	return MONTHS.get(bare(word));
}

export function weekdayNamed(word: string): NameFound | undefined {
	return WEEKDAYS.get(bare(word));
}
