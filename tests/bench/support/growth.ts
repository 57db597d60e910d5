/** Measures how work grows with its input, beside linear growth. */
import type { Ratio } from '../ratio';
import { quickest } from './clock';

const FEW = 1000;
const TIMES = 20;
const AIM = 1.1;

/**
 * Measures 20,000 of something beside twenty times 1,000 of it.
 * @param what names the work, such as 'Assessing leads'
 * @param prepare returns the work over so many, ready to be done more than once
 */
export function growthOf(what: string, prepare: (count: number) => () => unknown): Ratio {
	const [few, many] = [prepare(FEW), prepare(FEW * TIMES)];
	const ours = quickest(many, 3);
	const theirs = TIMES * quickest(few, 15);
	return {
		name: `${what}: 20,000 of them`,
		ours,
		against: 'twenty times 1,000',
		theirs,
		unit: 'ms',
		aim: AIM
	};
}
