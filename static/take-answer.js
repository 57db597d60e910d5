/* Takes the answer of a sign-in out of the address of the page, and out of the history, before anything else of the page runs. */
(function () {
	let answer = location.hash;
	if (answer.length > 1) history.replaceState(history.state, '', location.pathname);
	/* Gives the answer once. */
	window.takeAnswer = function () {
		const taken = answer;
		answer = '';
		return taken;
	};
})();
