import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const LONGEST_FILE = 300;
const NODE_GLOBALS = ['console', 'process', 'Buffer', 'URL', 'performance', 'setInterval'];
/** Of the functions that a script hands to the browser. */
const PAGE_GLOBALS = ['atob', 'btoa', 'Blob', 'createImageBitmap', 'OffscreenCanvas'];

/** The rooms of src/lib, and what an import that reaches into one looks like. */
const ROOMS = [
	'domain',
	'sheet',
	'paste',
	'mail',
	'report',
	'messages',
	'sample',
	'store',
	'platform',
	'state',
	'ui'
];
const into = (rooms) => `^(?!\\$app/).*(^|/)(?<!messages/)(${rooms.join('|')})(/|$)`;

/**
 * The arrows of the design: routes -> state -> store -> (sheet, domain, messages); state -> platform; routes -> ui -> messages; sheet, report, messages, sample -> domain.
 * Each row: the files, the rooms they may know, those of which they may know the types only, and why the rest is closed.
 */
const ARROWS = [
	[
		'src/lib/domain/**',
		[],
		[],
		'The domain is pure rules over facts: it knows nothing else, so that it can be tested and replayed anywhere.'
	],
	[
		'src/lib/sheet/**',
		['domain'],
		[],
		'Reading and writing sheets is pure bytes and text to leads and back: it knows the domain only.'
	],
	[
		'src/lib/paste/**',
		['domain', 'sheet'],
		[],
		'Understanding a pasted text is pure: it knows the domain, and how a sheet names days.'
	],
	[
		'src/lib/mail/**',
		['domain', 'sheet', 'paste'],
		[],
		'Understanding a mailbox is pure: bytes and leads in, proposals out; it knows how texts and sheets are read.'
	],
	[
		'src/lib/messages/**',
		['domain'],
		['sheet', 'paste', 'mail'],
		'Messages are made of facts: they know the domain, and the types of what a sheet or a pasted text says.'
	],
	['src/lib/sample/**', ['domain'], [], 'The sample is made-up facts: it knows the domain only.'],
	[
		'src/lib/platform/**',
		[],
		[],
		'The edges of the browser know nothing of leads, so that what is behind them can be tested without a browser.'
	],
	['src/lib/report/**', ['domain'], [], 'Reports are made of facts: they know the domain only.'],
	[
		'src/lib/store/**',
		['domain', 'sheet', 'messages'],
		[],
		'The store keeps rows, and words its errors: what is shown, and when, is not its matter.'
	],
	[
		'src/lib/state/**',
		['domain', 'sheet', 'paste', 'mail', 'report', 'messages', 'sample', 'store', 'platform'],
		[],
		'State serves the pages and must not know them.'
	],
	[
		'src/lib/ui/**',
		['messages'],
		['domain', 'sheet', 'paste', 'mail'],
		'A component takes props and gives callbacks; it knows the messages and the types of facts and sheets, never the book behind them.'
	],
	[
		'src/routes/**',
		['domain', 'sheet', 'paste', 'mail', 'report', 'messages', 'platform', 'state', 'ui'],
		[],
		'Pages reach the book through the state, so that every write is announced, undoable and safe between tabs.'
	]
];

const PURE = [
	'src/lib/domain/**/*.ts',
	'src/lib/sheet/**/*.ts',
	'src/lib/paste/**/*.ts',
	'src/lib/mail/**/*.ts',
	'src/lib/messages/**/*.ts',
	'src/lib/sample/**/*.ts',
	'src/lib/report/**/*.ts'
];
const CLOCKS = ['Date', 'performance', 'crypto', 'setTimeout', 'setInterval', 'requestAnimationFrame'];
const PLACES = ['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'indexedDB', 'fetch'];
const NO_CLOCK =
	'Pure code reads no clock and throws no dice: the day and new ids are arguments, days are counted in domain/day.ts.';
const SAVED =
	'A write is saved when its transaction has completed, and quota errors come only then: await tx.done.';
const NO_PLACE = 'Pure code does not know where it runs: the browser is the matter of src/lib/platform.';

function arrow([files, known, typesOnly, why]) {
	const closed = ROOMS.filter((room) => !known.includes(room) && !typesOnly.includes(room));
	const own = files.match(/src\/lib\/(\w+)/)?.[1];
	const others = closed.filter((room) => room !== own);
	const patterns = [{ regex: into(others), message: why }];
	if (typesOnly.length > 0) patterns.push({ regex: into(typesOnly), message: why, allowTypeImports: true });
	if (own) patterns.push({ regex: '(^|/)routes(/|$)', message: why });
	if (own === 'domain') patterns.push({ regex: '^(?!\\.)', message: why });
	return { files: [files], rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] } };
}

export default defineConfig(
	globalIgnores(['build/', '.svelte-kit/', 'node_modules/', 'test-results/', 'tests/fixtures/', 'static/']),
	ts.configs.recommended,
	svelte.configs.recommended,
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		rules: {
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$derived', '$state'] }],
			// Maps and sets are replaced here, never mutated, and $state.raw sees that.
			'svelte/prefer-svelte-reactivity': 'off',
			// svelte-check says which warnings there are; this rule compiles every component again, and knows fewer.
			'svelte/no-unused-svelte-ignore': 'off'
		}
	},
	{
		files: ['scripts/**/*.mjs', '*.js'],
		languageOptions: {
			globals: Object.fromEntries([...NODE_GLOBALS, ...PAGE_GLOBALS].map((name) => [name, 'readonly']))
		},
		rules: { 'no-undef': 'error' }
	},
	{
		rules: {
			eqeqeq: 'error',
			'no-restricted-globals': ['error', 'event', 'name'],
			'object-shorthand': 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }]
		}
	},
	{
		files: ['src/**', 'scripts/**'],
		rules: { 'max-lines': ['error', LONGEST_FILE] }
	},
	{
		files: ['src/**'],
		rules: {
			'no-console': 'error',
			'no-eval': 'error',
			'svelte/no-at-html-tags': 'error'
		}
	},
	ARROWS.map(arrow),
	{
		files: PURE,
		ignores: ['src/lib/domain/day.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				...CLOCKS.map((name) => ({ name, message: NO_CLOCK })),
				...PLACES.map((name) => ({ name, message: NO_PLACE }))
			],
			'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: NO_CLOCK }]
		}
	},
	{
		files: ['tests/**'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector:
						'CallExpression[callee.property.name="waitForFunction"] > ArrowFunctionExpression[async=true]',
					message: 'It takes the promise for a yes, and waits for nothing. Use expect.poll with evaluate.'
				}
			]
		}
	},
	{
		files: ['src/lib/store/**/*.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{ selector: 'ExpressionStatement > MemberExpression[property.name="done"]', message: SAVED },
				{
					selector:
						'Program:has(CallExpression[callee.property.name="transaction"]:has(Literal[value="readwrite"])):not(:has(MemberExpression[property.name="done"]))',
					message: SAVED
				}
			]
		}
	}
);
