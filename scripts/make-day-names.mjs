/** Writes the names of months and weekdays of date-fns' locales into the module that the reading of sheets uses. */
import { writeFileSync } from 'node:fs';
import * as locales from 'date-fns/locale';
import { format, resolveConfig } from 'prettier';
import { linesOf } from './day-names.mjs';

const FILE = 'src/lib/sheet/values/languages/locale-names.ts';
const text = `/**
 * Names of months and weekdays in every language that date-fns has, written by \`scripts/make-day-names.mjs\`: per line the
 * language, its months beside a number and alone, both in short, its weekdays, and these in short. A part that equals the one
 * before it is empty.
 */
export const LOCALE_NAMES = \`
${linesOf(Object.values(locales)).join('\n')}
\`;
`;
writeFileSync(FILE, await format(text, { ...(await resolveConfig(FILE)), parser: 'typescript' }));
