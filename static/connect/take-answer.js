/*
 * Takes the answer of a sign-in out of the address, and out of the history, before anything else runs: this page has no other
 * script. The answer goes where the worker of the place keeps its things (src/lib/state/places-worker/kept-place.ts), and the
 * worker looks whether it is one to a sign-in that was begun here.
 */
(function () {
	const answer = location.hash;
	history.replaceState(null, '', location.pathname);
	const goOn = () => location.replace('../settings/#place');
	if (answer.length < 2) return goOn();
	const opening = indexedDB.open('tactful-device');
	/* Where there is nothing yet, no sign-in was begun: nothing is made. */
	opening.onupgradeneeded = () => opening.transaction.abort();
	opening.onerror = goOn;
	opening.onsuccess = () => {
		const writing = opening.result.transaction('notes', 'readwrite');
		writing.objectStore('notes').put(answer, 'place answer');
		writing.oncomplete = writing.onabort = () => {
			opening.result.close();
			goOn();
		};
	};
})();
