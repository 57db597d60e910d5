/** In the browser, as a person meets it who has ten thousand leads: how soon Today and a lead stand there. */
import type { Ratio } from './ratio';
import { opened, middleOf, paintedAt, rawRead, withScenes, type Scene, type Target } from './support/scene';

const MANY = 10_000;
const FEW = 10;
const MOST = 20_000;
const LIST: Target = { path: '/', selector: '.todo > li' };
/** The list that was kept is busy until the book is read. */
const LIVE: Target = { path: '/', selector: '.todo:not([aria-busy]) > li' };
const LEAD: Target = { path: '/lead/?id=lead-3', selector: 'h1' };

/** @param build the folder of the build to measure */
export function bench(build?: string): Promise<Ratio[]> {
	return withScenes(async (open) => {
		const [few, many] = [await open(FEW), await open(MANY)];
		return [
			await pageRatio('Today visible, 10,000 leads with 100,000 touches', LIST, { few, many }),
			{
				name: 'Today live, 10,000 leads with 100,000 touches',
				ours: await paintedAt(many, LIVE),
				against: 'reading the same records',
				theirs: await rawRead(many),
				unit: 'ms',
				aim: 1.5
			},
			await pageRatio('A lead by its address, 10,000 leads', LEAD, { few, many }),
			await changeRatio({ few, most: await open(MOST) })
		];
	}, build);
}

async function pageRatio(
	name: string,
	target: Target,
	{ few, many }: { readonly few: Scene; readonly many: Scene }
): Promise<Ratio> {
	return {
		name,
		ours: await paintedAt(many, target),
		against: `the same with ${FEW}`,
		theirs: await paintedAt(few, target),
		unit: 'ms',
		aim: 1.2
	};
}

async function changeRatio({ few, most }: { readonly few: Scene; readonly most: Scene }): Promise<Ratio> {
	return {
		name: 'One change among 20,000 leads, pressed to painted',
		ours: await noteTime(most),
		against: `the same among ${FEW}`,
		theirs: await noteTime(few),
		unit: 'ms',
		aim: 1.2
	};
}

/** Adds a note on a lead's page. In milliseconds from the press to the note's paint, the middle of some rounds. */
async function noteTime(scene: Scene): Promise<number> {
	const { page } = await opened(scene, LEAD);
	const notes = page.getByRole('region', { name: 'Notes' });
	let round = 0;
	const time = await middleOf(async () => {
		const text = `Measured ${round++}.`;
		await notes.getByRole('textbox', { name: 'Add a note' }).fill(text);
		await notes.getByRole('button', { name: 'Add', exact: true }).waitFor();
		const taken = await page.evaluate(pressed, text);
		await page.waitForTimeout(500);
		return taken;
	});
	await page.close();
	return time;
}

/** Presses the form's button; resolves when its text is painted above it. */
function pressed(text: string): Promise<number> {
	const form = document.querySelector<HTMLFormElement>('section[aria-label="Notes"] form')!;
	const section = form.parentElement!;
	return new Promise((resolve) => {
		const from = performance.now();
		const observer = new MutationObserver(() => {
			if (!section.querySelector('dl')?.textContent?.includes(text)) return;
			observer.disconnect();
			requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
		});
		observer.observe(section, { childList: true, subtree: true, characterData: true });
		form.requestSubmit();
	});
}
