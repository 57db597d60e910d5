/** What must not stand in the source: a way by which a text of the user's could become code, markup or a request. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type AST } from 'svelte/compiler';
import { describe, expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((path) => path.replaceAll('\\', '/'))
	.filter((path) => /\.(ts|svelte|html)$/.test(path))
	.map((path) => ({ path, text: readFileSync(join('src', path), 'utf8') }));
const components = files.filter(({ path }) => path.endsWith('.svelte'));

const withoutComments = (text: string) =>
	text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:'"`\\])\/\/[^\n]*/g, '');

/** The files in which a pattern stands outside of a comment. */
const standsIn = (pattern: RegExp) =>
	files.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path);

describe('no text becomes markup or code', () => {
	test.each([
		/@html/,
		/\.(inner|outer)HTML|insertAdjacentHTML|setHTML|document\.write|DOMParser|createContextualFragment|srcdoc/,
		/\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(|importScripts|set(Timeout|Interval)\(\s*['"`]/,
		/\bconsole\b|\bdebugger\b/
	])('%s', (pattern) => expect(standsIn(pattern)).toEqual([]));
});

describe('no request leaves the app', () => {
	test('what asks for something by its address is the service worker, which lets one worker through, and that worker behind its guard', () => {
		const asking = standsIn(/\bfetch\s*\(|\.fetch\b/).toSorted();
		expect(asking).toEqual(['lib/state/places-worker/guarded-fetch.ts', 'service-worker.ts']);
		const worker = files.find(({ path }) => path === 'service-worker.ts')!.text;
		expect(worker).toMatch(/url\.origin !== worker\.location\.origin/);
		expect(standsIn(/from 'remotestoragejs'/)).toEqual(['lib/state/places-worker/remote-storage.ts']);
		expect(standsIn(/places-worker\/(remote-storage|service|place\.worker)'/)).toEqual([]);
	});

	test.each([
		/XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection/,
		/window\.open|\b(window|document)\.location\s*=|\blocation\.(href\s*=[^=]|assign\(|replace\()/,
		/<(iframe|object|embed|form\s[^>]*action|base|audio)[\s>][^(]/
	])('%s', (pattern) => expect(standsIn(pattern)).toEqual([]));

	test('the one video shows the camera, and has no address', () => {
		expect(standsIn(/<video/)).toEqual(['lib/ui/settings/devices/JoinDialog.svelte']);
		expect(standsIn(/<video[^>]*\ssrc|<source\b/)).toEqual([]);
	});

	/** Names of formats, and the calendars that a link of the user's own choice opens. */
	const ADDRESSES =
		/^https?:\/\/(schemas\.openxmlformats\.org|www\.w3\.org|calendar\.google\.com|outlook\.live\.com)\//;

	test('no address of another site is in it but those of links that the user opens', () => {
		const found = files.flatMap(({ path, text }) =>
			[...withoutComments(text).matchAll(/https?:\/\/[\w.-]+\.[a-z]+[^\s'"`]*/g)]
				.map(([address]) => address)
				.filter((address) => !ADDRESSES.test(address) && !/^https:\/\/[\w.-]*\bexample\b/.test(address))
				.map((address) => `${path}: ${address}`)
		);
		expect(found).toEqual([]);
	});
});

interface Anchor {
	readonly path: string;
	readonly href: string;
	readonly rel: string;
	readonly target: string;
}

/** Every `<a>` of a component, with the source of what its attributes are. */
function anchorsOf({ path, text }: { path: string; text: string }): Anchor[] {
	const anchors: Anchor[] = [];
	const visit = (node: unknown): void => {
		if (typeof node !== 'object' || node === null) return;
		const { type, name } = node as { type?: string; name?: string };
		if (type === 'RegularElement' && name === 'a') {
			const { attributes } = node as AST.RegularElement;
			const source = (wanted: string) => {
				const attribute = attributes.find((each) => each.type === 'Attribute' && each.name === wanted);
				return attribute ? text.slice(attribute.start, attribute.end).replace(`${wanted}=`, '') : '';
			};
			anchors.push({ path, href: source('href'), rel: source('rel'), target: source('target') });
		}
		for (const child of Object.values(node)) visit(child);
	};
	visit(parse(text, { modern: true }).fragment);
	return anchors;
}

describe('links', () => {
	const anchors = components.flatMap(anchorsOf);
	/** Lint sees to it that addresses inside of the app are resolved. */
	const isInside = ({ href }: Anchor) => /^"?(\{resolve\(|#|\{hrefOf\()/.test(href);
	const outside = anchors.filter((anchor) => !isInside(anchor));

	test('are found at all', () => expect(anchors.length).toBeGreaterThan(20));

	test('to elsewhere are made by the one allow-list, in these places and no other', () => {
		expect(outside.map(({ path, href }) => [path, href]).toSorted()).toEqual([
			['lib/ui/base/Menu.svelte', '{item.link.href}'],
			['lib/ui/drafts/CallHours.svelte', '{help.link.href}'],
			['lib/ui/drafts/SendActions.svelte', '{mail.href}'],
			['lib/ui/lead/details/LinkOrText.svelte', '{link.href}'],
			// The bookmark, to be dragged: the policy lets nobody run it here.
			['lib/ui/settings/CaptureSettings.svelte', '{address}'],
			// The page of a place that asks the user: the worker takes https only.
			['lib/ui/settings/places/ConnectPlace.svelte', '{signInPage}']
		]);
		// Of a file that is saved, the address is one of the browser's own memory.
		// A place on the web calls the address of its files so; no page gets it.
		expect(standsIn(/\bhref:/)).toEqual([
			'lib/domain/links.ts',
			'lib/platform/download.ts',
			'lib/state/places-worker/remote-storage.ts'
		]);
	});

	test('to elsewhere tell the other site nothing, and give it no hold on this page', () => {
		for (const { path, rel } of outside)
			expect([path, rel]).toEqual([path, '"noopener noreferrer external"']);
	});

	test('inside of the app open where they are', () => {
		expect(anchors.filter((anchor) => isInside(anchor) && anchor.target !== '')).toEqual([]);
	});
});
