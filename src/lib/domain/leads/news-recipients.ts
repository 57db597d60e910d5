/** Lists the names that news can be limited to: a company, a person, or one job of several at a company. */
import { isOver, jobName, type Lead } from '../lead';

export interface NewsRecipients {
	readonly companies: readonly string[];
	readonly people: readonly string[];
	/** Empty for a company with one job: what is for the company is for that job. */
	readonly jobs: readonly string[];
}

/** Returns the recipients among the leads that are still pursued, each name once, however it is written, in alphabetical order. */
export function newsRecipients(leads: Iterable<Lead>): NewsRecipients {
	const pursued = [...leads].filter(({ stage, ended, deletedAt }) => !ended && !deletedAt && !isOver(stage));
	const companies = distinct(pursued.map(({ organisation }) => organisation));
	const jobs = new Map<string, string[]>();
	for (const lead of pursued) {
		const known = jobs.get(key(lead.organisation));
		if (known) known.push(jobName(lead));
		else jobs.set(key(lead.organisation), [jobName(lead)]);
	}
	return {
		companies,
		people: distinct(pursued.flatMap(({ people }) => people.map(({ name }) => name))),
		jobs: companies
			.map((company) => distinct(jobs.get(key(company)) ?? []))
			.flatMap((names) => (names.length > 1 ? names : []))
	};
}

const key = (name: string) => name.trim().toLowerCase();

function distinct(names: readonly string[]): string[] {
	const byKey = new Map<string, string>();
	for (const name of names) if (key(name) && !byKey.has(key(name))) byKey.set(key(name), name.trim());
	return [...byKey.values()].sort((a, b) => a.localeCompare(b));
}
