/** `npm run icons`: draws static/icons, a diary page with a ribbon, as SVG and as the PNGs that browsers ask for. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { BROWSER_ARGUMENTS, ensureBrowser } from './browser.mjs';
import { ROOT } from './build.mjs';

const TEAL = '#005c60';
const PAPER = '#f8f5ef';
const FOLD = '#cfc8ba';
const INK = '#8d8579';

const PAGE = 'M150 84h212a22 22 0 0 1 22 22v230l-92 92H150a22 22 0 0 1-22-22V106a22 22 0 0 1 22-22z';
const CORNER = 'M384 336l-92 92v-70a22 22 0 0 1 22-22z';
const RIBBON = 'M282 84h58v168l-29-26-29 26z';
const LINES =
	'<path d="M172 162h66M172 226h66M172 290h120M172 354h72" stroke-width="20" stroke-linecap="round"/>';

/** @param {string} content @param {number} scale of the page around the middle */
function svg(content, scale = 1) {
	const shift = 256 * (1 - scale);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><g transform="translate(${shift} ${shift}) scale(${scale})">${content}</g></svg>\n`;
}

const page = `<path d="${PAGE}" fill="${PAPER}"/><path d="${CORNER}" fill="${FOLD}"/><path d="${RIBBON}" fill="${TEAL}"/><g stroke="${INK}">${LINES}</g>`;
const fullGround = `<rect x="-256" y="-256" width="1024" height="1024" fill="${TEAL}"/>`;
const silhouette =
	`<mask id="m"><path d="${PAGE}" fill="#fff"/><path d="${RIBBON}"/><g stroke="#000">${LINES}</g><path d="M384 336h-70a22 22 0 0 0-22 22v70" fill="none" stroke="#000" stroke-width="14"/></mask>` +
	`<path d="${PAGE}" fill="#fff" mask="url(#m)"/>`;

const drawings = {
	icon: svg(`<rect width="512" height="512" rx="112" fill="${TEAL}"/>${page}`),
	maskable: svg(fullGround + page, 0.86),
	monochrome: svg(silhouette, 1.1)
};

/** @type {[name: string, drawing: string, size: number][]} */
const pictures = [
	['icon-192', drawings.icon, 192],
	['icon-512', drawings.icon, 512],
	['maskable-192', drawings.maskable, 192],
	['maskable-512', drawings.maskable, 512],
	['monochrome-512', drawings.monochrome, 512],
	['apple-touch-180', drawings.maskable, 180]
];

const folder = join(ROOT, 'static/icons');
writeFileSync(join(folder, 'icon.svg'), drawings.icon);
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGUMENTS });
for (const [name, drawing, size] of pictures) {
	const tab = await browser.newPage({ viewport: { width: size, height: size } });
	await tab.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${drawing}`);
	await tab.screenshot({ path: join(folder, `${name}.png`), omitBackground: true });
	await tab.close();
}
await browser.close();
