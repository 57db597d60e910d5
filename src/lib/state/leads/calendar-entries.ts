/** Makes entries for the user's own calendar: agreed appointments, and steps that are due or will be. */
import type { Assessment, Step } from '../../domain/cadence/assessment';
import { upcomingAppointments, type UpcomingAppointment } from '../../domain/agenda/upcoming';
import { LAST_DAY, laterOf, type Day } from '../../domain/day';
import { personOf, type Lead } from '../../domain/lead';
import type { CalendarEntry } from '../../report/calendar/calendar';
import { appointmentTitle } from '../../messages/today/upcoming';
import { leadTitle } from '../../messages/common/titles';
import { isolated } from '../../messages/common/touches';
import { stepTitle } from '../../messages/common/step-titles';

/** An entry with its lead, and with its step where it has one. */
interface PlannedEntry {
	readonly entry: CalendarEntry;
	readonly lead: Lead;
	/** The step's key (see `stepKey`); undefined for an appointment that is no step. */
	readonly step?: string;
}

interface Plan {
	readonly assessmentOf: (id: string) => Pick<Assessment, 'state' | 'steps'> | undefined;
	readonly today: Day;
	/** The IANA name of the user's own time zone. */
	readonly zone: string;
}

/** The length of an interview, and of any other appointment. */
const MINUTES = { interview: 60, other: 30 } as const;
const DAY_BEFORE = -24 * 60;
const HOUR_BEFORE = -60;
const QUARTER_BEFORE = -15;
/** The hour of entries without one. */
const NINE_O_CLOCK = 9 * 60;

/** Returns the entries of these leads, by day and hour. Overdue steps are on today. */
export function plannedEntries(leads: Iterable<Lead>, plan: Plan): readonly PlannedEntry[] {
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

/** Returns a key that identifies a step among those of its lead. */
export function stepKey({ rule, personId, facts }: Step): string {
	return [rule, personId ?? '', facts.since ?? ''].join('.');
}

function plannedOn(lead: Lead, comings: readonly UpcomingAppointment[], plan: Plan): PlannedEntry[] {
	const steps = plan.assessmentOf(lead.id)?.steps ?? [];
	/** Finds the step that is the appointment itself, so that it is in the calendar only once. */
	const stepOf = ({ on }: UpcomingAppointment) =>
		steps.find(({ rule, due }) => due === on && (rule === 'own-step' || rule === 'agreed-date'));
	const appointments = comings.map((coming): PlannedEntry => {
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
function called(what: string, { organisation, role }: Lead): string {
	const at = leadTitle({ organisation: isolated(organisation), ...(role && { role: isolated(role) }) });
	return `${isolated(what)} (${at})`;
}

function appointment(coming: UpcomingAppointment, plan: Plan): CalendarEntry {
	const { lead, on, at, zone = plan.zone, place, channel, personIds, interview, source } = coming;
	const where = place ?? (channel === 'phone' ? personOf(lead, personIds[0])?.phone : undefined);
	return {
		uid: uidOf(lead, `appointment.${source}`),
		title: called(appointmentTitle(coming), lead),
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
