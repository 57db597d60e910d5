/** Leads of the sample that are waiting, resting or closed, and its contacts. */
import type { Contact } from '../domain/person';
import { applied, theyRang, theyWrote, wrote, type SampleLead } from './sample-rows';

export const QUIET_LEADS: readonly SampleLead[] = [
	{
		organisation: 'Tidewater Engineering',
		role: 'Document controller',
		origin: 'posting',
		stage: 'applied',
		added: -6,
		people: [{ name: 'Carla Moreno', email: 'careers@tidewater.example' }],
		touches: [applied(-5)]
	},
	{
		organisation: 'Saltmarsh Press',
		role: 'Editorial assistant',
		origin: 'unsolicited',
		stage: 'talking',
		added: -30,
		people: [{ name: 'Beatrix Lowe', title: 'Publisher', email: 'beatrix@saltmarsh.example' }],
		touches: [
			wrote(-28, 0, 'approach'),
			{ ...theyWrote(-20), no: { scope: 'not-now', until: 40 }, note: 'No openings until spring.' }
		]
	},
	{
		organisation: 'Fernhill Archives',
		role: 'Cataloguing assistant',
		origin: 'posting',
		stage: 'applied',
		added: -90,
		people: [{ name: 'Grace Lindholm', email: 'grace.lindholm@fernhill.example' }],
		touches: [applied(-88), wrote(-80)]
	},
	{
		organisation: 'Lindqvist Design',
		role: 'Studio coordinator',
		origin: 'posting',
		stage: 'applied',
		added: -34,
		people: [
			{ name: 'Elsa Lindqvist', email: 'elsa@lindqvist.example', url: 'https://lindqvist.example/elsa' }
		],
		touches: [
			applied(-33),
			wrote(-26),
			{ on: -19, direction: 'out', channel: 'message', kind: 'follow-up', who: 0 }
		]
	},
	{
		organisation: 'Harrow & Wells',
		origin: 'recruiter',
		stage: 'talking',
		added: -40,
		resume: 'General, two pages',
		people: [
			{
				name: 'Ruth Adeyemi',
				title: 'Recruiter',
				email: 'ruth@harrowwells.example',
				phone: '+44 1632 960 166'
			}
		],
		touches: [{ ...wrote(-39, 0, 'approach'), resume: true }, theyRang(-18), wrote(-17, 0, 'reply')]
	},
	{
		organisation: 'Cobalt Rail',
		role: 'Timetable planner',
		origin: 'posting',
		stage: 'applied',
		pace: 'brisk',
		added: -2,
		people: [{ name: 'Jonas Weber', email: 'jonas.weber@cobaltrail.example' }],
		touches: [applied(-1)]
	},
	{
		organisation: 'Juniper Schools',
		role: 'Data officer',
		origin: 'posting',
		stage: 'interview',
		location: 'Sheffield',
		value: 'Attendance figures in an hour a week instead of a day.',
		proofs: 'Built the same for two libraries; the templates are on my page.',
		added: -21,
		people: [{ name: 'Patrick Nolan', title: 'Business manager', email: 'p.nolan@juniper.example' }],
		touches: [
			applied(-20),
			{
				...theyWrote(-4),
				kind: 'invitation',
				promise: { by: 'them', on: 6, at: '14:30', channel: 'in-person' },
				note: 'Interview, room 4.'
			},
			wrote(-4, 0, 'reply')
		]
	},
	{
		organisation: 'Aurora Health',
		role: 'Records analyst',
		origin: 'posting',
		stage: 'offer',
		salary: '41,500',
		added: -38,
		people: [
			{
				name: 'Miriam Katz',
				title: 'Head of records',
				email: 'm.katz@aurora.example',
				phone: '+44 1632 960 133'
			}
		],
		touches: [
			applied(-36),
			theyWrote(-25),
			wrote(-24, 0, 'reply'),
			{ on: -12, direction: 'in', channel: 'in-person', kind: 'interview', met: [0] },
			wrote(-11, 0, 'thank-you'),
			{
				on: -1,
				direction: 'in',
				channel: 'phone',
				kind: 'offer',
				outcome: 'spoke',
				who: 0,
				deadline: 6,
				terms: { pay: '42,000 a year', hours: '37 a week, permanent', place: 'Two days from home' }
			}
		]
	},
	{
		organisation: 'Marigold Bank',
		role: 'Branch adviser',
		origin: 'posting',
		stage: 'rejected',
		added: -29,
		people: [{ name: 'Owen Price', title: 'Branch manager', email: 'owen.price@marigold.example' }],
		touches: [
			applied(-28),
			wrote(-20),
			{ ...theyWrote(-1), no: { scope: 'role' }, note: 'They hired internally.' }
		]
	},
	{
		organisation: 'Vantage Retail',
		role: 'Stock analyst',
		origin: 'posting',
		stage: 'applied',
		added: -33,
		people: [{ name: 'Leon Fischer', email: 'l.fischer@vantage.example' }],
		touches: [
			applied(-32),
			wrote(-25),
			{ ...theyWrote(-22), no: { scope: 'contact' }, note: 'Asked not to be contacted again.' }
		]
	},
	{
		organisation: 'Pinecrest Hotels',
		role: 'Night auditor',
		origin: 'posting',
		stage: 'withdrawn',
		added: -27,
		people: [{ name: 'Sofia Conti', email: 'sofia@pinecrest.example' }],
		touches: [applied(-26), theyWrote(-17), { ...wrote(-16, 0, 'reply'), note: 'Too far to commute.' }],
		ended: { how: 'withdrawn', on: -16 }
	},
	{
		organisation: 'Old Mill Brewery',
		role: 'Tour guide',
		origin: 'unsolicited',
		stage: 'applied',
		added: -60,
		people: [{ name: 'Frank Hurst', phone: '+44 1632 960 158' }],
		touches: [{ on: -58, direction: 'out', channel: 'letter', kind: 'approach', who: 0 }],
		ended: { how: 'ended', on: -15 }
	},
	{
		organisation: 'Sable Insurance',
		origin: 'networking',
		stage: 'talking',
		added: -23,
		people: [{ name: 'Ingrid Solberg', title: 'Claims director', email: 'ingrid.solberg@sable.example' }],
		touches: [
			{ ...wrote(-21, 0, 'approach'), ask: 'meeting' },
			{ ...theyWrote(-16), no: { scope: 'ask', ask: 'meeting' }, note: 'No time to meet before summer.' },
			wrote(-15, 0, 'reply')
		]
	},
	{
		organisation: 'Wren Theatre',
		role: 'Box office supervisor',
		origin: 'posting',
		stage: 'talking',
		added: -10,
		people: [{ name: 'Amélie Roche', email: 'amelie@wrentheatre.example', phone: '+44 1632 960 171' }],
		touches: [
			applied(-9),
			{
				...theyWrote(-3),
				no: { scope: 'channel', channel: 'phone' },
				note: 'Prefers email. She’s rarely at her desk.'
			},
			wrote(-2, 0, 'reply')
		]
	},
	{
		organisation: 'Granite Council',
		role: 'Planning support officer',
		origin: 'posting',
		stage: 'applied',
		noCallsPosting: true,
		added: -9,
		people: [{ name: 'Recruitment team', email: 'jobs@granite.example' }],
		touches: [applied(-8), wrote(-1)]
	},
	{
		organisation: 'Foxglove Studio',
		role: 'Production assistant',
		origin: 'posting',
		stage: 'saved',
		url: 'https://foxglove.example/join',
		notes: 'They want a two-minute showreel.',
		added: -1,
		applyIn: 10
	},
	{
		organisation: 'Bramble Books',
		origin: 'networking',
		stage: 'talking',
		added: -5,
		people: [{ name: 'Yusuf Demir', title: 'Owner', email: 'yusuf@bramble.example', prefers: 'in-person' }],
		touches: [
			{
				on: -4,
				direction: 'out',
				channel: 'in-person',
				kind: 'approach',
				who: 0,
				note: 'Had coffee at the book fair. He knows people at two publishers.'
			}
		]
	},
	{
		organisation: 'Ironbridge Motors',
		role: 'Parts coordinator',
		origin: 'posting',
		stage: 'silent',
		added: -76,
		people: [{ name: 'Wendy Clarke', email: 'wendy.clarke@ironbridge.example' }],
		touches: [applied(-75), wrote(-68), wrote(-61), wrote(-14, 0, 'keep-in-touch')]
	}
];

export const SAMPLE_CONTACTS: readonly Omit<Contact, 'id' | 'addedOn'>[] = [
	{
		name: 'Clara Jensen',
		title: 'Archivist',
		email: 'clara@tideline.example',
		organisation: 'Tideline Archive'
	},
	{
		name: 'Devon Hughes',
		title: 'Course tutor',
		email: 'devon.hughes@eastbank.example',
		organisation: 'Eastbank College'
	},
	{
		name: 'Mei Tanaka',
		title: 'Former colleague',
		phone: '+44 1632 960 199',
		organisation: 'Lantern Software'
	}
];
