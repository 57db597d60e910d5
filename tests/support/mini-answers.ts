/** The expected facts of each row of the small sheets, checked by hand. */
export const MINI_ANSWERS: Readonly<Record<string, readonly string[]>> = {
	'first-morning.csv': [
		'Halden Analytics | Product Marketing Manager | applied | added 2026-11-24 | 2026-11-24 out application | plan 2026-12-01 | link https://jobs.lever.example/halden/88',
		'Bright & Co | Content Lead | applied | added 2026-11-23 | 2026-11-23 out application | plan 2026-12-02 | link https://brightco.example/careers/12 | person Maria Sanchez maria.sanchez@brightco.example',
		'Northgate Health | Marketing Manager | interview | added 2026-11-20 | 2026-11-20 out application | undated in interview | link https://northgate.example/jobs/4432 | person Kevin Lau (recruiter)',
		'Ferrous Labs | Sr. Product Marketing Manager | interview | added 2026-11-18 | 2026-11-18 out application | undated in interview | plan 2026-12-03 | link https://boards.greenhouse.example/ferrous/jobs/1 | person Dana Whitfield dana@ferrouslabs.example',
		'Oak & Iron | Brand Manager | applied | added 2026-11-17 | 2026-11-17 out application',
		'Tessellate | Growth Marketer | rejected | added 2026-11-16 | 2026-11-16 out application | undated in other no:role | link https://tessellate.example/jobs',
		'Kestrel Software | Product Marketing Lead | applied | added 2026-11-12 | 2026-11-12 out application | plan 2026-11-19 | link https://kestrel.example/careers/pml | person jobs@kestrel.example',
		'Summit Credit Union | Marketing Manager | applied | added 2026-11-10 | 2026-11-10 out application | plan 2026-11-17 | link https://indeed.example/viewjob?jk=abc',
		'Lumen Learning Co | Content Strategist | silent | added 2026-11-09 | 2026-11-09 out application',
		'Vesta Home | Marketing Manager | interview | added 2026-11-05 | 2026-11-05 out application | undated in interview | link https://vestahome.example/jobs | person Rachel Ortiz 415-555-0134',
		'Pinebrook Foods | Brand Manager | applied | added 2026-11-03 | 2026-11-03 out application',
		'Granite State Insurance | Digital Marketing Specialist | rejected | added 2026-11-02 | 2026-11-02 out application | undated in other no:role',
		'Orbital | PMM | applied | added 2026-10-29 | 2026-10-29 out application | link https://orbital.example/jobs/pmm | person sam@orbital.example',
		'Meridian Events | Marketing Director | rejected | added 2026-10-28 | 2026-10-28 out application | undated in other no:role',
		'Clearwater Design | Content Lead | silent | added 2026-10-26 | 2026-10-26 out application | person Lena F.',
		'Redwood Recruiting | (recruiter) | talking | added 2026-10-22 | 2026-10-22 out application | undated in other | person Mark Delaney mark@redwoodrecruit.example',
		'Atlas Freight | Marketing Manager | applied | added 2026-10-20 | 2026-10-20 out application | link https://atlasfreight.example/careers',
		'Juniper Bank | Sr Marketing Manager | offer | added 2026-10-19 | 2026-10-19 out application | undated in offer | plan 2026-12-08 | person Helen Marsh helen.marsh@juniperbank.example',
		'Solstice Apparel | Brand Manager | rejected | added 2026-10-15 | 2026-10-15 out application | undated in other no:role',
		'Blue Harbor | Product Marketing Manager | withdrawn | added 2026-10-13 | 2026-10-13 out application | withdrawn undated',
		'Cobalt Systems | Product Marketing Manager | applied | added 2026-10-12 | 2026-10-12 out application',
		'Everly | Growth Marketer | applied | added 2026-10-08 | 2026-10-08 out application',
		'Finch & Sons | Marketing Manager | rejected | added 2026-10-06 | 2026-10-06 out application | undated in other no:role',
		'Garnet Media | Content Lead | interview | added 2026-10-01 | 2026-10-01 out application | undated in interview | person Paul Okafor',
		'Hollis University | Communications Manager | applied | added 2026-09-29 | 2026-09-29 out application | link https://hollis.edu/hr/332 | person hr@hollis.edu',
		'Ironwood Partners | Marketing Manager | rejected | added 2026-09-24 | 2026-09-24 out application | undated in other no:role',
		'Kindred Pets | Brand Manager | applied | added 2026-09-22 | 2026-09-22 out application',
		'Lattice Energy | PMM | applied | added 2026-09-17 | 2026-09-17 out application',
		'Mosaic Travel | Content Strategist | rejected | added 2026-09-15 | 2026-09-15 out application | undated in other no:role',
		'Nimbus Cloud | Product Marketing Manager | rejected | added 2026-09-10 | 2026-09-10 out application | undated in other no:role | person Josh Kim',
		'Opal Dental | Marketing Specialist | applied | added 2026-09-08 | 2026-09-08 out application',
		'Parallel Works | Growth Lead | applied | added 2026-09-03 | 2026-09-03 out application',
		'Quill & Page | Content Lead | rejected | added 2026-08-31 | 2026-08-31 out application | undated in other no:role',
		'Rivet | PMM | silent | added 2026-08-27 | 2026-08-27 out application',
		'Sable Cosmetics | Brand Manager | applied | added 2026-08-25 | 2026-08-25 out application',
		'Tundra Gear | Marketing Manager | rejected | added 2026-08-20 | 2026-08-20 out application | undated in other no:role',
		'Umber Coffee | Brand Manager | applied | added 2026-08-18 | 2026-08-18 out application',
		'Vantage Point | PMM | rejected | added 2026-08-13 | 2026-08-13 out application | undated in other no:role',
		'Willow Pediatrics | Marketing Manager | applied | added 2026-08-11 | 2026-08-11 out application',
		'Xenon Lighting | Marketing Manager | rejected | added 2026-08-06 | 2026-08-06 out application | undated in other no:role',
		'Yarrow Wellness | Content Lead | applied | added 2026-08-04 | 2026-08-04 out application',
		'Zephyr Air | Marketing Manager | rejected | added 2026-07-30 | 2026-07-30 out application | undated in other no:role',
		'Amberley Hotels | Marketing Manager | applied | added 2026-07-28 | 2026-07-28 out application',
		'Beacon Street Books | Content Lead | rejected | added 2026-07-23 | 2026-07-23 out application | undated in other no:role',
		'Cascade Fitness | Growth Marketer | applied | added 2026-07-21 | 2026-07-21 out application',
		'Dovetail Furniture | Brand Manager | interview | added 2026-07-14 | 2026-07-14 out application | undated in interview | person Amy T',
		'Elmwood Schools | Communications Manager | rejected | added 2026-07-09 | 2026-07-09 out application | undated in other no:role',
		'Foxglove | PMM | applied | added 2026-06-30 | 2026-06-30 out application',
		'Gridline | PMM | applied | added 2026-06-25 | 2026-06-25 out application',
		'Hearth Kitchen | Brand Manager | rejected | added 2026-06-18 | 2026-06-18 out application | undated in other no:role',
		'Inkwell | Content Lead | applied | added 2026-06-09 | 2026-06-09 out application',
		'Jasper Rail | Marketing Manager | applied | added 2026-05-28 | 2026-05-28 out application',
		'Keystone Labs | PMM | rejected | added 2026-05-19 | 2026-05-19 out application | undated in other no:role',
		'Larkspur | Marketing Manager | applied | added 2026-04-30 | 2026-04-30 out application',
		'Mapleton City | Communications Officer | rejected | added 2026-04-14 | 2026-04-14 out application | undated in other no:role',
		'Nettle | Brand Manager | applied | added 2026-03-24 | 2026-03-24 out application',
		'Osprey Outdoor | Marketing Manager | applied | added 2026-02-26 | 2026-02-26 out application',
		'Pomelo | Content Lead | rejected | added 2026-01-20 | 2026-01-20 out application | undated in other no:role',
		'Quarry Stone | Marketing Manager | applied | added 2025-12-15 | 2025-12-15 out application',
		'Wren & Field | Product Marketing Manager | saved | added 2026-11-30 | link https://wrenfield.example/jobs/7',
		'Hadley Optics | PMM | saved | added 2026-11-30 | link https://hadley.example/careers'
	],
	'm01_company_plus_link.csv': [
		'Northwind | - | saved | added 2026-11-30',
		'Contoso | Engineer | saved | added 2026-11-30 | person Dana Ruiz',
		'Fabrikam | - | saved | added 2026-11-30'
	],
	'm03_rejection_flag.csv': [
		'Northwind | Analyst | interview | added 2026-10-06 | 2026-10-06 out application | 2026-10-13 in other | undated in interview',
		'Contoso | Engineer | rejected | added 2026-10-19 | 2026-10-19 out application | 2026-11-11 in other no:role',
		'Fabrikam | Tester | applied | added 2026-10-20 | 2026-10-20 out application',
		'Tailspin | Clerk | rejected | added 2026-10-21 | 2026-10-21 out application | 2026-11-17 in other no:role'
	],
	'm04_dated_word_reused.csv': [
		'甲公司 | 工程师 | applied | added 2026-09-10 | 2026-09-10 out application',
		'乙公司 | 测试 | interview | added 2026-08-25 | 2026-08-25 out application | undated in interview',
		'丙公司 | 开发 | applied | added 2026-09-06 | 2026-09-06 out application'
	],
	'm05_statusword_sentence.csv': [
		'Northwind | Analyst | accepted | added 2026-05-01 | 2026-05-01 out application | accepted 2026-05-18',
		'Contoso | Engineer | applied | added 2026-05-03 | 2026-05-03 out application',
		'Fabrikam | Tester | interview | added 2026-05-04 | 2026-05-04 out application | 2026-05-12 in interview'
	],
	'm06_response_then_silence.csv': [
		'Northwind | Analyst | talking | added 2026-08-01 | 2026-08-01 out application | 2026-08-10 in other'
	],
	'm07_no_without_day.csv': [
		'Northwind | Analyst | rejected | added 2026-10-01 | 2026-10-01 out application | undated in other no:role',
		'Contoso | Engineer | rejected | added 2026-11-30 | undated out application | undated in other no:role',
		'Fabrikam | Tester | applied | added 2026-11-30 | undated out application',
		'Tailspin | Clerk | interview | added 2026-11-30 | undated out application | undated in interview'
	],
	'm08_followup_due_time.csv': [
		'Northwind | Analyst | applied | added 2026-11-16 | 2026-11-16 out application | plan 2026-12-01 18:27',
		'Contoso | Engineer | applied | added 2026-11-10 | 2026-11-10 out application | plan 2026-11-17 | person dana@contoso.example'
	],
	'm09_null_na.csv': ['Northwind | - | applied | added 2026-11-10 | 2026-11-10 out application'],
	'm10_not_submitted.csv': [
		'Northwind | Analyst | rejected | added 2026-11-04 | 2026-11-04 out application | undated in other no:role',
		'Contoso | Engineer | saved | added 2026-11-04'
	],
	'm11_hubspot.csv': [
		'contact | Dana Ruiz (Head of Data) dana@northwind.example 555-0101 | Northwind | added 2026-10-01',
		'contact | Kim Lee (Recruiter) kim@contoso.example 555-0102 | Contoso | added 2026-10-03'
	],
	'm12_google.csv': [
		'contact | Dana Ruiz (Head of Data) dana@northwind.example +1 555 0101 | Northwind | added 2026-11-30',
		'contact | Kim Lee (Recruiter) kim@contoso.example +1 555 0102 | Contoso | added 2026-11-30'
	],
	'm14_huntr.csv': [
		'Northwind | Analyst | applied | added 2026-10-01 | 2026-10-03 out application | link https://n.example',
		'Contoso | Engineer | saved | added 2026-10-05 | link https://c.example',
		'Fabrikam | Tester | interview | added 2026-10-01 | 2026-10-02 out application | 2026-10-20 in interview | link https://f.example'
	],
	'm15_teal.csv': [
		'Northwind | Analyst | applied | added 2026-10-01 | 2026-10-13 out application | plan 2026-10-27',
		'Contoso | Engineer | saved | added 2026-10-05',
		'Fabrikam | Tester | silent | added 2026-10-01 | 2026-10-02 out application',
		'Tailspin | Clerk | withdrawn | added 2026-10-01 | 2026-10-02 out application | withdrawn undated'
	],
	'm16_simplify.csv': [
		'Northwind | Analyst | applied | added 2026-10-13 | 2026-10-13 out application | link https://n.example',
		'Contoso | Engineer | interview | added 2026-10-14 | 2026-10-14 out application | undated in interview | link https://c.example',
		'Fabrikam | Tester | rejected | added 2026-10-02 | 2026-10-02 out application | undated in other no:role | link https://f.example'
	],
	'm17_es.csv': [
		'Norte SA | Analista | applied | added 2026-10-03 | 2026-10-03 out application | plan undated Llamar | link https://n.example | person Ana Ruiz ana@norte.example 600 000 001',
		'Sur SL | Ingeniero | rejected | added 2026-10-05 | 2026-10-05 out application | undated in other no:role',
		'Este SL | Tester | talking | added 2026-10-13 | 2026-10-13 out application | 2026-10-20 in interview',
		'Oeste | Vendedor | applied | added 2026-10-14 | 2026-10-14 out application',
		'Centro | Jefe | rejected | added 2026-10-15 | 2026-10-15 out application | undated in other no:role',
		'Isla | Jefe | silent | added 2026-10-15 | 2026-10-15 out application'
	],
	'm18_pt.csv': [
		'Norte Ltda | Analista Júnior | applied | added 2026-11-17 | 2026-11-17 out application | link https://n.example',
		'Sul SA | Desenvolvedor | withdrawn | added 2026-11-18 | withdrawn undated | link https://s.example',
		'Leste | Testador | applied | added 2026-11-19 | 2026-11-19 out application | link https://l.example',
		'Oeste | Gestor | rejected | added 2026-11-20 | 2026-11-20 out application | undated in other no:role | link https://o.example',
		'Ilha | Gestor | rejected | added 2026-11-20 | 2026-11-20 out application | undated in other no:role | link https://i.example',
		'Serra | Gestor | interview | added 2026-11-20 | 2026-11-20 out application | undated in interview | link https://i.example'
	],
	'm19_it.csv': [
		'Nord Srl | Analista | applied | added 2026-10-03 | 2026-10-03 out application | plan undated Richiamare | person Anna Rossi anna@nord.example',
		'Sud Spa | Ingegnere | interview | added 2026-10-05 | 2026-10-05 out application | 2026-10-20 in interview',
		'Est | Tester | rejected | added 2026-10-13 | 2026-10-13 out application | undated in other no:role',
		'Ovest | Tecnico | applied | added 2026-10-13 | 2026-10-13 out application'
	],
	'm20_nl.csv': [
		'Noord BV | Analist | applied | added 2026-10-03 | 2026-10-03 out application | link https://n.example | person Anna de Vries anna@noord.example 06-00000001',
		'Zuid BV | Ingenieur | rejected | added 2026-10-05 | 2026-10-05 out application | undated in other no:role',
		'Oost BV | Tester | interview | added 2026-10-13 | 2026-10-13 out application | 2026-10-20 in interview',
		'West BV | Monteur | silent | added 2026-10-14 | 2026-10-14 out application'
	],
	'm22_de.csv': [
		'Nord GmbH | Analyst | interview | added 2026-10-03 | 2026-10-03 out application | undated in interview | person Frau Petersen',
		'Süd AG | Ingenieur | rejected | added 2026-10-05 | 2026-10-05 out application | undated in other no:role',
		'Ost KG | Tester | applied | added 2026-10-13 | 2026-10-13 out application'
	],
	'm21_fr.csv': [
		'Nord SA | Analyste | applied | added 2026-10-03 | 2026-10-03 out application | plan 2026-10-17 | link https://n.example | person Anne Petit anne@nord.example',
		'Sud SARL | Ingénieur | rejected | added 2026-10-05 | 2026-10-05 out application | undated in other no:role',
		'Est | Testeur | interview | added 2026-10-13 | 2026-10-13 out application | 2026-10-20 in interview',
		'Ouest | Testeur | silent | added 2026-10-13 | 2026-10-13 out application'
	],
	'm27_date_word.csv': [
		'甲公司 | 开发 | rejected | added 2026-09-30 | 2026-09-30 out application | 2026-10-14 in other no:role | link https://a.example',
		'乙公司 | 开发 | applied | added 2026-09-30 | 2026-09-30 out application | link https://b.example',
		'丙公司 | 开发 | rejected | added 2026-10-01 | 2026-10-01 out application | 2026-10-22 in other no:role | link https://c.example',
		'丁公司 | 开发 | applied | added 2026-10-01 | 2026-10-01 out application | link https://d.example'
	],
	'm28_waiting.csv': [
		'Northwind | Analyst | applied | added 2026-11-20 | 2026-11-20 out application',
		'Contoso | Engineer | applied | added 2026-11-20 | 2026-11-20 out application',
		'Fabrikam | Tester | applied | added 2026-11-20 | 2026-11-20 out application',
		'Tailspin | Clerk | rejected | added 2026-11-20 | 2026-11-20 out application | undated in other no:role'
	],
	'm32_first_contact.csv': [
		'Northwind | - | silent | added 2026-01-20 | 2026-01-20 out approach | 2026-02-03 out follow-up | plan 2026-02-10 | person Dana Ruiz',
		'Contoso | - | silent | added 2026-01-21 | 2026-01-21 out approach | 2026-02-04 out follow-up | plan 2026-02-11 | person Kim Lee'
	],
	'm33_recruiter_url.csv': [
		'Northwind | Developer | applied | added 2026-06-12 | 2026-06-12 out application | link https://n.example/1 | person https://www.linkedin.com/in/dana-ruiz/',
		'Contoso | Analyst | applied | added 2026-06-13 | 2026-06-13 out application | link https://c.example/2'
	],
	'm34_position_with_name.csv': [
		'Northwind | Analyst Intern | saved | added 2026-11-30 | link https://n.example/jobs',
		'Contoso | SDE | saved | added 2026-11-30 | link https://c.example/jobs',
		'Fabrikam | Engineering Practicum | saved | added 2026-11-30 | link https://f.example/jobs'
	],
	'm35_not_applied_cells.csv': [
		'Northwind | - | saved | added 2026-03-22 | link https://n.example/1',
		'Contoso | - | applied | added 2026-03-30 | 2026-03-30 out application | link https://c.example/2',
		'Fabrikam | - | saved | added 2026-03-27 | link https://f.example/3'
	],
	'm37_interviewed.csv': [
		'Northwind | Analyst | interview | added 2026-10-02 | 2026-10-02 out application | 2026-10-20 in interview',
		'Contoso | Engineer | rejected | added 2026-10-02 | 2026-10-02 out application | 2026-11-20 in interview | undated in other no:role'
	],
	'm39_undated.csv': [
		'Northwind | Analyst | interview | added 2026-11-10 | 2026-11-10 out application | undated in interview',
		'Contoso | Engineer | offer | added 2026-11-10 | 2026-11-10 out application | undated in offer',
		'Fabrikam | Tester | offer | added 2026-08-10 | 2026-08-10 out application | undated in offer',
		'Tailspin | Clerk | interview | added 2026-08-10 | 2026-08-10 out application | undated in interview',
		'Woodgrove | Clerk | rejected | added 2026-11-20 | 2026-11-20 out application | undated in other no:role'
	],
	'm40_replied_yes_no.csv': [
		'Northwind | Nurse | interview | added 2026-10-05 | 2026-10-05 out application | undated in interview',
		'Contoso | Nurse | applied | added 2026-10-06 | 2026-10-06 out application',
		'Fabrikam | Matron | rejected | added 2026-10-09 | 2026-10-09 out application | undated in other no:role',
		'Tailspin | Nurse | offer | added 2026-10-14 | 2026-10-14 out application | undated in offer'
	],
	'm41_flags_beside_status.csv': [
		'Northwind | - | applied | added 2026-10-02 | 2026-10-02 out application',
		'Contoso | - | rejected | added 2026-09-21 | 2026-09-21 out application | undated in other no:role',
		'Fabrikam | - | withdrawn | added 2026-09-14 | 2026-09-14 out application | withdrawn undated',
		'Tailspin | - | offer | added 2026-09-16 | 2026-09-16 out application | undated in offer'
	],
	'm42_followed_companies.csv': [
		'Northwind | - | saved | added 2026-10-14',
		'Contoso, Leeds | - | saved | added 2026-10-13'
	],
	'm43_name_title_address_number.csv': [
		'Northwind | Planner | applied | added 2026-10-02 | 2026-10-02 out application | person Kim Lee (recruiter) kim@northwind.example +44 1632 960 151',
		'Contoso | Buyer | applied | added 2026-10-05 | 2026-10-05 out application | person Helen Marsh helen@contoso.example'
	],
	'm44_status_with_day.csv': [
		'Northwind | Welder | rejected | added 2026-10-02 | 2026-10-02 out application | 2026-10-14 in other no:role',
		'Contoso | Fitter | applied | added 2026-10-05 | 2026-10-05 out application',
		'Fabrikam | Fitter | rejected | added 2026-10-13 | 2026-10-13 out application | 2026-10-29 in other no:role'
	],
	'm45_agencies.csv': [
		'contact | Kim Lee kim@larkspur.example +44 1632 960 141 | Larkspur Search | added 2026-11-30',
		'contact | Paul Okoro paul@halden.example +44 1632 960 142 | Halden Recruiting | added 2026-11-30'
	],
	'm46_french_past.csv': [
		'Northwind | Comptable | applied | added 2026-10-05 | 2026-10-05 out application | 2026-10-19 out follow-up',
		'Contoso | Comptable | applied | added 2026-10-06 | 2026-10-06 out application'
	],
	'm47_sv.csv': [
		'Exempelbolaget AB | Testare | applied | added 2026-10-01 | 2026-10-01 out application',
		'Enbär AB | Testare | interview | added 2026-10-06 | 2026-10-06 out application | undated in interview',
		'Tornfalk AB | Testare | rejected | added 2026-10-09 | 2026-10-09 out application | undated in other no:role',
		'Fjäll AB | Testare | silent | added 2026-10-16 | 2026-10-16 out application'
	],
	'm48_pl.csv': [
		'Przykładowa | Księgowa | applied | added 2026-10-01 | 2026-10-01 out application',
		'Wzorcowa | Księgowa | rejected | added 2026-10-05 | 2026-10-05 out application | undated in other no:role',
		'Kestrel | Księgowa | interview | added 2026-10-12 | 2026-10-12 out application | undated in interview',
		'Contoso | Księgowa | silent | added 2026-10-15 | 2026-10-15 out application'
	]
};
