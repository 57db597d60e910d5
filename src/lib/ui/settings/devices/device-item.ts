/** Describes another device in the list. */
export interface DeviceItem {
	readonly id: string;
	readonly name: string;
	/** Says when changes last arrived from it. */
	readonly heard: string;
}

/** Describes what arrived, in sentences. */
export interface ArrivalItem {
	readonly sentences: readonly string[];
	/** Actions that can be undone. */
	readonly actions: readonly { readonly action: string; readonly words: string }[];
}
