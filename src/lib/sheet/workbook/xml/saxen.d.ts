/** What is used of saxen, which comes without types. */
declare module 'saxen' {
	export class Parser {
		/** Names are then given with these prefixes, whatever the document calls them. */
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
