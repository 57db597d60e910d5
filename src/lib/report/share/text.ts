/** The report as plain text and as Markdown, in which the user's words stay words: nothing in them becomes a mark, a link or a picture. */
import type { ReportItem, WeekReport } from './report';

/** Plain text for a message or a mail. */
export function reportText(report: WeekReport): string {
	const { title, span, summary, figures, counts, lists, foot } = report;
	const item = ({ day, text, where, note }: ReportItem) =>
		[`- ${day}: ${text} (${where})`, note && `  ${note}`].filter(Boolean).join('\n');
	return blocks([
		`${title}\n${span}`,
		summary.join(' '),
		figures.map(({ label, value }) => `${label}: ${value}`).join('\n'),
		...counts.map(({ title: name, rows }) =>
			[name, ...rows.map(({ label, value }) => `- ${label}: ${value}`)].join('\n')
		),
		...lists.map(({ title: name, items }) => [name, ...items.map(item)].join('\n')),
		foot
	]);
}

/** Markdown: headings, lists, and a line of explanation under each figure. */
export function reportMarkdown(report: WeekReport): string {
	const { title, span, summary, figures, counts, lists, foot } = report;
	const item = ({ day, text, where, note }: ReportItem) =>
		[`- ${literal(day)}: ${literal(text)} (${literal(where)})`, note && `  - ${literal(note)}`]
			.filter(Boolean)
			.join('\n');
	return blocks([
		`# ${literal(title)}`,
		literal(span),
		literal(summary.join(' ')),
		figures
			.map(
				({ label, value, definition }) =>
					`- **${literal(label)}: ${literal(value)}**  \n  ${literal(definition)}`
			)
			.join('\n'),
		...counts.map(({ title: name, rows }) =>
			[
				`## ${literal(name)}\n`,
				...rows.map(({ label, value }) => `- ${literal(label)}: ${literal(value)}`)
			].join('\n')
		),
		...lists.map(({ title: name, items }) => [`## ${literal(name)}\n`, ...items.map(item)].join('\n')),
		`---\n\n${literal(foot)}`
	]);
}

const blocks = (parts: readonly string[]) => `${parts.filter((part) => part !== '').join('\n\n')}\n`;

/** What Markdown would read as a mark anywhere in a line; a dot inside of a word, at which programs guess an address. */
const MARKS = /[\\`*_{}[\]<>#|~!&$^=@]|(?<=\S)[.:](?=\S)/g;

/** A text that Markdown shows as it is. Nothing of the user's stands at the start of a line, where more would be a mark. */
function literal(text: string): string {
	return text.replace(MARKS, '\\$&');
}
