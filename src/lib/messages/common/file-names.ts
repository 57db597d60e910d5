/** Names for the files that leave the app. */

const MAX_STEM = 120;
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name that every file system takes and that shows what it is: no folder, no device, no hidden turn of direction. */
export function safeFileName(name: string): string {
	const plain = name
		.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
		.replace(/[/\\:*?"<>|]/g, '-')
		.replace(/^[\s.]+|[\s.]+$/g, '');
	const [, stem = '', ending = ''] = /^(.*?)(\.[a-z0-9]{1,8})?$/isu.exec(plain) ?? [];
	const kept = Array.from(stem).slice(0, MAX_STEM).join('');
	return `${kept === '' || DEVICES.test(kept) ? `file${kept && `-${kept}`}` : kept}${ending}`;
}
