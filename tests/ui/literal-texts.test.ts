import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'svelte/compiler';
import { expect, test } from 'vitest';

/** Attributes and properties of components whose text is read or heard. */
const READ = new Set(
	'label title aria-label aria-description aria-roledescription placeholder hint alt text heading summary legend action none'.split(
		' '
	)
);

const files = ['src/routes', 'src/lib/ui'].flatMap((room) =>
	readdirSync(room, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.svelte'))
		.map((path) => `${room}/${path}`)
);

test('components hold no words of their own: they stand in src/lib/messages', () => {
	expect(files.length).toBeGreaterThan(100);
	const own = files.flatMap((file) => wordsIn(file).map((words) => `${file}: ${words}`));
	expect(own).toEqual([]);
});

interface Node {
	type?: string;
	name?: string;
	data?: string;
	value?: unknown;
}

function wordsIn(file: string): string[] {
	const found: string[] = [];
	const { fragment } = parse(readFileSync(file, 'utf8'), { modern: true });
	visit(fragment as unknown as Node);
	return found;

	function visit(node: unknown): void {
		if (Array.isArray(node)) return node.forEach(visit);
		if (node === null || typeof node !== 'object') return;
		const { type, name = '', data = '', value } = node as Node;
		if (type === 'StyleDirective') return;
		if (type === 'Text') note(data);
		if (type === 'Attribute') {
			if (READ.has(name)) visitText(value);
			return;
		}
		Object.values(node).forEach(visit);
	}

	/** Takes the texts of an attribute, those within braces too: `label={open ? 'Fold' : 'Show'}`. */
	function visitText(node: unknown): void {
		if (Array.isArray(node)) return node.forEach(visitText);
		if (node === null || typeof node !== 'object') return;
		const { type, data, value } = node as Node;
		// What a value is compared with is a key.
		if (type === 'BinaryExpression') return;
		if (type === 'Text') note(data ?? '');
		else if (type === 'Literal' && typeof value === 'string') note(value);
		else Object.values(node).forEach(visitText);
	}

	function note(text: string): void {
		if (/\p{L}{2}/u.test(text)) found.push(text.trim().replace(/\s+/g, ' '));
	}
}
