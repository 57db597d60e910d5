/** Names of columns and cells as spreadsheet programs show them. Rows and columns are counted from 0. */

/** Returns a column's letters: 'A' for 0, 'Z' for 25, 'AA' for 26. */
export function columnLetters(column: number): string {
	let letters = '';
	for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
		letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
	}
	return letters;
}

/** Returns a cell's address: 'D2' for row 1 and column 3. */
export const cellAddress = (row: number, column: number) => `${columnLetters(column)}${row + 1}`;
