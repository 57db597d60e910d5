import { readFileSync } from 'node:fs';

const LONGEST_WAIT_MS = 45_000;
const HELPERS = readFileSync(new URL('page-helpers.mjs', import.meta.url), 'utf8');

/** Does in an engine what a person does. */
export class Walker {
	constructor(engine, site) {
		this.engine = engine;
		this.site = site;
	}

	/** Opens a page and waits until it can be used. */
	async open(path) {
		await this.engine.goto(this.site.url(path));
		await this.until('the page can be used', "return history.scrollRestoration === 'manual'");
	}

	/** Runs the body of an async function in the page, with the helpers. */
	run(body, ...given) {
		return this.engine.run(`${HELPERS}\n${body}`, ...given);
	}

	/** Waits until the body returns something true; returns that. */
	async until(what, body, ...given) {
		const end = Date.now() + LONGEST_WAIT_MS;
		let problem = '';
		do {
			// A page that is being left answers with an error.
			const value = await this.run(body, ...given).catch((error) => void (problem = error.message));
			if (value) return value;
			await new Promise((done) => setTimeout(done, 150));
		} while (Date.now() < end);
		throw new Error(`waited in vain until ${what} ${problem}`);
	}

	/** Presses what bears a name, once it is there. */
	press(name, selector = 'button, [role=button], a, summary, input[type=checkbox], input[type=radio]') {
		return this.until(
			`"${name}" can be pressed`,
			'const found = story.find(given[0], given[1]); found?.click(); return !!found',
			selector,
			name
		);
	}

	/** Waits until a text is shown. */
	sees(text) {
		return this.until(`"${text}" is shown`, 'return document.body.innerText.includes(given[0])', text);
	}

	/** Gives a file to the field for files. */
	gives(name, text, type) {
		return this.until(
			'a file can be chosen',
			"const field = document.querySelector('input[type=file]'); if (field) story.choose(field, ...given); return !!field",
			name,
			text,
			type
		);
	}

	/** Presses what saves a file; returns the file's text. */
	async saved(name) {
		await this.run('story.saved.length = 0');
		await this.press(name);
		return this.until(`"${name}" saves a file`, 'return story.saved.at(-1)');
	}

	/** Returns what went wrong in the page without being caught. */
	problems() {
		return this.run('return story.problems');
	}
}
