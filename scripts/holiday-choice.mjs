/** Chooses which holidays of `date-holidays` count as days off, corrects its data, and words names in English. */

/**
 * Countries whose holidays are known for years ahead. Countries where most holidays follow the moon, or are announced each
 * year, are left out.
 */
export const COUNTRIES =
	'AR AT AU BE BG BR CA CH CL CO CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT JP LI LT LU LV MT MX NL NO NZ PL PT RO SE SI SK US ZA'.split(
		' '
	);

/** Countries whose regions are offered even where they have the same days. */
export const WITH_REGIONS = new Set(['AT', 'AU', 'CA', 'CH', 'DE', 'ES', 'GB', 'US']);

/** Parts of regions whose own days hold in a few villages or one town, and territories with a country code of their own. */
const LOCAL = new Set(
	[
		'DE-SN-BZ DE-TH-UH DE-TH-WAK',
		'GB-ALD',
		'FR-BL FR-GF FR-GP FR-MF FR-MQ FR-RE FR-YT',
		'HR-17 HR-19',
		'IT-21 IT-25 IT-52 IT-62 IT-82',
		'NL-GR NL-NH NL-ZH',
		'CL-BI CL-NU'
	].flatMap((codes) => codes.split(' '))
);

/** @param {string} place such as 'DE-BY' */
export function isLocal(place) {
	return LOCAL.has(place);
}

/** Days off that the data does not call public holidays, although nearly everybody has them. */
const TAKEN_IN = [
	/^SE (Midsummer Eve|Christmas Eve|New Year's Eve)$/,
	/^FI (Midsummer Eve|Christmas Eve)$/,
	/^IE .* \(substitute day\)$/,
	/^JP (January 2nd|January 3rd|New Year's Eve)$/,
	/^BR(-\w+)* Carnival$/,
	// Days off by provincial law; the data has the federal observance.
	/^CA-(BC|MB|NT|NU|YT) National Day for Truth and Reconciliation$/
];

/** Public holidays in the data on which most people work. */
const LEFT_OUT = [
	/^LI Feiertagsbrücke$/,
	/^CA-(ON|NT|YT) Easter Monday$/,
	// It is recognized there, but is no state holiday.
	/^US-TX Columbus Day$/,
	// It is a holiday in seven villages.
	/^CH-SO Saint Joseph$/
];

/** The number of days by which the data is off. @type {Readonly<Record<string, number>>} */
const MOVED = {
	// It is 48 days before the Orthodox Easter, as its name says.
	'CY Clean Monday': -1
};

/** @param {string} place @param {{ name: string, type: string }} holiday */
export function isDayOff(place, { name, type }) {
	const called = `${place} ${name}`;
	if (LEFT_OUT.some((pattern) => pattern.test(called))) return false;
	return type === 'public' || TAKEN_IN.some((pattern) => pattern.test(called));
}

/**
 * Returns the number of days to add to the day in the data.
 * @param {string} country
 * @param {string} name
 */
export function correction(country, name) {
	return MOVED[`${country} ${name}`] ?? 0;
}

/** Countries that call the day after Christmas Boxing Day. */
const BOXING = new Set(['AU', 'CA', 'GB', 'NZ']);

/**
 * English names for those that the data has in another language, or under an unused name.
 * @type {Readonly<Record<string, string>>}
 */
const ENGLISH = {
	'AT National Holiday': 'National Day',
	'AT Staatsfeiertag': 'Labour Day',
	'BR Carnaval': 'Carnival',
	'BR Dia da Consciência Negra': 'Black Awareness Day',
	'BR Morte de Zumbi dos Palmares': 'Black Awareness Day',
	'BR São João': 'Saint John',
	'BR São Pedro': 'Saint Peter',
	'CH 2 Janvier': 'Berchtold Day',
	'CH Berchtoldstag': 'Berchtold Day',
	'CH Bundesfeiertag': 'Swiss National Day',
	'CH Fête nationale': 'Swiss National Day',
	'CH Giorno festivo federale': 'Swiss National Day',
	'CH Instauration de la République': 'Republic Day',
	'CH Jeûne Genevois': 'Geneva Fast',
	'CH Mauritiustag': 'Saint Maurice',
	'CH Näfelser Fahrt': 'Battle of Näfels',
	'DE National Holiday': 'German Unity Day',
	'ES Dia de Cataluña': 'Day of Catalonia',
	'ES Día Nacional de Galicia': 'Day of Galicia',
	'ES Día de Andalucía': 'Day of Andalusia',
	'ES Día de Aragón': 'Day of Aragon',
	'ES Día de Asturias': 'Day of Asturias',
	'ES Día de Castilla-La Mancha': 'Day of Castile-La Mancha',
	'ES Día de Ceuta': 'Day of Ceuta',
	'ES Día de Extremadura': 'Day of Extremadura',
	'ES Día de La Rioja': 'Day of La Rioja',
	'ES Día de la Comunidad de Madrid': 'Day of Madrid',
	'ES Día de la Constitución Española': 'Constitution Day',
	'ES Día de las Instituciones de Cantabria': 'Day of Cantabria',
	'ES Día de las Letras Gallegas': 'Galician Literature Day',
	'ES Día de les Illes Balears': 'Day of the Balearic Islands',
	'ES Fiesta Nacional de España': 'National Day',
	'ES Fiesta de Castilla y León': 'Day of Castile and León',
	'ES San Esteban': 'Saint Stephen',
	'ES San Juan': 'Saint John',
	'ES Santiago Apóstol': 'Saint James',
	'GR Ash Sunday': 'Clean Monday',
	'LI Mariä Geburt': 'Nativity of Mary',
	'PT Implantação da República': 'Republic Day',
	'PT Restauração da Independência': 'Restoration of Independence',
	'US Boxing Day': 'Day after Christmas',
	'US Labour Day': 'Labor Day',
	'ZA Public Holiday': 'Public holiday (observed)'
};

/** @param {string} country @param {string} name */
export function inEnglish(country, name) {
	const [, plain = name, substitute] = /^(.*?)( \(substitute day\))?$/.exec(name) ?? [];
	const usual = plain === 'Boxing Day' && !BOXING.has(country) ? 'Second Day of Christmas' : plain;
	const known = ENGLISH[`${country} ${plain}`] ?? usual;
	return known.replaceAll('’', "'") + (substitute ? ' (observed)' : '');
}

/** English names of regions that the data has in another language. @type {Readonly<Record<string, string>>} */
const REGIONS = {
	'DE-BY': 'Bavaria',
	'DE-BY-A': 'Augsburg',
	'DE-BY-KATH': 'mainly Catholic towns (Assumption is off)',
	'DE-HB': 'Bremen',
	'DE-HE': 'Hesse',
	'DE-HH': 'Hamburg',
	'DE-MV': 'Mecklenburg-Western Pomerania',
	'DE-NI': 'Lower Saxony',
	'DE-NW': 'North Rhine-Westphalia',
	'DE-RP': 'Rhineland-Palatinate',
	'DE-SN': 'Saxony',
	'DE-ST': 'Saxony-Anhalt',
	'DE-TH': 'Thuringia',
	'DE-TH-EIC': 'Eichsfeld',
	'CH-AI': 'Appenzell Innerrhoden',
	'CH-AR': 'Appenzell Ausserrhoden',
	'CH-BL': 'Basel-Landschaft',
	'CH-BS': 'Basel-Stadt',
	'CH-GR': 'Graubünden',
	'ES-AN': 'Andalusia',
	'ES-AR': 'Aragon',
	'ES-CE': 'Ceuta',
	'ES-MC': 'Murcia',
	'ES-MD': 'Madrid',
	'ES-ML': 'Melilla',
	'ES-NC': 'Navarre',
	'FR-57': 'Moselle',
	'FR-67': 'Bas-Rhin',
	'FR-68': 'Haut-Rhin',
	'IT-32': 'South Tyrol',
	'NZ-AUK': 'Auckland',
	'NZ-OTA': 'Otago',
	'NZ-WGN': 'Wellington'
};

/**
 * Returns the English name of a region.
 * @param {string} place such as 'DE-BY'
 * @param {string} name as the data has it
 */
export function regionName(place, name) {
	return REGIONS[place] ?? name.replace(/^Canton of /, '');
}
