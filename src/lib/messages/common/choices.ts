/** Lists channels and kinds of activity as options of a select; apart from their names, which the start page needs. */
import { CHANNELS, TOUCH_KINDS } from '../../domain/touch';
import { channelName, touchKindName } from './titles';

export const channelChoices = CHANNELS.map((value) => ({ value, label: channelName(value) }));

/** Lists the kinds that can be logged. An invitation is missing: it is entered as a reply. */
export const kindChoices = TOUCH_KINDS.filter((kind) => kind !== 'invitation').map((value) => ({
	value,
	label: touchKindName(value)
}));
