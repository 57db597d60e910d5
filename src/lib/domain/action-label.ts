/**
 * The name of an action as it is stored: a key, with its details behind bars. It is worded when it is shown
 * (`messages/data/action-labels.ts`). Labels that were stored before there were keys are sentences, and are shown as they are.
 *
 * @example 'close-lead|Acme', 'move-leads|offer|12'
 */
export type ActionLabel = LabelKey | `${LabelKey}|${string}`;

/** The details that a key takes are named behind it. A name may be empty, and may contain a bar: it comes last. */
export type LabelKey =
	// One lead.
	| 'add-lead' // name
	| 'join-leads' // name
	| 'keep-apart'
	| 'change-fact' // field
	| 'go-back' // day, hour
	| 'correct-stage'
	| 'reopen'
	| 'move-to' // stage
	| 'log-touch'
	| 'log-interview'
	| 'log-not-held'
	| 'move-interview'
	| 'cancel-interview'
	| 'prepare-interview'
	| 'do-step'
	| 'skip-step'
	| 'close'
	| 'change-touch'
	| 'remove-touch'
	| 'set-date'
	| 'set-interview-day'
	| 'set-offer-day'
	| 'put-off'
	| 'remove-own-step'
	| 'plan-step'
	| 'dismiss-advice'
	| 'add-person'
	| 'change-person'
	| 'remove-person'
	| 'add-tags'
	| 'remove-tag'
	| 'add-paper'
	| 'change-paper'
	| 'remove-paper'
	// Leads that were picked: one with its name, several with their number.
	| `${ManyKey}-lead` // name
	| `${ManyKey}-leads` // number
	| 'move-leads' // stage, number
	| 'erase'
	// People, news, settings.
	| 'add-contact'
	| 'change-contact'
	| 'merge-people' // name
	| 'add-news'
	| 'change-news'
	| 'change-settings'
	// Spreadsheets.
	| 'import-sheet' // name
	| 'merge-sheet' // name
	| 'export-sheet' // name
	| 'disconnect-sheet' // name
	| 'reconnect-sheet' // name
	| 'take-in-mail' // number of emails
	| 'place-touches'
	| 'answer-plans'
	| 'write-sheet' // name
	// The data as a whole.
	| 'add-sample'
	| 'remove-sample'
	| 'erase-all'
	| 'restore-backup'
	| 'merge-backup'
	| 'date-events'
	| 'empty-trash'
	| 'upgrade'
	| 'accept-loss'
	| 'mend-damage'
	| 'merge-devices'
	| 'undo'; // label

/** Describes what can be done to many leads at once. */
export type ManyKey = 'delete' | 'restore' | 'close' | 'put-off' | 'pace' | 'tag';
