/** Holds the texts of a week's report for someone else, and of the page where it is made. */

export const REPORT_TITLES = {
	channels: 'Activity by channel',
	kinds: 'Activity by type',
	did: 'Sent',
	came: 'Received',
	added: 'New leads',
	rested: 'Closed well',
	next: 'Due next week',
	ahead: 'Due that week'
} as const;

export const REPORT_FOOT =
	'Made with Tactful, a job search tracker. An activity is an email, call, or visit; a lead is a job or contact.';

/** Replaces hidden names. */
export const NAME_REPLACEMENTS = {
	organisation: (number: number) => `Company ${number}`,
	names: { person: 'someone', organisation: 'a company' }
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
	{ key: 'organisations', label: 'Companies', hint: 'Shown as Company 1, Company 2, and so on.' },
	{ key: 'people', label: 'People', hint: undefined },
	{ key: 'notes', label: 'Notes', hint: 'And steps in your own words.' },
	{ key: 'initials', label: 'Full names', hint: 'Dana Ruiz becomes D. R.' },
	{ key: 'figuresOnly', label: 'Day-by-day details', hint: 'Leaves the summary and the totals.' }
] as const;

export const shareTexts = {
	tab: 'Share a week · Tactful',
	title: 'Share a week',
	lead: 'The reader gets exactly what you see below.',
	back: 'Back to the week',
	hide: 'Hide',
	never: 'Email addresses, phone numbers, and links are never included.',
	format: 'Format',
	save: 'Save as a file',
	share: 'Share',
	copy: 'Copy',
	print: 'Print or save as PDF',
	preview: 'Preview',
	page: 'The page',
	text: 'The text',
	saved: (name: string) => `Saved as ${name}.`,
	copied: 'Copied.',
	handedOn: 'Shared.',
	noSheet: 'This device can’t share it that way. Save it as a file instead.',
	noPicture: 'This browser can’t draw the picture. Use the page instead.',
	refused: 'The browser refused. Nothing was shared. Save it as a file instead.'
} as const;
