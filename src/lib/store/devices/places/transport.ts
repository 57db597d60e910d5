/** Declares a place that carries sealed files from one device to another. Four verbs; each works on paths below the place's own root. */
export interface Transport {
	/** Returns the names in a folder, folders with a slash at their end. A folder that is not there is an empty one. */
	list(folder: string): Promise<readonly string[]>;
	/** Returns the text of a file; null where there is none. */
	get(path: string): Promise<string | null>;
	/** Writes a new file. @throws SyncProblem 'taken' where there is one already */
	putNew(path: string, text: string): Promise<void>;
	/** Deletes a file of this device's own; one that is gone already is no error. */
	deleteOwn(path: string): Promise<void>;
}
