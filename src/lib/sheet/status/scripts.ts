/**
 * Status words of languages that do not part words by spaces: Chinese, Japanese, Korean. A word counts wherever it
 * stands in the text; the first group with a word in it decides, so what is over comes before what led there.
 */
import type { Stage } from '../../domain/lead';
import { foldStatus } from './fold-status';

const WORDS: readonly (readonly [stage: Stage, words: string])[] = [
	['rejected', '募集中止 採用中止 内定取消 offer取消 取消offer 채용취소 공고취소 합격취소 오퍼취소'],
	[
		'withdrawn',
		'입사거절 오퍼거절 断った 断りました 辞退 불참 婉拒 拒offer 拒绝offer 婉拒 拒了offer 我拒 제가거절 내가거절 拒掉 放弃 放棄 撤回 撤销 不考虑 不去 포기 지원취소 입사취소 철회 사퇴 고사'
	],
	[
		'accepted',
		'承諾 入社 入职 到职 报到 接受offer 已接受 接受了 录取并接受 録取并接受 签约 已签 签了 签三方 上岸 계약서씀 계약서작성 계약서서명 입사 수락 채용 확정'
	],
	[
		'rejected',
		'断られ ご縁がな 選考終了 岗位取消 流程结束 不採用 不采用 不合格 不适合 不合适 不匹配 未录取 未获 没录 没上 面试挂 笔试挂 简历挂 被刷 刷掉 岗位没 职位没 没录取 未通过 没通过 未过 没过 不过 不通过 被拒 拒绝 拒信 未进面 没进面 已拒 已挂 挂了 淘汰 凉了 感谢信 感谢函 谢谢信 无缘 见送 見送 お祈り 落選 落选 落ち 불합격 탈락 거절 낙방 낙선 광탈 떨어 마감됨'
	],
	[
		'silent',
		'返事がない 連絡がない 返信がない 返信なし 返事なし 連絡なし 連絡が来ない 連絡こない 返信が来ない 返信こない 没人回 没有消息 没有回 返事がこない 返事こない 返信が途絶え 音沙汰 音信なし 反応なし 无回 没回 未回复 不回 无消息 没消息 无音 没音 无反馈 没反馈 无下文 没下文 没有下文 石沉 没动静 没回应 연락없음 연락이없 답이없 답장없 답장안 연락안 무응답 잠수 답변없음 답없음 회신없음 응답없음 소식없음 읽씹'
	],
	[
		'saved',
		'来週応募 週末応募 明日応募 周末投 下周投 明天投 다음주지원 내일지원 주말지원 出していな 在改 안냄 쓰는중 エントリー前 未エントリー 提出前 書く 書いてない 書けてない 未応募 応募予定 応募前 応募検討 検討 これから応募 今後応募 지원할 지원안 아직지원 検討中 気になる お気に入り 準備中 作成中 未提出 未投 没投 待投 准备投 准备材料 想投 迷い中 迷って 还没申请 未申请 待申请 准备中 考虑中 考慮中 收藏 感兴趣 지원예정 미지원 지원전 지원안 관심 작성중 작성예정 스크랩 준비중 고민중 찜'
	],
	[
		'offer',
		'offer 内定 内々定 オファー 採用 录取 录用 已发offer 拿到offer 收到offer 口头offer 意向书 谈薪 오퍼 최종합격 처우협의 연봉협상 합격통보 합격통지'
	],
	[
		'interview',
		'通过 통과 一次 二次 三次 最終 面接 面談 面谈 面试 一面 二面 三面 四面 五面 终面 初面 复试 笔试 笔測 机试 测评 试用 群面 webテスト テスト 適性検査 筆記 選考会 インターン 면접 서류통과 서류합격 서류전형합격 코딩테스트 코테 과제 인적성 필기 1차 2차 3차 임원 인터뷰 테스트'
	],
	[
		'talking',
		'候补 補欠 예비합격 やり取り やりとり 連絡来た 連絡が来 連絡がきた 返信来た 連絡あり 返信あり 返事あり 返信済 有回 已回复 沟通 洽谈 から返信 から連絡 답장옴 找我 加微信 联系我 联系中 跟进 接触 进行中 進行中 推进 진행중 연락중 회신받음 답변받음 연락받음 연락옴 협의중 커피챗'
	],
	[
		'applied',
		'応募 エントリー 書類 提出済 es提出 結果待ち 選考 返信待ち 連絡待ち 送付 投递 投了 已投 海投 网申 申请 已应征 应征 投履历 履历已投 简历已投 已提交 已送出 已发送 审核 筛选 等回 等hr 等公司 等待 等结果 等通知 等消息 池子 지원 서류제출 서류접수 서류냄 기다리 서류심사 심사 검토 결과대기 대기 이력서 제출 접수'
	]
];

const FOLDED = WORDS.map(([stage, words]) => [stage, words.split(' ').map(squeezed)] as const);

/** Folds a text and drops its spaces, which these languages use as they please. */
function squeezed(text: string): string {
	return foldStatus(text).replaceAll(' ', '');
}

const SCRIPTS = /[\u3040-\u30ff\u4e00-\u9fff\u1100-\u11ff\uac00-\ud7af]/u;
const OFFERS = FOLDED.find(([stage]) => stage === 'offer')![1];
/** A bare pass, which is an offer only where it stands alone: '합격'. */
const PASSED = new Set(['합격', '通过', '採用', '采用'].map(squeezed));

/** Returns the stage of a folded text in one of these scripts; null for any other. */
export function scriptStage(text: string): Stage | null {
	if (!SCRIPTS.test(text)) return null;
	const whole = text.replaceAll(' ', '');
	if (PASSED.has(whole)) return 'offer';
	const found = FOLDED.find(([, words]) => words.some((word) => whole.includes(word)))?.[0] ?? null;
	// An offer that is thought about is an offer.
	return found === 'saved' && OFFERS.some((word) => whole.includes(word)) ? 'offer' : found;
}
