/** Finds columns that hold the hour of an appointment whose day stands in another column: 'Interview time'. */
import { foldAccents } from '../values/fold-accents';
import type { Column } from '../fields';

const HOUR =
	/(?:^|[^a-z])(?:time|hour|uhrzeit|heure|horaire|hora|ora|orario|tijd|tijdstip|godzina|saat|saati)(?:$|[^a-z])|时间|時間|時刻|시간/u;
const INTERVIEW =
	/interview|gesprach|entretien|entrevista|colloquio|gesprek|rozmow|mulakat|gorusme|面试|面接|면접/u;

/** Returns the column of hours of each interview column that has one: the next column, or the only one that names interviews. */
export function hourColumns(columns: readonly Column[]): ReadonlyMap<number, number> {
	const hours = columns.filter(
		({ meaning, header }) => meaning === null && HOUR.test(foldAccents(header).normalize('NFC'))
	);
	const interviews = columns.filter(({ meaning }) => meaning === 'interviewOn');
	const named = hours.filter(({ header }) => INTERVIEW.test(foldAccents(header).normalize('NFC')));
	return new Map(
		interviews.flatMap(({ index }) => {
			const next = hours.find((hour) => hour.index === index + 1);
			const only = interviews.length === 1 && named.length === 1 ? named[0] : undefined;
			const found = next ?? only;
			return found ? [[index, found.index] as const] : [];
		})
	);
}
