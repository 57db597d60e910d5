/** Facts that headers imply beside the meaning of their columns. */
import { headerSpeaksOf } from './headers';
import type { Column } from '../sheet';

export interface HeaderHints {
	/**
	 * 'applied': the header says application; 'contacted': it says first contact; 'plain': it is just a date, which
	 * for a saved row is the day of adding it.
	 */
	readonly appliedOn: 'applied' | 'contacted' | 'plain';
	/** 'theirs' where the header says that the contact came from the employer. */
	readonly lastContactOn: 'theirs' | 'anybodys';
	/** 'answer' where the deadline is for answering an offer. */
	readonly deadlineOn: 'answer' | 'application';
	/** 'recruiters' where the columns of people are for recruiters. */
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
