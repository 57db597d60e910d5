import type { Wording } from '../pack';

export const ENGLISH: Wording = {
	language: 'en',
	months: [
		'January',
		'February',
		'March',
		'April',
		'May',
		'June',
		'July',
		'August',
		'September',
		'October',
		'November',
		'December'
	],
	day: '{date} {month}',
	hour: '{hh}:{mm}',
	acknowledges: [
		[
			'Got it!',
			`Hey {me} 👋

Your application for {role} just came in. There are only twelve of us, so give us a bit of time: a real human will read it.

The gang at {org}`
		],
		[
			'Your application to {org}',
			`Hi,

cheers for throwing your hat in the ring for {role}. We'll have a proper look and shout if we think there's a fit.

{org}`
		],
		[
			'{role} | application in',
			`Hi {me}, thanks for applying for our {role} job. We've logged your application and will be in contact if you make the shortlist.`
		]
	],
	rejects: [
		[
			'{role} at {org}',
			`Hey {me},

no easy way to say this: we've picked somebody else for {role}. You were a strong contender and it was close. Thanks a ton for your time, and stay in touch.`
		],
		[
			'News on {role}',
			`Hi {me},

I'm afraid it's a no from {org} this time. They felt you were a little light on client work. Don't be disheartened, I'll keep you in mind for other things that come across my desk.`
		],
		[
			'Sorry!',
			`Hi {me},

we had over 200 people apply for {role} and sadly you didn't make the final cut. Best of luck with the hunt!`
		]
	],
	invites: [
		[
			'Coffee?',
			`Hi {me},\n\nloved your portfolio. Let's meet at our studio on {day} at {hour}, nothing formal, just a chat about {role} with me and Jo. Second floor, ring the top bell.`
		],
		[
			'You + {org}',
			`Hey {me},\n\ngood news, the client wants to see you! You're booked in for {day} at {hour} on Google Meet. Give me a bell beforehand and I'll prep you.`
		],
		[
			'trial day',
			`Hi {me}, we'd love to have you in for a trial shift on {day}, start {hour}. Wear something comfy, lunch is on us.`
		]
	],
	asksWhen: [
		[
			'quick chat?',
			`Hey {me}, got 15 mins this week or next for a call about {role}? Let me know what works.`
		],
		[
			'Hello from {org}',
			`Hi {me},\n\nwe'd like to have you over. I'm around {day} at {hour} and {other} at {later}. Any good?`
		],
		['When are you about?', `Hi {me}, when are you free for a natter? Mornings are best for me.`]
	],
	offers: [
		[
			'The job is yours',
			`Hey {me},\n\nwe'd be over the moon if you joined us as {role}! Contract's attached, have a read and give us a yes or no by {day}.`
		],
		[
			'Congrats!!',
			`Hi {me},\n\nyou smashed it. {org} would like to offer you the {role} job on the salary we talked about. They need an answer by {day}.`
		]
	],
	promises: [
		[
			'Re: hello',
			`Hi {me}, sorry for the radio silence. I'm chasing the client and will have an answer for you by {day}.`
		],
		[
			'quick update',
			`Hey {me}, lovely to meet you yesterday! We're seeing one more person and will let you know by {day}.`
		]
	],
	replies: [
		['Re: {role}', `Hey {me}, thanks for the nudge! Haven't had a chance to look yet, it's been mad here.`],
		['Re: parking', `Hi {me}, yes, there's a car park behind the building, and dogs are welcome too.`],
		[
			'Re: {role}',
			`Hi {me},\n\nyour CV is with the client. They're a nice bunch and pay around 40k. More as soon as I hear.`
		]
	],
	deadlines: [
		[
			'small task',
			`Hey {me}, before we meet we'd like you to have a go at a little design task (attached). Can you get it back to us by {day}?`
		],
		[
			'Need from you',
			`Hi {me}, can you ping me your notice period, day rate and two references by {day}? Then I can put you forward.`
		]
	],
	cancels: [
		[
			'{day}',
			`Hi {me}, really sorry but I've got to cancel on {day}, one of the kids is poorly. I'll drop you a line when I'm back.`
		],
		['Our meeting', `Hey {me}, we won't be able to do {day} after all, a big delivery came up. Sorry!!`]
	],
	moves: [
		[
			'change of plan',
			`Hi {me}, something's come up, can we shift our chat to {day} at {hour} instead? Sorry for messing you about.`
		],
		[
			'Re: You + {org}',
			`Hey {me}, the client had to move things around. You're now on for {day} at {hour}, same link.`
		]
	],
	notNow: [
		[
			'{role}',
			`Hey {me}, bit of a setback: we lost a big account, so we're holding off hiring for now. We'd still like you on board and I'll shout when things pick up.`
		]
	],
	nextWeek: [
		[
			'Re: any news',
			`Hi {me}, the owner's on holiday till Monday. You'll hear from us by the end of next week.`
		]
	],
	absences: [
		['Gone fishing', `Hi! I'm away until {day} and not reading mails. If it's urgent ring the shop.`]
	],
	courtesies: [
		[
			'Re: Sorry!',
			`Thanks {me}, that's really kind of you. Good luck with everything and do pop in if you're ever nearby.`
		]
	],
	applies: [
		[
			'{role} job',
			`Hi there,\n\nI saw you're looking for a {role} and I'd love to apply. My CV is attached.\n\nThanks,\n{me}`
		],
		[
			'Application: {role}',
			`Hello,\n\nplease find attached my application for the {role} role at {org}.\n\nCheers,\n{me}`
		]
	],
	followsUp: [
		[
			'Re: {role}',
			`Hi,\n\njust checking whether you've had a chance to look at my application for {role}.\n\nCheers,\n{me}`
		]
	],
	thanks: [['thanks!', `Hi,\n\nthanks so much for the chat today, I really enjoyed it.\n\n{me}`]],
	answers: [['Re: {role}', `Hi,\n\nthat's great, thanks. See you then!\n\n{me}`]]
};
