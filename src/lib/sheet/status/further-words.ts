/**
 * Plain names of the stages in Vietnamese, Indonesian, Danish, Norwegian, Finnish, Czech, Hungarian, Romanian, Greek,
 * Russian, Ukrainian, Arabic and Hebrew.
 */
import type { Stage } from '../../domain/lead';

export const FURTHER_WORDS: Readonly<Partial<Record<Stage, string>>> = {
	saved:
		'uusi|ny|nytt|nova|nou|új|nový|νέο|новый|новая|новое|нова|جديد|חדש|mới|baru|chưa nộp|chưa ứng tuyển|belum melamar|belum dikirim|ikke søkt|ikke ansøgt|ei haettu|ei vielä haettu|neodesláno|není odesláno|nincs beadva|neaplicat|не отправлено|не откликался|не відправлено|لم يتم التقديم|لم أقدم بعد|טרם הוגש|לא הוגש',
	applied:
		'đã nộp|đã ứng tuyển|đang chờ|chờ phản hồi|sudah melamar|melamar|terkirim|menunggu|menunggu kabar|ansøgt|sendt|søkt|venter|venter på svar|haettu|hakemus lähetetty|odotetaan|odeslána|odesláno|čekám|beadva|jelentkeztem|várakozik|aplicat|trimis|în așteptare|υποβλήθηκε|σε αναμονή|отправлено|откликнулся|откликнулась|подано|ожидание|жду ответа|відправлено|очікую|تم التقديم|مقدم|قيد المراجعة|قيد الانتظار|بانتظار الرد|הוגש|הגשתי|נשלח|ממתין|בהמתנה',
	interview:
		'phỏng vấn|đã phỏng vấn|wawancara|intervju|samtale|til samtale|haastattelu|haastattelussa|pohovor|interjú|interviu|συνέντευξη|собеседование|интервью|співбесіда|مقابلة|תהליך ראיונות|ראיון|זומנתי לראיון',
	offer:
		'trúng tuyển|đề nghị|tawaran|diterima|tilbud|tilbud om jobb|tarjous|työtarjous|nabídka|ajánlat|ofertă|προσφορά|оффер|предложение|офер|пропозиція|عرض عمل|عرض|הצעה|הצעת עבודה',
	accepted: 'đã nhận việc|mulai bekerja|takket ja|принят|принята|принял оффер|تم القبول|قبلت العرض|התקבלתי',
	rejected:
		'bị từ chối|từ chối|trượt|không trúng tuyển|ditolak|tidak lolos|gagal|afslag|avslag|hylätty|ei valittu|kielteinen|zamítnuto|odmítnuto|elutasítva|elutasítottak|respins|απορρίφθηκε|απόρριψη|отказ|отказали|відмова|відмовили|مرفوض|تم الرفض|رفض|נדחה|נדחיתי|שלילי|לא התקבלתי',
	withdrawn:
		'đã rút|mengundurkan diri|trukket|peruttu|staženo|visszavontam|retras|отозвано|отказался|отказалась|منسحب|انسحبت|ביטלתי|ויתרתי',
	silent:
		'không phản hồi|chưa phản hồi|tidak ada kabar|tidak ada respon|ingen svar|intet svar|ei vastausta|bez odpovědi|nincs válasz|fără răspuns|καμία απάντηση|нет ответа|без ответа|тишина|немає відповіді|لا يوجد رد|لم يتم الرد|לא ענו|אין תשובה|ללא מענה'
};
