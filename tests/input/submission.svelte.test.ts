/** A form that is sent twice, by two clicks or by Enter and a click, stores once. */
import { expect, test } from 'vitest';
import { Submission } from '../../src/lib/ui/base/form/submission.svelte';

test('what is sent again while it is being saved is not saved again', async () => {
	const submission = new Submission();
	let stored = 0;
	const save = async () => {
		await Promise.resolve();
		stored += 1;
	};
	expect(await Promise.all([submission.run(save), submission.run(save), submission.run(save)])).toEqual([
		true,
		false,
		false
	]);
	expect([stored, submission.busy]).toEqual([1, false]);
});

test('a failure is told and can be tried again', async () => {
	const submission = new Submission();
	expect(await submission.run(() => Promise.reject(new Error('Not saved.')))).toBe(false);
	expect(submission.problem).toBe('Not saved.');
	expect(await submission.run(() => Promise.resolve())).toBe(true);
	expect(submission.problem).toBeUndefined();
});
