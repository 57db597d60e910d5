/** Defines the props of the draft panel. */
import type { Day } from '$lib/domain/day';
import type { Promised } from '$lib/domain/touch';
import type { SafeLink } from '$lib/messages/common/links';

export interface DraftTexts {
	readonly subject: string;
	/** The message, or the text for an answering machine. */
	readonly body: string;
	/** The text for when someone picks up; in person, the points to bring up, one a line. */
	readonly answered: string;
	/** The promise that the message makes, as long as it names that day. */
	readonly promise?: Promised;
}

/**
 * Names the control that restarts the panel and keeps the focus; for 'text' the control disappears
 * and the text gets the focus.
 */
export type DraftSwitch = 'channel' | 'answer' | 'template' | 'text';

/** Offers the answers that a draft can give to an invitation or an offer. */
export interface AnswerChoice {
	/** Empty where the answer was chosen before the draft opened. */
	readonly options: readonly { readonly value: string; readonly label: string }[];
	readonly value: string;
	readonly onchoose: (value: string) => void;
	/** The answer to an offer that is logged unless the user says otherwise: '' for one that is not final; absent for invitations. */
	readonly final?: 'accepted' | 'declined' | '';
}

/** Lists the user's templates that a draft can start from. */
export interface TemplateChoice {
	readonly choices: readonly { readonly id: string; readonly name: string }[];
	/** The id of the template in use; null for the app's own draft. */
	readonly chosen: string | null;
	readonly onchoose: (id: string | null) => void;
	/** Restores the text from before a template was chosen. */
	readonly onback?: () => void;
}

/** Tells what did not fit into the draft and where it is shortened. */
export interface LeftOut {
	readonly sentence: string;
	/** The id of the lead on whose page something is shortened; absent for news alone. */
	readonly leadId?: string;
	/** True where news is among it, which the Playbook holds. */
	readonly news: boolean;
}

export interface CallHelp {
	/** Starts a call; null when no number is known. */
	readonly link: SafeLink | null;
	/**
	 * The number with a prefix that withholds the caller ID; null when there is none, or after a
	 * refusal.
	 */
	readonly withheld: string | null;
	/** The suggested time for the call, in a sentence. */
	readonly advice: string;
	readonly times: readonly {
		readonly name: string;
		readonly tried: string;
		readonly vain: number;
		readonly reached: number;
		readonly next: boolean;
	}[];
}

/** Lists earlier texts to the person, to warn of repetition. */
export interface SentBefore {
	readonly texts: readonly { readonly on: Day; readonly text: string }[];
	readonly today: Day;
}
