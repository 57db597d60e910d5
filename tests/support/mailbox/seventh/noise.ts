import type { Layout, Noise } from '../pack';

export const LAYOUTS: readonly Layout[] = [
	{ system: 'Personio', name: '{org}', email: '{slug}@m.personio.de' },
	{ system: 'Teamtailor', name: '{org} via Teamtailor', email: 'noreply@teamtailor-mail.com' },
	{ system: 'Recruitee', name: 'Jo from {org}', email: '{slug}@recruitee-mail.com' },
	{ system: 'Workable', name: '{org}', email: 'noreply@candidates.workablemail.com' },
	{ system: 'Indeed', name: '{org}', email: 'no-reply@indeedemail.com' },
	{ system: 'JOIN', name: '{org}', email: 'notifications@join.com' },
	{ system: 'own', name: 'Jobs at {org}', email: 'jobs@{slug}.example' }
];

export const NOISE: readonly Noise[] = [
	{
		name: 'StepStone',
		email: 'jobagent@stepstone.de',
		list: true,
		letter: ['Neue Jobs: {role}', 'Dein Jobagent hat 7 neue Treffer.\n\n{role}\n{org}\n\nJetzt bewerben']
	},
	{
		name: 'InfoJobs',
		email: 'alertas@infojobs.net',
		list: true,
		letter: ['Ofertas para ti', '{org} busca {role}. Inscríbete ya.']
	},
	{
		name: 'LinkedIn',
		email: 'invitations@linkedin.com',
		automatic: true,
		letter: ['I’d like to join your network', 'Hi {me}, I’d like to connect with you. Accept · View profile']
	},
	{
		name: 'Mum',
		email: 'mum.rosa@gmail.com',
		letter: ['sunday', 'When are you free on Sunday? Come over for lunch, we eat at 13:00.']
	},
	{
		name: 'Ben Fuller',
		email: 'ben.fuller@gmail.com',
		letter: ['bike', 'Hey, sorry, somebody else got the bike already. Good luck finding another!']
	},
	{
		name: 'Praxis Dr. Lind',
		email: 'praxis@lind-aerzte.example',
		letter: [
			'Terminabsage',
			'Liebe Patientin, lieber Patient,\n\nIhr Termin am 12. Mai muss leider entfallen. Bitte rufen Sie uns an.'
		]
	},
	{
		name: 'Hotel Miramar',
		email: 'reservas@miramar.example',
		automatic: true,
		letter: ['Confirmación de reserva', 'Te esperamos el 3 de mayo a las 15:00. ¡Gracias por elegirnos!']
	},
	{
		name: '{org}',
		email: 'hello@{slug}.example',
		list: true,
		letter: ['Spring sale at {org}', 'Everything must go! 30 % off until 30 April.']
	},
	{
		name: 'Salon Belle',
		email: 'rdv@salon-belle.example',
		automatic: true,
		letter: [
			'Votre rendez-vous',
			'Bonjour, nous vous confirmons votre rendez-vous coiffure le 8 avril à 17h00.'
		]
	},
	{
		name: 'Volunteer Centre',
		email: 'team@volunteers.example',
		letter: [
			'Saturday shift',
			'Hi all, who can take the soup kitchen shift on 18 April at 10:00? Let me know.'
		]
	},
	{
		name: 'WG Süd',
		email: 'wg.sued@web.example',
		letter: [
			'Zimmer',
			'Hallo, danke fürs Vorbeischauen! Wir haben uns leider für jemand anderen entschieden.'
		]
	},
	{
		name: 'Indeed',
		email: 'donotreply@indeed.com',
		automatic: true,
		letter: ['Complete your profile', 'Employers like {org} want to know more about you. Add your skills.']
	},
	{
		name: 'Corriere',
		email: 'noreply@corriere.example',
		automatic: true,
		letter: ['Il tuo pacco è in arrivo', 'La consegna è prevista il 22 aprile entro le 18:00.']
	},
	{
		name: 'Bakkerij',
		email: 'info@bakkerij.example',
		letter: ['Je bestelling', 'Hoi! Je taart staat klaar op 4 mei om 10:00. Groetjes']
	},
	{
		name: 'Bruno',
		email: 'bruno.alves@gmail.com',
		letter: ['churrasco', 'Oi! Churrasco dia 9 de maio às 13:00 aqui em casa. Você vem?']
	},
	{
		name: 'Meetup',
		email: 'info@meetup.com',
		list: true,
		letter: ['Design drinks', 'Join us on 21 April at 18:30. {org} is sponsoring, and yes, they are hiring.']
	}
];
