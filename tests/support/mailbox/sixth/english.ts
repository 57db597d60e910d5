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
	day: '{month} {date}, {year}',
	hour: '{hh}:{mm}',
	acknowledges: [
		[
			'Thanks for applying to {org}!',
			`Hi {me},

We've got your application for {role} and we're excited that you'd like to join us.

Our talent team reads every application personally. If your background looks like a match, someone will reach out to set up an introductory call. Should you not hear from us within three weeks, please assume that we have moved ahead with other people.

All the best,
The {org} Talent Team

** Please note: Do not reply to this email. This email is sent from an unattended mailbox. **`
		],
		[
			'Your submission for {role} is complete',
			`Dear {me},

This message confirms that your submission for the requisition {role} has been successfully completed. You can check its status at any time in your Candidate Home account.

{org} is an equal opportunity employer. All qualified candidates will be considered without regard to race, religion, gender or disability.

Human Resources
{org}`
		],
		[
			'{org} – we have your résumé',
			`{me},

Just a short note to let you know that your résumé for the {role} opening landed safely with us. A member of the hiring team will go through it over the coming days. No further action is needed on your part.

To see how we handle your data, read our candidate privacy notice.`
		]
	],
	rejects: [
		[
			'Update on your candidacy at {org}',
			`Hi {me},

Thank you for the time and care you put into your candidacy for {role}. We received an exceptional number of submissions, and the decision was a hard one.

After reviewing your background against the needs of the team, we will not be taking your candidacy any further at this point. This is by no means a reflection on your abilities, and we'd love to see you come back for other openings that catch your eye.

Warm wishes,
{org} Recruiting`
		],
		[
			'{role} at {org}',
			`Dear {me},

We appreciate your interest in {org}. The {role} position has now been filled, and we are closing out all remaining candidates.

Please keep an eye on our careers site, where new openings are published every week.

Sincerely,
Talent Acquisition`
		],
		[
			'Regarding requisition {role}',
			`Dear {me},

Thank you for taking part in our selection process for {role}. The panel was impressed by your experience. On this occasion, however, another candidate's profile was a closer fit for the role, and I'm sorry to tell you that you were not chosen.

I realise this is not the news you wanted. I would be glad to give you some feedback by phone if you'd find that useful.`
		]
	],
	invites: [
		[
			'Next step: video interview with the {role} panel',
			`Hi {me},

Great news: the team enjoyed reading your profile and wants to meet you. We've put you down for a 45-minute Microsoft Teams interview on {day} at {hour} CET with our VP of Operations and one of her direct reports.

You'll find the Teams link below. Please have an ID handy, and tell me ahead of time if you need any accommodations.`
		],
		[
			'Confirmed: on-site at {org}',
			`Hello {me},

This is to confirm your on-site visit. You will be expected at our head office on {day}, {hour}. Please ask for me at reception; a visitor badge will be waiting for you.

Agenda
- Tour of the floor
- Conversation with the hiring manager
- Case discussion (60 min)`
		],
		[
			'Interview schedule',
			`Dear {me},

Following your conversation with our sourcer, I have booked your second-round interview for the {role} opening. It takes place on {day} at {hour} over Zoom and will last an hour.

Kindly accept so that I know you've seen this.`
		]
	],
	asksWhen: [
		[
			'Introductory call – {role}',
			`Hi {me},

I lead recruiting for our commercial functions and came across your application. I'd love to spend 30 minutes on the phone hearing about what you are looking for. Would you mind sharing a few windows that suit you over the next two weeks?`
		],
		[
			'Scheduling your interview',
			`Hello {me},

The hiring manager would like to speak with you. She can do {day} at {hour} or {other} at {later}. Which of the two would you prefer?`
		],
		[
			'{org}: choose a slot',
			`Hi {me},

We'd like to move you to the phone screen. Please use the link below to pick a slot in my calendar: https://calendly.example/recruiting

If none of them suits you, just drop me a line.`
		]
	],
	offers: [
		[
			'Your offer from {org}',
			`Dear {me},

On behalf of everyone here, I'm thrilled to extend you an offer of employment as {role}. The attached letter sets out your base salary, bonus target and benefits.

Please sign and return the letter by {day}. I'm here for any questions in the meantime.`
		],
		[
			'Welcome aboard? Offer letter for {role}',
			`Hi {me},

It's official: we want you on the team! Your offer letter for the {role} position has been issued through DocuSign. It remains valid until {day}, so please let us have your decision before then.`
		]
	],
	promises: [
		[
			'Re: {role}',
			`Hi {me},

Thanks for checking in. The panel meets at the start of the month to compare notes, and you can expect a decision from me no later than {day}.`
		],
		[
			'Where we are with {role}',
			`Hello {me},

Apologies that this is taking a while. Two of our interviewers have been travelling. We will get back to you with next steps by {day}.`
		],
		[
			'Your interview with us',
			`Hi {me},

Thank you for a very good conversation. We still have two people to see; I'll be in touch on {day} once we have wrapped up this round.`
		]
	],
	replies: [
		[
			'Re: Application – {role}',
			`Hi {me},

Thank you for your patience. Your documents have been passed on to the hiring manager, who is going through the shortlist as we speak.`
		],
		[
			'Re: Question about {role}',
			`Hello {me},

Good question! The role is hybrid, with three days a week in the office, and it reports to the Director of Finance. The budgeted range is 62,000 to 70,000 a year.`
		],
		[
			'Re: {role} opening',
			`Dear {me},

Thanks for the additional references. I have added them to your file and there is nothing else we need from you right now.`
		]
	],
	deadlines: [
		[
			'Documents needed for {role}',
			`Hi {me},

Before we can move forward, our compliance team requires proof of your right to work and copies of your diplomas. Could you upload them to the portal by {day}?`
		],
		[
			'Case study for {role}',
			`Hello {me},

Please find attached the case study for the next stage. It should take around two hours. Send us your slides by {day} at the latest so that the panel has time to read them.`
		],
		[
			'Online assessment: {org}',
			`Dear {me},

As the next step you are asked to complete an online assessment (numerical and verbal reasoning). The link expires on {day}; please complete it before then.`
		]
	],
	cancels: [
		[
			'Interview on {day} – cancellation',
			`Hi {me},

I'm very sorry, but we have to call off the interview planned for {day}. The hiring manager has been taken ill. I'll reach out as soon as we have found another date.`
		],
		[
			'Your appointment with us',
			`Dear {me},

Unfortunately your appointment on {day} cannot take place because of a building closure. Please accept our apologies; we'll contact you about a replacement.`
		]
	],
	moves: [
		[
			'Change to your interview time',
			`Hi {me},

Due to a conflict in the panel's calendar, we've had to push your interview back. The new time is {day} at {hour}. I hope that still suits you, and thank you for being flexible.`
		],
		[
			'Rescheduled: interview with {org}',
			`Hello {me},

Your interview has been rescheduled to {day}, {hour}. The Teams link stays the same.`
		]
	],
	notNow: [
		[
			'{role}: hiring on hold',
			`Hi {me},

I wanted to let you know that headcount for this opening has been frozen until the new fiscal year. You're still very much in the picture for us, and I'll come back to you when the freeze is lifted.`
		],
		[
			'Status of the {role} opening',
			`Dear {me},

Following a reorganisation we have paused recruitment for this position. We would like to keep your details and reopen the conversation once budgets have been approved.`
		]
	],
	nextWeek: [
		[
			'Re: Timeline',
			`Hi {me},

We're nearly there. I expect to be able to tell you where we've landed by the end of next week.`
		]
	],
	absences: [
		[
			'Automatic reply: {role}',
			`Thank you for your message. I am on annual leave and will be back in the office on {day}. For urgent matters please contact our HR Service Desk.`
		],
		[
			'Out of office',
			`Hello, I'm out until {day} with limited access to email. I will respond to you upon my return.`
		]
	],
	courtesies: [
		[
			'Re: {role}',
			`Hi {me},

Thank you for such a gracious reply. It was a pleasure getting to know you, and I hope that our paths cross again.`
		],
		[
			'Re: Your candidacy',
			`Dear {me},

Many thanks for your kind words, which I've shared with the panel. I wish you every success in your search.`
		]
	],
	applies: [
		[
			'Application for {role}',
			`Dear hiring team,

I am writing to apply for the position of {role} at {org}. Please find my résumé and cover letter attached. I'd welcome the chance to talk about how I can contribute.

Kind regards,
{me}`
		],
		[
			'{role} – {me}',
			`Dear Sir or Madam,

With this email I'd like to submit my application for {role}. My CV is enclosed together with two references.

Yours faithfully,
{me}`
		]
	],
	followsUp: [
		[
			'Following up: {role}',
			`Dear hiring team,

I sent you my application for {role} a little while ago and wanted to check whether there is any news. I remain very interested in {org}.

Kind regards,
{me}`
		],
		[
			'Status of my application',
			`Hello,

Could you tell me where my application for {role} stands? I'm happy to send anything that's missing.

Best,
{me}`
		]
	],
	thanks: [
		[
			'Thank you',
			`Hello,

Thank you for taking the time to speak with me. I enjoyed hearing about the team and left even keener on the {role} position.

Best regards,
{me}`
		],
		[
			'Thank you for the interview',
			`Dear panel,

I very much appreciated our conversation and the insight into your plans. Please let me know if you need anything else.

{me}`
		]
	],
	answers: [
		['Re: {role}', `Hello,\n\nThat works well for me. Looking forward to it.\n\n{me}`],
		['Re: {role}', `Thank you for letting me know, that is very helpful.\n\nBest regards,\n{me}`]
	]
};
