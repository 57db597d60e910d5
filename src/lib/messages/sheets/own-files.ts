/** What the pages say of the app's own spreadsheets: what is in them, and what came back with them. */
import type { FileCounts, ReturnPlan } from '../../sheet/own-files/plan/plan';
import { countOf } from './sheets';

export type { FileCounts, ReturnPlan, RowChange } from '../../sheet/own-files/plan/plan';

type Kind = FileCounts['kind'];

const ROWS: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
	leads: ['lead', 'leads'],
	touches: ['touch', 'touches'],
	contacts: ['contact', 'contacts'],
	news: ['piece of news', 'pieces of news'],
	tracker: ['lead', 'leads']
};

/** "3 leads", "1 touch". */
function rowsInWords(kind: Kind, count: number): string {
	return countOf(count, ...ROWS[kind]);
}

/** What bringing the files back would mean beyond the counts: one sentence for each thing to know. */
export function returnNotes(plan: ReturnPlan): string[] {
	const kinds = new Set(plan.files.map(({ kind }) => kind));
	const notes = ['Nothing is deleted: what is here and not in these files stays as it is.'];
	if (kinds.has('leads') && !kinds.has('touches'))
		notes.push('No file of touches is among them: the touches that are here stay as they are.');
	if (kinds.has('tracker'))
		notes.push(
			'Of the tracker only what is typed on a lead is read. Its last contact, next step, state and person are worked out by the app: change those here.'
		);
	for (const { name, astray } of plan.files) {
		if (astray === 0) continue;
		const belong = astray === 1 ? 'belongs to a lead that is' : 'belong to leads that are';
		notes.push(
			`${countOf(astray, 'touch', 'touches')} in ${name} ${belong} neither here nor in these files. Add the file of leads, or ${astray === 1 ? 'it stays' : 'they stay'} out.`
		);
	}
	if (plan.damaged > 0)
		notes.push(
			`${countOf(plan.damaged, 'cell was', 'cells were')} damaged by the program that saved the file: zeros lost, an error, other letters. What is here stays.`
		);
	for (const { name, columns } of plan.unread)
		notes.push(`Not read in ${name}: ${columns.map((column) => `“${column}”`).join(', ')}.`);
	return notes;
}

/** What the button does, or that there is nothing to do. */
export function returnSummary({ files }: ReturnPlan): string {
	const told = tellEach(files, (one) => (one ? ['comes in', 'changes'] : ['come in', 'change']));
	return told === '' ? 'Everything in it is here already. There is nothing to bring back.' : `${told}.`;
}

/** What the button did. */
export function returnedSummary({ files }: ReturnPlan): string {
	return `${tellEach(files, () => ['came in', 'changed'])}.`;
}

function tellEach(
	files: readonly FileCounts[],
	verbs: (one: boolean) => readonly [added: string, changed: string]
): string {
	const told = files.flatMap(({ kind, added, changed }) => [
		...(added > 0 ? [`${rowsInWords(kind, added)} ${verbs(added === 1)[0]}`] : []),
		...(changed > 0 ? [`${rowsInWords(kind, changed)} ${verbs(changed === 1)[1]}`] : [])
	]);
	return told.join(', ');
}
