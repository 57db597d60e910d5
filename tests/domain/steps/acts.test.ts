import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assess } from '../../../src/lib/domain/cadence/assess';
import { STEP_RULES } from '../../../src/lib/domain/cadence/assessment';
import { openBook } from '../../../src/lib/domain/cadence/book';
import { actsOf } from '../../../src/lib/domain/steps/acts';
import { readScenario } from '../../support/exchange';

const FOLDER = 'tests/fixtures/scenarios';

/** Gives every set of acts that the steps of all scenarios get, by rule. */
function offered(): Record<string, string[]> {
	const found: Record<string, Set<string>> = {};
	for (const file of readdirSync(FOLDER))
		for (const json of JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as unknown[]) {
			const { leads, settings, news, today } = readScenario(json);
			for (const step of assess(leads[0]!, openBook(leads, settings, news), today).steps) {
				const { main, ...others } = actsOf(step, leads[0]!, {
					day: today,
					at: '00:00',
					zone: 'Europe/Berlin'
				});
				const also = Object.entries(others).filter(([, is]) => is);
				(found[step.rule] ??= new Set()).add(`${main ?? 'tick'}: ${also.map(([name]) => name).join(' ')}`);
			}
		}
	return Object.fromEntries(Object.entries(found).map(([rule, acts]) => [rule, [...acts].sort()]));
}

test('the scenarios have steps of every kind', () => {
	expect(Object.keys(offered()).sort()).toEqual([...STEP_RULES].sort());
});

test('each kind of step gets the acts that fit', () => {
	expect(offered()).toEqual({
		'after-interview': ['write: done replied rejected saidNo snooze', 'write: done replied saidNo snooze'],
		'agreed-date': [
			'call: done replied rejected saidNo snooze',
			'call: done replied saidNo snooze',
			'prepare: done replied rejected saidNo',
			'prepare: replied rejected saidNo',
			'write: done replied rejected saidNo snooze'
		],
		'ask-again': ['call: done replied rejected saidNo snooze', 'write: done replied rejected saidNo snooze'],
		'debrief-recruiter': ['call: done replied rejected saidNo snooze'],
		'find-a-person': ['add-contact: replied rejected saidNo snooze', 'add-contact: snooze'],
		'first-follow-up': [
			'call: done replied rejected saidNo snooze',
			'call: done replied saidNo snooze',
			'write: done replied rejected saidNo snooze',
			'write: done replied saidNo snooze'
		],
		'gracious-close': ['write: done snooze'],
		'keep-in-touch': [
			'call: done replied rejected saidNo snooze',
			'call: done replied saidNo snooze',
			'write: done replied rejected saidNo snooze',
			'write: done replied saidNo snooze',
			// Somebody who was kept, before anything was sent.
			'write: done snooze'
		],
		'log-interview': ['log-interview: rejected saidNo snooze'],
		'no-calls-posting': ['call: done replied rejected saidNo snooze'],
		'own-step': [
			'call: done replied rejected saidNo snooze',
			'prepare: replied rejected saidNo snooze',
			'tick: done replied rejected saidNo snooze',
			'write: done replied rejected saidNo snooze',
			'write: done snooze'
		],
		'plan-first-step': ['apply: done snooze'],
		'recruiter-touch-base': ['call: done replied saidNo snooze', 'write: done replied saidNo snooze'],
		'reply-owed': [
			'call: done rejected saidNo snooze',
			'write: done rejected saidNo snooze',
			'write: done saidNo snooze',
			'write: done snooze'
		],
		'retry-call': ['call: done replied rejected saidNo snooze', 'call: done snooze'],
		'second-follow-up': [
			'call: done replied rejected saidNo snooze',
			'write: done replied rejected saidNo snooze',
			'write: done replied saidNo snooze'
		],
		'tell-of-offer': [
			'call: done replied rejected saidNo snooze',
			'write: done replied rejected saidNo snooze'
		],
		'thank-each-interviewer': ['write: done replied rejected saidNo snooze', 'write: done snooze'],
		'their-deadline': [
			'call: done replied rejected saidNo snooze',
			'write: done replied rejected saidNo snooze'
		],
		'withdraw-courteously': [
			'call: done replied rejected saidNo snooze',
			'write: done replied rejected saidNo snooze'
		]
	});
});
