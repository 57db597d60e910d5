/** Words about rows and columns that a workbook hides. */
import { countNoun, quoted } from './sheets';
import { listed } from '../common/lists';

export const hiddenTexts = {
	rows: (count: number) => `${countNoun(count, 'row')} ${count === 1 ? 'is' : 'are'} hidden in the sheet.`,
	takeIn: 'Import them too',
	leaveOut: 'Leave them out',
	columns: (labels: readonly string[]) =>
		labels.length === 1
			? `The column ${quoted(labels[0]!)} is hidden in the sheet.`
			: `The columns ${listed(labels.map(quoted))} are hidden in the sheet.`
};
