import { expect, it } from 'vitest';
import { valueLinkOf } from '../../../src/lib/messages/drafts/evidence';

it('a page that shows how the user would help is given without its spaces, and an empty one not at all', () => {
	expect(valueLinkOf({ valueLink: ' https://example.com/plan ' })).toBe('https://example.com/plan');
	expect(valueLinkOf({ valueLink: ' ' })).toBeUndefined();
	expect(valueLinkOf({})).toBeUndefined();
});
