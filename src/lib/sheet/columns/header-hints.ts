/** What headers tell beside the meaning of their columns. */
import { headerSpeaksOf } from './headers';
import type { Column } from '../sheet';

export interface HeaderHints {
	/** Whether the day of applying is called one, is a first contact, or is only a date: of a row that was saved, when it was added. */
	readonly appliedOn: 'applied' | 'contacted' | 'plain';
	/** Whether the last contact is said to be theirs. */
	readonly lastContactOn: 'theirs' | 'anybodys';
	/** Whether a closing day is that of an answer to their offer. */
	readonly deadlineOn: 'answer' | 'application';
	/** Whether the people's columns say that they are recruiters. */
	readonly people: 'recruiters' | 'anybodys';
}

const PEOPLE = ['personName', 'personEmail'] as const;

export function headerHints(columns: readonly Pick<Column, 'header' | 'meaning'>[]): HeaderHints {
	const headerOf = (field: Column['meaning']) =>
		columns.find(({ meaning }) => meaning === field)?.header ?? '';
	const [applied, last] = [headerOf('appliedOn'), headerOf('lastContactOn')];
	return {
		appliedOn: headerSpeaksOf(applied, 'applied')
			? 'applied'
			: headerSpeaksOf(applied, 'contact')
				? 'contacted'
				: 'plain',
		deadlineOn: /\b(?:decision|decide|respond|reply|answer|offer|accept|expir)/i.test(headerOf('deadlineOn'))
			? 'answer'
			: 'application',
		people: PEOPLE.some((field) => headerSpeaksOf(headerOf(field), 'recruiter')) ? 'recruiters' : 'anybodys',
		lastContactOn: /\b(?:they|them|their|heard|received)\b/i.test(last) ? 'theirs' : 'anybodys'
	};
}
