import { newsTexts } from '../../../src/lib/messages/playbook/news';
import { ruleCountWords } from '../../../src/lib/messages/playbook/playbook';
import { templatesTexts, templateUse } from '../../../src/lib/messages/playbook/templates';
import type { SentencesOfPage } from './pages';

export const playbookSentences: SentencesOfPage = {
	page: 'Playbook',
	modules: {
		'playbook/playbook': {
			title: 'The list of rules',
			spoken: { ruleCountWords: () => [null, 0, 1, 12].map(ruleCountWords) }
		},
		'playbook/news': {
			title: 'News',
			spoken: {
				'newsTexts.remove': () => [newsTexts.remove('I passed the CPIM exam.')],
				'newsTexts.resumeUpdated': () => [newsTexts.resumeUpdated()]
			}
		},
		'playbook/templates': {
			title: 'Templates',
			spoken: {
				'templatesTexts.editOf': () => [templatesTexts.editOf('My follow-up')],
				'templatesTexts.removeOf': () => [templatesTexts.removeOf('My follow-up')],
				templateUse: () => [
					templateUse('written', undefined),
					templateUse('spoken', undefined),
					templateUse('written', 'First follow-up'),
					templateUse('spoken', 'First follow-up')
				]
			}
		}
	}
};
