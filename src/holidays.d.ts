/** Made by `scripts/holidays-plugin.mjs` at each build. */
declare module 'virtual:holidays' {
	import type { HolidayData } from '$lib/domain/holiday-data';
	const data: HolidayData;
	export default data;
}
