/** Plain names of the stages in Polish, Turkish, Japanese, Chinese and Korean, which are written back as they stand. */
import type { Stage } from '../../domain/lead';

export const PLAIN_WORDS: Readonly<Record<Stage, string>> = {
	saved:
		'do wysłania|do aplikowania|zapisane|zapisana|planowane|do zrobienia|nie wysłano|nie wysłane|kaydedildi|başvurulacak|başvurulmadı|planlandı|未応募|応募予定|応募検討中|検討中|気になる|準備中|未投遞|待投遞|準備投遞|感興趣|收藏|지원 예정|지원예정|지원 전|미지원|관심|작성 중|작성중|준비 중|준비중|스크랩',
	applied:
		'wysłano cv|wysłane cv|cv wysłane|aplikacja wysłana|aplikowano|zaaplikowano|zaaplikowałem|zaaplikowałam|w trakcie rozpatrywania|oczekiwanie|oczekujące|złożone|başvuruldu|başvurdum|başvuru yapıldı|başvuru gönderildi|gönderildi|beklemede|bekleniyor|değerlendirmede|değerlendiriliyor|inceleniyor|応募|応募済|応募済み|応募完了|応募中|書類選考|書類選考中|書類提出|書類提出済み|選考中|結果待ち|返信待ち|エントリー済み|エントリー|已投遞|已應徵|應徵|投遞|已投履歷|已送出|審核中|等待回覆|等待中|지원|지원완료|지원 완료|지원함|서류 제출|서류제출|서류 접수|서류접수|서류 심사|서류심사|서류 심사 중|서류심사중|심사 중|심사중|결과 대기|결과대기|대기|대기 중|대기중|접수',
	talking:
		'w kontakcie|w trakcie|w toku|iletişimde|dönüş yapıldı|devam ediyor|süreç devam ediyor|やり取り中|連絡あり|返信あり|進行中|溝通中|洽談中|聯絡中|已回覆|진행 중|진행중|연락 중|연락중|회신 받음|답변 받음',
	interview:
		'rozmowa|rozmowa kwalifikacyjna|rozmowa telefoniczna|rozmowa umówiona|zaproszenie na rozmowę|zadanie rekrutacyjne|zadanie|test|i etap|ii etap|iii etap|mülakat|görüşme|teknik mülakat|mülakata çağrıldı|mülakat yapıldı|ik görüşmesi|sınav|面接|面接予定|面接済み|面接待ち|面接調整中|カジュアル面談|面談|一次面接|二次面接|三次面接|最終面接|適性検査|webテスト|筆記試験|面試|面試中|已面試|一面|二面|三面|筆試|電話面試|面試邀約|面試邀請|면접|면접 예정|면접 완료|면접 대기|1차 면접|2차 면접|3차 면접|최종 면접|실무 면접|임원 면접|서류 통과|서류통과|서류 합격|서류합격|코딩 테스트|코딩테스트|과제|과제 전형|인적성|인적성 검사',
	offer:
		'oferta|oferta otrzymana|oferta pracy|teklif|teklif alındı|teklif geldi|iş teklifi|内定|内々定|内定獲得|内定通知|オファー|採用|採用通知|錄取|已錄取|收到錄取|口頭錄取|합격|최종 합격|최종합격|오퍼|오퍼 받음|처우 협의|처우협의',
	accepted:
		'oferta przyjęta|przyjęta oferta|zatrudniony|zatrudniona|umowa podpisana|kabul edildi|kabul ettim|işe alındım|işe başladım|işe kabul|内定承諾|承諾|承諾済み|入社|入社決定|入社予定|已入職|入職|已報到|報到|接受|已接受|입사|입사 확정|입사 예정|수락|오퍼 수락',
	rejected:
		'odrzucony|odrzucone|odrzucona|odrzucenie|odmowa|negatywna|negatywny|reddedildi|red|ret|olumsuz|olumsuz sonuçlandı|elendim|不採用|不採用通知|不合格|お見送り|見送り|お祈り|お祈りメール|書類落ち|面接落ち|落選|未錄取|沒錄取|不錄取|被拒絕|被拒|拒絕|婉拒通知|感謝函|不適合|未通過|불합격|탈락|서류 탈락|서류탈락|면접 탈락|면접탈락|최종 탈락|거절|불합격 통보',
	withdrawn:
		'rezygnacja|zrezygnowałem|zrezygnowałam|wycofana|wycofałem|wycofałam|vazgeçtim|vazgeçildi|geri çektim|başvuru geri çekildi|辞退|選考辞退|内定辞退|辞退済み|取り下げ|放棄|已放棄|婉拒|已婉拒|지원 취소|포기|입사 포기|면접 포기|중도 포기|철회',
	silent:
		'brak odpowiedzi|brak odzewu|brak kontaktu|bez odpowiedzi|cisza|cevap yok|cevap gelmedi|dönüş yok|dönüş olmadı|yanıt yok|ses yok|返信なし|返事なし|連絡なし|音沙汰なし|反応なし|無回覆|沒回覆|沒消息|無消息|已讀不回|무응답|답변 없음|연락 없음|연락없음|회신 없음|응답 없음'
};
