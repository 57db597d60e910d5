/** Makes names for exported files. */

const MAX_STEM = 120;
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * Returns a file name that is valid on every file system and shows its real extension: no path
 * separators, reserved device names or bidirectional control characters.
 */
export function safeFileName(name: string): string {
	const plain = name
		.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
		.replace(/[/\\:*?"<>|]/g, '-')
		.replace(/^[\s.]+|[\s.]+$/g, '');
	const [, stem = '', ending = ''] = /^(.*?)(\.[a-z0-9]{1,8})?$/isu.exec(plain) ?? [];
	const kept = Array.from(stem).slice(0, MAX_STEM).join('');
	return `${kept === '' || DEVICES.test(kept) ? `file${kept && `-${kept}`}` : kept}${ending}`;
}
