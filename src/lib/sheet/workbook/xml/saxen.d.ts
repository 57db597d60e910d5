/** Types of the parts of saxen in use, which comes without any. */
declare module 'saxen' {
	export class Parser {
		/** Makes the parser give names with these prefixes, whatever the document uses. */
		ns(prefixesByNamespace: Readonly<Record<string, string>>): this;
		on(
			event: 'openTag',
			handle: (
				name: string,
				attributes: () => Readonly<Record<string, string>>,
				decode: (text: string) => string
			) => void
		): this;
		on(event: 'closeTag', handle: (name: string) => void): this;
		on(event: 'text', handle: (text: string, decode: (text: string) => string) => void): this;
		on(event: 'cdata', handle: (text: string) => void): this;
		on(event: 'error', handle: (error: Error) => void): this;
		parse(xml: string): void;
	}
}
