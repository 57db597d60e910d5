/** Made by `scripts/holidays-plugin.mjs` at each build. */
declare module 'virtual:holidays' {
	const data: import('./lib/domain/holiday-data').HolidayData;
	export default data;
}
