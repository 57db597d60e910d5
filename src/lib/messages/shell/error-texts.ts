/** Holds the words of the page that stands in for one that cannot be shown. */
export const errorTexts = {
	tab: 'Not found',
	notFound: 'Page not found',
	failed: 'This page couldn’t be shown',
	unchanged: 'Your data is unchanged.',
	toToday: 'Go to Today'
};
