import type { Page } from '@playwright/test';

/** The links of the navigation, and where they lead. */
export const PLACES = [
	{ name: 'Today', path: '/' },
	{ name: 'Leads', path: '/leads/' },
	{ name: 'Week', path: '/week/' },
	{ name: 'People', path: '/people/' },
	{ name: 'Import', path: '/import/' },
	{ name: 'Playbook', path: '/playbook/' },
	{ name: 'Settings', path: '/settings/' }
] as const;

/** Goes to a place by the navigation; on a phone those that are not for every day are under "More". */
export async function goTo(page: Page, name: (typeof PLACES)[number]['name']): Promise<void> {
	const navigation = page.getByRole('navigation', { name: 'Main' });
	// The name of Today ends with the number of steps.
	const link = navigation.getByRole('link', { name: new RegExp(`^${name}\\b`) });
	if (!(await link.isVisible())) await navigation.getByRole('button', { name: 'More' }).click();
	await link.click();
}
