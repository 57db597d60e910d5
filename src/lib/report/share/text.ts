/** Writes the report as plain text and as Markdown. Nothing in the user's words becomes markup, a link or a picture. */
import type { ReportItem, WeekReport } from './report';

/** Returns the report as plain text for a message. */
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

/** Returns the report as Markdown: headings, lists, and a line of explanation under each figure. */
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

/** Characters that are markup anywhere in a Markdown line, and a dot within a word, which programs take for a link. */
const MARKS = /[\\`*_{}[\]<>#|~!&$^=@]|(?<=\S)[.:](?=\S)/g;

/** Escapes a text for Markdown. It is never at the start of a line, where more characters would be markup. */
function literal(text: string): string {
	return text.replace(MARKS, '\\$&');
}
