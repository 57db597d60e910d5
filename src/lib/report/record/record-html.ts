/**
 * Writes the work-search record as one HTML page to hand in, without script, request or link. It opens and prints
 * anywhere.
 */
import { htmlText } from '../html-text';

interface RecordPage {
	readonly title: string;
	/** Lines above the table. */
	readonly lines: readonly string[];
	readonly columns: readonly { readonly header: string; readonly isDay?: true }[];
	readonly rows: readonly (readonly string[])[];
}

const STYLE = `body{font:12pt/1.4 Georgia,"Times New Roman",serif;color:#222;background:#fff;margin:2rem auto;max-width:75rem;padding:0 1rem}
h1{font-size:1.5rem;margin:0 0 .5rem}
p{margin:0 0 .25rem}
.wide{overflow-x:auto;margin-top:1.5rem}
table{border-collapse:collapse;width:100%;font:10pt/1.35 Arial,Helvetica,sans-serif}
th,td{border:1px solid #888;padding:.3rem .45rem;text-align:left;vertical-align:top;overflow-wrap:anywhere;white-space:pre-wrap;min-width:5rem}
th{background:#eee;overflow-wrap:normal}
.day{white-space:nowrap}
thead{display:table-header-group}
tr{break-inside:avoid}
@media print{body{margin:0;max-width:none;padding:0}.wide{overflow:visible}@page{size:landscape;margin:12mm}}`;

/** Returns the whole file. */
export function recordHtml({ title, lines, columns, rows }: RecordPage): string {
	const head = columns.map(({ header }) => `<th scope="col">${htmlText(header)}</th>`).join('');
	const body = rows
		.map((row) => `<tr>${row.map((text, at) => cell(text, columns[at]?.isDay)).join('')}</tr>`)
		.join('\n');
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${htmlText(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<h1>${htmlText(title)}</h1>
${lines.map((line) => `<p dir="auto">${htmlText(line)}</p>`).join('\n')}
<div class="wide" role="region" aria-label="${htmlText(title)}" tabindex="0">
<table>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody>
</table>
</div>
</body>
</html>
`;
}

const cell = (text: string, isDay = false) =>
	`<td${isDay ? ' class="day"' : ''} dir="auto">${htmlText(text)}</td>`;
