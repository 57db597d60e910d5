/** Helpers that run in the page of any engine: they find what a person would, by its name. */
window.story ??= {
	/** Files that the app handed out: their texts, the newest last. */
	saved: [],
	nameOf(element) {
		const label =
			element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent;
		return label.replace(/\s+/g, ' ').trim();
	},
	shown: (element) => element.checkVisibility({ visibilityProperty: true }),
	find(selector, name) {
		const pattern = new RegExp(name);
		const open = document.querySelector('dialog[open], [role="dialog"]');
		const inside = open ? [...open.querySelectorAll(selector)] : [];
		return [...inside, ...document.querySelectorAll(selector)].find(
			(element) => story.shown(element) && pattern.test(story.nameOf(element)) && !element.disabled
		);
	},
	choose(input, name, text, type) {
		const data = new DataTransfer();
		data.items.add(new File([text], name, { type }));
		input.files = data.files;
		input.dispatchEvent(new Event('input', { bubbles: true }));
		input.dispatchEvent(new Event('change', { bubbles: true }));
	},
	fill(field, text) {
		field.value = text;
		field.dispatchEvent(new Event('input', { bubbles: true }));
		field.dispatchEvent(new Event('change', { bubbles: true }));
	}
};
if (!story.listens) {
	story.listens = true;
	story.problems = [];
	addEventListener('error', (event) => story.problems.push(event.message));
	addEventListener('unhandledrejection', (event) => story.problems.push(String(event.reason)));
	const { createObjectURL } = URL;
	URL.createObjectURL = (blob) => {
		blob.text().then((text) => story.saved.push(text));
		return createObjectURL.call(URL, blob);
	};
	// What is saved is read here; a dialog of the engine would wait for somebody.
	addEventListener(
		'click',
		(event) => {
			if (event.target instanceof HTMLAnchorElement && event.target.download) event.preventDefault();
		},
		true
	);
	const { click } = HTMLAnchorElement.prototype;
	HTMLAnchorElement.prototype.click = function () {
		if (!this.download) click.call(this);
	};
}
