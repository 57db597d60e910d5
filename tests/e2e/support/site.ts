import type { Server } from 'node:http';
import { listen, staticServer } from '../../../scripts/static-server.mjs';

/** A build behind a plain file server on a port of its own. It can be stopped, started again, and pointed at another build. */
export class Site {
	readonly folder: string;
	#site: { root: string; folder: string };
	#server: Server | undefined;
	#port = 0;

	/** @param folder the path the build is served under: '' or such as '/some/folder' */
	constructor(folder: string) {
		this.folder = folder;
		this.#site = { root: process.env.E2E_BUILD ?? 'build', folder };
	}

	get origin(): string {
		return `http://localhost:${this.#port}`;
	}

	/** The address of a page, such as '/leads/'. */
	url(path: string): string {
		return this.origin + this.folder + path;
	}

	/** Serves another build from now on, as after an upload. */
	show(root: string): void {
		this.#site.root = root;
	}

	async start(): Promise<this> {
		this.#server = staticServer(this.#site);
		this.#port = await listen(this.#server, this.#port);
		return this;
	}

	async stop(): Promise<void> {
		const server = this.#server;
		if (!server) return;
		this.#server = undefined;
		server.closeAllConnections();
		await new Promise((done) => server.close(done));
	}
}
