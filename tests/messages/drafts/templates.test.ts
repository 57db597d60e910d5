/** The user's own templates: what is filled in, and how a text becomes one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import type { Template } from '../../../src/lib/domain/template';
import { templatesFor, usualTemplate, withTemplate } from '../../../src/lib/domain/template';
import { phrase } from '../../../src/lib/messages/drafts/phrases';
import type { DraftFacts } from '../../../src/lib/messages/drafts/draft-facts';
import {
	fillTemplate,
	PLACEHOLDER_NAMES,
	templateTexts,
	unfilled,
	unfilledIn,
	withPlaceholders
} from '../../../src/lib/messages/drafts/templates';

const lead: Lead = {
	id: 'lead',
	organisation: 'Northwind',
	role: 'Analyst',
	origin: 'posting',
	stage: 'applied',
	addedOn: '2026-03-01',
	people: [{ id: 'dana', name: 'Dana Ruiz' }],
	touches: [{ id: 't', on: '2026-03-02', direction: 'out', channel: 'form', kind: 'application' }],
	value: 'reports that keep stock low'
};
const facts: DraftFacts = {
	lead,
	step: {
		rule: 'first-follow-up',
		due: '2026-03-11',
		personId: 'dana',
		channel: 'email',
		kind: 'follow-up',
		facts: {}
	},
	channel: 'email',
	today: '2026-03-11',
	news: 'a course in forecasting',
	next: { on: '2026-03-18', channel: 'phone' }
};

const TEXT =
	'Hello Dana, Dana Ruiz told me that Northwind reads each letter. I applied on 2 March as Analyst. I will ring on Wednesday 18 March.';
const AS_TEMPLATE =
	'Hello {first name}, {name} told me that {company} reads each letter. I applied on {applied on} as {role}. I will ring on {next time}.';

const template = (own: Partial<Template> = {}): Template => ({
	id: 'a',
	name: 'Short',
	way: 'written',
	body: AS_TEMPLATE,
	...own
});

describe('the places of a text', () => {
	test('what a text says of its lead becomes places, and the places say it again', () => {
		expect(withPlaceholders(TEXT, facts)).toBe(AS_TEMPLATE);
		expect(fillTemplate(AS_TEMPLATE, facts)).toBe(TEXT);
	});

	test('a part of a word is none', () => {
		expect(withPlaceholders('Analysts of Northwinds', facts)).toBe('Analysts of Northwinds');
	});

	test('what is not known stays to be seen, and is told once; other braces are left alone', () => {
		const bare = { ...facts, lead: { ...lead, role: undefined } as Lead, next: null };
		const text = fillTemplate('As {Role}, {role} or {x}: {next time}.', bare);
		expect(text).toBe('As {Role}, {role} or {x}: {next time}.');
		expect(unfilled(text)).toEqual(['{Role}', '{role}', '{next time}']);
	});

	test('what is left to fill in is found once, also where one place is within another', () => {
		const text = 'Hi [your name {role}], {role} and [a day]';
		expect(unfilled(text)).toEqual(['[your name {role}]', '{role}', '[a day]']);
		expect(unfilledIn(text).map(({ start }) => start)).toEqual([3, 23, 34]);
	});

	test.each(PLACEHOLDER_NAMES)('%s has a place', (name) => {
		const full = { ...lead, proofs: 'a tenth less waste', vouchers: 'Omar Diaz', location: 'Leeds' };
		expect(fillTemplate(`{${name}}`, { ...facts, lead: full })).not.toContain('{');
	});

	test.each(['organisation', 'how I help', 'what I have done', 'who speaks for me'])(
		'a template that was kept with {%s} is still filled in',
		(name) => {
			const full = { ...lead, proofs: 'a tenth less waste', vouchers: 'Omar Diaz' };
			expect(fillTemplate(`{${name}}`, { ...facts, lead: full })).not.toContain('{');
		}
	);

	test('any text without braces becomes a template that says the same again', () => {
		const words = fc.constantFrom('Dana Ruiz', 'Dana', 'Northwind', 'Analyst', '2 March', 'and', '.', 'X$&');
		const texts = fc.array(fc.oneof(words, fc.string({ maxLength: 8 })), { maxLength: 12 });
		fc.assert(
			fc.property(texts, (parts) => {
				const text = parts.join(' ').replace(/[{}]/g, '');
				expect(fillTemplate(withPlaceholders(text, facts), facts)).toBe(text);
			})
		);
	});

	test('whatever a lead says, it is never read as a place or a pattern', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1 }), (organisation) => {
				const odd = { ...facts, lead: { ...lead, organisation } };
				const said = phrase(organisation, 40) ?? '{company}';
				expect(fillTemplate('At {company}!', odd)).toBe(`At ${said}!`);
				const plain = 'Nothing of theirs: 0';
				expect(fillTemplate(withPlaceholders(plain, odd), odd)).toBe(plain);
			})
		);
	});
});

describe('the texts of a template', () => {
	test('the day that it names is promised', () => {
		expect(templateTexts(template({ subject: '{role}: a word' }), facts)).toEqual({
			subject: 'Analyst: a word',
			body: TEXT,
			answered: '',
			promisesOn: '2026-03-18'
		});
		expect(templateTexts(template({ body: 'Hello' }), facts)).not.toHaveProperty('promisesOn');
		expect(templateTexts(template({ subject: 'Hi' }), { ...facts, channel: 'letter' }).subject).toBe('');
	});
});

describe('templates among each other', () => {
	const usual = template({ rule: 'first-follow-up' });

	test('a step starts with the one that was kept for it last', () => {
		const later = template({ id: 'b', rule: 'first-follow-up' });
		const call = template({ id: 'c', way: 'spoken', rule: 'first-follow-up' });
		const all = withTemplate(withTemplate(withTemplate([], usual), call), later);
		expect(usualTemplate(all, 'first-follow-up', 'email')).toEqual(later);
		expect(usualTemplate(all, 'first-follow-up', 'phone')).toEqual(call);
		expect(usualTemplate(all, 'keep-in-touch', 'email')).toBeUndefined();
		expect(templatesFor(all, 'letter').map(({ id }) => id)).toEqual(['a', 'b']);
	});

	test('one that is changed keeps its place', () => {
		const all = withTemplate(withTemplate([], usual), template({ id: 'b' }));
		expect(withTemplate(all, { ...usual, name: 'Shorter' }).map(({ name }) => name)).toEqual([
			'Shorter',
			'Short'
		]);
	});
});
