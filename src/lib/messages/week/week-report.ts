/** Holds the texts of a week's report for somebody else. */

export const REPORT_TITLES = {
	channels: 'Touches by channel',
	kinds: 'Touches by kind',
	did: 'What I did',
	came: 'What came back',
	added: 'New leads',
	rested: 'Let rest with good grace',
	next: 'Next week',
	ahead: 'In this week'
} as const;

export const REPORT_FOOT =
	'Written with Tactful, a diary of a job search. A touch is one message, call or visit; a lead is one opening or contact that is pursued.';

/** Replaces hidden names. */
export const NAME_REPLACEMENTS = {
	organisation: (number: number) => `Organisation ${number}`,
	names: { person: 'somebody', organisation: 'an organisation' }
} as const;

export type ReportFormat = 'page' | 'text' | 'markdown' | 'picture';

/** Lists the export formats with their file extension and media type. */
export const REPORT_FORMATS: Readonly<
	Record<ReportFormat, { readonly label: string; readonly ending: string; readonly type: string }>
> = {
	page: { label: 'Page', ending: 'html', type: 'text/html' },
	text: { label: 'Text', ending: 'txt', type: 'text/plain' },
	markdown: { label: 'Markdown', ending: 'md', type: 'text/markdown' },
	picture: { label: 'Picture', ending: 'png', type: 'image/png' }
};

/** Lists what can be hidden; `figuresOnly` leaves out what happened day by day. */
export const HIDING_CHOICES = [
	{ key: 'organisations', label: 'Organisations', hint: 'They become Organisation 1, 2, and so on.' },
	{ key: 'people', label: 'People', hint: '' },
	{ key: 'notes', label: 'Notes', hint: 'Your own words for a step, too.' },
	{ key: 'initials', label: 'All names but their initials', hint: 'Dana Ruiz becomes D. R.' },
	{ key: 'figuresOnly', label: 'What happened day by day', hint: 'Figures and sentences alone.' }
] as const;

export const SHARE_WORDS = {
	title: 'Share a week',
	lead: 'What you see below is exactly what the reader gets. What you hide is not in it at all.',
	never: 'E-mail addresses, phone numbers and links never go along.',
	preview: 'What the reader sees',
	saved: (name: string) => `Saved as ${name}.`,
	copied: 'Copied.',
	handedOn: 'Handed on.',
	noSheet: 'The share sheet of this device does not take this. Save it as a file instead.',
	noPicture: 'This browser draws no pictures. Take the page instead.',
	refused: 'The browser refused it. Nothing was handed on; save it as a file instead.'
} as const;
