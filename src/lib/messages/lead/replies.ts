/** Names the kinds of reply that the form offers, and the ways to hold an interview. */
import type { Channel } from '../../domain/touch';

export type ReplyKind = 'invitation' | 'word' | 'no' | 'offer' | 'automatic' | 'thanks';

export const replyOptions: readonly { readonly value: ReplyKind; readonly label: string }[] = [
	{ value: 'invitation', label: 'Interview invite' },
	{ value: 'word', label: 'Reply or question' },
	{ value: 'no', label: 'Rejection' },
	{ value: 'offer', label: 'Offer' },
	{ value: 'automatic', label: 'Automatic reply' },
	{ value: 'thanks', label: 'Just a thank-you' }
];

/** '' means that they did not say. */
export type MeetingWay = '' | 'video' | 'in-person' | 'phone';

export const meetingOptions: readonly { readonly value: MeetingWay; readonly label: string }[] = [
	{ value: '', label: 'Not sure yet' },
	{ value: 'video', label: 'Video' },
	{ value: 'in-person', label: 'In person' },
	{ value: 'phone', label: 'Phone' }
];

/**
 * Returns the channel of a meeting. A video call counts as a meeting in person: it takes the same
 * preparation and thanks.
 */
export function meetingChannel(way: MeetingWay): Channel | undefined {
	if (way === '') return undefined;
	return way === 'phone' ? 'phone' : 'in-person';
}
