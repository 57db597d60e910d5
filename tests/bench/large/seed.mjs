/** Fills the app's database with a large book. Runs in the page, so it uses nothing from outside its own body. */

/**
 * Puts leads with ten touches each, their changes and the head that counts them straight into the database.
 * Returns how many bytes all of it has, written as JSON.
 * @param {number} count of leads
 */
export async function seed(count) {
	const TOUCHES = 10;
	const DAY_MS = 86_400_000;
	const PORTION = 1000;
	const now = Date.now();
	const dayAgo = (days) => new Date(now - days * DAY_MS).toISOString().slice(0, 10);
	const stampOf = (number) => `${String(now - 90 * DAY_MS + number).padStart(15, '0')}-0000-device`;
	const leadOf = (number) => {
		const people = [
			{
				id: `person-${number}`,
				name: `Person ${number}`,
				email: `${number % 10 === 0 ? `shared${number % 3000}` : `person${number}`}@company.example`,
				...(number % 2 === 0 && { phone: `+1 555 ${1_000_000 + number}` })
			}
		];
		const isOut = (place) => place === 0 || (number + place) % 3 > 0;
		return {
			id: `lead-${number}`,
			organisation: `Company ${number % 4000}`,
			role: `Role ${number % 7}`,
			origin: ['posting', 'posting', 'unsolicited', 'networking', 'recruiter'][number % 5],
			stage: ['applied', 'talking', 'applied', 'interview'][number % 4],
			addedOn: dayAgo(120),
			people,
			touches: Array.from({ length: TOUCHES }, (_, place) => ({
				id: `touch-${number}-${place}`,
				on: dayAgo(112 - place * 11 - ((number + place) % 9)),
				direction: isOut(place) ? 'out' : 'in',
				channel: (number + place) % 4 === 0 ? 'phone' : 'email',
				kind: place === 0 ? 'application' : isOut(place) ? 'follow-up' : 'other',
				personId: people[0].id,
				note: 'Spoke of the team, the next steps and when they would decide.'
			}))
		};
	};
	const database = await new Promise((resolve, reject) => {
		const opening = indexedDB.open('tactful');
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(opening.error);
	});
	let bytes = 0;
	for (let at = 0; at < count; at += PORTION) {
		const transaction = database.transaction(['leads', 'changes'], 'readwrite');
		for (let number = at; number < Math.min(at + PORTION, count); number++) {
			const lead = leadOf(number);
			const change = {
				id: `change-${number}`,
				deviceId: 'device',
				clock: stampOf(number),
				action: 'seed',
				label: 'import|large.csv',
				entity: 'lead',
				entityId: lead.id,
				patches: [{ path: [], to: lead }]
			};
			bytes += JSON.stringify(lead).length + JSON.stringify(change).length;
			transaction.objectStore('leads').put(lead);
			transaction.objectStore('changes').put(change);
		}
		await new Promise((resolve, reject) => {
			transaction.oncomplete = resolve;
			transaction.onabort = () => reject(transaction.error);
		});
	}
	const head = {
		key: 'head',
		databaseId: 'large',
		deviceId: 'device',
		clock: stampOf(count),
		changes: count,
		kept: count,
		recent: []
	};
	const writing = database.transaction('meta', 'readwrite');
	writing.objectStore('meta').put(head);
	await new Promise((resolve) => (writing.oncomplete = resolve));
	database.close();
	return bytes;
}
