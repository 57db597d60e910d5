/** What is planned, as entries for the user's own calendar: agreed appointments, and the steps that are due or will be. */
import type { Assessment, Step } from '../../domain/cadence/assessment';
import { upcomingAppointments, type UpcomingAppointment } from '../../domain/agenda/upcoming';
import { LAST_DAY, laterOf, type Day } from '../../domain/day';
import { personOf, type Lead } from '../../domain/lead';
import type { CalendarEntry } from '../../report/calendar/calendar';
import { comingTitle } from '../../messages/today/upcoming';
import { leadTitle, stepTitle } from '../../messages/common/titles';

/** An entry, the lead that it is of, and the step that it is where it is one. */
export interface Planned {
	readonly entry: CalendarEntry;
	readonly lead: Lead;
	/** What it is known by among the steps, `stepKey`; undefined of an appointment that is no step. */
	readonly step?: string;
}

interface Plan {
	readonly assessmentOf: (id: string) => Pick<Assessment, 'state' | 'steps'> | undefined;
	readonly today: Day;
	/** The IANA name of the user's own time zone. */
	readonly zone: string;
}

/** Of an interview, and of any other appointment. */
const MINUTES = { interview: 60, other: 30 } as const;
const DAY_BEFORE = -24 * 60;
const HOUR_BEFORE = -60;
const QUARTER_BEFORE = -15;
/** Of a day that has no hour. */
const NINE_O_CLOCK = 9 * 60;

/** Everything that is planned with these leads, by day and hour. What is overdue stands on today. */
export function plannedEntries(leads: Iterable<Lead>, plan: Plan): readonly Planned[] {
	const all = [...leads];
	const comings = new Map<string, UpcomingAppointment[]>();
	for (const coming of upcomingAppointments(all, plan.assessmentOf, plan.today, LAST_DAY)) {
		const { id } = coming.lead;
		comings.set(id, [...(comings.get(id) ?? []), coming]);
	}
	const planned = all.flatMap((lead) => plannedOn(lead, comings.get(lead.id) ?? [], plan));
	return planned.sort((a, b) => compare(momentOf(a.entry), momentOf(b.entry)));
}

const momentOf = ({ on, at = '' }: CalendarEntry) => `${on} ${at}`;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A step, among those of its lead. */
export function stepKey({ rule, personId, facts }: Step): string {
	return [rule, personId ?? '', facts.since ?? ''].join('.');
}

function plannedOn(lead: Lead, comings: readonly UpcomingAppointment[], plan: Plan): Planned[] {
	const steps = plan.assessmentOf(lead.id)?.steps ?? [];
	/** The step that is the appointment itself stands in the calendar once, as the appointment. */
	const stepOf = ({ on }: UpcomingAppointment) =>
		steps.find(({ rule, due }) => due === on && (rule === 'own-step' || rule === 'agreed-date'));
	const appointments = comings.map((coming): Planned => {
		const step = stepOf(coming);
		return { lead, entry: appointment(coming, plan), ...(step && { step: stepKey(step) }) };
	});
	const agreed = new Set(appointments.map(({ step }) => step));
	const others = steps.filter((step) => !agreed.has(stepKey(step)));
	return [
		...appointments,
		...others.map((step) => ({ lead, entry: stepEntry(step, lead, plan), step: stepKey(step) }))
	];
}

const uidOf = (lead: Lead, what: string) => `${lead.id}.${what.replace(/[^\w.:-]/g, '-')}@tactful`;
const called = (what: string, lead: Lead) => `${what} (${leadTitle(lead)})`;

function appointment(coming: UpcomingAppointment, plan: Plan): CalendarEntry {
	const { lead, on, at, zone = plan.zone, place, channel, personIds, interview, source } = coming;
	const where = place ?? (channel === 'phone' ? personOf(lead, personIds[0])?.phone : undefined);
	return {
		uid: uidOf(lead, `appointment.${source}`),
		title: called(comingTitle(coming), lead),
		on,
		...(at && { at }),
		zone,
		minutes: interview ? MINUTES.interview : MINUTES.other,
		...(where && { place: where }),
		alarms: at ? [DAY_BEFORE, HOUR_BEFORE] : [NINE_O_CLOCK],
		isBusy: at !== undefined
	};
}

function stepEntry(step: Step, lead: Lead, plan: Plan): CalendarEntry {
	const { at, zone = plan.zone } = step;
	return {
		uid: uidOf(lead, `step.${stepKey(step)}`),
		title: called(stepTitle(step, lead), lead),
		on: laterOf(step.due, plan.today),
		...(at && { at }),
		zone,
		minutes: MINUTES.other,
		alarms: [at ? QUARTER_BEFORE : NINE_O_CLOCK],
		isBusy: false
	};
}
