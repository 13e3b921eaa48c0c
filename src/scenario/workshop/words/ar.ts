// Says in Arabic what the program itself writes into a workshop pack; what the scenario's author wrote stands in the scenario.

import { countedAr } from './counted.ts';
import type { WorkshopWords } from './en.ts';

const minutes = countedAr({ one: 'دقيقة واحدة', two: 'دقيقتان', few: 'دقائق', many: 'دقيقة' });
const turns = countedAr({ one: 'دور واحد', two: 'دوران', few: 'أدوار', many: 'دورًا' });
const rounds = countedAr({ one: 'جولة واحدة', two: 'جولتان', few: 'جولات', many: 'جولة' });
const teams = countedAr({ one: 'فريق واحد', two: 'فريقان', few: 'فرق', many: 'فريقًا' });
const seats = countedAr({ one: 'مقعد واحد', two: 'مقعدان', few: 'مقاعد', many: 'مقعدًا' });

export const ar: WorkshopWords = {
  exercise: 'تمرين',
  pack: 'ملف الورشة',
  contents: 'ما في هذا الملف',
  everybody: 'للجميع',
  facilitator: 'للمنشّط',
  after: 'لجلسة الاستخلاص، لا قبلها',
  factGame: (count, tail) => `${turns(count)}، كل دور ربع سنة، ثم ${turns(tail)} للذيل`,
  factSeats: (count) =>
    count === 1 ? 'مقعد واحد يمكن أن يشغله شخص' : `${seats(count)} يمكن أن يشغلها أشخاص`,
  factPlan: (title, length, count) => `${title}: ${minutes(length)}، ${teams(count)}`,
  fictionalOn: 'الأسماء المتخيَّلة مفعّلة: لكل دولة ومكان وهيئة اسم آخر.',
  care: 'قبل أن تبدؤوا',
  careLines: [
    'لكل شخص أن يتوقف أو يغيّر مقعده أو ينسحب متى شاء دون أن يذكر سببًا.',
    'وراء كل رقم أناس. للمسافرين أسبابهم وحقوقهم، وتوصف الشبكات بما تفعله لا بمن هم أفرادها. ولا عداء لأي مجتمع.',
    'تَرِد الهجمات وأعمال الانتقام والتجاوزات في سطر واحد رصين لكل منها، بلا صور.',
    'قيم الدول والمناطق ضبط تعليمي من فريق مؤلفين واحد. لا تقيس شيئًا ولا ترتّب أحدًا.',
  ],
  purpose: 'الغاية منه',
  leavesOut: 'ما يتركه جانبًا',
  brief: 'الوضع',
  guide: 'دليل المنشّط',
  plans: 'خطط موقوتة',
  planRounds: (count, each) =>
    each === 1
      ? `${rounds(count)}، في كل جولة دور واحد`
      : `${rounds(count)}، في كل جولة ${turns(each)}`,
  planMinutes: (length) => minutes(length),
  teams: (names) => `الفرق: ${names}.`,
  computer: (names) => `يُترك للحاسوب أو يبقى شاغرًا: ${names}.`,
  columnClock: 'الساعة',
  columnMinutes: 'دقائق',
  columnStep: 'الخطوة',
  columnSay: 'ما يقال ويُفعل ويُطلق',
  steps: {
    welcome: 'ترحيب',
    briefing: 'الإحاطة',
    predictions: 'التوقعات',
    round: 'جولة',
    check: 'وقفة منتصف المسار',
    break: 'استراحة',
    tail: 'الذيل',
    debrief: 'جلسة الاستخلاص',
    reserve: 'وقت احتياطي',
  },
  round: (round, from, to) =>
    from === to ? `الجولة ${round} (الدور ${from})` : `الجولة ${round} (الدوران ${from} و${to})`,
  release: (names) => `يُطلق: ${names}`,
  end: 'النهاية',
  and: (names) => names.join('، '),
  quoted: (words) => `«${words}»`,
  roles: 'بطاقات الأدوار',
  rolesNote: 'صفحة لكل مقعد. لا تُسلَّم البطاقة إلا إلى فريقها.',
  roleOver: 'بطاقة دور',
  roleOptional: 'يجوز أن يبقى هذا المقعد شاغرًا، فيلعبه الحاسوب.',
  rolePoints: (points) => `نقاط القرارات في كل دور: ${points}.`,
  roleGoals: 'ما ينظر إليه هذا المنصب أولًا',
  goalUp: (measure) => `الأكثر أفضل: ${measure}`,
  goalDown: (measure) => `الأقل أفضل: ${measure}`,
  roleOrders: 'ما يمكنكم تقريره',
  ordersFrom: (turn) => (turn === 1 ? 'من الدور الأول: ' : `من الدور ${turn}: `),
  injects: 'أحداث المنشّط',
  injectsNote: 'صفحة لكل حدث. يُقرأ بصوت مسموع أو يوزَّع عند افتتاح جولته.',
  injectOver: 'حدث من المنشّط',
  injectWhen: (plan, round) => `${plan}: الجولة ${round}`,
  injectAsks: (seat) => `المقعد الذي يقرّر: ${seat}`,
  injectDefault: (choice) => `إن لم يُجب أحد: ${choice}`,
  injectTalk: 'لا يغيّر شيئًا في العالم، بل هو للنقاش.',
  questions: 'أسئلة مختومة',
  questionsNote:
    'يجيب كل فريق قبل الجولة الأولى ويُبقي الورقة مطوية إلى جلسة الاستخلاص. لا علامات لأحد، والعبرة بالسبب.',
  questionHead: 'السؤال والمقولة التي وراءه',
  holds: 'ستصحّ',
  fails: 'لن تصحّ',
  unsure: 'لا ندري',
  why: 'لأن …',
  debrief: 'جلسة الاستخلاص',
  debriefWhole: 'أسئلة عن التمرين كله',
  debriefClaims: 'أسئلة عن مقولات بعينها',
  verdicts: 'ملحق: المقولات والأحكام ومن يخالفها',
  verdictsNote:
    'يُحفظ إلى أن تفتح الفرق أوراقها. الحكم هو ما قالته ألعاب كثيرة لعبها الحاسوب عن قراءة قوية لمقولة ما، في هذا النموذج وبهذه الأرقام، وهو لا يقول وحده شيئًا عن العالم.',
  claimHead: 'المقولة',
  verdictHead: 'الحكم',
  dissentHead: 'من يخالف',
  verdict: { holds: 'تصحّ', fails: 'لا\u00a0تصحّ', undecided: 'لم\u00a0تُحسم' },
  dissent: (who, says) => `${who}: ${says}`,
  none: '–',
  pairs: 'مقولات متقابلة',
  pairsNote: 'الألعاب نفسها تفصل بين مقولتَي الزوج.',
  pair: (name) => `الزوج ${name}`,
  sources: 'المصادر',
  sourcesNote:
    'قُرئت لفهم الآليات وترتيب الأمور. لا يُقتبس منها، ولا يعطي أيٌّ منها قيمة على المقاييس المستعملة هنا.',
  sourcesFictional: 'تسمّي المصادر دولًا وأماكن حقيقية، ولذلك تُحذف ما دامت الأسماء المتخيَّلة مفعّلة.',
  sourceTitle: 'النص',
  sourceYear: 'السنة',
  sourceNote: 'ملاحظة',
};
