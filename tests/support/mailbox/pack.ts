/** Declares what a made-up mailbox is written with. `{org}`, `{role}`, `{me}`, `{person}`, `{day}`, `{hour}`, `{other}` and `{later}` stand for facts. */

/** The subject and the text of a mail. */
export type Letter = readonly [subject: string, text: string];

/** The letters of one language. */
export interface Wording {
	readonly language: string;
	/** The roles in this language; those of the pack where there are none. */
	readonly roles?: readonly string[];
	/** The months as they are written beside a number, January first. */
	readonly months: readonly string[];
	/** A date of `{date}`, `{month}` and `{year}`. */
	readonly day: string;
	/** An hour of `{hh}` and `{mm}`. */
	readonly hour: string;
	readonly acknowledges: readonly Letter[];
	readonly rejects: readonly Letter[];
	/** Invitations that name `{day}` and `{hour}`. */
	readonly invites: readonly Letter[];
	/** Invitations that name no day, or `{day}` at `{hour}` and `{other}` at `{later}` to choose from. */
	readonly asksWhen: readonly Letter[];
	readonly offers: readonly Letter[];
	/** Mails that promise an answer by `{day}`. */
	readonly promises: readonly Letter[];
	readonly replies: readonly Letter[];
	/** Mails that want something by `{day}`. */
	readonly deadlines: readonly Letter[];
	readonly cancels: readonly Letter[];
	/** Mails that move an appointment to `{day}` and `{hour}`. */
	readonly moves: readonly Letter[];
	/** Mails that put a job off without saying no. */
	readonly notNow?: readonly Letter[];
	/** Mails that promise an answer by the end of the next week. */
	readonly nextWeek?: readonly Letter[];
	/** Automatic replies of people who are away. */
	readonly absences?: readonly Letter[];
	/** Mails of a person who is thanked after a no. */
	readonly courtesies: readonly Letter[];
	readonly applies: readonly Letter[];
	readonly followsUp: readonly Letter[];
	readonly thanks: readonly Letter[];
	readonly answers: readonly Letter[];
}

/** An applicant system, as its mails are sent. `{slug}` is the organisation in small letters. */
export interface Layout {
	readonly system: string;
	readonly name: string;
	readonly email: string;
	/** The subject of every mail, where the system has its own. */
	readonly subject?: string;
}

/** A mail that has nothing to do with the search; `list` where it went to many. */
export interface Noise {
	readonly name: string;
	readonly email: string;
	readonly letter: Letter;
	readonly list?: true;
	readonly automatic?: true;
}

export interface Pack {
	readonly me: { readonly name: string; readonly email: string };
	readonly wordings: readonly Wording[];
	readonly layouts: readonly Layout[];
	readonly organisations: readonly string[];
	readonly roles: readonly string[];
	readonly people: readonly string[];
	readonly titles: readonly string[];
	readonly noise: readonly Noise[];
}
