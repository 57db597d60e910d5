/** Says why an edit was not saved while another tab had the same field. Loaded with the first form that is saved. */

export const changedElsewhere =
	'Not saved: this was changed in another tab meanwhile. What you typed is still here.';
