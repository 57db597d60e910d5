import type { Wording } from '../pack';

export const ENGLISH: Wording = {
	language: 'en',
	months: 'January,February,March,April,May,June,July,August,September,October,November,December'.split(','),
	day: '{month} {date}, {year}',
	hour: '{hh}:{mm}',
	acknowledges: [
		[
			'Thank you for applying to {org}',
			'Hi {me},\n\nThank you for your application to the {role} role at {org}. We are delighted that you would consider joining our team. Our team will review your application and will be in touch if your qualifications match our needs.\n\nRegards,\n{org}'
		],
		[
			'Your application for {role} at {org}',
			'Dear {me},\n\nWe have received your application for the position of {role}. Only shortlisted candidates will be contacted.\n\nThe {org} Recruiting Team'
		],
		[
			'Application received: {role}',
			'Hello {me},\n\nYour application has been received. If we decide not to move forward, we will let you know.\n\n{org} Hiring Team'
		]
	],
	rejects: [
		[
			'Your application to {org}',
			'Hi {me},\n\nThank you for your interest in the {role} position. Unfortunately, we have decided not to move forward with your application at this time.\n\nBest,\n{org} Hiring Team'
		],
		[
			'An update on your application for {role}',
			'Dear {me},\n\nAfter careful consideration we have decided to pursue other candidates whose experience more closely matches our requirements, but we encourage you to apply again if you see another role.\n\nKind regards'
		],
		[
			'{org}: {role}',
			'Dear {me},\n\nWe regret to inform you that you have not been selected for an interview. We will keep your résumé on file.\n\n{org} Talent Acquisition'
		],
		[
			'Update from {org}',
			'Hi {me},\n\nThe position of {role} has now been filled. Thank you for your patience.\n\n{org}'
		]
	],
	invites: [
		[
			'Interview with {org}',
			'Hi {me},\n\nWe would like to invite you to an interview for the {role} role on {day} at {hour}.\n\nLocation: 12 Harbour Street\n\nBest'
		],
		[
			'Interview confirmation: {role}',
			'Hello {me},\n\nThis is to confirm your phone interview on {day} at {hour}. I will call you on the number in your résumé.\n\nRegards'
		]
	],
	asksWhen: [
		[
			'{role} at {org}',
			'Hi {me},\n\nYour background looks like a good match, and we would like to schedule a call. Please let me know your availability.\n\nBest'
		]
	],
	offers: [
		[
			'Offer: {role}',
			'Dear {me},\n\nWe are delighted to offer you the position of {role} at {org}. Please find the offer letter attached and let us know by {day}.\n\nWarm regards'
		]
	],
	promises: [
		[
			'Re: {role}',
			'Hi {me},\n\nThank you for following up. We are still interviewing and will get back to you by {day}.\n\nBest'
		],
		['Re: Your application', 'Hi {me},\n\nWe expect to make a decision by {day}.\n\nRegards']
	],
	replies: [
		['Re: {role}', 'Hi {me},\n\nThanks for your message. I have forwarded it to the hiring manager.\n\nBest'],
		[
			'Re: Application',
			'Hello {me},\n\nThe role is still open and your application is under review.\n\nRegards'
		]
	],
	deadlines: [
		[
			'Next step: {role}',
			'Hi {me},\n\nPlease complete the attached assessment and return it by {day}.\n\nThanks'
		]
	],
	cancels: [
		[
			'Interview cancelled',
			'Hi {me},\n\nUnfortunately we have to cancel our interview on {day}. I will send new times soon.\n\nSorry'
		]
	],
	moves: [
		['Interview rescheduled', 'Hi {me},\n\nOur interview has been rescheduled to {day} at {hour}.\n\nBest']
	],
	courtesies: [
		['Re: {role}', 'Hi {me},\n\nThank you for your kind note. I wish you all the best in your search.']
	],
	applies: [
		[
			'Application for {role}',
			'Dear Hiring Team,\n\nI am writing to apply for the position of {role}. My résumé is attached.\n\nSincerely,\n{me}'
		],
		[
			'{role} application',
			'Dear Sir or Madam,\n\nPlease find my application for {role} enclosed.\n\nBest regards,\n{me}'
		]
	],
	followsUp: [
		[
			'Re: {role}',
			'Hi {person},\n\nI wanted to follow up on my application for {role}. Is there an update?\n\nThanks,\n{me}'
		],
		['Following up', 'Dear {person},\n\nI am checking in on the status of my application.\n\nBest,\n{me}']
	],
	thanks: [
		[
			'Thank you',
			'Hi {person},\n\nThank you for taking the time to speak with me today. I enjoyed our conversation.\n\n{me}'
		]
	],
	answers: [['Re: {role}', 'Hi {person},\n\nThank you, that sounds good. I look forward to it.\n\n{me}']]
};
