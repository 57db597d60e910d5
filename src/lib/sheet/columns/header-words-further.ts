/**
 * The most usual words of headers in further languages: Vietnamese, Indonesian, Swedish, Danish, Norwegian, Finnish,
 * Czech, Hungarian, Romanian, Greek, Russian, Ukrainian, Arabic, Hebrew and Hindi.
 */
import type { Concept } from './header-words';

export const FURTHER_WORDS: Readonly<Partial<Record<Concept, string>>> = {
	company:
		'công ty|doanh nghiệp|perusahaan|virksomhed|firmaet|bedrift|arbeidsgiver|arbejdsgiver|yritys|työnantaja|společnost|zaměstnavatel|cég|vállalat|munkáltató|companie|angajator|εταιρεία|εργοδότης|компания|работодатель|фирма|компанія|роботодавець|شركة|الشركة|اسم الشركة|جهة العمل|חברה|החברה|שם החברה|מעסיק|कंपनी|कम्पनी',
	role: 'vị trí|chức danh|posisi|jabatan|lowongan|tjänst|stilling|tehtävä|työtehtävä|paikka|pozice|práce|pozíció|munkakör|állás|post|poziție|funcție|θέση|вакансия|должность|позиция|вакансія|посада|الوظيفة|وظيفة|المسمى الوظيفي|المنصب|משרה|תפקיד|התפקיד|पद|नौकरी',
	date: 'ngày|tanggal|tgl|dato|päivä|päivämäärä|pvm|dátum|dată|ημερομηνία|дата|تاريخ|التاريخ|יום|תאריך|तारीख|दिनांक',
	applied:
		'nộp|nộp đơn|ứng tuyển|ngày nộp|melamar|lamaran|dikirim|ansökte|ansökningsdatum|ansøgt|ansøgning|søkt|søknad|søknadsdato|haettu|hakemus|hakupäivä|lähetetty|odesláno|přihláška|jelentkezés|jelentkeztem|beadva|aplicat|trimis|αίτηση|αίτησης|отклик|подано|подача|отправлено|отправки|подачи|відгук|відправлено|التقديم|تقديم|تاريخ التقديم|הגשה|הוגש|תאריך הגשה|आवेदन',
	status:
		'trạng thái|tình trạng|kết quả|tình hình|hasil|status lamaran|läge|tila|tilanne|vaihe|výsledek|állapot|eredmény|stadiu|rezultat|κατάσταση|αποτέλεσμα|статус|результат|этап|стан|етап|الحالة|حالة|النتيجة|סטטוס|מצב|תוצאה|स्थिति|परिणाम',
	note: 'ghi chú|catatan|keterangan|anteckningar|kommentar|bemærkninger|merknader|huomiot|muistiinpanot|poznámka|poznámky|megjegyzés|observații|note|σημειώσεις|σχόλια|примечание|заметки|комментарий|примітки|ملاحظات|הערות|टिप्पणी',
	contact:
		'liên hệ|người liên hệ|kontak|kontaktperson|yhteyshenkilö|kontaktní osoba|kapcsolattartó|persoană de contact|επαφή|контакт|контактное лицо|جهة الاتصال|الشخص المسؤول|איש קשר|संपर्क',
	interview:
		'phỏng vấn|wawancara|intervju|samtale|jobsamtale|haastattelu|pohovor|interjú|interviu|συνέντευξη|собеседование|собеседования|співбесіда|مقابلة|المقابلة|ראיון|साक्षात्कार',
	place:
		'địa điểm|lokasi|kota|ort|sted|sijainti|paikkakunta|místo|helyszín|locație|oraș|τοποθεσία|город|место|місто|الموقع|المدينة|מיקום|עיר|स्थान',
	pay: 'lương|gaji|lön|løn|lønn|palkka|mzda|plat|fizetés|bér|salariu|μισθός|зарплата|зп|الراتب|راتب|שכר|वेतन',
	link: 'liên kết|tautan|länk|lenke|linkki|odkaz|hivatkozás|σύνδεσμος|ссылка|посилання|رابط|الرابط|קישור',
	source: 'nguồn|sumber|källa|kilde|lähde|zdroj|forrás|sursă|πηγή|источник|джерело|المصدر|מקור',
	deadline:
		'hạn nộp|batas waktu|sista dag|frist|søknadsfrist|määräaika|uzávěrka|határidő|termen|προθεσμία|дедлайн|срок|الموعد النهائي|מועד אחרון'
};
