/**
 * Shares, copies, prints and paints reports, and returns the user's languages. Separate from `download.ts`, which the
 * start page loads.
 */

/** Returns the user's preferred language as a BCP 47 tag. */
export function ownLanguage(): string {
	return navigator.language;
}

/** Returns the user's languages as BCP 47 tags, the preferred one first. */
export function ownLanguages(): readonly string[] {
	return navigator.languages;
}

/** Copies a text as HTML, and as plain text for programs that take no HTML. Rejects where the browser refuses. */
export async function copyRich(html: string, text: string): Promise<void> {
	if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
	const item = new ClipboardItem({
		'text/html': new Blob([html], { type: 'text/html' }),
		'text/plain': new Blob([text], { type: 'text/plain' })
	});
	try {
		await navigator.clipboard.write([item]);
	} catch {
		await navigator.clipboard.writeText(text);
	}
}

/** Content for the share sheet: a text or a file. */
export type ShareContent =
	{ readonly text: string; readonly title: string } | { readonly files: File[]; readonly title: string };

/** Tells whether this browser has a share sheet that accepts the content. */
export function canShare(handed: ShareContent): boolean {
	return typeof navigator.share === 'function' && (navigator.canShare?.(handed) ?? !('files' in handed));
}

/** Opens the share sheet. Returns false where the user closed it; rejects where the browser refuses. */
export async function shareContent(handed: ShareContent): Promise<boolean> {
	try {
		await navigator.share(handed);
		return true;
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return false;
		throw error;
	}
}

/** Opens the print dialog, under a title that names a saved PDF. */
export function printPage(title: string): void {
	const before = document.title;
	addEventListener('afterprint', () => (document.title = before), { once: true });
	document.title = title;
	print();
}

interface Drawing {
	readonly width: number;
	readonly height: number;
	readonly blocks: readonly { x: number; y: number; width: number; height: number; colour: string }[];
	readonly texts: readonly { text: string; x: number; y: number; font: string; colour: string }[];
}

/** Returns a function that measures the width of a text in a font, in pixels. */
export function textMeasure(): (text: string, font: string) => number {
	const context = contextOf(document.createElement('canvas'));
	return (text, font) => {
		context.font = font;
		return context.measureText(text).width;
	};
}

/** Paints a drawing as a PNG. Lines run from left to right; names in other scripts run right to left within them. */
export function pngOf({ width, height, blocks, texts }: Drawing): Promise<Blob> {
	const canvas = Object.assign(document.createElement('canvas'), { width, height });
	const context = contextOf(canvas);
	for (const block of blocks) {
		context.fillStyle = block.colour;
		context.fillRect(block.x, block.y, block.width, block.height);
	}
	for (const { text, x, y, font, colour } of texts) {
		context.font = font;
		context.fillStyle = colour;
		context.fillText(text, x, y);
	}
	return new Promise((resolve, reject) => {
		canvas.toBlob(
			(blob) => (blob ? resolve(blob) : reject(new Error('This browser can’t make pictures.'))),
			'image/png'
		);
	});
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This browser can’t make pictures.');
	context.direction = 'ltr';
	return context;
}
