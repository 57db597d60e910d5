/** All fields for text of the app, by page, with what keeps a text that is typed there and not saved yet. */

/** Matches the source of what keeps the fields, also after the tab was closed: the form (decision 046), or the text as a draft (decision 052). */
export const KEEPERS = {
	form: /\b(keepForm|keepsPart)\(/,
	draft: /\bdrafts\.note\(|new TypedTexts\(/
};

/** `in`: the modules that keep it, on each page that has the field. */
type Kept = { readonly how: keyof typeof KEEPERS; readonly in: readonly string[] };

/**
 * A text that nothing keeps: words that only find something (search), a part of other fields, which stand here themselves (part),
 * words that open everything and must not lie in the storage (secret), or a correction of what was read from a file, which has to
 * be chosen again, so that leaving is asked about (file).
 */
interface NotKept {
	readonly how: 'search' | 'part' | 'secret' | 'file';
}

interface TypedFields {
	readonly page: string;
	/** The component that has the fields, below src. */
	readonly file: string;
	/** Their labels as the component writes them, in order; the element where the label is one of its own. */
	readonly fields: readonly string[];
	readonly by: Kept | NotKept;
}

export const TYPED_FIELDS: readonly TypedFields[] = [
	{
		page: 'Log activity, They replied, and the other dialogs of a lead',
		file: 'lib/ui/forms/InterviewForm.svelte',
		fields: [
			'lead.people.length > 0 ? interviewTexts.others : interviewTexts.met',
			'fieldTexts.note',
			'interviewTexts.process',
			'interviewTexts.nextStep'
		],
		by: { how: 'form', in: ['routes/dialogs/LeadDialog.svelte'] }
	},
	{
		page: 'Log activity, They replied, and the other dialogs of a lead',
		file: 'lib/ui/forms/PastedMail.svelte',
		fields: ['pastedMailTexts.field'],
		by: { how: 'form', in: ['routes/dialogs/LeadDialog.svelte'] }
	},
	{
		page: 'Log activity, They replied, and the other dialogs of a lead',
		file: 'lib/ui/forms/PutOffForm.svelte',
		fields: ['snoozeTexts.what'],
		by: { how: 'form', in: ['routes/dialogs/LeadDialog.svelte'] }
	},
	{
		page: 'Log activity, They replied, and the other dialogs of a lead',
		file: 'lib/ui/forms/RefusalForm.svelte',
		fields: ['fieldTexts.whatIAsked', 'fieldTexts.whatTheySaid', 'feedbackTexts.optional'],
		by: { how: 'form', in: ['routes/dialogs/LeadDialog.svelte'] }
	},
	{
		page: 'Log activity, They replied, and the other dialogs of a lead',
		file: 'lib/ui/forms/ReplyForm.svelte',
		fields: ['fieldTexts.whatTheySaid'],
		by: { how: 'form', in: ['routes/dialogs/LeadDialog.svelte'] }
	},
	{
		page: 'Log activity, They replied, and the other dialogs of a lead',
		file: 'lib/ui/forms/TouchForm.svelte',
		fields: ['fieldTexts.note'],
		by: { how: 'form', in: ['routes/dialogs/LeadDialog.svelte'] }
	},
	{
		page: 'The same, and Change of an interview',
		file: 'lib/ui/forms/fields/PlaceField.svelte',
		fields: ['fieldTexts.place'],
		by: { how: 'form', in: ['routes/dialogs/LeadDialog.svelte', 'routes/interview/InterviewView.svelte'] }
	},
	{
		page: 'The same, and an offer and Edit activity',
		file: 'lib/ui/offers/TermsFields.svelte',
		fields: ['termLabel(term)', 'termLabel(term)'],
		by: {
			how: 'form',
			in: [
				'routes/dialogs/LeadDialog.svelte',
				'routes/lead/LeadRequests.svelte',
				'routes/offers/LeadOffer.svelte'
			]
		}
	},
	{
		page: 'A person of a lead, of an interview, and on the page of people',
		file: 'lib/ui/forms/PersonForm.svelte',
		fields: [
			'personTexts.name',
			'personTexts.title',
			'personTexts.email',
			'personTexts.phone',
			'personTexts.page',
			'personTexts.note'
		],
		by: {
			how: 'form',
			in: [
				'routes/dialogs/LeadDialog.svelte',
				'routes/lead/LeadRequests.svelte',
				'routes/interview/InterviewView.svelte',
				'routes/people/+page.svelte'
			]
		}
	},
	{
		page: 'A person on the page of people',
		file: 'lib/ui/people/ContactForm.svelte',
		fields: ['personTexts.company'],
		by: { how: 'form', in: ['routes/people/+page.svelte'] }
	},
	{
		page: 'Edit activity',
		file: 'lib/ui/timeline/TouchEditForm.svelte',
		fields: ['fieldTexts.whatIAsked', 'fieldTexts.note'],
		by: { how: 'form', in: ['routes/lead/LeadRequests.svelte'] }
	},
	{
		page: 'Add a lead',
		file: 'lib/ui/forms/AdForm.svelte',
		fields: ['adTexts.field', 'label'],
		by: { how: 'form', in: ['routes/dialogs/AddLead.svelte'] }
	},
	{
		page: 'Add a lead',
		file: 'lib/ui/forms/QuickAdd.svelte',
		fields: ['quickAddTexts.field'],
		by: { how: 'form', in: ['routes/dialogs/AddLead.svelte'] }
	},
	{
		page: 'Playbook',
		file: 'lib/ui/playbook/NewsSection.svelte',
		fields: ['texts.text'],
		by: { how: 'form', in: ['routes/playbook/+page.svelte'] }
	},
	{
		page: 'Playbook',
		file: 'lib/ui/playbook/TemplateForm.svelte',
		fields: ['texts.name', 'texts.subject', 'texts.text', 'texts.answered', 'texts.voicemail'],
		by: { how: 'form', in: ['routes/playbook/+page.svelte'] }
	},
	{
		page: 'Playbook',
		file: 'lib/ui/drafts/SignatureForm.svelte',
		fields: ['texts.name', 'texts.phone', 'texts.closing'],
		by: { how: 'form', in: ['routes/playbook/+page.svelte'] }
	},
	{
		page: 'Playbook',
		file: 'lib/ui/playbook/ReferenceForm.svelte',
		fields: ['texts.name', 'texts.company', 'texts.email', 'texts.phone', 'texts.knows'],
		by: { how: 'form', in: ['routes/playbook/References.svelte'] }
	},
	{
		page: 'Playbook',
		file: 'lib/ui/playbook/ReferenceMessage.svelte',
		fields: ['words.subject', 'words.message'],
		by: { how: 'draft', in: ['routes/playbook/References.svelte'] }
	},
	{
		page: 'A message on Today and on a lead',
		file: 'lib/ui/drafts/DraftPanel.svelte',
		fields: ['words.answered', 'words.voicemail', 'words.subject', 'words.message', 'words.notes'],
		by: { how: 'draft', in: ['routes/drafts/DraftDesk.svelte'] }
	},
	{
		page: 'A lead',
		file: 'lib/ui/lead/LeadNotes.svelte',
		fields: ['noteTexts.add'],
		by: { how: 'draft', in: ['lib/state/pages/lead-page.svelte.ts'] }
	},
	{
		page: 'A fact in place, on a lead and on an interview',
		file: 'lib/ui/lead/details/FactControl.svelte',
		fields: ['textarea', 'input'],
		by: { how: 'draft', in: ['lib/state/pages/lead-page.svelte.ts', 'routes/interview/InterviewView.svelte'] }
	},
	{
		page: 'An interview',
		file: 'lib/ui/interview/PreparationNotes.svelte',
		fields: ['textarea'],
		by: { how: 'draft', in: ['routes/interview/InterviewView.svelte'] }
	},
	{
		page: 'An interview',
		file: 'lib/ui/interview/QuestionList.svelte',
		fields: ['texts.change(question.text)', 'texts.add'],
		by: { how: 'draft', in: ['routes/interview/InterviewView.svelte'] }
	},
	{
		page: 'Import',
		file: 'lib/ui/import/file/FilePicker.svelte',
		fields: ['textarea'],
		by: { how: 'form', in: ['routes/import/+page.svelte'] }
	},
	{
		page: 'Add from email',
		file: 'lib/ui/mail/MailGroup.svelte',
		fields: ['texts.company', 'texts.role'],
		by: { how: 'file' }
	},
	{
		page: 'Add from email',
		file: 'lib/ui/mail/MailPicker.svelte',
		fields: ['texts.pasteField'],
		by: { how: 'form', in: ['routes/mail/+page.svelte'] }
	},
	{
		page: 'Work-search record',
		file: 'lib/ui/record/ProofField.svelte',
		fields: ['texts.proofOf(name)'],
		by: { how: 'draft', in: ['routes/week/record/+page.svelte'] }
	},
	{
		page: 'Settings',
		file: 'lib/ui/settings/PauseSettings.svelte',
		fields: ['pauseTexts.why'],
		by: { how: 'form', in: ['routes/settings/+page.svelte'] }
	},
	{
		page: 'Settings, the name of a device',
		file: 'lib/ui/settings/devices/DeviceList.svelte',
		fields: ['texts.name'],
		by: { how: 'form', in: ['routes/settings/Devices.svelte'] }
	},
	{
		page: 'Settings, joining from another device',
		file: 'lib/ui/settings/devices/JoinDialog.svelte',
		fields: ['texts.field'],
		by: { how: 'secret' }
	},
	{
		page: 'Settings',
		file: 'lib/ui/settings/places/ConnectPlace.svelte',
		fields: ['placeTexts.address'],
		by: { how: 'form', in: ['routes/settings/WebPlace.svelte'] }
	},
	{
		page: 'A message',
		file: 'lib/ui/drafts/SaveTemplate.svelte',
		fields: ['texts.name'],
		by: { how: 'form', in: ['routes/drafts/DraftDesk.svelte'] }
	},
	{
		page: 'The files of a lead',
		file: 'lib/ui/papers/PaperList.svelte',
		fields: ['texts.name'],
		by: { how: 'form', in: ['routes/lead/LeadFiles.svelte'] }
	},
	{
		page: 'What goes along with an application',
		file: 'lib/ui/papers/SentDocuments.svelte',
		fields: ['input'],
		by: { how: 'form', in: ['routes/dialogs/LeadDialog.svelte', 'routes/drafts/DraftDesk.svelte'] }
	},
	{
		page: 'The tags of a lead',
		file: 'lib/ui/lead/details/TagEditor.svelte',
		fields: ['TagInput'],
		by: { how: 'form', in: ['routes/lead/LeadView.svelte'] }
	},
	{
		page: 'The tags of several leads',
		file: 'routes/leads/BulkDialog.svelte',
		fields: ['TagInput'],
		by: { how: 'form', in: ['routes/leads/BulkDialog.svelte'] }
	},
	{
		page: 'Search on every page',
		file: 'lib/ui/shell/Palette.svelte',
		fields: ['paletteTexts.field'],
		by: { how: 'search' }
	},
	{
		page: 'Search on a page',
		file: 'routes/leads/LeadTools.svelte',
		fields: ['leadToolTexts.search'],
		by: { how: 'search' }
	},
	{
		page: 'Search on a page',
		file: 'routes/log/+page.svelte',
		fields: ['logTexts.find'],
		by: { how: 'search' }
	},
	{
		page: 'Search on a page',
		file: 'routes/people/+page.svelte',
		fields: ['peopleTexts.search'],
		by: { how: 'search' }
	},
	{
		page: 'Search on a page',
		file: 'routes/import/ColumnChoices.svelte',
		fields: ['input'],
		by: { how: 'search' }
	},
	{
		page: 'Search for what is merged',
		file: 'routes/dialogs/JoinWith.svelte',
		fields: ['mergeTexts.which(leadTitle(lead))'],
		by: { how: 'search' }
	},
	{
		page: 'Search for what is merged',
		file: 'lib/ui/people/MergePerson.svelte',
		fields: ['mergePersonTexts.search'],
		by: { how: 'search' }
	},
	{ page: 'Every page', file: 'lib/ui/base/form/InputField.svelte', fields: ['input'], by: { how: 'part' } },
	{
		page: 'Every page',
		file: 'lib/ui/base/form/TextField.svelte',
		fields: ['textarea'],
		by: { how: 'part' }
	},
	{ page: 'Every page', file: 'lib/ui/drafts/MarkedText.svelte', fields: ['textarea'], by: { how: 'part' } },
	{ page: 'Every page', file: 'lib/ui/leads/TagInput.svelte', fields: ['input'], by: { how: 'part' } }
];
