/** Runs a remoteStorage server on this machine: armadietto, with its files in a folder that tests may spoil. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from '../../scripts/static-server.mjs';

interface Store {
	createUser(user: { username: string; email: string; password: string }): Promise<unknown>;
	authorize(client: string, username: string, permissions: Record<string, string[]>): Promise<string>;
	revokeAccess(username: string, token: string): Promise<unknown>;
}

interface Armadietto {
	new (options: object): unknown;
	(options: object): unknown;
	readonly FileTree: new (options: { path: string }) => Store;
}

const load = createRequire(import.meta.url);
const Armadietto = load('armadietto') as Armadietto;
const { configureLogger } = load('armadietto/lib/logger.js') as { configureLogger(options: object): void };

export interface StorageServer {
	/** The origin, such as `http://localhost:8000`. */
	readonly origin: string;
	/** The folder with the files of all users. */
	readonly folder: string;
	readonly store: Store;
	/** The method and the path of every request so far. */
	readonly requests: string[];
	/** Answers every request about files with this status; 0 answers as usual. */
	fail(status: number): void;
	stop(): Promise<void>;
}

export async function storageServer(): Promise<StorageServer> {
	const folder = await mkdtemp(join(tmpdir(), 'tactful-place-'));
	const store = new Armadietto.FileTree({ path: folder });
	configureLogger({ stdout: [], log_dir: folder, log_files: ['crit'] });
	const options = { store, bare: true, allow: { signup: true }, http: { host: 'localhost' } };
	const handle = new Armadietto(options) as Parameters<typeof createServer>[1] &
		((...args: unknown[]) => void);
	const requests: string[] = [];
	let failing = 0;
	const server: Server = createServer((request, response) => {
		requests.push(`${request.method} ${request.url}`);
		if (failing && request.url?.startsWith('/storage/') && request.method !== 'OPTIONS') {
			response.writeHead(failing, { 'Access-Control-Allow-Origin': '*' }).end();
			return;
		}
		handle(request, response);
	});
	const port = await listen(server, 0);
	return {
		origin: `http://localhost:${port}`,
		folder,
		store,
		requests,
		fail: (status) => void (failing = status),
		async stop() {
			server.closeAllConnections();
			await new Promise((done) => server.close(done));
			await rm(folder, { recursive: true, force: true });
		}
	};
}
