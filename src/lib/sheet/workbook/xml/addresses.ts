/** Parses cell addresses: 'B7' is column 1 and row 6, both counted from 0. */
import { cellAddress } from '../../cell-address';

/** The maximum number of rows of a sheet, in any program. */
export const MAX_ROWS = 1_048_576;

export interface Area {
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
}

/** Returns the column of an address, -1 where there is none. */
export function columnOf(address: string): number {
	let column = 0;
	for (let at = 0; at < address.length; at++) {
		const letter = (address.charCodeAt(at) | 32) - 96;
		if (letter < 1 || letter > 26) break;
		column = column * 26 + letter;
	}
	return column - 1;
}

/** Returns the row of an address, -1 where there is none. */
export function rowOf(address: string): number {
	let from = address.length;
	while (from > 0 && /\d/.test(address[from - 1]!)) from--;
	return Number(address.slice(from)) - 1;
}

/** Parses 'A1:H45', or 'A1' alone. Returns null for anything else. */
export function areaOf(ref: string): Area | null {
	const found = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i.exec(ref);
	if (!found) return null;
	const [, left, top, right = left, bottom = top] = found;
	return { top: +top! - 1, left: columnOf(left!), bottom: +bottom! - 1, right: columnOf(right!) };
}

export function refOf({ top, left, bottom, right }: Area): string {
	const first = cellAddress(top, left);
	return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

export function isInside({ top, left, bottom, right }: Area, row: number, column: number): boolean {
	return row >= top && row <= bottom && column >= left && column <= right;
}
