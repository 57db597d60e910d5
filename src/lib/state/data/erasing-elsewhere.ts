/** Recognizes that another tab erases everything. */
import { isErasureOfAll } from '../../store/erasing/erasing-marks';

/** Returns true for the message of the browser that another tab notes, or has ended, an erasure of everything. */
export function isErasingAll({
	key,
	oldValue,
	newValue
}: Pick<StorageEvent, 'key' | 'oldValue' | 'newValue'>): boolean {
	return isErasureOfAll(key, newValue ?? oldValue);
}
