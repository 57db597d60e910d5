import type { Wording } from '../pack';

export const ENGLISH: Wording = {
	language: 'en',
	months: 'January,February,March,April,May,June,July,August,September,October,November,December'.split(','),
	day: '{month} {date}, {year}',
	hour: '{hh}:{mm}',
	acknowledges: [
		[
			'Thank you for applying to {org}',
			'Hi {me},\n\nThank you for your interest in {org}! We wanted to let you know we received your application for {role}, and we are delighted that you would consider joining our team.\n\nOur team will review your application and will be in touch if your qualifications match our needs for the role. If you are not selected for this position, keep an eye on our jobs page as we’re growing and adding openings.\n\nBest,\nThe {org} Team\n\n** Please note: Do not reply to this email. This email is sent from an unattended mailbox. Replies will not be read.'
		],
		[
			'Indeed Application: {role}',
			'Application submitted\n\n{role}\n{org}\n\nThe following items were sent to {org}. Good luck!\n\n• Application\n• Resume\n\nNext steps: The employer or job advertiser may reach out to you about your application.'
		],
		[
			'Your application to {role} at {org}',
			'Your application was sent to {org}\n\n{role}\n{org}\n\nNow, take these next steps for more success: view similar jobs.'
		],
		[
			'Application Received - {role}',
			'Dear {me},\n\nWe appreciate your interest in {org} and the time you invested in applying for the {role} opening.\n\nIt looks like your application has landed safely with us. One of our recruiters will look through it over the coming days. Due to the volume of applications, only shortlisted candidates will be contacted.\n\nSincerely,\nTalent Acquisition'
		]
	],
	rejects: [
		[
			'Important information about your application to {org}',
			'Hi {me},\n\nThank you for your interest in the {role} position at {org}. Unfortunately, we will not be moving forward with your application, but we appreciate your time and interest in {org}.\n\nRegards,\n{org}'
		],
		[
			'Update on your application',
			'Hi {me},\n\nThank you so much for taking the time to apply for the {role} role. We know how much effort goes into an application.\n\nWe had a lot of strong applicants this time, and after careful review we have decided to move forward with other candidates who more closely match our current needs. This is no reflection on your skills, and we hope you will apply again.\n\nWishing you every success in your search,\nPeople Team'
		],
		[
			'{role} at {org}',
			'Dear {me},\n\nThank you for coming in to speak to us. It was a hard decision, as we met several excellent people.\n\nOn this occasion we have chosen to proceed with someone who has more direct experience of the sector. I appreciate that this isn’t the news you were hoping for.\n\nWith your permission, we would like to keep your details on file for future vacancies.\n\nKind regards'
		],
		[
			'Your application for {role}',
			'Dear {me},\n\nWe have now finished reviewing all applications for the post. Regrettably, you have not been selected for interview. Owing to the number of applications, we cannot give individual feedback.\n\nThank you for your interest in working with us.'
		],
		[
			'Following up on your interview',
			'Hi {me},\n\nThanks for your patience while we wrapped up interviews. I wanted to let you know that the team has decided to go in a different direction, and we won’t be extending an offer.\n\nI really enjoyed our conversations and wish you all the best.'
		],
		[
			'Position filled',
			'Hello {me},\n\nThe position of {role} has now been filled, and we are no longer considering applications for it.\n\nThank you again.'
		]
	],
	notNow: [
		[
			'Re: {role}',
			'Hi {me},\n\nThanks for checking in. Quick update from our side: the budget for this hire has been put on hold, so we’re not able to move ahead at the moment. We would be glad to pick the conversation up again once things change.\n\nSorry I don’t have better news'
		],
		[
			'A pause in hiring',
			'Dear {me},\n\nI wanted to tell you in person that we have introduced a hiring freeze across the company. All open roles are paused for now. I will come back to you as soon as we start recruiting again.\n\nBest wishes'
		]
	],
	invites: [
		[
			'Interview confirmation: {role}',
			'Hi {me},\n\nYour interview with {org} is confirmed!\n\nWhen: {day} at {hour}\nWhere: Google Meet\nWho: {person}\n\nPlease let us know if you have any questions or need any accommodation.\n\nBest'
		],
		[
			'Next round',
			'Hi {me},\n\nThe team really liked you, so we’d love to have you back for a second interview. We’ll see you on {day} at {hour} at our office, 40 Dock Street. Please ask for me at reception.\n\nLooking forward to it'
		],
		[
			'Re: {role}',
			'Hi {me},\n\nGreat, that works. Let’s speak on {day} at {hour}. I’ll send a Zoom link shortly.\n\nCheers'
		]
	],
	asksWhen: [
		[
			'Interview availability',
			'Hi {me},\n\nThanks for applying! We’d like to invite you to a 30-minute phone screen with our recruiter. Please use the link below to share your availability:\n\nhttps://app.greenhouse.example/availability/abc\n\nThanks'
		],
		[
			'Two possible times',
			'Dear {me},\n\nWe would like to meet you for an interview. Could you do either of these?\n\n- {day}, {hour}\n- {other}, {later}\n\nPlease let me know which suits you better.\n\nKind regards'
		]
	],
	offers: [
		[
			'Offer of employment - {role}',
			'Dear {me},\n\nFollowing your recent interviews, I am delighted to offer you the position of {role} at {org}. Your offer letter, with details of salary and benefits, is attached.\n\nThis offer is open until {day}. To accept, please sign and return the letter.\n\nCongratulations, and welcome'
		],
		[
			'Great news!',
			'Hi {me},\n\nThe whole team was impressed, and we would love for you to join us as {role}! I’ve attached a formal offer.\n\nPlease let us know your decision by {day}. Happy to jump on a call if you have questions.\n\nBest'
		]
	],
	promises: [
		[
			'Re: {role}',
			'Hi {me},\n\nThanks for getting in touch. We are still meeting candidates this week. You can expect to hear back from us by {day}.\n\nBest wishes'
		],
		[
			'Re: Following up',
			'Hi {me},\n\nSorry for the slow reply, it has been hectic here. The hiring manager is back from leave soon and I’ll have an update for you by {day} at the latest.\n\nThanks for bearing with me'
		]
	],
	nextWeek: [
		[
			'Re: {role}',
			'Hi {me},\n\nThank you for the conversation. We have one more candidate to see, and we will get back to you by the end of next week.\n\nBest regards'
		]
	],
	replies: [
		[
			'Re: {role}',
			'Hi {me},\n\nThanks for your message. The salary range for this role is 48–55k depending on experience, plus a bonus. It is a hybrid position with two days a week in the office.\n\nHope that helps'
		],
		[
			'Re: question about the role',
			'Hi {me},\n\nGood to hear from you! I have passed your portfolio on to the hiring manager, who is looking at it.\n\nHave a nice weekend'
		]
	],
	deadlines: [
		[
			'Take-home exercise',
			'Hi {me},\n\nAs discussed, the next step is a short take-home exercise. You will find the brief attached; it should not take longer than three hours.\n\nPlease submit your solution by {day}.\n\nGood luck'
		],
		[
			'Documents needed',
			'Dear {me},\n\nIn order to proceed we need a copy of your passport and your degree certificate. Could you send these to me by {day}?\n\nMany thanks'
		]
	],
	cancels: [
		[
			'Interview on {day}',
			'Hi {me},\n\nUnfortunately {person} has been called away and we need to cancel the interview scheduled for {day}. We will be in touch to find another time.\n\nApologies for the inconvenience'
		]
	],
	moves: [
		[
			'Interview rescheduled',
			'Hi {me},\n\nSomething urgent came up on our side and we had to reschedule your interview. It will now take place on {day} at {hour}.\n\nSorry for the hassle'
		]
	],
	courtesies: [
		[
			'Re: {role}',
			'Hi {me},\n\nThank you for your kind note, and for being so gracious about it. I hope our paths cross again.\n\nAll the best'
		]
	],
	applies: [
		[
			'{role} application',
			'Dear hiring team,\n\nPlease find attached my CV and cover letter for the {role} position that you advertised on your website. I have six years of experience in the field.\n\nI look forward to hearing from you.\n\nKind regards\n{me}'
		]
	],
	followsUp: [
		[
			'Re: {role} application',
			'Hi {person},\n\nI hope you are well. I just wanted to follow up on my application for {role} and ask if there is any news.\n\nBest\n{me}'
		]
	],
	thanks: [
		[
			'Thank you',
			'Hi {person},\n\nThank you for taking the time to speak with me today. I enjoyed learning more about the team.\n\nBest\n{me}'
		]
	],
	answers: [
		['Re: {role}', 'Hi {person},\n\nThanks for letting me know, that all makes sense.\n\nBest\n{me}']
	],
	absences: [
		[
			'Automatic reply: {role}',
			'Hello,\n\nI am out of the office until {day} with limited access to email. I will reply to you on my return. If your message is urgent, please contact careers@{slug}.example.\n\nThank you'
		]
	]
};
