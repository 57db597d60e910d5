import { expect, it } from 'vitest';
import type { Lead, Stage } from '../../../src/lib/domain/lead';
import { stageConflict } from '../../../src/lib/domain/leads/stage-conflict';
import type { Touch } from '../../../src/lib/domain/touch';
import { applied, leadWith, touchOn, wrote } from '../../support/lead-desk';

const TODAY = '2026-03-20';
const application = applied('2026-03-02');
const no = (on: string, facts: Partial<Touch> = {}) => wrote(on, { no: { scope: 'role' }, ...facts });

it.each<[string, Stage, Partial<Lead>, Stage]>([
	['a stage that nothing was logged for', 'applied', {}, 'saved'],
	['an application that was logged', 'saved', { touches: [application] }, 'applied'],
	['a rejection without a no', 'rejected', { touches: [application] }, 'applied'],
	[
		'a no that was lifted',
		'rejected',
		{ touches: [application, no('2026-03-04'), wrote('2026-03-08')] },
		'talking'
	],
	[
		'an offer after which a no stands',
		'offer',
		{ touches: [wrote('2026-03-04', { kind: 'offer' }), no('2026-03-09')] },
		'rejected'
	],
	['an interview without one', 'interview', { touches: [application, wrote('2026-03-05')] }, 'talking'],
	[
		'an end',
		'talking',
		{ touches: [wrote('2026-03-05')], ended: { on: '2026-03-08', how: 'withdrawn' } },
		'withdrawn'
	],
	[
		'an acceptance that nobody logged',
		'accepted',
		{ touches: [wrote('2026-03-04', { kind: 'offer' })] },
		'offer'
	],
	[
		'an archived lead that they wrote to',
		'withdrawn',
		{ touches: [application, wrote('2026-03-10')], ended: { on: '2026-03-08', how: 'ended' } },
		'talking'
	],
	[
		'an undated interview that a sheet implies',
		'applied',
		{ touches: [touchOn(TODAY, { kind: 'interview', implied: true, undated: true }), application] },
		'interview'
	]
])('says so of %s', (_what, stage, facts, logged) => {
	expect(stageConflict(leadWith({ stage, ...facts }), TODAY)).toEqual({ stage, logged });
});

it.each<[string, Stage, Partial<Lead>]>([
	['what was just saved', 'saved', {}],
	['an application', 'applied', { touches: [application] }],
	['silence', 'silent', { touches: [application] }],
	['silence after they had replied', 'silent', { touches: [application, wrote('2026-03-04')] }],
	['a no', 'rejected', { touches: [application, no('2026-03-04')] }],
	[
		'a no to contact called a rejection',
		'rejected',
		{ touches: [application, wrote('2026-03-04', { no: { scope: 'contact' } })] }
	],
	[
		'an archived rejection',
		'rejected',
		{ touches: [no('2026-03-04')], ended: { on: '2026-03-08', how: 'ended' } }
	],
	[
		'an archived application',
		'applied',
		{ touches: [application], ended: { on: '2026-03-08', how: 'ended' } }
	],
	[
		'an application that an earlier edition archived as withdrawn',
		'withdrawn',
		{ touches: [application], ended: { on: '2026-03-08', how: 'ended' } }
	],
	[
		'an invitation',
		'interview',
		{ touches: [wrote('2026-03-04', { kind: 'invitation', promise: { by: 'them', on: '2026-03-25' } })] }
	],
	[
		'undated facts of a sheet, the application before the rest',
		'rejected',
		{
			touches: [no(TODAY, { implied: true, undated: true }), applied(TODAY, { implied: true, undated: true })]
		}
	],
	['what lies ahead', 'applied', { touches: [application, touchOn('2026-03-25', { kind: 'interview' })] }]
])('finds nothing in %s', (_what, stage, facts) => {
	expect(stageConflict(leadWith({ stage, ...facts }), TODAY)).toBeNull();
});
