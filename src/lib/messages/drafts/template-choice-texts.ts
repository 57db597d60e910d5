/** Holds the texts with which a draft starts from a template or becomes one. */
export const templateChoiceTexts = {
	startFrom: 'Start from',
	appDraft: 'Tactful’s draft',
	back: 'Back to my text',
	save: 'Save as template',
	name: 'Template name',
	/** @param step the kind of step: "First follow-up" */
	always: (step: string) => `Use it for every “${step}”`,
	keep: 'Save template',
	cancel: 'Cancel',
	/** @param name the name of the template */
	kept: (name: string) =>
		`Saved as “${name}”. Names and dates will be filled in for each job. Edit it in the Playbook.`
} as const;
