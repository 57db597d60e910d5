import { expect, test } from 'vitest';
import { safeFileName } from '../../../src/lib/messages/common/file-names';

test.each([
	['applications.csv', 'applications.csv'],
	['Bewerbungen März 2026.tsv', 'Bewerbungen März 2026.tsv'],
	['../../etc/passwd.csv', '-..-etc-passwd.csv'],
	['a/b:c*?.csv', 'a-b-c--.csv'],
	['CON.csv', 'file-CON.csv'],
	['.', 'file'],
	['', 'file'],
	['\u202egpj.csv', 'gpj.csv'],
	[`${'x'.repeat(300)}.csv`, `${'x'.repeat(120)}.csv`]
])('%s', (name, safe) => expect(safeFileName(name)).toBe(safe));
