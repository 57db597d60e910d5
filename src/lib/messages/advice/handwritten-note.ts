/** Holds the words that offer a handwritten note beside a draft. */
export const handwrittenNoteTexts = {
	offer: 'A handwritten note would also work here.',
	write: 'Write a note instead',
	how: 'Keep it short and use good paper. If your handwriting is hard to read, print it and sign by hand.'
};
