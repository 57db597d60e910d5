/**
 * Builds the report as a tree of plain elements, for the preview and the file. It has no script, request or link, and
 * the user's words stay text.
 */
import { htmlText } from '../html-text';
import type { ReportItem, WeekReport } from './report';

interface ReportElement {
	readonly tag:
		| 'article'
		| 'header'
		| 'section'
		| 'footer'
		| 'h1'
		| 'h2'
		| 'p'
		| 'dl'
		| 'div'
		| 'dt'
		| 'dd'
		| 'ul'
		| 'li'
		| 'bdi'
		| 'small';
	readonly children: readonly (ReportElement | string)[];
}

const element = (
	tag: ReportElement['tag'],
	...children: readonly (ReportElement | string)[]
): ReportElement => ({
	tag,
	children
});

/** Isolates the user's words, so that their direction of writing does not affect the text around them. */
const own = (text: string) => element('bdi', text);

/** Returns the report as a tree. */
export function reportTree({
	title,
	span,
	summary,
	figures,
	counts,
	lists,
	foot
}: WeekReport): ReportElement {
	return element(
		'article',
		element('header', element('h1', title), element('p', span)),
		element('p', summary.join(' ')),
		...(figures.length > 0
			? [element('dl', ...figures.map(({ label, value, definition }) => row(label, value, definition)))]
			: []),
		...counts.map(({ title: name, rows }) =>
			section(name, element('dl', ...rows.map(({ label, value }) => row(label, value))))
		),
		...lists.map(({ title: name, items }) => section(name, element('ul', ...items.map(listItem)))),
		element('footer', element('p', foot))
	);
}

const section = (title: string, ...children: readonly ReportElement[]) =>
	element('section', element('h2', title), ...children);

function row(label: string, value: string, definition?: string): ReportElement {
	const term = definition ? [label, element('small', definition)] : [label];
	return element('div', element('dt', ...term), element('dd', value));
}

function listItem({ day, text, where, note }: ReportItem): ReportElement {
	const notes = note ? [element('small', own(note))] : [];
	return element('li', element('p', day), element('p', own(text), element('small', own(where)), ...notes));
}

/** Returns the report as an HTML file. */
export function reportPage(report: WeekReport): string {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${htmlText(report.title)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<main>${written(reportTree(report))}</main>
</body>
</html>
`;
}

/** Returns the report as HTML for the clipboard. */
export function reportFragment(report: WeekReport): string {
	return written(reportTree(report));
}

function written(node: ReportElement | string): string {
	if (typeof node === 'string') return htmlText(node);
	return `<${node.tag}>${node.children.map(written).join('')}</${node.tag}>`;
}

/** The style of the file, the preview and the print. */
export const REPORT_STYLE = `
html { background: #f8f5ef; }
body { margin: 0; }
article { box-sizing: border-box; max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.5rem; background: #fdfbf7; color: #2b241c; color-scheme: light; font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2 { margin: 0; font-family: ui-serif, Palatino, Georgia, serif; line-height: 1.2; break-after: avoid; }
h1 { font-size: 1.9rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 0.5rem; }
p, dl, ul, dd { margin: 0; padding: 0; }
header p { color: #665d52; margin: 0.25rem 0 1.25rem; }
dl { margin-top: 1.25rem; }
section dl { margin-top: 0; }
dl div { display: flex; justify-content: space-between; gap: 1rem; padding: 0.4rem 0; border-bottom: 1px solid #ddd5c9; break-inside: avoid; }
dd { font: 600 1.15rem/1.3 ui-serif, Palatino, Georgia, serif; font-variant-numeric: tabular-nums; white-space: nowrap; }
small { display: block; color: #665d52; font-size: 0.875rem; }
ul { list-style: none; }
li { padding: 0.4rem 0; border-bottom: 1px solid #ddd5c9; break-inside: avoid; }
li > p:first-child { color: #665d52; font-size: 0.875rem; }
footer { margin-top: 2rem; color: #665d52; font-size: 0.875rem; }
@page { margin: 18mm; }
@media print { html, article { background: none; } article { max-width: none; padding: 0; font-size: 11pt; } }
`;
