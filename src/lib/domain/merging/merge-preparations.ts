/** Joins what was prepared for interviews on two leads that are one. */
import type { Preparation, Question } from '../lead';
import { folded } from '../normalise';
import { joinTexts } from './merge-texts';

type Questions = readonly Question[] | undefined;
type Preparations = readonly Preparation[] | undefined;

/** Returns the questions of both leads, each text once; it counts as asked where it was asked on one of them. */
export function joinQuestions(kept: Questions, other: Questions): Questions {
	if (!kept || !other) return kept ?? other;
	const isIn = (questions: readonly Question[], { text }: Question, asked?: true) =>
		questions.some((one) => folded(one.text) === folded(text) && (!asked || one.asked));
	const ours = kept.map((one) => (isIn(other, one, true) ? { ...one, asked: true } : one));
	return [...ours, ...other.filter((one) => !isIn(kept, one))];
}

/** Returns the preparations of both leads; two for the same interview become one that says what either said. */
export function joinPreparations(kept: Preparations, other: Preparations): Preparations {
	if (!kept || !other) return kept ?? other;
	const joined = kept.map((ours) => {
		const theirs = other.find(({ id }) => id === ours.id);
		if (!theirs) return ours;
		const notes = joinTexts(ours.notes, theirs.notes);
		const personIds = [...new Set([...(ours.personIds ?? []), ...(theirs.personIds ?? [])])];
		const place = ours.place ?? theirs.place;
		return {
			id: ours.id,
			...(notes && { notes }),
			...(place && { place }),
			...(personIds.length > 0 && { personIds })
		};
	});
	return [...joined, ...other.filter(({ id }) => !kept.some((ours) => ours.id === id))];
}
