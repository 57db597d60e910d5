/** A Chromium without windows, for the stories that need none: each costs half as much in it. */
import { join } from 'node:path';
import { thisMachine } from './browser.mjs';
import { ROOT } from './build.mjs';

const NAME = 'chromium-headless-shell';
/** Debian's own, whose other files the one without windows shares. */
const BROWSER = '/usr/bin/chromium';
const FILES = '/usr/lib/chromium';

/** Taken apart beside the other caches: nothing of the system is changed. $0 is the folder to be made. */
const UNPACK = `
	rm -rf "$0.part"; mkdir -p "$0.part"; cd "$0.part"
	apt-get download -q ${NAME} || { apt-get update -q && apt-get download -q ${NAME}; }
	dpkg-deb -x *.deb .; rm *.deb
	ln -s ${FILES}/* .; mv -f usr/lib/chromium/* .; rm -rf usr
	rm -rf "$0"; mv "$0.part" "$0"
`;
const LONGEST_S = '90';

/**
 * The path of a browser for most stories: where Debian's Chromium is the browser, the one without windows, which is fetched once;
 * else, and where it can't be had, the browser itself.
 * @param {string} browser
 * @param {import('./browser.mjs').Machine} machine
 */
export function quickBrowser(
	browser,
	machine = thisMachine(),
	folder = join(ROOT, 'node_modules', '.cache', NAME)
) {
	if (!machine.debian || browser !== BROWSER) return browser;
	const quick = join(folder, NAME);
	const starts = () => machine.exists(quick) && machine.starts(quick);
	if (starts()) return quick;
	machine.run('timeout', [LONGEST_S, 'sh', '-ec', UNPACK, folder]);
	return starts() ? quick : browser;
}
