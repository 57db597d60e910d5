/** Lays out the week's summary as a picture: the place of every text and every block of colour. The page paints it. */
import type { WeekReport } from './report';

interface TextMark {
	readonly text: string;
	readonly x: number;
	/** The baseline. */
	readonly y: number;
	readonly font: string;
	readonly colour: string;
}
interface BlockMark {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly colour: string;
}

interface Picture {
	readonly width: number;
	readonly height: number;
	/** In the order of painting. */
	readonly blocks: readonly BlockMark[];
	readonly texts: readonly TextMark[];
}

/** Returns the width of a text in a font, in pixels. */
type Measure = (text: string, font: string) => number;

const WIDTH = 1080;
const EDGE = 80;
const INNER = WIDTH - 2 * EDGE;
const GAP = 40;
const SERIF = 'ui-serif, Palatino, Georgia, serif';
const SANS = 'system-ui, sans-serif';
const FONTS = {
	title: `600 56px ${SERIF}`,
	heading: `600 34px ${SERIF}`,
	value: `600 48px ${SERIF}`,
	body: `30px ${SANS}`,
	small: `24px ${SANS}`
} as const;
const COLOURS = {
	paper: '#fdfbf7',
	ink: '#2b241c',
	quiet: '#665d52',
	line: '#ddd5c9',
	accent: '#17545c'
} as const;
const MOST_FIGURES = 8;
const MOST_ITEMS = 4;
const NONE = /^(?:0|none .*)$/;

/** Returns the card of a report: its summary, its figures that are not zero, and the first items of its lists. */
export function reportCard(report: WeekReport, measure: Measure): Picture {
	const card = new Card(measure);
	card.block(0, 14, COLOURS.accent);
	card.down(EDGE + 14);
	card.paragraph(report.title, FONTS.title, COLOURS.ink, 66, 2);
	card.paragraph(report.span, FONTS.body, COLOURS.quiet, 44, 1);
	card.down(GAP / 2);
	card.paragraph(report.summary.join(' '), FONTS.body, COLOURS.ink, 44, 6);
	figures(card, report);
	for (const { title, items } of report.lists) {
		card.down(GAP);
		card.paragraph(title, FONTS.heading, COLOURS.ink, 44, 1);
		for (const { text, where } of items.slice(0, MOST_ITEMS)) {
			card.paragraph(`${text} (${where})`, FONTS.small, COLOURS.ink, 36, 1);
		}
		if (items.length > MOST_ITEMS) {
			card.paragraph(`and ${items.length - MOST_ITEMS} more`, FONTS.small, COLOURS.quiet, 36, 1);
		}
	}
	card.down(GAP);
	card.paragraph(report.foot, FONTS.small, COLOURS.quiet, 36, 2);
	return card.picture(EDGE);
}

function figures(card: Card, report: WeekReport): void {
	const told = report.figures.filter(({ value }) => !NONE.test(value)).slice(0, MOST_FIGURES);
	const half = (INNER - GAP) / 2;
	told.forEach(({ label, value }, at) => {
		if (at % 2 === 0) {
			card.down(GAP / 2);
			card.line();
		}
		const x = EDGE + (at % 2) * (half + GAP);
		card.text(value, x, 58, FONTS.value, COLOURS.accent, half);
		card.text(label, x, 94, FONTS.small, COLOURS.quiet, half);
		if (at % 2 === 1 || at === told.length - 1) card.down(100);
	});
}

class Card {
	readonly #measure: Measure;
	readonly #blocks: BlockMark[] = [];
	readonly #texts: TextMark[] = [];
	#y = 0;

	constructor(measure: Measure) {
		this.#measure = measure;
	}

	down(by: number): void {
		this.#y += by;
	}

	/** Adds a block across the whole width. */
	block(y: number, height: number, colour: string): void {
		this.#blocks.push({ x: 0, y, width: WIDTH, height, colour });
	}

	line(): void {
		this.#blocks.push({ x: EDGE, y: this.#y, width: INNER, height: 2, colour: COLOURS.line });
	}

	/** Adds one line of text at a given place; a text that does not fit ends in dots. */
	text(text: string, x: number, below: number, font: string, colour: string, room: number): void {
		const [line = ''] = this.#lines(text, font, room, 1);
		this.#texts.push({ text: line, x, y: this.#y + below, font, colour });
	}

	paragraph(text: string, font: string, colour: string, height: number, most: number): void {
		for (const line of this.#lines(text, font, INNER, most)) {
			this.#y += height;
			this.#texts.push({ text: line, x: EDGE, y: this.#y - height / 4, font, colour });
		}
	}

	picture(edge: number): Picture {
		const height = Math.ceil(this.#y + edge);
		const paper = { x: 0, y: 0, width: WIDTH, height, colour: COLOURS.paper };
		return { width: WIDTH, height, blocks: [paper, ...this.#blocks], texts: this.#texts };
	}

	#lines(text: string, font: string, room: number, most: number): string[] {
		const fits = (line: string) => this.#measure(line, font) <= room;
		const lines: string[] = [];
		let rest = text;
		while (rest !== '' && lines.length < most) {
			const line = lines.length === most - 1 ? shortened(rest, fits) : firstLine(rest, fits);
			lines.push(line.trimEnd());
			rest = rest.slice(line.length).trimStart();
			if (line !== '' && lines.length === most) break;
		}
		return lines;
	}
}

/** Returns as many whole words as fit, or the letters that fit of a single word. */
function firstLine(text: string, fits: (line: string) => boolean): string {
	if (fits(text)) return text;
	const words = text.split(/(?<=\s)/u);
	const count = most(words.length, (size) => fits(words.slice(0, size).join('').trimEnd()));
	return count > 0 ? words.slice(0, count).join('') : lettersThatFit(text, fits, '');
}

function shortened(text: string, fits: (line: string) => boolean): string {
	return fits(text) ? text : `${lettersThatFit(text, fits, '…').trimEnd()}…`;
}

/** Returns at least one letter, so that every line makes progress. */
function lettersThatFit(text: string, fits: (line: string) => boolean, end: string): string {
	const letters = Array.from(text);
	const count = most(letters.length, (size) => fits(letters.slice(0, size).join('') + end));
	return letters.slice(0, Math.max(1, count)).join('');
}

/** Returns the largest size up to a limit that is good, provided that all smaller ones are. */
function most(limit: number, isGood: (size: number) => boolean): number {
	let [good, bad] = [0, limit + 1];
	while (bad - good > 1) {
		const middle = Math.floor((good + bad) / 2);
		if (isGood(middle)) good = middle;
		else bad = middle;
	}
	return good;
}
