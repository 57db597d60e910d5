/** Finds the first and the last of several days. */
import type { Day } from '../../domain/day';

export function earliest<T extends { readonly day: Day }>(days: readonly T[]): T | undefined {
	return days.reduce<T | undefined>((best, each) => (best && best.day <= each.day ? best : each), undefined);
}

export function newest<T extends { readonly day: Day }>(days: readonly T[]): T | undefined {
	return days.reduce<T | undefined>((best, each) => (best && best.day >= each.day ? best : each), undefined);
}
