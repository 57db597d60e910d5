/** Finds the IANA zone that a calendar file means: by its own name, within a longer one, or by the name that Windows gives it. */

/** The usual zones by the names of Windows (Unicode CLDR, windowsZones, territory 001). */
const WINDOWS: Readonly<Record<string, string>> = {
	'Dateline Standard Time': 'Etc/GMT+12',
	'Hawaiian Standard Time': 'Pacific/Honolulu',
	'Alaskan Standard Time': 'America/Anchorage',
	'Pacific Standard Time': 'America/Los_Angeles',
	'Pacific Standard Time (Mexico)': 'America/Tijuana',
	'US Mountain Standard Time': 'America/Phoenix',
	'Mountain Standard Time': 'America/Denver',
	'Central America Standard Time': 'America/Guatemala',
	'Central Standard Time': 'America/Chicago',
	'Central Standard Time (Mexico)': 'America/Mexico_City',
	'Canada Central Standard Time': 'America/Regina',
	'SA Pacific Standard Time': 'America/Bogota',
	'Eastern Standard Time': 'America/New_York',
	'US Eastern Standard Time': 'America/Indianapolis',
	'Venezuela Standard Time': 'America/Caracas',
	'Atlantic Standard Time': 'America/Halifax',
	'SA Western Standard Time': 'America/La_Paz',
	'Pacific SA Standard Time': 'America/Santiago',
	'Newfoundland Standard Time': 'America/St_Johns',
	'E. South America Standard Time': 'America/Sao_Paulo',
	'Argentina Standard Time': 'America/Buenos_Aires',
	'SA Eastern Standard Time': 'America/Cayenne',
	'Azores Standard Time': 'Atlantic/Azores',
	UTC: 'UTC',
	'Coordinated Universal Time': 'UTC',
	'GMT Standard Time': 'Europe/London',
	'Greenwich Standard Time': 'Atlantic/Reykjavik',
	'Morocco Standard Time': 'Africa/Casablanca',
	'W. Europe Standard Time': 'Europe/Berlin',
	'Central Europe Standard Time': 'Europe/Budapest',
	'Romance Standard Time': 'Europe/Paris',
	'Central European Standard Time': 'Europe/Warsaw',
	'W. Central Africa Standard Time': 'Africa/Lagos',
	'GTB Standard Time': 'Europe/Bucharest',
	'FLE Standard Time': 'Europe/Kiev',
	'E. Europe Standard Time': 'Europe/Chisinau',
	'Egypt Standard Time': 'Africa/Cairo',
	'South Africa Standard Time': 'Africa/Johannesburg',
	'Israel Standard Time': 'Asia/Jerusalem',
	'Turkey Standard Time': 'Europe/Istanbul',
	'Arab Standard Time': 'Asia/Riyadh',
	'E. Africa Standard Time': 'Africa/Nairobi',
	'Russian Standard Time': 'Europe/Moscow',
	'Arabian Standard Time': 'Asia/Dubai',
	'Pakistan Standard Time': 'Asia/Karachi',
	'India Standard Time': 'Asia/Calcutta',
	'SE Asia Standard Time': 'Asia/Bangkok',
	'China Standard Time': 'Asia/Shanghai',
	'Singapore Standard Time': 'Asia/Singapore',
	'W. Australia Standard Time': 'Australia/Perth',
	'Taipei Standard Time': 'Asia/Taipei',
	'Tokyo Standard Time': 'Asia/Tokyo',
	'Korea Standard Time': 'Asia/Seoul',
	'Cen. Australia Standard Time': 'Australia/Adelaide',
	'AUS Central Standard Time': 'Australia/Darwin',
	'E. Australia Standard Time': 'Australia/Brisbane',
	'AUS Eastern Standard Time': 'Australia/Sydney',
	'Tasmania Standard Time': 'Australia/Hobart',
	'New Zealand Standard Time': 'Pacific/Auckland'
};

const known = new Map<string, boolean>();
const MOST_KNOWN = 500;

/** Returns the IANA zone of a name; undefined where nobody knows it. */
export function zoneOf(name: string): string | undefined {
	const plain = name.trim().replace(/^"|"$/g, '');
	if (plain.length === 0 || plain.length > 100) return undefined;
	if (/^(?:tzone:\/\/microsoft\/)?(?:etc\/)?(?:utc|gmt|z)$/i.test(plain)) return 'UTC';
	if (Object.hasOwn(WINDOWS, plain)) return WINDOWS[plain];
	// A name such as "/mozilla.org/20070129_1/Europe/Berlin" ends with that of the zone.
	const parts = plain.split('/');
	return [plain, parts.slice(-2).join('/'), parts.slice(-3).join('/')].find(isZone);
}

/** Tells whether this machine knows a zone by a name of the usual form: an area and a place. */
function isZone(name: string): boolean {
	if (!/^[A-Z][A-Za-z]+(?:\/[A-Za-z0-9_+-]+){1,2}$/.test(name)) return false;
	const answer = known.get(name) ?? isKnown(name);
	if (known.size < MOST_KNOWN) known.set(name, answer);
	return answer;
}

function isKnown(timeZone: string): boolean {
	try {
		new Intl.DateTimeFormat('en', { timeZone });
		return true;
	} catch {
		return false;
	}
}
