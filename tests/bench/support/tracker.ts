/** A made-up tracker of any size: the same at every run. */

const STATUSES = ['Applied', 'Interview', 'Rejected', 'Offer', 'Ghosted', 'Wishlist'];
const HEADER = 'Company,Role,Date Applied,Status,Salary,Follow up,Notes,Contact,Link';

const two = (value: number) => String(value).padStart(2, '0');

/** Plain cells, quoted ones, doubled quotes, a line break now and then, letters of more than one byte, empty cells. */
function rowOf(row: number, padding: string): string {
	const applied = `${two(1 + (row % 28))}/${two(1 + (row % 12))}/202${4 + (row % 3)}`;
	const followUp = row % 4 === 0 ? `${two(1 + (row % 28))}/11/2026` : '';
	const quoted = `"Spoke to ""Sam"" at the fair, row ${row}${row % 30 === 0 ? '\nand again' : ''}${padding}"`;
	const notes = row % 3 === 0 ? quoted : row % 7 === 0 ? `Zürich ${row}${padding}` : `note ${row}${padding}`;
	const salary = row % 2 === 0 ? '95000.50' : '';
	const status = STATUSES[row % STATUSES.length]!;
	return `Company ${row},"Engineer, level ${row % 5}",${applied},${status},${salary},${followUp},${notes},Sam Doe ${row},https://jobs.example/${row}`;
}

/** The lines of a app, the header's first. Takes how many rows, and how many characters more each row's notes have. */
export function trackerRows(rows: number, more = 0): string[] {
	const padding = ' and so on'.repeat(Math.ceil(more / 10)).slice(0, more);
	return [HEADER, ...Array.from({ length: rows }, (_, row) => rowOf(row, padding))];
}

/** A tracker as a text. */
export function trackerOf(rows: number, more = 0): string {
	return `${trackerRows(rows, more).join('\n')}\n`;
}
