import type { Wording } from '../pack';

export const ENGLISH: Wording = {
	language: 'en',
	months: 'Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec'.split(','),
	day: '{date} {month} {year}',
	hour: '{hh}:{mm}',
	acknowledges: [
		[
			'Thanks for your application to {org}!',
			'Hey {me},\n\nThanks for throwing your hat in the ring for our {role} role! This is an automated message to let you know that your application made it to us.\n\nA real human will review it. If it looks like there could be a fit, someone from our team will reach out to schedule a chat.\n\nTalk soon,\n{org} Recruiting'
		],
		[
			'Application for {role} submitted successfully',
			'Dear {me},\n\nYou have completed your job application for {role}. You can sign in to Candidate Home at any time to review your application and to update your profile.\n\nThank you,\n{org}\n\nThis is a system-generated email. Please do not respond.'
		],
		[
			'We have your application',
			'Dear Candidate,\n\nThank you for expressing interest in the {role} position at {org}. Your resume has been received and will be reviewed against the requirements of the job. You will be contacted should your background be of interest.\n\nEqual opportunity employer'
		],
		[
			'{role} (Ref. 20311)',
			'Dear {me}\n\nThis is to acknowledge receipt of your application for the above vacancy. The closing date has not yet passed, and we will write to all candidates after shortlisting.\n\nYours sincerely\nHR Services, {org}'
		]
	],
	rejects: [
		[
			'Thank you from {org}',
			'Dear {me},\n\nThank you for giving us the chance to learn about your experience and accomplishments.\n\nAfter reviewing your application for {role}, we’ve made the decision to not move forward at this time. We encourage you to visit our careers site, where you’ll find other opportunities.\n\nBest of luck'
		],
		[
			'Your application status',
			'Dear {me},\n\nWe appreciate your interest in the position of {role}. At this time, we have decided to pursue other applicants whose qualifications more closely fit the needs of the role.\n\nSincerely,\nThe Talent Team'
		],
		[
			'{role} – outcome',
			'Dear {me},\n\nThank you for attending the interview for this role. The panel was impressed by your presentation.\n\nI’m sorry to have to tell you that you were not successful on this occasion; another candidate scored slightly higher against the criteria.\n\nI’d be happy to offer feedback if that would help.\n\nKind regards'
		],
		[
			'Hey from {org}',
			'Hi {me},\n\nThanks for your patience. I have been through your application in detail and, while there is a lot to like, I don’t think this is quite the right fit for us.\n\nWe’ll keep your resume in our files and reach out if something else comes up.\n\nCheers'
		],
		[
			'Regarding your application',
			'Hello {me},\n\nThank you for your recent application. We’re sorry to say that we won’t be progressing your application any further on this occasion.\n\nGood luck with your job search!'
		],
		[
			'Requisition closed',
			'Dear {me},\n\nThe {role} requisition has been cancelled and will no longer be filled. As a result your application has been closed.\n\nThank you for your interest in {org}.'
		]
	],
	notNow: [
		[
			'Re: {role}',
			'Hi {me},\n\nAppreciate you following up. We’ve had to push back this role to next year because of budget changes, so there’s nothing to move on right now. I’d like to stay in touch and reconnect when it reopens.\n\nAll the best'
		],
		[
			'Where we are',
			'Dear {me},\n\nPlease accept my apologies for the silence. Recruitment for this post has been temporarily suspended while we restructure. I will let you know once it resumes.\n\nKind regards'
		]
	],
	invites: [
		[
			'Interview invite – {role}',
			'Dear {me},\n\nCongratulations, you have been shortlisted! Your interview will be held on {day} at {hour} in the Main Building, Room 2.14. The panel will be myself and two colleagues.\n\nPlease confirm that you will attend.\n\nKind regards'
		],
		[
			'Phone screen',
			'Hi {me},\n\nThanks for sending over your times. I’ve booked us in for a phone screen on {day} at {hour}. I’ll call the number on your resume.\n\nBest'
		]
	],
	asksWhen: [
		[
			'Chat with {org}?',
			'Hi {me},\n\nI’m on the recruiting team here and your background caught our attention. I’d love to set up an intro call. Feel free to grab time on my calendar here: https://calendly.example/intro\n\nBest'
		],
		[
			'Interview slots',
			'Dear {me},\n\nWe are holding interviews for this post shortly and can offer you one of two slots: {day} at {hour}, or {other} at {later}. Please reply with your preference.\n\nMany thanks'
		]
	],
	offers: [
		[
			'Job offer',
			'Dear {me},\n\nI am writing to confirm that we would like to offer you the post of {role}, subject to references. The starting salary is set out in the attached letter.\n\nI would be grateful if you could confirm your acceptance in writing by {day}.\n\nYours sincerely'
		],
		[
			'Welcome aboard?',
			'Hey {me},\n\nWe’re thrilled to extend you an offer to join {org} as our next {role}! Details are in the attached PDF. The offer expires on {day}, so shout if you need anything before then.\n\nSo excited'
		]
	],
	promises: [
		[
			'Re: status',
			'Hi {me},\n\nThanks for reaching out. We’re finalizing feedback from the panel and I should be able to give you an answer by {day}.\n\nBest'
		],
		[
			'Re: {role}',
			'Dear {me},\n\nThank you for your email. Shortlisting is under way, and all applicants will be notified of the outcome by {day}.\n\nRegards'
		]
	],
	nextWeek: [
		[
			'Re: {role}',
			'Hey {me},\n\nThe team is meeting to discuss on Monday. I’ll circle back with next steps by the end of next week.\n\nCheers'
		]
	],
	replies: [
		[
			'Re: quick question',
			'Hi {me},\n\nGreat to meet you as well! I’ve looped in our benefits team so they can tell you about relocation.\n\nBest'
		],
		[
			'Re: {role}',
			'Dear {me},\n\nThank you for pointing out the mistake in the advert. The post is full-time and based in Leeds; we have now corrected this.\n\nKind regards'
		]
	],
	deadlines: [
		[
			'Next step: skills assessment',
			'Hi {me},\n\nNice speaking with you. As a next step we ask all candidates to complete an online assessment. The link below will be active until {day}, so please make sure you finish it before then.\n\nhttps://assess.example/t\n\nBest'
		],
		[
			'Right to work',
			'Dear {me},\n\nBefore your interview we must check your right to work. Please email a scan of your documents to me no later than {day}.\n\nKind regards'
		]
	],
	cancels: [
		[
			'Cancelling',
			'Hi {me},\n\nI’m really sorry for the short notice, but we won’t be able to go ahead with our interview on {day}. Let me get back to you with some new options.\n\nBest'
		]
	],
	moves: [
		[
			'Change of time',
			'Hi {me},\n\nApologies, our director has a clash, so we’ve moved your interview to {day} at {hour}. Same link as before.\n\nThanks for being flexible'
		]
	],
	courtesies: [['Re: {role}', 'Hi {me},\n\nThanks for the lovely reply. Do stay in touch, and good luck!']],
	applies: [
		[
			'Applying for {role}',
			'Dear Hiring Manager,\n\nI saw on LinkedIn that you are looking for a {role}, and I would like to put myself forward. My resume is attached, along with two work samples.\n\nThank you for your consideration.\n\nBest regards\n{me}'
		],
		[
			'{role} vacancy',
			'Hello,\n\nI’m writing to apply for the {role} vacancy. I’ve attached my resume and would welcome the chance to talk.\n\nRegards\n{me}'
		]
	],
	followsUp: [
		[
			'Re: Applying for {role}',
			'Hello {person},\n\nJust checking in on the application I sent a little while ago. Is the position still open?\n\nRegards\n{me}'
		]
	],
	thanks: [
		[
			'Great talking to you',
			'Hi {person},\n\nThanks so much for your time this afternoon! It was great to hear about your plans for the product.\n\n{me}'
		]
	],
	answers: [
		['Re: {role}', 'Hi {person},\n\nUnderstood, thanks. I appreciate you getting back to me.\n\n{me}']
	],
	absences: [
		[
			'Out of office Re: {role}',
			'Thanks for your email! I’m on annual leave and back on {day}. For anything that can’t wait, please email the team inbox.'
		],
		[
			'Automatic reply',
			'Thank you for your message. I am on parental leave until {day} and will not be reading emails. Your message has not been forwarded.'
		]
	]
};
