/** What is said of backups and snapshots. */
import { labelWords } from './action-labels';
import { figures } from '../../domain/locale';

interface Counted {
	readonly leads: number;
	readonly contacts: number;
	readonly sheets: number;
}

interface Taken {
	readonly kind: 'before' | 'daily';
	/** The action that it was taken before. */
	readonly label: string;
}

interface Union {
	readonly changes: number;
	readonly leads: number;
	readonly contacts: number;
	readonly both: number;
	readonly erased: number;
	readonly ahead: number;
	readonly unexplained: number;
}

/** "43 leads, 2 contacts, 1 spreadsheet" */
export function holding({ leads, contacts, sheets }: Counted): string {
	return [count(leads, 'lead'), count(contacts, 'contact'), count(sheets, 'spreadsheet')].join(', ');
}

/** "today at 9:12, before “Import search.csv”" */
export function takenWords({ kind, label }: Taken, when: string): string {
	return kind === 'daily' || !label ? when : `${when}, before “${labelWords(label)}”`;
}

/** What bringing a backup and the book together comes to: a sentence each. */
export function unionWords(union: Union): string[] {
	const { changes, leads, contacts, both, erased, ahead, unexplained } = union;
	if (changes === 0) return ['Everything in it is here already.', ...kept(unexplained)];
	const rows = [leads && count(leads, 'lead'), contacts && count(contacts, 'contact')].filter(Boolean);
	const added =
		rows.length > 0
			? `, among them ${rows.join(' and ')} that ${leads + contacts === 1 ? 'is' : 'are'} not here`
			: '';
	return [
		`${count(changes, 'change')} of it ${changes === 1 ? 'comes' : 'come'} in${added}. Nothing that is here goes.`,
		...(both
			? [
					`${count(both, 'field')} changed on both sides: the later change stands, and the history keeps the other. Notes are kept both.`
				]
			: []),
		...(erased ? [`What was erased here for good stays erased: ${figures(erased)}.`] : []),
		...(ahead
			? [
					`${count(ahead, 'change')} of it ${ahead === 1 ? 'is' : 'are'} dated in the future, and ${ahead === 1 ? 'counts' : 'count'} as made now.`
				]
			: []),
		...kept(unexplained)
	];
}

function kept(unexplained: number): string[] {
	if (!unexplained) return [];
	return [`${count(unexplained, 'row')} of it came without a history and differ here: what is here stays.`];
}

function count(number: number, word: string): string {
	return `${figures(number)} ${number === 1 ? word : `${word}s`}`;
}
