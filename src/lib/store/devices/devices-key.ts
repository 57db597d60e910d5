/** The key of the row in `meta` that says which vault this device is in. Emptying the book deletes it, and so does accepting a loss: the device leaves its vault. */
export const DEVICES = 'devices';
