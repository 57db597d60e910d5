/** The links of the navigation, and where they lead. */
export const PLACES = [
	{ name: 'Today', path: '/' },
	{ name: 'Leads', path: '/leads/' },
	{ name: 'Import', path: '/import/' },
	{ name: 'Week', path: '/week/' },
	{ name: 'Playbook', path: '/playbook/' },
	{ name: 'Settings', path: '/settings/' }
];
