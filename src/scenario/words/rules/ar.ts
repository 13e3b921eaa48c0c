// Says in Arabic what is found in rules, expressions, decks and lessons; it decides neither when nor how severe it is.

import type { FindingCatalogue } from '../../findings.ts';
import { naming, picking, quoting, said } from '../parts.ts';

const quoted = quoting('«', '»');
const meant = (word: unknown): string => (said(word) === '' ? '' : ` هل تقصد ${quoted(word)}؟`);

/** What a part of an expression is. */
const kind = naming({
  number: 'عدد',
  truth: 'شرط',
  word: 'كلمة بين علامتي تنصيص',
  words: 'قراءة بالكلمات',
  thing: 'موضوع لا قراءة من قراءاته',
  many: 'قائمة',
  name: 'اسم بلا علامتي تنصيص',
});
const each = naming({
  zone: 'كل منطقة',
  state: 'كل دولة',
  pair: 'كل زوج',
  network: 'كل شبكة',
  world: 'العالم',
});
const one = naming({
  zone: 'منطقة',
  state: 'دولة',
  pair: 'زوج',
  network: 'شبكة',
  world: 'العالم',
});
const limited = naming({
  parts: 'جزءاً',
  depth: 'مستوى من الأقواس',
  quantifiers: 'قائمة متداخلة',
  arguments: 'قيم في دالة واحدة',
});

const slip = picking({
  'breaks-off': () => 'تنقطع العبارة هنا.',
  'one-equals': () => 'علامة = واحدة لا تقارن شيئاً.',
  'less-or-equal': () => 'العلامتان بترتيب معكوس.',
  'not-equal': () => 'ليست <> من علامات اللغة.',
  'word-and': () => 'كلمة «and» لا تُقرأ هنا.',
  'word-or': () => 'كلمة «or» لا تُقرأ هنا.',
  'word-not': () => 'كلمة «not» لا تُقرأ هنا.',
  'one-sign': (part) => `علامة ${quoted(part)} واحدة لا تربط شيئاً.`,
  'no-zero': () => 'لا يبدأ العدد بنقطة.',
  comma: () => 'في العدد نقطة لا فاصلة.',
  'bracket-open': () => 'هذا القوس لا يُغلق.',
  'bracket-extra': () => 'هذا القوس لا يغلق شيئاً.',
  'quote-open': () => 'علامة التنصيص هذه لا تُغلق.',
  'not-latin': () => 'لا تُقرأ في العبارة إلا الحروف والعلامات اللاتينية.',
  reserved: (part) => `لا يصح أن تكون ${quoted(part)} اسماً.`,
  variable: () => 'يجب أن يقف هنا اسم لأعضاء القائمة.',
  unexpected: (part) => `لا يصح أن تقف ${quoted(part)} هنا.`,
});
const remedy = picking({
  'breaks-off': () => 'أكملها: ماذا في الطرف الآخر؟',
  'one-equals': () => 'اكتب == للمقارنة.',
  'less-or-equal': () => 'اكتب <= أو >=.',
  'not-equal': () => 'اكتب != لمعنى «ليس».',
  'word-and': () => 'اكتب && لمعنى «و».',
  'word-or': () => 'اكتب || لمعنى «أو».',
  'word-not': () => 'اكتب ! قبل ما تنفيه.',
  'one-sign': () => 'اكتب && لمعنى «و» و|| لمعنى «أو».',
  'no-zero': () => 'اكتب 0.5 لا .5.',
  comma: () => 'اكتب 0.5 لا 0,5.',
  'bracket-open': () => 'أضف ) حيث يجب أن ينتهي.',
  'bracket-extra': () => 'احذفه أو افتح قوساً قبله.',
  'quote-open': () => 'أغلقها قبل نهاية السطر.',
  'not-latin': () => 'أسماء القراءات والمعرّفات لاتينية، وسائر الكتابات مكانها النصوص.',
  reserved: () => 'اختر اسماً آخر.',
  variable: () => 'اكتب مثلاً zones.exists(z, z.trust < 0.2).',
  unexpected: () => 'يبيّن docs/rules.md كيف تُكتب الشروط.',
});

export const rulesAr = {
  'event-two-draws': {
    message: (f) =>
      `الحدث ${quoted(f['id'])} ورقة من رزمة ${quoted(f['deck'])}، فلا يُستعمل احتماله الخاص.`,
    hint: () => 'احذف "probability" أو "deck".',
  },
  'deck-empty': {
    message: (f) => `ليس في الرزمة ${quoted(f['id'])} ورقة يمكن سحبها.`,
    hint: () => 'اكتب "deck" في الأحداث التي تنتمي إليها بوزن فوق الصفر.',
  },
  'expression-syntax': {
    message: (f) => slip(f['slip'], f['part']),
    hint: (f) => remedy(f['slip'], f['part']),
  },
  'expression-limit': {
    message: (f) =>
      said(f['what']) === 'number'
        ? `العدد أكبر مما يُقرأ: ${said(f['most'])} على الأكثر.`
        : `العبارة أكبر مما يُقرأ: ${said(f['most'])} ${limited(f['what'])} على الأكثر.`,
    hint: (f) => (said(f['what']) === 'number' ? 'اكتب عدداً عادياً.' : 'اجعلها قاعدتين.'),
  },
  'expression-refused': {
    message: (f) => `${quoted(f['part'])} ليس من اللغة.${meant(f['meant'])}`,
    hint: () =>
      'فيها + - * / < <= > >= == != && || ! ?: و min و max و abs و size و exists و all و filter و happened و since و chosen.',
  },
  'expression-arguments': {
    message: (f) => `تحتاج ${quoted(f['name'])} إلى ${said(f['needs'])} مما تعمل عليه.`,
    hint: () => 'اكتب مثلاً min(a, b) أو zones.exists(z, z.trust < 0.2) أو since("id").',
  },
  'expression-type': {
    message: (f) =>
      said(f['found']) === ''
        ? `أجزاء ${quoted(f['part'])} لا تتوافق.`
        : `هذا ${kind(f['found'])}، والمطلوب هنا ${kind(f['expected'])}.`,
    hint: (f) =>
      said(f['expected']) === 'truth'
        ? 'قارنه بشيء: zone.trust < 0.3.'
        : said(f['expected']) === 'word'
          ? 'ضع الكلمة بين علامتي تنصيص: zone.posture == "service".'
          : 'تُقارن الأعداد بالأعداد، وتُربط الشروط بـ && و||.',
  },
  'expression-constant': {
    message: () => 'لا يقرأ الشرط شيئاً، فهو دائماً على حال واحدة.',
    hint: () => 'اقرأ شيئاً، أو اكتب true لقاعدة تعمل دائماً.',
  },
  'comparison-settled': {
    message: (f) =>
      `تقع ${quoted(f['reading'])} بين ${said(f['low'])} و${said(f['high'])}، فهذا ${f['answer'] === 'always' ? 'يصح دائماً' : 'لا يصح أبداً'}.`,
    hint: (f) =>
      f['high'] === 1
        ? 'تعرض الشاشات المؤشرات من 0 إلى 100، وتحسبها القواعد من 0 إلى 1.'
        : 'قارنها بعدد بينهما.',
  },
  'unknown-name': {
    message: (f) => `${quoted(f['name'])} غير معروف هنا.${meant(f['meant'])}`,
    hint: (f) => `المعروف هنا: ${said(f['known'])}.`,
  },
  'wrong-scope': {
    message: (f) => `لا تُقرأ ${quoted(f['name'])} هنا، فالنظر هنا في ${each(f['scope'])}.`,
    hint: (f) => `المعروف هنا: ${said(f['known'])}.`,
  },
  'unknown-reading': {
    message: (f) => `لا توجد قراءة ${quoted(f['name'])} لـ${one(f['subject'])}.${meant(f['meant'])}`,
    hint: () => 'القراءات مذكورة في docs/readings.md.',
  },
  'unknown-word': {
    message: (f) =>
      `لا تكون ${quoted(f['reading'])} أبداً ${quoted(f['value'])}.${meant(f['meant'])}`,
    hint: (f) => `كلماتها: ${said(f['known'])}.`,
  },
  'nothing-to-read': {
    message: (f) => `لا يُقرأ ${quoted(f['name'])} من ${kind(f['found'])}.`,
    hint: (f) =>
      said(f['found']) === 'many'
        ? 'تُسأل القائمة بـ exists أو all أو filter أو size.'
        : 'القراءات للمناطق والدول والأزواج والشبكات والعالم فقط.',
  },
  'variable-taken': {
    message: (f) => `الاسم ${quoted(f['name'])} مأخوذ.`,
    hint: () => 'اختر غيره، مثل z.',
  },
  'reading-stale': {
    message: (f) =>
      `عند ${quoted(f['hook'])} ما زالت القراءة ${quoted(f['reading'])} قراءة الدور السابق.`,
    hint: (f) => `تصير قراءة هذا الدور ابتداءً من ${quoted(f['freshAt'])}. أبقها إن كان ذلك مقصوداً.`,
  },
  'effect-misses': {
    message: (f) =>
      `القاعدة الخاصة بـ${each(f['scope'])} مع "on: ${said(f['on'])}" لا تبلغ الرصيد ${quoted(f['column'])}.`,
    hint: (f) => `صاحبه: ${said(f['owner'])}. يبيّن docs/rules.md ما يصح في "on".`,
  },
  'rule-waits-idly': {
    message: () => 'مع "once" لا تنتظر القاعدة أبداً، فلا أثر لمدة الانتظار.',
    hint: () => 'احذف أحد الاثنين.',
  },
  'rule-conflict': {
    message: (f) =>
      `القاعدتان ${quoted(f['rule'])} و${quoted(f['other'])} تغيّران ${quoted(f['column'])} للموضوع نفسه في الموضع نفسه وبالأولوية نفسها.`,
    hint: () => 'أعط إحداهما أولوية أعلى، أو اجعلهما قاعدة واحدة.',
  },
  'example-incomplete': {
    message: (f) => `لا يعطي المثال ${quoted(f['missing'])} وهو مما تقرؤه القاعدة.`,
    hint: () => 'أضفه تحت "given".',
  },
  'example-unread': {
    message: (f) => `يعطي المثال ${quoted(f['key'])} ولا تقرؤه القاعدة.${meant(f['meant'])}`,
    hint: () => 'احذفه أو صحّح اسمه.',
  },
  'example-fails': {
    message: (f) =>
      said(f['column']) === ''
        ? said(f['found']) === 'fires'
          ? 'تعمل القاعدة هنا، والمثال يتوقع سكوتها.'
          : 'تسكت القاعدة هنا، والمثال يتوقع عملها.'
        : said(f['found']) === 'silent'
          ? `تسكت القاعدة هنا، والمثال يتوقع أن يتغير ${quoted(f['column'])} بمقدار ${said(f['expected'])}.`
          : `يتغير ${quoted(f['column'])} بمقدار ${said(f['found'])}، والمثال يتوقع ${said(f['expected'])}.`,
    hint: () => 'صحّح القاعدة أو المثال.',
  },
  'lesson-same-sides': {
    message: () => 'يلعب الطرفان اللعب نفسه، فلا يمكن أن يختلف شيء.',
    hint: () => 'قارن بين لعبين مختلفين.',
  },
  'lesson-of-region': {
    message: (f) => `لا يُقاس ${quoted(f['metric'])} إلا للمنطقة كلها.`,
    hint: () => 'احذف "of" أو اختر مقياساً للدول، وهي مذكورة في docs/measures.md.',
  },
  'lesson-measure-one': {
    message: (f) => `يجب أن يقيس الدرس ${quoted(f['id'])} شيئًا واحدًا.`,
    hint: () => 'اكتب إما "metric" وإما "weights" بمقياس واحد على الأقل، لا كليهما.',
  },
  'lesson-weight-unscored': {
    message: (f) => `لا يُقيَّم ${quoted(f['metric'])} أبدًا: فهو ليس خيرًا ولا شرًّا.`,
    hint: () => 'زِن مقياسًا له اتجاه محمود؛ انظر docs/measures.md.',
  },
  'lesson-good-missing': {
    message: (f) => `أيُّ الاتجاهين خير في ${quoted(f['metric'])} مسألة حكم.`,
    hint: () => 'صرّح به: "good: up" أو "good: down".',
  },
  'lesson-turns': {
    message: (f) =>
      `الأدوار من ${said(f['from'])} إلى ${said(f['to'])} ليست من هذه اللعبة، وفيها مع خاتمتها ${said(f['last'])}.`,
    hint: () => 'اكتب الأسبق أولاً ولا تتجاوز التقويم.',
  },
  'lesson-paid-by-rule': {
    message: (f) =>
      `تحرّك القاعدة ${quoted(f['rule'])} الرصيد ${quoted(f['column'])} في الاتجاه الذي يتوقعه هذا الدرس من ${quoted(f['metric'])}، فقد يصح بحكم بنائه.`,
    hint: () => 'قس ما لا تعطيه قاعدة مباشرة.',
  },
  'no-lesson-fails': {
    message: (f) => `الدروس كلها (${said(f['count'])}) مسجلة على أنها تصح.`,
    hint: () => 'أضف قولاً شائعاً يُتوقع أن يفشل.',
  },
  'contested-without-dissent': {
    message: (f) => `الدرس ${quoted(f['id'])} محل خلاف ولا يخالفه فيه أحد.`,
    hint: () => 'أضف "dissent": من يقول غير ذلك، وأين، وبأي أعداد.',
  },
  'rule-never-fired': {
    message: (f) =>
      `لم تعمل القاعدة ${quoted(f['id'])} في أي من مباريات العيّنة، وعددها ${said(f['games'])}.`,
    hint: () => 'راجع شرطها: قد لا يبلغه اللعب أبدًا، أو قد تكون فيه كلمة خاطئة.',
  },
  'lesson-by-construction': {
    message: (f) =>
      f['rules'] === ''
        ? `يقارن الدرس ${quoted(f['id'])} بين لعبين لم تختلف نتيجتهما قط.`
        : `يتوقف حكم الدرس ${quoted(f['id'])} على قواعد تكتب ما يقيسه: ${said(f['rules'])}.`,
    hint: () => 'قس ما يستطيع اللعب نفسه تغييره ولا تدفعه قاعدة.',
  },
} as const satisfies Partial<FindingCatalogue>;
