/** Holds that typed text is kept: every field for text is on the list that names what keeps it. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'svelte/compiler';
import { expect, test } from 'vitest';
import { KEEPERS, TYPED_FIELDS } from '../support/typed-fields';

/** The types of an input that hold a day, a number, a choice or a file, and no text. */
const NO_TEXT = ['checkbox', 'radio', 'file', 'date', 'time', 'number', 'password', 'hidden'];
/** The elements and components that are fields for text. */
const FIELDS = ['input', 'textarea', 'InputField', 'TextField', 'MarkedText', 'TagInput'];

interface Node {
	type?: string;
	name?: string;
	start: number;
	end: number;
	attributes?: (Node & { value?: unknown })[];
}

/** Returns the fields for text of a component by their labels as they are written: `personTexts.name`. */
function fieldsIn(file: string): string[] {
	const source = readFileSync(`src/${file}`, 'utf8');
	const found: string[] = [];
	visit(parse(source, { modern: true }).fragment);
	return found;

	function visit(node: unknown): void {
		if (Array.isArray(node)) return node.forEach(visit);
		if (node === null || typeof node !== 'object') return;
		const { name = '', attributes } = node as Node;
		if (attributes && FIELDS.includes(name) && isText(attributes)) found.push(labelOf(attributes) ?? name);
		Object.values(node).forEach(visit);
	}

	function isText(attributes: NonNullable<Node['attributes']>): boolean {
		const type = valueOf(attributes, 'type');
		const has = (wanted: string) => attributes.some(({ name }) => name === wanted);
		return has('value') && !has('readonly') && !(type && NO_TEXT.includes(type));
	}

	function labelOf(attributes: NonNullable<Node['attributes']>): string | undefined {
		return valueOf(attributes, 'label') ?? valueOf(attributes, 'aria-label');
	}

	function valueOf(attributes: NonNullable<Node['attributes']>, wanted: string): string | undefined {
		const attribute = attributes.find(({ type, name }) => type === 'Attribute' && name === wanted);
		const text = attribute && source.slice(attribute.start, attribute.end);
		return text?.replace(/^[\w-]+=/, '').replace(/^["{]|["}]$/g, '');
	}
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
	path.endsWith('.svelte')
);
const used = Object.fromEntries(
	files.map((file) => [file, fieldsIn(file)]).filter(([, found]) => found!.length > 0)
);

test('every field for text is on the list, and the list names no other', () => {
	expect(Object.keys(used).length).toBeGreaterThan(40);
	const listed = TYPED_FIELDS.map(({ file, fields }) => [file, fields]);
	expect(Object.fromEntries(listed)).toEqual(used);
});

test('what is named as keeping a field does keep fields', () => {
	for (const { file, by } of TYPED_FIELDS) {
		if (!('in' in by)) continue;
		expect(by.in, file).not.toEqual([]);
		for (const place of by.in) expect(readFileSync(`src/${place}`, 'utf8'), place).toMatch(KEEPERS[by.how]);
	}
});
