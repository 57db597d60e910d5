/** What a panel of a draft is given. */
import type { Day } from '$lib/domain/day';
import type { Promised } from '$lib/domain/touch';
import type { SafeLink } from '$lib/messages/common/links';

export interface DraftTexts {
	readonly subject: string;
	/** The message; of a call, the one to leave. */
	readonly body: string;
	/** What to say if someone picks up. */
	readonly answered: string;
	/** What the message promises, as long as it names that day. */
	readonly promise?: Promised;
}

/** The control that makes the panel begin anew, and keeps the focus; 'text': it is gone then, and the text has the focus. */
export type DraftSwitch = 'channel' | 'meeting' | 'template' | 'text';

/** The user's own templates that a draft can start from. */
export interface TemplateWays {
	readonly choices: readonly { readonly id: string; readonly name: string }[];
	/** The one that it started from; null: the app's own draft. */
	readonly chosen: string | null;
	/** What kind of step this is, for "Start every … with it". */
	readonly stepName: string;
	readonly onchoose: (id: string | null) => void;
	/** Brings the text back that was there before a template was chosen. */
	readonly onback?: () => void;
}

export interface CallHelp {
	/** Rings them; null where no number is known. */
	readonly link: SafeLink | null;
	/** The number that withholds the caller ID; null where there is none, or after a no. */
	readonly withheld: string | null;
	/** When to ring, in a sentence. */
	readonly advice: string;
	readonly times: readonly {
		readonly name: string;
		readonly tried: string;
		readonly vain: number;
		readonly reached: number;
		readonly next: boolean;
	}[];
}

/** What the person was sent before, to be told of words that repeat. */
export interface SentBefore {
	readonly texts: readonly { readonly on: Day; readonly text: string }[];
	readonly today: Day;
}
