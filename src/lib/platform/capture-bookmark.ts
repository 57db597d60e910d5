/**
 * The bookmark that carries a job posting from another site into the app. Its address holds the text of `carryPosting`, so that
 * function runs on pages of others, alone: it may use nothing from outside itself.
 */

/**
 * Opens the app's page for adding a lead with what a page says of a job in the fragment, which no server is sent: address, title,
 * name of the site, selected text, and the postings in its JSON-LD or microdata, as texts. It changes nothing on the page, makes
 * no request, and relies on few functions that the page may have replaced.
 * @param page the window of the page
 * @param add the address of the app's page for adding, such as `https://app.example/add/`
 */
function carryPosting(page: Window, add: string): void {
	type Kept = string | Kept[] | { [key: string]: Kept };
	type Node = Record<string, unknown>;
	const { document, location } = page;
	/** The most characters of the fragment, the most postings, and the most nodes to look at. */
	const [longest, most, mostNodes] = [60_000, 8, 5_000];
	const cut = ' […]';
	const keys =
		' title name legalName description hiringOrganization jobLocation jobLocationType applicantLocationRequirements address addressLocality addressRegion addressCountry baseSalary estimatedSalary salaryCurrency currency value minValue maxValue unitText validThrough datePosted employmentType identifier url ';
	const byId = Object.create(null) as Node;
	const postings: unknown[] = [];
	let nodes = 0;

	const isPosting = (type: unknown) => /(^|[/:#, ])JobPosting(,|$)/.test(`${type}`);

	/** Collects the postings below a value, and the nodes that others refer to by id. */
	function look(value: unknown, depth: number): void {
		if (!value || typeof value !== 'object' || depth > 8 || ++nodes > mostNodes) return;
		const node = value as Node;
		if (node['@type'] && typeof node['@id'] === 'string') byId[node['@id']] = node;
		if (isPosting(node['@type'])) postings[postings.length] = node;
		else for (const key in node) look(node[key], depth + 1);
	}

	/** Returns the texts of a value, without the keys that say nothing of a job. */
	function kept(value: unknown, depth: number): Kept | undefined {
		if (typeof value === 'string' || typeof value === 'number') return `${value}`.slice(0, longest);
		if (!value || typeof value !== 'object' || depth > 5 || ++nodes > 2 * mostNodes) return undefined;
		if (Array.isArray(value)) {
			const list: Kept[] = [];
			for (let at = 0; at < value.length && at < 20; at++) {
				const item = kept(value[at], depth + 1);
				if (item !== undefined) list[list.length] = item;
			}
			return list;
		}
		const node = (byId[(value as Node)['@id'] as string] ?? value) as Node;
		const object: { [key: string]: Kept } = {};
		for (const key in node) {
			const item = keys.includes(` ${key} `) ? kept(node[key], depth + 1) : undefined;
			if (item !== undefined) object[key] = item;
		}
		return object;
	}

	/** Reads one scope of microdata into the form of JSON-LD. */
	function scope(root: Element, depth: number): Node {
		const node: Node = {};
		const all = root.querySelectorAll('[itemprop]');
		for (let at = 0; at < all.length && at < 500; at++) {
			const element = all[at]!;
			if (element.parentElement?.closest('[itemscope]') !== root) continue;
			const key = element.getAttribute('itemprop') ?? '';
			const said = element.getAttribute('content') ?? element.getAttribute('datetime');
			const value = element.hasAttribute('itemscope')
				? depth < 5 && scope(element, depth + 1)
				: (said ?? ((element as HTMLElement).innerText || element.textContent || '').trim());
			node[key] = key in node ? [node[key], value].flat() : value;
		}
		return node;
	}

	/** Writes JSON by hand: old libraries give arrays and texts a `toJSON` of their own. */
	function written(value: Kept): string {
		if (typeof value === 'string') {
			const escape = (char: string) => `\\u${`000${char.charCodeAt(0).toString(16)}`.slice(-4)}`;
			return `"${value.replace(/[\ud800-\udfff]/gu, '').replace(/[\\"\u0000-\u001f]/g, escape)}"`;
		}
		let text = '';
		for (const key in value) {
			const item = (value as { [key: string]: Kept })[key];
			if (item === undefined || typeof item === 'function') continue;
			text += `${text && ','}${Array.isArray(value) ? '' : `"${key}":`}${written(item)}`;
		}
		return Array.isArray(value) ? `[${text}]` : `{${text}}`;
	}

	/** Shortens the longest text of a value by a number of encoded characters; returns false where none is long. */
	function shorten(value: Kept, excess: number): boolean {
		let place: { in: { [key: string]: Kept }; key: string; length: number } | undefined;
		const search = (inside: { [key: string]: Kept }) => {
			for (const key in inside) {
				const item = inside[key];
				if (typeof item === 'string' && item.length > (place?.length ?? 500))
					place = { in: inside, key, length: item.length };
				else if (item && typeof item === 'object') search(item as { [key: string]: Kept });
			}
		};
		search(value as { [key: string]: Kept });
		if (!place) return false;
		const text = place.in[place.key] as string;
		const encoded = encodeURIComponent(written(text)).length;
		const share = Math.max(0, 1 - (excess + 100) / encoded);
		place.in[place.key] = text.slice(0, Math.max(400, Math.floor(text.length * share))) + cut;
		return true;
	}

	function fragment(): string {
		const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
		for (let at = 0; at < scripts.length; at++) {
			// From the first brace to the last, so that comments around it do no harm; line breaks within texts are forgiven.
			const [json] = /\{[^]*\}/.exec((scripts[at]!.textContent ?? '').replace(/[\u0000-\u001f]/g, ' ')) ?? [];
			try {
				if (json) look(JSON.parse(`[${json}]`), 0);
			} catch {
				// A broken script of the page leaves the other ones.
			}
		}
		const items = document.querySelectorAll('[itemscope][itemtype*="schema.org/JobPosting"]');
		for (let at = 0; postings.length === 0 && at < items.length && at < most; at++)
			look({ '@type': 'JobPosting', ...scope(items[at]!, 0) }, 0);
		const carried: { [key: string]: Kept } = {
			url: location.href.slice(0, longest),
			title: document.title.slice(0, 500),
			site:
				document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.slice(0, 200) ?? '',
			text: `${page.getSelection() ?? ''}`.slice(0, longest),
			postings: kept(postings.slice(0, most), 0) ?? []
		};
		for (;;) {
			const text = `#posting=${encodeURIComponent(written(carried))}`;
			if (text.length <= longest) return text;
			if (!shorten(carried, text.length - longest)) carried.postings = [];
		}
	}

	const link = document.createElement('a');
	link.href = add + (location.href.startsWith(add.replace(/add\/$/, '')) ? '' : fragment());
	link.rel = 'noreferrer';
	// Phones may block new tabs; there, going back leads to the posting.
	if (!page.matchMedia('(pointer: coarse)').matches) link.target = '_blank';
	link.click();
}

/**
 * Returns the address of the bookmark.
 * @param add the address of the app's page for adding
 */
export function bookmarkAddress(add: string): string {
	return `javascript:${encodeURIComponent(`void(${carryPosting})(window,${JSON.stringify(add)})`)}`;
}
