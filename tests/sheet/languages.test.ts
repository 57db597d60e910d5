/** Trackers in other languages: headers, status words, dates and delimiters as people there write them. */
import { describe, expect, test } from 'vitest';
import { understood } from '../support/understood';
import type { Understanding } from '../support/understood';

const SHEETS: readonly Understanding[] = [
	{
		name: 'german semicolon latin',
		rows: [
			'Nr.;Datum;Firma;Position;Ort;Gefunden über;Ansprechpartner/in;Telefon;E-Mail;Gehaltswunsch;Status;Antwort am;Bemerkung',
			'1;03.02.2026;Nordwind GmbH;Sachbearbeiter (m/w/d);Köln;StepStone;Frau Krüger;0221 / 12345-0;krueger@nordwind.example;45.000,00 €;Bewerbung raus;;',
			'2;05.02.2026;Contoso AG;Teamleiter Einkauf;Bonn;Indeed;Herr Özdemir;0228/556677;;48.500,00 €;Absage;20.02.2026;schade',
			'3;11.02.2026;Fabrikam KG;Einkäufer;Düsseldorf;Xing;;;;47.000,50 €;Vorstellungsgespräch am 12.3.;25.02.2026;',
			'4;15.02.2026;Stadt Köln;Verwaltungsfachangestellter;Köln;interamt;;;bewerbung@stadt.example;;keine Rückmeldung;;',
			'5;28.02.2026;Tailspin GmbH;Disponent;Neuss;Arbeitsagentur;Fr. Groß;;;44.000,00 €;Zusage!;10.03.2026;'
		],
		encoding: 'windows-1252',
		delimiter: ';',
		dateOrder: 'dmy',
		columns:
			'id appliedOn organisation role location source personName personPhone personEmail salary status respondedOn notes',
		stages: {
			'Bewerbung raus': 'applied',
			Absage: 'rejected',
			'Vorstellungsgespräch am 12.3.': 'interview',
			'keine Rückmeldung': 'silent',
			'Zusage!': 'offer'
		},
		leads: 5
	},
	{
		name: 'german jobcenter nachweis',
		rows: [
			'Nachweis meiner Bewerbungsbemühungen;;;;;',
			'Name: Mustermann;;BG-Nr. 12345;;;',
			';;;;;',
			'Datum der Bewerbung;Unternehmen / Anschrift;beworben als;Art der Bewerbung (schriftlich, online, tel.);Ansprechpartner;Ergebnis',
			'02.03.26;"Nordwind GmbH, Hauptstr. 1, 50667 Köln";Lagerist;online;Hr. Müller;offen',
			'04.03.26;"Contoso AG, Ring 5, Bonn";Kommissionierer;per E-Mail;;Absage erhalten',
			'09.03.26;Fabrikam;Staplerfahrer;telefonisch;Fr. Schulz;Einladung zum Gespräch'
		],
		delimiter: ';',
		headerRow: 3,
		dateOrder: 'dmy',
		columns: 'appliedOn organisation role channel personName status',
		stages: {
			offen: 'applied',
			'Absage erhalten': 'rejected',
			'Einladung zum Gespräch': 'interview'
		},
		leads: 3
	},
	{
		name: 'german casual',
		rows: [
			'Firma\tJob\tLink\tbeworben am\tStand\tNachhaken?\tletzter Kontakt\tGehalt (Jahr)\tPrio',
			'Nordwind\tUX Designerin\thttps://n.example/1\t1.2.2026\tbeworben\t15.2.2026\t1.2.2026\t52k\thoch',
			'Contoso\tProduktdesignerin\thttps://c.example/2\t3.2.2026\tläuft\t17.2.2026\t10.2.2026\t55k\tmittel',
			'Fabrikam\tDesignerin\thttps://f.example/3\t13.2.2026\t2. Gespräch\t\t20.2.2026\t54.000\thoch',
			'Tailspin\tUI\thttps://t.example/3\t14.1.2026\traus\t\t20.1.2026\t\tniedrig',
			'Litware\tUI\thttps://l.example/3\t\tnoch schreiben\t\t\t\tniedrig'
		],
		delimiter: '\t',
		dateOrder: 'dmy',
		columns: 'organisation role url appliedOn status nextStepOn lastContactOn salary priority',
		stages: {
			beworben: 'applied',
			läuft: 'applied',
			'2. Gespräch': 'interview',
			raus: 'rejected',
			'noch schreiben': 'saved'
		},
		leads: 5
	},
	{
		name: 'german months',
		rows: [
			'Unternehmen;Stellenbezeichnung;Bewerbung abgeschickt;Bewerbungsstatus;Termin Vorstellungsgespräch',
			'Nordwind;Erzieherin;3. Februar 2026;Eingangsbestätigung;',
			'Contoso;Leitung Kita;17. März 2026;Interview;Mi, 1. April 2026 10:30 Uhr',
			'Fabrikam;Erzieherin;29. März 2026;abgelehnt;'
		],
		delimiter: ';',
		columns: 'organisation role appliedOn status interviewOn',
		stages: {
			Eingangsbestätigung: 'applied',
			Interview: 'interview',
			abgelehnt: 'rejected'
		},
		leads: 3
	},
	{
		name: 'french semicolon',
		rows: [
			'Entreprise;Poste visé;Date de candidature;Moyen de candidature;Contact;Mail;Date de relance;État de la candidature;Salaire proposé;Remarques',
			'Nordwind SARL;Chargée de communication;12/01/2026;E-mail;Mme Dubois;dubois@nordwind.example;26/01/2026;Envoyée;32 000 €;',
			'Contoso;Assistante com;15/01/2026;LinkedIn;;;;En attente;;',
			'Fabrikam SAS;Cheffe de projet;18/01/2026;Site web;M. Petit;;01/02/2026;Relancée;35 500,50 €;',
			'Tailspin;Rédactrice;20/01/2026;Indeed;;;;Refusée;;trop junior',
			'Litware;Community manager;22/01/2026;Cooptation;Léa;;;Entretien le 12/03;;',
			'Trey;Community manager;25/01/2026;Indeed;;;;Pas de réponse;;'
		],
		delimiter: ';',
		dateOrder: 'dmy',
		columns: 'organisation role appliedOn channel personName personEmail nextStepOn status salary notes',
		stages: {
			Envoyée: 'applied',
			'En attente': 'applied',
			Relancée: 'applied',
			Refusée: 'rejected',
			'Entretien le 12/03': 'interview',
			'Pas de réponse': 'silent'
		},
		leads: 6
	},
	{
		name: 'french alternant',
		rows: [
			'SUIVI DE MES CANDIDATURES – ALTERNANCE 2026,,,,,,',
			"Société,Ville,Lien de l'annonce,Envoyé le,Réponse ?,Relancé le,LM",
			'Nordwind,Lyon,https://n.example/a,3 févr. 2026,non,17 févr. 2026,oui',
			'Contoso,Villeurbanne,https://c.example/a,5 févr. 2026,refus,,oui',
			'Fabrikam,Lyon,https://f.example/a,12 févr. 2026,entretien,26 févr. 2026,non',
			'Tailspin,Lyon,https://t.example/a,1er mars 2026,en attente,,non'
		],
		headerRow: 1,
		dateOrder: 'dmy',
		columns: 'organisation location url appliedOn status followUpOn -',
		stages: {
			non: 'rejected',
			refus: 'rejected',
			entretien: 'interview',
			'en attente': 'applied'
		},
		leads: 4
	},
	{
		name: 'spanish',
		rows: [
			'Empresa,Puesto,Fecha de envío,Portal,Estado,Fecha respuesta,Sueldo,Ciudad,Persona de contacto,Próximos pasos,Observaciones',
			'Viento Norte S.L.,Administrativo,14/01/2026,InfoJobs,CV enviado,,"18.000,00 €",Madrid,Laura Gil,llamar el lunes,',
			'Contoso,Contable,16/01/2026,LinkedIn,En proceso,20/01/2026,"21.500,50 €",Getafe,,enviar referencias,',
			'Fabrikam,Aux. administrativo,19/01/2026,Indeed,Entrevista,25/01/2026,,Madrid,,,',
			'Tailspin,Recepcionista,21/01/2026,InfoJobs,Descartado,02/02/2026,,Alcorcón,,,no cumplo',
			'Litware,Recepcionista,23/01/2026,InfoJobs,Sin respuesta,,,Alcorcón,,,'
		],
		dateOrder: 'dmy',
		columns:
			'organisation role appliedOn source status respondedOn salary location personName nextStep notes',
		stages: {
			'CV enviado': 'applied',
			'En proceso': 'talking',
			Entrevista: 'interview',
			Descartado: 'rejected',
			'Sin respuesta': 'silent'
		},
		leads: 5
	},
	{
		name: 'spanish months no diacritics',
		rows: [
			'COMPAÑIA;CARGO;FECHA DE POSTULACION;ETAPA;SEGUIMIENTO',
			'Viento Norte;Vendedor;5 de enero de 2026;postulado;20 de enero de 2026',
			'Contoso;Supervisor;12 de enero de 2026;me rechazaron;',
			'Fabrikam;Vendedor;15 de marzo de 2026;oferta;',
			'Tailspin;Vendedor;17 de marzo de 2026;2da entrevista;',
			'Litware;Vendedor;18 de marzo de 2026;visto;'
		],
		delimiter: ';',
		columns: 'organisation role appliedOn status nextStepOn',
		stages: {
			postulado: 'applied',
			'me rechazaron': 'rejected',
			oferta: 'offer',
			'2da entrevista': 'interview',
			visto: 'applied'
		},
		leads: 5
	},
	{
		name: 'portuguese',
		rows: [
			'Data;Empresa;Cargo;Link;Onde encontrei;Situação;Data do retorno;Pretensão salarial;Obs.',
			'10/01/2026;Vento Norte Ltda;Desenvolvedora Jr;https://v.example/1;LinkedIn;Candidatura enviada;;R$ 4.500,00;',
			'12/01/2026;Contoso;Dev Pleno;https://c.example/1;Gupy;Entrevista com RH;20/01/2026;R$ 7.000,00;',
			'13/01/2026;Fabrikam;Dev;https://f.example/1;Gupy;Teste técnico;25/01/2026;R$ 6.250,50;',
			'17/01/2026;Tailspin;Dev;https://t.example/1;Indeed;Reprovada;30/01/2026;;',
			'19/01/2026;Litware;Dev;https://l.example/1;Catho;Sem retorno;;;',
			'20/01/2026;Trey;Dev;https://tr.example/1;Catho;Proposta;;R$ 8.000,00;'
		],
		delimiter: ';',
		dateOrder: 'dmy',
		columns: 'appliedOn organisation role url source status respondedOn salary notes',
		stages: {
			'Candidatura enviada': 'applied',
			'Entrevista com RH': 'interview',
			'Teste técnico': 'interview',
			Reprovada: 'rejected',
			'Sem retorno': 'silent',
			Proposta: 'offer'
		},
		leads: 6
	},
	{
		name: 'portuguese pt',
		rows: [
			'Entidade,Função,Localidade,Data de envio,Ponto de situação,Data da entrevista,Responsável,Telemóvel',
			'Nortada,Rececionista,Porto,02-01-2026,Enviada,,,',
			'Contoso,Administrativa,Braga,05-01-2026,A aguardar resposta,,Sra. Lopes,912 000 111',
			'Fabrikam,Administrativa,Porto,15-01-2026,Entrevista agendada,28-01-2026,Dr. Melo,',
			'Tailspin,Caixa,Maia,19-01-2026,Recusada,,,'
		],
		dateOrder: 'dmy',
		columns: 'organisation role location appliedOn status interviewOn personName personPhone',
		stages: {
			Enviada: 'applied',
			'A aguardar resposta': 'applied',
			'Entrevista agendada': 'interview',
			Recusada: 'rejected'
		},
		leads: 4
	},
	{
		name: 'dutch',
		rows: [
			'Bedrijf;Functie;Plaats;Gesolliciteerd op;Status;Contactpersoon;Nabellen op;Salarisindicatie;Vacature (link);Opmerkingen',
			'Noordenwind BV;Planner;Utrecht;12-01-2026;Verstuurd;Mw. de Vries;26-01-2026;€ 3.200,-;https://n.example/1;',
			'Contoso;Logistiek medewerker;Amersfoort;14-01-2026;Uitgenodigd voor gesprek;Jan Bakker;;€ 2.950,50;https://c.example/1;',
			'Fabrikam NV;Planner;Zeist;19-01-2026;Afgewezen;;;;https://f.example/1;te weinig ervaring',
			'Tailspin;Planner;Utrecht;23-01-2026;Geen reactie;;06-02-2026;;https://t.example/1;',
			'Litware;Planner;Utrecht;;Nog te doen;;;;https://l.example/1;'
		],
		delimiter: ';',
		dateOrder: 'dmy',
		columns: 'organisation role location appliedOn status personName nextStepOn salary url notes',
		stages: {
			Verstuurd: 'applied',
			'Uitgenodigd voor gesprek': 'interview',
			Afgewezen: 'rejected',
			'Geen reactie': 'silent',
			'Nog te doen': 'saved'
		},
		leads: 5
	},
	{
		name: 'dutch casual months',
		rows: [
			'Werkgever,Vacature,Datum sollicitatie,Hoe staat het ervoor,Laatste contact',
			'Noordenwind,Docent Engels,3 februari 2026,in gesprek,10 februari 2026',
			'Contoso,Docent,5 februari 2026,sollicitatie de deur uit,',
			'Fabrikam,Mentor,10 februari 2026,helaas,1 maart 2026',
			'Tailspin,Mentor,12 februari 2026,tweede gesprek 3 maart,25 februari 2026'
		],
		columns: 'organisation role appliedOn status lastContactOn',
		stages: {
			'in gesprek': 'talking',
			'sollicitatie de deur uit': 'applied',
			helaas: 'rejected',
			'tweede gesprek 3 maart': 'interview'
		},
		leads: 4
	},
	{
		name: 'italian',
		rows: [
			'Azienda;Ruolo;Città;Data candidatura;Canale;Esito;Data risposta;Contatto HR;RAL proposta;Note',
			'Vento del Nord srl;Impiegata contabile;Milano;12/01/2026;sito aziendale;Inviata;;;€ 26.000,00;',
			'Contoso;Addetta paghe;Monza;14/01/2026;LinkedIn;In attesa;;Giulia Rossi;;',
			'Fabrikam spa;Contabile senior;Milano;20/01/2026;email;Colloquio conoscitivo;28/01/2026;;€ 30.500,50;',
			'Tailspin;Contabile;Lodi;22/01/2026;agenzia;Scartato;02/02/2026;;;',
			'Litware;Contabile;Lodi;25/01/2026;sito;Nessun riscontro;;;;'
		],
		delimiter: ';',
		dateOrder: 'dmy',
		columns: 'organisation role location appliedOn channel status respondedOn personName salary notes',
		stages: {
			Inviata: 'applied',
			'In attesa': 'applied',
			'Colloquio conoscitivo': 'interview',
			Scartato: 'rejected',
			'Nessun riscontro': 'silent'
		},
		leads: 5
	},
	{
		name: 'italian casual',
		rows: [
			'Società,Posizione lavorativa,Mandato il,A che punto siamo,Cosa fare,Entro',
			'Vento Nord,Grafico,3 gennaio 2026,candidatura mandata,scrivere di nuovo,20 dicembre 2026',
			'Contoso,Grafico,8 gennaio 2026,sentiti al telefono,,',
			'Fabrikam,Illustratore,10 febbraio 2026,mi hanno preso,,',
			'Tailspin,Grafico,12 febbraio 2026,no grazie,,'
		],
		columns: 'organisation role appliedOn status nextStep -',
		stages: {
			'candidatura mandata': 'applied',
			'sentiti al telefono': 'talking',
			'mi hanno preso': 'accepted',
			'no grazie': 'rejected'
		},
		leads: 4
	},
	{
		name: 'chinese',
		rows: [
			'公司,岗位,base,投递时间,投递平台,目前进展,一面时间,联系人,联系电话,薪资范围,备注',
			'北风科技,数据分析师,北京,2026/1/5,Boss直聘,已投递,,王女士,13800000001,15-20k,',
			'康托索,后端开发,上海,2026/1/8,拉勾,一面,2026/1/20,李先生,13800000002,20-30k·14薪,',
			'法布里,产品经理,深圳,2026/1/10,官网,已挂,,,,,凉',
			'泰尔,产品,深圳,2026/1/12,官网,等通知,2026/1/22,,,,',
			'莱特,产品,深圳,2026/1/15,内推,offer,2026/1/25,,,25k,',
			'特雷,产品,深圳,2026/1/16,内推,简历挂,,,,,'
		],
		columns:
			'organisation role location appliedOn source status interviewOn personName personPhone salary notes',
		stages: {
			已投递: 'applied',
			一面: 'interview',
			已挂: 'rejected',
			等通知: 'applied',
			offer: 'offer',
			简历挂: 'rejected'
		},
		leads: 6
	},
	{
		name: 'chinese autumn recruiting',
		rows: [
			'2026秋招投递记录,,,,,,,,,,,',
			'序号,公司名称,行业,投递岗位,投递日期,投递链接,当前状态,笔试,一面,二面,结果,备注',
			'1,北风,互联网,算法工程师,9月3日,https://b.example/1,笔试,9月10日,,,,',
			'2,康托索,金融,数据开发,2026年9月5日,https://k.example/1,流程中,2026年9月12日,2026年9月20日,,,',
			'3,法布里,制造,算法,2026年9月8日,https://f.example/1,感谢信,,,,挂,',
			'4,泰尔,互联网,算法,,https://t.example/1,未投,,,,,'
		],
		headerRow: 1,
		columns: 'id organisation - role appliedOn url status interviewOn interviewOn interviewOn - notes',
		stages: {
			笔试: 'interview',
			流程中: 'talking',
			感谢信: 'rejected',
			未投: 'saved'
		},
		leads: 4
	},
	{
		name: 'english rfc822 weekday',
		rows: [
			'Date,Company,Job,Status',
			'"Mon, 05 Jan 2026",Northwind,Analyst,Applied',
			'"Tue 6 January 2026",Contoso,Analyst,Rejected',
			'"Thursday, January 8, 2026",Fabrikam,Analyst,Applied'
		],
		columns: 'appliedOn organisation role status',
		stages: {
			Applied: 'applied',
			Rejected: 'rejected'
		},
		leads: 3
	},
	{
		name: 'swiss german rav',
		rows: [
			'Datum der Bewerbung;Firma, Adresse, Kontaktperson, Telefon;Stelle (Funktion);Pensum;Bewerbung (brieflich/elektronisch/persönlich/telefonisch);Ergebnis',
			'01.10.2026;"Nordwind AG, Bahnhofstr. 1, 8001 Zürich, Fr. Meier, 044 000 00 01";Buchhalter;80%;elektronisch;offen',
			'03.10.2026;"Contoso, Bern";Buchhalter;100%;persönlich;Absage',
			'05.10.2026;"Fabrikam, Basel";Controller;100%;telefonisch;Vorstellungsgespräch'
		],
		delimiter: ';',
		dateOrder: 'dmy',
		columns: 'appliedOn organisation role - channel status',
		stages: {
			offen: 'applied',
			Absage: 'rejected',
			Vorstellungsgespräch: 'interview'
		},
		leads: 3
	}
];

describe('trackers in other languages', () => {
	test.each(SHEETS)('$name', (sheet) => {
		const { found, expected } = understood(sheet);
		expect(found).toEqual(expected);
	});
});
