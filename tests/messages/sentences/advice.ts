import type { SentencesOfPage } from './pages';

export const adviceSentences: SentencesOfPage = {
	page: 'After a no',
	modules: {
		'lead/feedback': { title: 'Feedback in the form of a no' },
		'week/lead-notes': { title: 'Notes on Look back' }
	}
};
