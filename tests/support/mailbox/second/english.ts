import type { Wording } from '../pack';

export const ENGLISH: Wording = {
	language: 'en',
	months: 'January,February,March,April,May,June,July,August,September,October,November,December'.split(','),
	day: '{date} {month} {year}',
	hour: '{hh}:{mm}',
	acknowledges: [
		[
			'We’ve got your application, {me}!',
			'Hi {me},\n\nThanks so much for throwing your hat in the ring for the {role} opening at {org}. Our recruiters look at every application, and someone will reach out if your background matches.\n\nThe {org} People Team'
		],
		[
			'{org} - Application Confirmation for {role}',
			'Dear Applicant,\n\nThis email confirms that your application for {role} was submitted successfully. If you are selected for the next stage, we will contact you.\n\nSincerely,\nTalent Acquisition'
		],
		[
			'Thanks for your interest in {org}',
			'{me}, we appreciate your interest in joining {org} as {role}. Your application is now with our hiring team for review.\n\nCheers,\n{org}'
		]
	],
	rejects: [
		[
			'Your application to {org}',
			'Hi {me},\n\nWe really enjoyed learning about your experience. The competition for the {role} role was strong, and on this occasion we won’t be taking your application any further.\n\nWe wish you every success.\n\nThe hiring team at {org}'
		],
		[
			'Update on {role}',
			'Dear {me},\n\nThank you for the time you put into your application. After much deliberation, we have selected another candidate whose skills more closely match our needs. Please do keep an eye on our careers page.\n\nKind regards,\n{org} Recruitment'
		],
		[
			'{org} application status',
			'Hello {me},\n\nWe have reviewed your profile for {role} and will not be progressing it at this time. If another role catches your eye, we would be glad to hear from you.\n\nBest,\nTalent team'
		],
		[
			'Regarding your candidacy',
			'Dear {me},\n\nThank you for speaking with us. It was a difficult decision, but we’ve gone with a candidate who has more direct experience. I am sorry I don’t have better news.\n\nBest wishes'
		],
		[
			'{role} at {org}',
			'Hi {me},\n\nSadly your application has not made it through to the next round. I know this isn’t the outcome you were hoping for.'
		]
	],
	invites: [
		[
			'Interview for {role}',
			'Hi {me},\n\nGreat news: the team would love to meet you. You are booked in for a video interview on {day} at {hour}.\n\nJoin here: https://meet.jit.si/room-91\n\nSee you then'
		],
		[
			'Meeting the panel',
			'Dear {me},\n\nFurther to our conversation, your interview with the panel will take place on {day} at {hour} at our offices in Fenwick Lane 4.\n\nPlease bring photo identification.'
		]
	],
	asksWhen: [
		[
			'Next steps - {role}',
			'Hi {me},\n\nI liked your application and would love to set up a 30-minute chat to tell you more about the team. What does your diary look like next week?\n\nSpeak soon'
		]
	],
	offers: [
		[
			'Good news from {org}',
			'Dear {me},\n\nI’m thrilled to let you know that we would like to offer you the position of {role}. The contract is attached. Please let us know your decision by {day}.\n\nCongratulations!'
		]
	],
	promises: [
		[
			'Re: {role}',
			'Hi {me},\n\nThanks for checking in. The panel meets this week and you can expect an answer from me by {day}.\n\nAll the best'
		],
		[
			'Re: {role}',
			'Hello {me},\n\nApologies for the delay. We’ll come back to you no later than {day}.\n\nRegards'
		]
	],
	replies: [
		[
			'Re: {role}',
			'Hi {me},\n\nThanks for getting in touch. I have passed your CV on to the head of the department.\n\nBest'
		],
		[
			'Re: your application',
			'Hello {me},\n\nYes, the salary band is the one in the advert. The post is based in Leeds with two days at home.\n\nBest'
		]
	],
	deadlines: [
		[
			'{role}: a short exercise',
			'Hi {me},\n\nAs part of our process we ask everyone to do a short exercise, which is attached. Could you send it back by {day}?\n\nThanks a lot'
		]
	],
	cancels: [
		[
			'Our meeting',
			'Dear {me},\n\nI am afraid something has come up and we need to cancel our interview on {day}. I will be in touch with a new date.\n\nApologies'
		]
	],
	moves: [
		[
			'Change of time',
			'Hi {me},\n\nSorry to mess you about. Could we push our interview back? We have moved it to {day} at {hour}. Same place.\n\nThanks'
		]
	],
	courtesies: [
		[
			'Re: {role}',
			'Dear {me},\n\nThat is very kind of you. All the best for your search, and do stay in touch.'
		]
	],
	applies: [
		[
			'{role} - {me}',
			'Dear hiring manager,\n\nPlease find attached my CV and covering letter for the post of {role}. I have six years of experience in the field.\n\nYours faithfully,\n{me}'
		],
		[
			'Vacancy: {role}',
			'Hello,\n\nI would like to put myself forward for the {role} vacancy on your site. My résumé is attached.\n\n{me}'
		]
	],
	followsUp: [
		[
			'Re: {role}',
			'Dear {person},\n\nI hope this finds you well. I was wondering whether there is any news on the {role} position.\n\nKind regards,\n{me}'
		],
		[
			'My application',
			'Hello {person},\n\nJust a quick note to see where things stand with my application.\n\n{me}'
		]
	],
	thanks: [
		[
			'Thank you',
			'Dear {person},\n\nMany thanks for your time this morning. I enjoyed hearing about the team and am keener than ever.\n\n{me}'
		]
	],
	answers: [
		['Re: {role}', 'Hi {person},\n\nThat works for me. I am free all of Tuesday afternoon.\n\n{me}'],
		['Re: {role}', 'Hello {person},\n\nUnderstood, and thank you for the details.\n\n{me}']
	]
};
