import { baseTexts, pageTitle, tagListTexts } from '../../../src/lib/messages/common/base-texts';
import { listed, listedBriefly, listedOr, showMore } from '../../../src/lib/messages/common/lists';
import { frameTexts } from '../../../src/lib/messages/shell/frame-texts';
import { paletteTexts } from '../../../src/lib/messages/shell/palette-texts';
import type { SentencesOfPage } from './pages';

export const frameSentences: SentencesOfPage = {
	page: 'Every page',
	modules: {
		'common/base-texts': {
			title: 'Shared buttons',
			spoken: {
				pageTitle: () => [pageTitle('Today')],
				'baseTexts.showMore': () => [baseTexts.showMore(40)],
				'tagListTexts.more': () => [tagListTexts.more(3)]
			}
		},
		'common/lists': {
			title: 'Lists',
			spoken: {
				listed: () => [listed(['Dana', 'Jo', 'Sam'])],
				listedOr: () => [listedOr(['by phone', 'by letter'])],
				listedBriefly: () => [listedBriefly(['3 follow-ups', '1 reply'])],
				showMore: () => [showMore(40)]
			}
		},
		'shell/long-write-texts': { title: 'A write that takes long' },
		'shell/frame-texts': {
			title: 'Around the page',
			spoken: { 'frameTexts.todayWith': () => [frameTexts.todayWith(11)] }
		},
		'shell/error-texts': { title: 'A page that cannot be shown' },
		'shell/palette-texts': {
			title: 'Find, and keyboard shortcuts',
			spoken: { 'paletteTexts.goTo': () => [paletteTexts.goTo('Leads')] }
		}
	}
};
