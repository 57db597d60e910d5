/** Writes small PNGs: a page has few colours, so a palette of 256 and a hard squeeze take most of the bytes away. */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PALETTE_SIZE = 256;

/**
 * An opaque picture as a PNG with a palette: its commonest colours, the others each by the nearest of them.
 * @param {Uint8Array} rgba four bytes a pixel @param {number} width @param {number} height
 */
export function palettePng(rgba, width, height) {
	const colours = coloursOf(rgba);
	const palette = [...colours]
		.sort((a, b) => b[1] - a[1])
		.slice(0, PALETTE_SIZE)
		.map(([colour]) => colour);
	const indexByColour = new Map(palette.map((colour, index) => [colour, index]));
	const rows = Buffer.alloc((width + 1) * height);
	for (let pixel = 0; pixel < width * height; pixel++) {
		const colour = colourAt(rgba, pixel);
		let index = indexByColour.get(colour);
		if (index === undefined) indexByColour.set(colour, (index = nearest(colour, palette)));
		rows[pixel + Math.floor(pixel / width) + 1] = index;
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 3], 8);
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', header),
		chunk('PLTE', Buffer.from(palette.flatMap(channels))),
		chunk('IDAT', deflateSync(rows, { level: 9 })),
		chunk('IEND', Buffer.alloc(0))
	]);
}

/** How often each colour occurs. @param {Uint8Array} rgba */
function coloursOf(rgba) {
	/** @type {Map<number, number>} */
	const counts = new Map();
	for (let pixel = 0; pixel < rgba.length / 4; pixel++) {
		const colour = colourAt(rgba, pixel);
		counts.set(colour, (counts.get(colour) ?? 0) + 1);
	}
	return counts;
}

/** @param {Uint8Array} rgba @param {number} pixel */
function colourAt(rgba, pixel) {
	return (rgba[pixel * 4] << 16) | (rgba[pixel * 4 + 1] << 8) | rgba[pixel * 4 + 2];
}

/** @param {number} colour */
function channels(colour) {
	return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}

/** @param {number} colour @param {number[]} palette */
function nearest(colour, palette) {
	const [red, green, blue] = channels(colour);
	let best = 0;
	let least = Infinity;
	for (const [index, other] of palette.entries()) {
		const [r, g, b] = channels(other);
		const distance = (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
		if (distance < least) [best, least] = [index, distance];
	}
	return best;
}

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const framed = Buffer.alloc(body.length + 8);
	framed.writeUInt32BE(data.length, 0);
	framed.set(body, 4);
	framed.writeUInt32BE(crc32(body), body.length + 4);
	return framed;
}
