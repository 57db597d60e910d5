/** Leads of the sample that need action today or soon. */
import { applied, theyRang, theyWrote, wrote, type SampleLead } from './sample-rows';

export const BUSY_LEADS: readonly SampleLead[] = [
	{
		organisation: 'Northwind Analytics',
		role: 'Data analyst',
		origin: 'posting',
		stage: 'applied',
		location: 'Leeds',
		salary: '38,000',
		url: 'https://northwind.example/jobs/214',
		source: 'Job board',
		added: -14,
		people: [{ name: 'Dana Ruiz', title: 'Head of insight', email: 'dana.ruiz@northwind.example' }],
		touches: [applied(-13)]
	},
	{
		organisation: 'Harbour Light Trust',
		role: 'Programme officer',
		origin: 'posting',
		stage: 'applied',
		location: 'Hull',
		added: -20,
		people: [
			{
				name: 'Imani Okafor',
				title: 'Director',
				email: 'imani@harbourlight.example',
				phone: '+44 1632 960 114'
			}
		],
		touches: [applied(-19), wrote(-12)]
	},
	{
		organisation: 'Bluepeak Software',
		role: 'Support engineer',
		origin: 'posting',
		stage: 'talking',
		added: -16,
		people: [{ name: 'Tomasz Zieliński', email: 'tomasz.z@bluepeak.example' }],
		touches: [applied(-15), { ...theyWrote(-5), note: 'Asked which shifts I can work.' }]
	},
	{
		organisation: 'Meridian Foods',
		role: 'Junior buyer',
		origin: 'posting',
		stage: 'talking',
		location: 'Bristol',
		added: -11,
		people: [{ name: 'Grace Lindholm', title: 'Category lead', phone: '+44 1632 960 187' }],
		touches: [
			applied(-10),
			{
				...theyRang(-2),
				promise: { by: 'them', on: 0, at: '10:00', channel: 'phone' },
				note: 'She was on her way to a tasting.'
			}
		]
	},
	{
		organisation: 'Quarry & Finch',
		role: 'Surveying assistant',
		origin: 'unsolicited',
		stage: 'applied',
		added: -4,
		people: [
			{ name: 'Ewan Finch', title: 'Partner', email: 'ewan@quarryfinch.example', phone: '+44 1632 960 205' }
		],
		touches: [
			{
				...wrote(-3, 0, 'approach'),
				promise: { by: 'me', on: 0, at: '15:00', channel: 'phone' },
				note: 'I said I’d call.'
			}
		]
	},
	{
		organisation: 'Alder Clinic',
		role: 'Clinic coordinator',
		origin: 'posting',
		stage: 'interview',
		location: 'York',
		added: -24,
		people: [
			{ name: 'Priya Raman', title: 'Practice manager', email: 'priya.raman@alderclinic.example' },
			{ name: 'Dr Samuel Boateng', title: 'Lead physician', email: 's.boateng@alderclinic.example' }
		],
		touches: [
			applied(-22),
			theyWrote(-8),
			wrote(-7, 0, 'reply'),
			{
				on: -1,
				at: '11:00',
				direction: 'in',
				channel: 'in-person',
				kind: 'interview',
				met: [0, 1],
				promise: { by: 'them', on: 7, answer: true },
				note: 'We talked about the booking system. They decide next week.'
			}
		]
	},
	{
		organisation: 'Kestrel Logistics',
		role: 'Operations planner',
		origin: 'posting',
		stage: 'interview',
		added: -18,
		people: [
			{
				name: 'Ruth Adeyemi',
				title: 'Recruiter, Harrow & Wells',
				email: 'ruth@harrowwells.example',
				phone: '+44 1632 960 166'
			},
			{ name: 'Marc Delaunay', title: 'Depot manager' }
		],
		submittedBy: 0,
		touches: [
			wrote(-17, 0, 'application'),
			theyRang(-6, 0),
			{ on: 0, at: '09:00', direction: 'in', channel: 'in-person', kind: 'interview', met: [1] }
		]
	},
	{
		organisation: 'Fennel & Co',
		role: 'Office manager',
		origin: 'posting',
		stage: 'talking',
		added: -9,
		people: [{ name: 'Helen Marsh', email: 'helen@fennel.example', phone: '+44 1632 960 142' }],
		touches: [applied(-8), { ...theyWrote(-1), note: 'Wants two references.' }]
	},
	{
		organisation: 'Orchard House Museum',
		role: 'Visitor services lead',
		origin: 'posting',
		stage: 'talking',
		added: -13,
		people: [{ name: 'Noor Haddad', title: 'Deputy curator', email: 'noor@orchardhouse.example' }],
		touches: [applied(-12), theyWrote(-3), wrote(-2, 0, 'reply')],
		ownStep: { set: -2, on: 2, what: 'Send the plan for the summer tours' }
	},
	{
		organisation: 'Copperfield Labs',
		role: 'Lab technician',
		origin: 'posting',
		stage: 'applied',
		added: -12,
		people: [{ name: 'Anders Holt', title: 'Lab manager', phone: '+44 1632 960 121' }],
		touches: [
			applied(-9),
			{
				on: -1,
				at: '09:20',
				direction: 'out',
				channel: 'phone',
				kind: 'follow-up',
				who: 0,
				outcome: 'no-answer'
			}
		]
	}
];
