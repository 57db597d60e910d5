/** What they may have sent, as the form that logs it asks, and how an interview is held. */
import type { Channel } from '../../domain/touch';

export type Sort = 'invitation' | 'word' | 'no' | 'offer' | 'automatic' | 'thanks';

export const replyOptions: readonly { readonly value: Sort; readonly label: string }[] = [
	{ value: 'invitation', label: 'Interview invite' },
	{ value: 'word', label: 'Reply or question' },
	{ value: 'no', label: 'Rejection' },
	{ value: 'offer', label: 'Offer' },
	{ value: 'automatic', label: 'Automatic reply' },
	{ value: 'thanks', label: 'Just a thank-you' }
];

/** '': they did not say. */
export type MeetingWay = '' | 'video' | 'in-person' | 'phone';

export const meetingOptions: readonly { readonly value: MeetingWay; readonly label: string }[] = [
	{ value: '', label: 'Not sure yet' },
	{ value: 'video', label: 'Video' },
	{ value: 'in-person', label: 'In person' },
	{ value: 'phone', label: 'Phone' }
];

/** A video call is a meeting in person: that is how it is prepared for, and what is owed after it. */
export function meetingChannel(way: MeetingWay): Channel | undefined {
	if (way === '') return undefined;
	return way === 'phone' ? 'phone' : 'in-person';
}
