import { expect, test } from 'vitest';
import { withChanges } from '../../../src/lib/state/leads/with-changes';

test('a form changes only what was changed in it', () => {
	const before = { id: 'dana', name: 'Dana', title: 'Clerk', email: 'dana@x.example' };
	const elsewhere = { ...before, phone: '112', name: 'Dana Ruiz' };
	const after = { ...before, title: 'Recruiter', email: undefined };
	expect(withChanges<object>(elsewhere, before, after)).toEqual({
		id: 'dana',
		name: 'Dana Ruiz',
		phone: '112',
		title: 'Recruiter'
	});
});
