/**
 * Status words as people write them in the languages that are read, by their stage: negations, sentences, days beside a word,
 * typing errors of one letter, rounds, and who refused whom.
 */
import { describe, expect, test } from 'vitest';
import { stageOf } from '../../../src/lib/sheet/columns/stages';
import { stagesAmong, saysOnlyGoingOn } from '../../../src/lib/sheet/status/in-context';
import { isOneEditAway } from '../../../src/lib/sheet/status/spelling';

const WORDS: Readonly<Record<string, string>> = {
	rejected: `
		Position cancelled | cancelled by company | Prozess abgebrochen | 채용 취소 | 内定取消 | offer取消 | 募集中止 |
		Not Selected | No Current Opportunity | no current openings | No vacancies at the moment | rejeted |
		Rejectd | reejcted | reeejected | Regected | Not considered | Not a match | Did not pass |
		Didn't make it | They declined | Company declined | Employer rejected me | declined by employer |
		I was rejected | was declined | Got rejected after R3 | 10.14 rej | rej 10/14 | Rejected (2 rounds) |
		Rejection email received | Denied after phone screen | Rejected - no feedback | not advancing |
		Not moving fwd | Not Hired | Position no longer available | Didn't get the job | Did not advance |
		Application unsuccessful | Unfortunately no | they went in another direction | Not chosen |
		no longer considered | No offer | Turned me down | Failed technical | abgelehnt worden |
		Absage bekommen | Absage per Mail | Leider Absage | Habe Absage erhalten | nicht genommen |
		keine Zusage | Stelle schon vergeben | wurde abgelehnt | Refus reçu | Candidature rejetée |
		réponse négative | Ils ont refusé | refusé après entretien | Non sélectionné | pas sélectionnée |
		Rechazado tras entrevista | Me rechazaron | No me seleccionaron | no fui seleccionado |
		Rechazada por la empresa | Proceso cancelado | Reprovado na entrevista | Não fui aprovado |
		Não selecionado | Recusado pela empresa | fui reprovada | Rejeitado após teste | Rifiutata |
		Non selezionata | Mi hanno rifiutato | Scartato dopo il colloquio | candidatura rifiutata |
		Afgewezen na gesprek | Afgewezen | niet gekozen | Niet door naar volgende ronde | Geen match |
		Odrzucony | Odrzucone | Odrzucona aplikacja | Odmowa po rozmowie | negatywna | Nie przeszedłem |
		nie wybrany | Reddedildi | Red | Olumsuz | Olumsuz sonuçlandı | Ret | reddedildim | Red aldım | 不採用 |
		お見送り | お祈りメール | 不合格通知 | 書類落ち | 落選 | 一次面接で不採用 | 面接落ち | 未录取 | 面试未通过 | 被拒绝了 | 沒錄取 | 未錄取 | 被拒絕 | 拒絕 |
		感謝函 | 不適合 | 謝謝信 | 불합격 | 탈락 | 서류 탈락 | 면접 탈락 | 거절 | 불합격 통보 | 서류탈락 | Rejected 11/3 |
		REJECTED after final round | got rejected | declined (them) | Recieved rejection | rejection letter |
		regection | Not progressing further | Closed by employer | Job withdrawn by company |
		offer rescinded | No openings | Not currently hiring | No positions available | no roles right now |
		hiring paused by company | Not eligible | not the right fit | Didn't get it | Did not get selected |
		Wasn't selected | didn't pass OA | Failed interview | Failed coding test |
		not a good fit (their words) | turned me down | said no after R2 | 12/3 rejected | 3.11. Absage |
		Absage nach Gespräch | nicht weiter berücksichtigt | kein Bedarf | keine offenen Stellen |
		keine Stelle frei | nicht eingeladen | Bewerbung abgelehnt | Stelle ist weg | kein Angebot |
		Pas d'opportunité | pas de poste | pas retenu après entretien | refus par mail | refus 12/10 |
		Rechazada | descartado en 2a entrevista | No hay vacantes | no superada | No apto | Não passou |
		não avancei | reprovada no teste | Sem vagas | Não foi dessa vez | Nessuna posizione aperta |
		non superato | Non passato | respinta dopo colloquio | Niet aangenomen | geen vacature | geen plek |
		afgewezen na 2e gesprek | niet passend | Brak ofert | nie przyjęty | nie zakwalifikowany |
		odrzucenie | Odrzucili mnie | olumsuz yanıt | Kabul edilmedi | elendim | red cevabı |
		olumsuz döndüler | 不採用通知 | 最終で落ちた | お祈りされた | 面试挂 | 简历被刷 | 面試沒過 | 沒上 | 未獲錄用 | 서류 광탈 | 최종 탈락 | 불합격 메일 |
		떨어짐 | rejected - position closed | Rejecetd | rejectd after phone screen | no thanks from them |
		Sorry email | Position filled internally | they chose someone else | not proceeding with me |
		Auto-reject | no interview offered | Absage am 12.10. | Absage nach VG |
		sie haben sich für jemand anderen entschieden | Pas retenue | refus (mail auto) |
		non retenu suite entretien | Descartada tras 2ª entrevista | me dijeron que no | não passei |
		vaga cancelada | scartata | posizione già coperta | afgewezen per mail | toch iemand anders |
		odrzucili | niestety nie | olumsuz dönüş | elendi | お祈り来た | 不採用（書類） | 已拒（簡歷） | 簡歷掛 | 불합격ㅠ | 서류에서 탈락 |
	`,
	applied: `
		Paused | on hold | On hold by me | Paused (budget) | role on hold | pausiert | auf Eis gelegt | en pause | pausado |
		suspenso | sospesa | gepauzeerd | zawieszone | beklemede | 保留中 | 暂缓 | 보류 |
		Appled | aplied | Aplied online | submited | Applied 10/3 | Applied on 3 Oct |
		application submitted! | Applied - waiting | Awaiting reply | applied thru referral | Pending |
		pending review | Application in review | Sent CV | Sent application 12.10. | CV sent to HR |
		Bewerbung versendet | Bewerbung läuft | beworben am 3.10. | Unterlagen eingereicht |
		Initiativbewerbung verschickt | Eingangsbestätigung | warte auf Rückmeldung |
		Candidature spontanée envoyée | Postulé | CV envoyé | En attente de retour | relancé |
		Candidatura enviada | CV enviado | Postulado | esperando | Inscrito | He aplicado |
		Candidatura feita | Aguardando retorno | Inscrita | aplicado | CV inviato | Candidatura inviata |
		In attesa di riscontro | candidata | Gesolliciteerd | CV opgestuurd | Sollicitatie verzonden |
		wacht op reactie | Wysłane CV | CV wysłane | Aplikacja wysłana | Zaaplikowano | Wysłana aplikacja |
		Oczekiwanie | czekam na odpowiedź | Zaaplikowałem | Başvuruldu | Başvurdum | Başvuru yapıldı |
		CV gönderildi | Beklemede | Bekleniyor | Gönderildi | Cevap bekleniyor | Değerlendirmede | 応募済 | 応募 |
		エントリー済み | 書類選考 | 書類提出 | 書類選考待ち | 結果待ち | 選考待ち | 返信待ち | ES提出 | 已投 | 投了 | 已投递简历 | 等回复中 | 已投遞 | 已應徵 |
		已投履歷 | 履歷已投 | 等待回覆 | 等待回復 | 已送出 | 審核中 | 지원완료 | 지원 완료 | 지원함 | 서류 제출 | 서류접수 | 서류 심사 중 | 결과 대기 | 대기중 |
		심사중 | 이력서 제출 | Follow up sent | followed-up 2x | Not heard yet | Under consideration |
		Not yet responded | Not reviewed yet | Awaiting next steps | Application sent 3/4 | submitted resume |
		appplied | Apllied | applyed | Applied (Easy Apply) | Applied w/ referral | resume submitted |
		waiting | In Review | Recieved confirmation | confirmation email | viewed by employer |
		Bewerbung raus am 3.4. | Bewerbung per Mail versandt | beworben (Online) | in Prüfung |
		Antwort ausstehend | Dossier envoyé le 3/4 | candidature envoyée | j'ai postulé | en cours d'étude |
		Solicitud enviada | presentada | Ya apliqué | en revisión | Enviei CV | candidatei-me | em análise |
		inviato CV | mandata candidatura | in valutazione | sollicitatie gestuurd | brief gestuurd |
		in behandeling | Złożone CV | w trakcie rozpatrywania | Aplikowałam | oczekuje na odpowiedź |
		CV attım | başvuru gönderildi | başvuru tamamlandı | inceleniyor | 応募しました | 応募完了 | 書類審査中 | 書類結果待ち |
		エントリー済 | ES提出済 | 已投（官网） | 简历筛选中 | 已申請 | 等通知 | 投遞履歷 | 지원했음 | 원서 접수 | 서류 대기 | 지원서 제출 | 결과대기 | 서류심사중 |
		applied 2x | Applied (LinkedIn) | resubmitted app | app in | waiting on them | awaiting |
		submitted 3/4 via portal | Bewerbung ist raus | wartet auf Antwort | liegt beim Chef |
		postulé le 3/4 | candidature déposée | envié CV | pendiente respuesta | me inscribí | aguardando |
		inscrição feita | candidatura in corso di valutazione | aspetto risposta | CV verzonden |
		nog in afwachting | czekam | wysłałem CV | başvurdum bekliyorum | 応募済（マイナビ） | 已投遞 104 | 서류 결과 대기 |
	`,
	interview: `
		Interview cancelled | interview canceled by them | Interview abgesagt | entretien annulé | entrevista cancelada |
		colloquio annullato | gesprek afgezegd | 面试取消 | 면접 취소 |
		Intervew | Inteview scheduled | interveiw | Interview 3/25 3pm | R3 | R2 | R1 done | 2nd round |
		3rd round interview | Round two | Second interview booked | Phone screen 10/3 | HM interview done |
		Tech screen passed | Passed phone screen | Take home assignment | OA completed | Onsite scheduled |
		Final rounds | Panel interview | Interviewed | interview on 12 May | Cleared round 1 |
		Recruiter screening | zum Gespräch eingeladen | Vorstellungsgespräch am 14.10. | 2. Gespräch |
		Zweites Vorstellungsgespräch | Telefoninterview geführt | Probearbeitstag | Einladung erhalten |
		Assessment Center | 2e entretien | Entretien le 12/10 | Entretien téléphonique | entretien RH passé |
		Test technique | 1ère entrevue | 2da entrevista | Segunda entrevista | Entrevista telefónica |
		Prueba técnica | citado a entrevista | 2ª entrevista | Segunda fase | Teste técnico |
		Entrevista agendada | Entrevista com gestor | 2ª fase | Secondo colloquio | Colloquio fissato |
		primo colloquio fatto | Test tecnico | Tweede gesprek | Uitgenodigd voor gesprek |
		Op gesprek geweest | 2e ronde | Kennismakingsgesprek | Zaproszenie na rozmowę | Rozmowa telefoniczna |
		Drugi etap | II etap | Rozmowa umówiona | zadanie rekrutacyjne | Zadanie | po rozmowie | Mülakat |
		Mülakata çağrıldı | Görüşme | Mülakat yapıldı | 2. mülakat | Teknik mülakat | ikinci görüşme |
		İK görüşmesi | 一次面接 | 面接予定 | 二次面接通過 | 最終面接 | 面接済み | カジュアル面談 | Webテスト | 適性検査 | 面接調整中 | グループ面接 | 二面 |
		技术面 | 面试中 | 等面试结果 | 笔试通过 | HR面 | 约面试 | 面試 | 面試中 | 已面試 | 一面 | 二面通過 | 筆試 | 電話面試 | 等面試結果 | 面试邀约 | 面試邀約 |
		면접 | 1차 면접 | 2차 면접 | 면접 예정 | 면접 완료 | 최종 면접 | 서류 통과 | 서류합격 | 코딩테스트 | 과제 전형 | 임원면접 | 면접 대기 |
		Interviewd | Inverview | interivew | phone screan | 1st interview done | 3rd rd | Rd 2 | round #2 |
		R1 cleared | Interview x2 | int'w 10/3 | Invited for chat interview | Coding round | Assesment |
		assesment sent | HireVue done | VG am 3.4. | Vorstellungsgespr. 3.4. | Einladung zum VG |
		1. Interview geführt | Probetag 12.11. | entretien prévu le 3 | 2ème tour | visio faite |
		entrevista el 3/4 | 2 entrevistas | proceso: entrevista técnica | entrevista realizada |
		entrevista dia 3 | colloquio il 3/4 | colloquio online | 2° colloquio | gesprek op 3/4 |
		online gesprek | rozmowa 3.4 | rozmowa z HR | po 1 etapie | test techniczny | mülakat 3.4 |
		online görüşme | İK ile görüştüm | teknik test | 1次面接 | 面接3/4 | 二次面接待ち | 面談予定 | 最終面接待ち | 一面完 | 约了面试 |
		三面結束 | 已約面試 | 面试过了 | 1차 합격 | 실무 면접 | 면접 3/4 | 인적성 검사 | 화상 면접 | 1st round done | 2nd rnd scheduled |
		phone screen 3/4 @2 | intrview | Interview 11/3 2pm | On site 12/4 | final interview |
		tech test sent | 3rd interview | round 1 passed | Zweitgespräch am 3.4. | Gespräch gehabt |
		zum Probearbeiten eingeladen | entretien visio | 2e entretien prévu | entrevista hecha |
		entrevista 2 | entrevista com RH feita | colloquio fatto | in attesa secondo colloquio |
		gesprek gehad | uitnodiging 2e gesprek | rozmowa online | drugi etap rekrutacji | mülakat bekleniyor |
		görüşme yapıldı | 一次面接通過 | 面接結果待ち | 等二面 | 二面結果等待 | 1차 면접 합격 | 면접 결과 대기 |
	`,
	offer: `
		Offred | Offer received! | Got an offer | Verbal offer 10/20 | Offer - deciding | negotiating offer |
		Made me an offer | Zusage! | Vertragsangebot erhalten | Angebot liegt vor | Proposition d'embauche |
		Offre d'embauche reçue | Oferta de trabajo | Oferta recibida | Me han hecho una oferta |
		Proposta recebida | Proposta | Offerta ricevuta | Proposta di assunzione | Aanbod gekregen |
		Contract aangeboden | Oferta otrzymana | Otrzymana oferta | oferta pracy | Teklif | Teklif alındı |
		Teklif geldi | İş teklifi | 内定 | 内定獲得 | 内々定 | オファー | オファー面談 | 採用通知 | 拿到offer | 已发offer | 录取 |
		收到offer | 錄取 | 收到錄取通知 | 口頭offer | 합격 | 최종 합격 | 최종합격 | 오퍼 | 처우 협의 | 오퍼 받음 | 합격 통보 | OFFER!!! | offerd |
		Offer stage | received an offer | offer recieved | Jobangebot | Angebot bekommen | Offre reçue! |
		promesse d'embauche | Oferta! | propuesta recibida | proposta de emprego | Offerta |
		aanbod ontvangen | dostałem ofertę | oferta | teklif aldım | iş teklifi geldi | 内定もらった | 内定通知 |
		オファーあり | offer到手 | 已錄取 | 최종 합격! | 오퍼 협의 | Offer recieved | verbal offer | got offer, deciding |
		offer pending approval | Angebot bekommen! | offre reçue | oferta recibida | proposta feita |
		offerta ricevuta | aanbod gekregen | dostałam ofertę | teklif geldi | 内定出た | 拿到口頭offer | 최종합격!! |
	`,
	accepted: `
		ccepted | Acepted | accpeted | Acceptedd | Accepted offer 11/1 | I accepted | Offer accepted! |
		Signed contract | Zugesagt | Vertrag unterschrieben | Stelle angetreten | Offre acceptée |
		Contrat signé | Embauchée | Oferta aceptada | Contratada | He aceptado | Aceitei a proposta |
		Contratado | Contrato assinado | Assunto | Offerta accettata | Ho accettato l'offerta | Aangenomen |
		Contract getekend | Przyjęta oferta | Zatrudniony | Przyjęto ofertę | Umowa podpisana | Kabul edildi |
		İşe alındım | İşe başladım | Kabul ettim | 内定承諾 | 入社決定 | 入社 | 承諾済み | 已入职 | 接受offer | 已签 | 已入職 |
		已接受offer | 錄取並接受 | 已報到 | 입사 | 입사 확정 | 입사 결정 | 수락 | 오퍼 수락 | Accepted!!! | acceppted | offer acepted |
		Job accepted | Hired 🎉 | signed | Stelle angenommen | Angebot angenommen | zugesagt! |
		offre acceptée ! | embauché | oferta aceptada | contratado! | Aceita | assunta | contratto firmato |
		aangenomen! | oferta przyjęta | podpisana umowa | işe kabul | teklifi kabul ettim | 入社予定 | 确认入职 |
		已到職 | 입사예정 | 최종 입사 | accepted offer | accpted | signed offer | CDI signé | acepté la oferta |
		aceitei | ho firmato | contract getekend | podpisałem umowę | işe başladım | 承諾した | 已簽約 | 입사 결정! |
	`,
	withdrawn: `
		I cancelled | cancelled it myself | selbst abgebrochen | zelf gestopt | 입사취소 |
		Withdrew application | widthdrawn | withdrawed | I withdrew after R1 | I declined the offer |
		declined by me | Turned it down | Declined interview | I passed | Not interested anymore |
		Decided not to continue | I rejected them | Rejected the offer | Zurückgezogen nach Gespräch |
		habe abgesagt | Ich habe abgelehnt | Bewerbung zurückgezogen | Désistement | J'ai refusé l'offre |
		J'ai décliné | Candidature retirée | Abandonné | Rechacé la oferta | He rechazado | Me retiré |
		Retirada por mí | Recusei a proposta | Desisti | Desisti do processo | Ho rifiutato l'offerta |
		Mi sono ritirato | Ritirata | Zelf afgewezen | Ik heb afgezegd | Teruggetrokken | Zrezygnowałem |
		Zrezygnowałam | Rezygnacja | Wycofana | Wycofałem | Vazgeçtim | Geri çektim | Başvurumu geri çektim |
		Reddettim | Vazgeçildi | 辞退 | 選考辞退 | 内定辞退 | 辞退済み | 已放弃 | 拒offer | 放弃 | 放棄 | 已放棄 | 婉拒offer | 拒絕offer |
		지원 취소 | 포기 | 입사 포기 | 면접 포기 | 중도 포기 | withdrew | Withdrawed | withdrwan | I withdrew | pulled out |
		Declined the offer | rejected by me | I turned them down | not interested | no longer interested |
		selbst zurückgezogen | ich habe zurückgezogen | Angebot abgelehnt | habe ich abgelehnt |
		offre refusée | j'ai retiré ma candidature | je ne suis plus intéressé | rechacé | oferta rechazada |
		me retiré del proceso | retirada por mim | proposta recusada | offerta rifiutata | ritirata da me |
		aanbod afgewezen | zelf teruggetrokken | wycofałam się | odrzuciłem ofertę |
		oferta odrzucona przeze mnie | teklifi reddettim | vazgeçtim | başvuruyu geri çektim | 辞退しました | 放弃了 |
		婉拒 | 지원 철회 | 면접 불참 | withdrew - salary | I said no | turned down the offer | cancelled by me |
		Zurückgezogen | selbst abgesagt | j'ai refusé | renuncié | desisti | ho rinunciato | zelf afgezegd |
		zrezygnowałem | 辞退した | 放棄面試 | 면접 포기함 |
	`,
	silent: `
		Ghosted | ghsoted | ghosed | no responce | No respnse | Never responded | No reply after 3 weeks |
		Ghosted after R2 | Hasn't replied | Haven't responded | Still no answer | no reply since 10/3 |
		Keine Rückmeldung erhalten | nie etwas gehört | keine Antwort bekommen |
		Sans réponse depuis 3 semaines | Aucun retour | pas de réponse | Sin respuesta | No contestan |
		No han contestado | Nunca respondieron | Sem resposta | Nunca responderam | sem retorno da empresa |
		Nessuna risposta | Mai risposto | Senza riscontro | Geen reactie ontvangen | Nooit iets gehoord |
		Niets meer vernomen | Brak odpowiedzi | Brak odzewu | Bez odpowiedzi | Nie odpowiedzieli | Cisza |
		Cevap yok | Cevap gelmedi | Dönüş yok | Dönüş olmadı | Yanıt yok | Geri dönüş yapılmadı | 返信なし |
		音沙汰なし | 連絡なし | 没回音 | 无回音 | 石沉大海 | 沒回覆 | 無回覆 | 沒消息 | 無消息 | 已讀不回 | 无音信 | 연락 없음 | 무응답 | 답변 없음 | 연락없음 |
		회신 없음 | 응답 없음 | ghosted | ghosted me | Ghostd | never heard | no reply | noreply | NR | no respone |
		no response after interview | nothing heard | hasn't gotten back | haven't heard | radio silence |
		keine Antwort | nicht gemeldet | nichts mehr gehört | melden sich nicht | pas de nouvelles |
		aucune réponse | jamais répondu | n'ont pas répondu | no respondieron | sin noticias |
		no me contestaron | não responderam | sem resposta até agora | nunca deram retorno |
		nessun riscontro | mai ricevuto risposta | non rispondono | geen reactie | niets gehoord |
		nooit reactie | brak odpowiedzi | nie odpisali | cisza | brak kontaktu | cevap alamadım |
		dönüş yapmadılar | ses yok | geri dönüş olmadı | 連絡が来ない | 没有消息 | 没有回复 | 沒有回應 | 已读不回 | 연락이 없음 | 답이 없음 |
		ghosted after R1 | No Responce | nothing since Oct | heard nothing back | keine Rückmeldung |
		nie wieder was gehört | sans nouvelles | sin respuesta aún | sem resposta ainda | nessuna risposta |
		geen reactie meer | cevap yok | 返事なし | 一直沒消息 | 답 없음 |
	`,
	talking: `
		Replied | They replied | Recruiter called | In contact w/ HR | heard back, talking | Spoke with HR |
		in progress | Ongoing | Rückmeldung bekommen | haben geantwortet | Im Austausch | Réponse reçue |
		En discussion | Me contactaron | Respondieron | Em contato | Responderam | Mi hanno risposto |
		In contatto | Reactie gekregen | In contact | W kontakcie | Odpowiedzieli | w trakcie |
		Dönüş yapıldı | Geri dönüş aldım | İletişimdeyiz | Süreç devam ediyor | Devam ediyor | やり取り中 | 連絡あり |
		返信あり | 沟通中 | 有回复 | HR联系我 | 溝通中 | 洽談中 | 進行中 | 진행중 | 진행 중 | 연락 중 | 회신 받음 | 답변 받음 | in contact |
		recruiter reached out | replied | they called me | talking to HR | in Kontakt |
		sie haben sich gemeldet | on m'a répondu | me llamaron | respondieron | entraram em contato |
		mi hanno chiamato | teruggebeld | oddzwonili | beni aradılar | 連絡来た | HR联系了我 | 연락 옴 |
		recruiter called me | emailing w/ HR | they responded | had a chat with CEO | ils ont répondu |
		me han contestado | me responderam | mi hanno risposto | hebben gebeld | odpisali | dönüş yaptılar |
		返信来た | HR已聯繫我 |
	`,
	saved: `
		To aply | Not Applied | not yet applied | Have not applied | haven't applied yet | Didn't apply yet |
		Not Contacted | Not contacted yet | Need to write | plan to apply | Will apply soon | noch bewerben |
		Noch nicht abgeschickt | Nicht beworben | Bewerbung offen | zu erledigen | À faire |
		Pas encore envoyée | pas encore candidaté | Candidature à faire | Pendiente de enviar |
		aún no aplicado | No he aplicado | Por enviar | no enviado | Ainda não apliquei | Não aplicado |
		A enviar | Não enviada | Da inviare | Non inviata | Non ancora candidato | Da fare | Nog te doen |
		Nog niet verstuurd | niet gesolliciteerd | Do wysłania | Nie wysłano | Zapisane | Do aplikowania |
		Jeszcze nie wysłane | Do zrobienia | Başvurulacak | Başvurulmadı | Henüz başvurmadım | Kaydedildi |
		Gönderilmedi | 未応募 | 応募予定 | 検討中 | 気になる | 応募前 | 準備中 | 未投 | 还没投 | 待投递 | 准备投 | 未投遞 | 待投遞 | 還沒投 | 準備投遞 |
		考慮中 | 지원 예정 | 미지원 | 지원 전 | 관심 | 작성 중 | 작성중 | 스크랩 | 준비중 | not applied | not yet | to apply |
		haven't applied | not submitted yet | didn't apply | Not started | need to apply | apply by Friday |
		noch nicht beworben | noch abschicken | muss ich noch bewerben | pas encore postulé | à postuler |
		todavía no | no enviada | pendiente de aplicar | ainda não enviei | por enviar | non inviato |
		da candidarsi | ancora da inviare | nog solliciteren | niet verstuurd | nie wysłane | do aplikacji |
		jeszcze nie | başvurmadım | başvuracağım | henüz değil | これから応募 | 応募検討中 | 未申請 | 지원 안 함 | 지원할 예정 |
		아직 지원 안함 | need to write CL | not applied - deadline 3/4 | haven't sent yet | noch nicht abgeschickt |
		à faire | por aplicar | ainda não me candidatei | da mandare | nog doen | do wysłania | başvurulacak |
	`,
	none: `
		Cancelled | Canceled | cancelled 12/3 | Cancelled - no reason | they cancelled | Application cancelled | Stopped |
		Discontinued | abgebrochen | Bewerbung abgebrochen | storniert | annulée | candidature annulée | cancelado | anulado |
		annullata | geannuleerd | gestopt | anulowano | iptal edildi | キャンセル | 中止 | 取消 | 已取消 | 취소 |
		Unknown | ? | zonk | Priority | High | Low | remote | Dana Ruiz | n/a | Berlin | Monday | 3 |
	`
};

test.each(Object.entries(WORDS))('%s', (stage, words) => {
	const right = stage === 'none' ? null : stage;
	const all = words.split('|').map((word) => word.trim());
	const wrong = all.filter((word) => word !== '' && stageOf(word) !== right);
	expect(wrong.map((word) => `${word}: ${stageOf(word)}`)).toEqual([]);
});

describe('a typing error', () => {
	test.each([
		['ccepted', 'accepted', true],
		['accpeted', 'accepted', true],
		['acccepted', 'accepted', true],
		['acbepted', 'accepted', true],
		['acpt', 'accepted', false],
		['accepted', 'accepted', false],
		['cacepetd', 'accepted', false]
	])('%s is one letter from %s: %s', (one, other, is) => {
		expect(isOneEditAway(one, other)).toBe(is);
	});

	test.each(['fired', 'sending', 'null', 'hosted', 'Nora', 'Kestrel Inc.'])(
		'%s is no misspelled word',
		(word) => {
			expect(stageOf(word)).toBeNull();
		}
	);
});

describe('a word in its column', () => {
	const among = (word: string, ...others: string[]) => stagesAmong([word, ...others])(word);

	test('“Declined” is their refusal, but beside “Rejected” the user’s', () => {
		expect(among('Declined', 'Applied', 'Offer')).toBe('rejected');
		expect(among('Declined', 'Applied', 'Rejected')).toBe('withdrawn');
	});

	test('“Pass” beside “Fail” is a stage passed, in a Chinese column a refusal, and else a choice', () => {
		expect(among('Pass', 'Fail')).toBe('interview');
		expect(among('pass', '已投递', '一面')).toBe('rejected');
		expect(among('Pass', 'Applied', 'To apply')).toBe('withdrawn');
	});

	test.each([
		'In progress',
		'ongoing',
		'En cours',
		'En proceso',
		'w trakcie',
		'Devam ediyor',
		'進行中',
		'진행중'
	])('“%s” tells of no answer', (word) => expect(saysOnlyGoingOn(word)).toBe(true));

	test.each(['Replied', 'In contact', 'Interview', 'Applied'])('“%s” is more or other', (word) => {
		expect(saysOnlyGoingOn(word)).toBe(false);
	});
});
