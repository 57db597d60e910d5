import { placeTexts } from '../../../src/lib/messages/devices/place-texts';
import type { SentencesOfPage } from './pages';

export const connectSentences: SentencesOfPage = {
	page: 'A place on the web',
	modules: {
		'devices/place-texts': {
			title: 'Connecting a place',
			spoken: {
				'placeTexts.found': () => [placeTexts.found('storage.example.org')],
				'placeTexts.goOn': () => [placeTexts.goOn('storage.example.org')],
				'placeTexts.connected': () => [placeTexts.connected('ada@example.org')]
			}
		}
	}
};
