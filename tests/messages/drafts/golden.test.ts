/** Every draft, by step, channel and addressee, in both Englishes: to be read. */
import { afterEach, describe, expect, it } from 'vitest';
import { STEP_RULES } from '../../../src/lib/domain/cadence/assessment';
import { readsIn } from '../../../src/lib/domain/locale';
import { hasDraft } from '../../../src/lib/domain/steps/has-draft';
import { CHANNELS, type Channel } from '../../../src/lib/domain/touch';
import {
	callScript,
	draftMessage,
	sentencesIn,
	talkPoints,
	type DraftFacts
} from '../../../src/lib/messages/drafts/drafts';
import { CASES, factsOf, step } from './cases';

afterEach(() => readsIn([]));

const WRITTEN = CHANNELS.filter((channel) => channel !== 'phone' && channel !== 'in-person');

/** Returns the sentences of a text: without greeting, closing and signature. */
const sentencesOnly = (body: string) => body.split('\n\n').slice(1, -1).join(' ');

function written(facts: DraftFacts): string {
	const email = draftMessage(facts);
	const { leave, answered } = callScript({ ...facts, channel: 'phone' });
	const points = talkPoints({ ...facts, channel: 'in-person' }).bringUp.map((point) => `- ${point}`);
	return [
		`[email] ${email.subject}\n\n${email.body}`,
		...(email.promisesOn ? [`[promises] ${email.promisesOn}`] : []),
		...otherWays(facts, sentencesOnly(email.body)),
		`[voicemail]\n\n${leave}`,
		`[picked up]\n\n${answered}`,
		`[in person]\n\n${points.join('\n')}`
	].join('\n\n');
}

/** Shows the channels whose sentences differ from those of the email. */
function otherWays(facts: DraftFacts, email: string): string[] {
	return WRITTEN.flatMap((channel) => {
		const body = sentencesOnly(draftMessage({ ...facts, channel }).body);
		return body === email ? [] : [`[${channel}] ${body}`];
	});
}

describe.each(['en-US', 'en-GB'])('every draft in %s', (language) => {
	it('stands as it was read', async () => {
		readsIn([language]);
		const all = Object.entries(CASES).map(
			([name, given]) => `=== ${given.step.rule}: ${name}\n\n${written(factsOf(given))}\n`
		);
		await expect(all.join('\n')).toMatchFileSnapshot(`drafts.${language}.golden.txt`);
	});
});

it('begins and ends as its channel does', async () => {
	const shown = ['en-US', 'en-GB'].flatMap((language) => {
		readsIn([language]);
		return WRITTEN.map((channel) => {
			const { body } = draftMessage(factsOf(CASES['a no without an interview']!, channel));
			return `=== ${language}, ${channel}\n\n${body}\n`;
		});
	});
	await expect(shown.join('\n')).toMatchFileSnapshot('channels.golden.txt');
});

it('has a case for each rule that has a draft', () => {
	const drafted = STEP_RULES.filter((rule) => hasDraft(step(rule)));
	expect(new Set(Object.values(CASES).map((given) => given.step.rule))).toEqual(new Set(drafted));
});

describe('every draft', () => {
	const all = Object.entries(CASES).flatMap(([name, given]) =>
		CHANNELS.map((channel): readonly [string, Channel, DraftFacts] => [
			name,
			channel,
			factsOf(given, channel)
		])
	);
	it.each(all)('%s, by %s: five sentences or fewer', (_name, channel, facts) => {
		const { leave, answered } = callScript(facts);
		const texts =
			channel === 'phone'
				? [spokenOnly(leave), spokenOnly(answered)]
				: [sentencesOnly(draftMessage(facts).body)];
		for (const text of texts) expect(sentencesIn(text), text).toBeLessThanOrEqual(5);
	});
});

/** Leaves out who calls, whether it is a good time, and the number. */
const spokenOnly = (text: string) =>
	text
		.replace(/^H(?:i|ello)[^?]*? this is [^.]*\. ?/u, '')
		.replace('Is now a good time?', '')
		.replace(/\n\nMy number is [\s\S]*$/, '');
