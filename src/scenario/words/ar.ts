// Says the findings in Arabic; it decides neither when they are found nor how severe they are.

import type { FindingCatalogue } from '../findings.ts';
import { actorsAr } from './actors/ar.ts';
import { courseAr } from './course/ar.ts';
import { naming, quoting, said } from './parts.ts';
import { rulesAr } from './rules/ar.ts';
import { workshopAr } from './workshop/ar.ts';

const quoted = quoting('«', '»');
const named = naming({
  strategy: 'استراتيجية',
  rule: 'قاعدة',
  lesson: 'درس',
  deck: 'رزمة',
  event: 'حدث',
  choice: 'خيار',
  state: 'دولة',
  zone: 'منطقة',
  'zone-or-gate': 'منطقة أو بوابة',
  network: 'شبكة',
  partner: 'شريك',
  framework: 'إطار',
  pair: 'زوج',
  passage: 'ممر',
  flow: 'تدفق',
  seat: 'مقعد',
  'order-set': 'مجموعة أوامر',
  measure: 'مقياس',
  community: 'مجتمع',
  control: 'إدارة',
  object: 'جدول',
  array: 'قائمة',
  string: 'كلمة',
  text: 'نص',
  number: 'عدد',
  value: 'قيمة',
  boolean: 'true أو false',
  trade: 'التجارة غير الرسمية',
  drugs: 'المخدرات',
  migrants: 'الهجرة',
  arms: 'السلاح',
  fighters: 'المقاتلين',
});

const meant = (word: unknown): string => (said(word) === '' ? '' : ` هل تقصد ${quoted(word)}؟`);

export const ar: FindingCatalogue = {
  ...rulesAr,
  ...workshopAr,
  ...actorsAr,
  ...courseAr,
  'seat-holds-nothing': {
    message: (f) => `المقعد ${quoted(f['id'])} (${named(f['kind'])}) لا يقول ماذا يلعب.`,
    hint: () => 'اذكر دولته أو شبكته أو شريكه أو مناطقه.',
  },
  'file-too-big': {
    message: (f) => `حجم الملف ${said(f['bytes'])} بايت، ولا يُقرأ أكثر من ${said(f['most'])}.`,
    hint: () =>
      'انقل النصوص الطويلة إلى texts/en.yaml وtexts/fr.yaml وtexts/ar.yaml أو اختصر الملف.',
  },
  'file-empty': {
    message: () => 'الملف فارغ.',
    hint: () => 'ابدأ من أصغر سيناريو في آخر docs/format.md.',
  },
  'too-many-parts': {
    message: (f) => `في الملف أكثر من ${said(f['most'])} جزء من نوع واحد، فلم يُقرأ.`,
    hint: () => 'يحتاج السيناريو إلى أقل من ذلك بكثير. ابحث عن شيء تكرّر خطأً.',
  },
  'too-deep': {
    message: (f) => `القوائم والجداول متداخلة أكثر من ${said(f['most'])} مستوى.`,
    hint: () => 'ابحث عن قوس لم يُغلق.',
  },
  'too-many-findings': {
    message: (f) =>
      `عدد الملاحظات ${said(f['count'])}، وتظهر أول ${said(f['shown'])} فقط والأخطاء أولاً.`,
    hint: () => 'أصلح هذه ثم أعد الفحص.',
  },
  'forbidden-character': {
    message: (f) => `الحرف ${said(f['character'])} غير مسموح: فهو خفي أو يقلب اتجاه النص.`,
    hint: () => 'احذفه. لا تحتاج العربية بجانب الحروف اللاتينية إليه.',
  },
  'tab-character': { message: () => 'هنا علامة جدولة.', hint: () => 'استعمل المسافات.' },
  'unbalanced-direction': {
    message: () => 'علامة عزل اتجاه النص فُتحت ولم تُغلق، أو العكس.',
    hint: () => 'أغلق كل عزل في سطره أو احذف العلامتين.',
  },
  'yaml-syntax': {
    message: (f) => `هذا ليس YAML صحيحاً (${said(f['problem'])}).`,
    hint: () => 'راجع المسافات في أول السطر والنقطتين وعلامات الاقتباس والأقواس هنا وقبل هذا الموضع.',
  },
  'several-documents': {
    message: () => 'تبدأ هنا وثيقة ثانية، والسيناريو وثيقة واحدة.',
    hint: () => 'احذف سطر الشرطات الثلاث أو اجعلها ملفاً مستقلاً.',
  },
  'anchor-refused': {
    message: (f) => `لا تُقرأ المراسي والإحالات مثل ${quoted(f['part'])}.`,
    hint: () => 'اكتب القيمة كاملة، أو ضع النص الذي يبدأ بـ & أو * بين علامتي اقتباس.',
  },
  'tag-refused': {
    message: (f) => `لا تُقرأ الوسوم مثل ${quoted(f['part'])}.`,
    hint: () => 'احذف الوسم، أو ضع النص الذي يبدأ بـ ! بين علامتي اقتباس.',
  },
  'directive-refused': {
    message: (f) => `لا تُقرأ التوجيهات مثل ${quoted(f['part'])}.`,
    hint: () => 'احذف السطر.',
  },
  'merge-refused': { message: () => 'لا تُقرأ مفاتيح الدمج (<<).', hint: () => 'اكتب القيم كاملة.' },
  'forbidden-key': {
    message: (f) => `المفتاح ${quoted(f['key'])} غير مسموح.`,
    hint: () => 'اختر اسماً آخر.',
  },
  'key-not-plain': {
    message: (f) => `المفتاح ${quoted(f['key'])} ليس كلمة بسيطة بحروف لاتينية.`,
    hint: () => 'المفاتيح هي كلمات الصيغة والمعرّفات، أما الأسماء بكتابات أخرى فمكانها النصوص.',
  },
  'duplicate-key': {
    message: (f) => `المفتاح ${quoted(f['key'])} مكرر هنا.`,
    hint: () => 'أبقِ واحداً منهما.',
  },
  'not-finite': {
    message: (f) => `${quoted(f['value'])} ليس عدداً منتهياً.`,
    hint: () => 'اكتب عدداً عادياً.',
  },
  'not-a-scenario': {
    message: (f) => `الصيغة ${quoted(f['value'])} ليست صيغة سيناريو.`,
    hint: () => 'أول سطر في السيناريو هو "format: tukhum-scenario".',
  },
  'version-unknown': {
    message: (f) =>
      `الإصدار ${quoted(f['value'])} من الصيغة غير معروف هنا. المعروف: ${said(f['known'])}.`,
    hint: () => 'افتح الملف بإصدار البرنامج الذي كُتب له، أو حدّد الإصدار الذي يتبعه.',
  },
  'unknown-key': {
    message: (f) => `المفتاح ${quoted(f['key'])} غير معروف هنا.${meant(f['meant'])}`,
    hint: () => 'مفاتيح كل جزء مذكورة في docs/format.md.',
  },
  'forbidden-variable': {
    message: (f) =>
      `${quoted(f['key'])} ليس مُدخلاً أبداً: ينظر النموذج إلى الأفعال والظروف لا إلى هوية الناس.`,
    hint: () => 'احذفه، وصف الأماكن بالثقة وسبل العيش والخدمات.',
  },
  'missing-field': {
    message: (f) => `الحقل ${quoted(f['field'])} ناقص.`,
    hint: () => 'أضفه، ومعناه في docs/format.md.',
  },
  'wrong-type': {
    message: (f) =>
      `ينبغي أن يكون ${quoted(f['field'])} من نوع ${named(f['expected'])}، و${quoted(f['value'])} ليس كذلك.`,
    hint: () => 'يُكتب العدد مجرداً أو { value, range, source, note }، والنص { en, fr, ar }.',
  },
  'out-of-bounds': {
    message: (f) =>
      `قيمة ${quoted(f['field'])} هي ${said(f['value'])}، و${f['side'] === 'least' ? 'الحد الأدنى' : 'الحد الأقصى'} ${said(f['bound'])}.`,
    hint: () => 'الحدود من النموذج، وهي في docs/format.md.',
  },
  'not-whole': {
    message: (f) => `قيمة ${quoted(f['field'])} هي ${said(f['value'])} وليست عدداً صحيحاً.`,
    hint: () => 'اكتب عدداً صحيحاً.',
  },
  'not-in-list': {
    message: (f) => `${quoted(f['value'])} ليس من: ${said(f['known'])}.${meant(f['meant'])}`,
    hint: () => 'استعمل كلمة من القائمة.',
  },
  'bad-id': {
    message: (f) => `${quoted(f['value'])} لا يصلح معرّفاً.`,
    hint: () => 'يبدأ المعرّف بحرف لاتيني ولا يزيد على 40 حرفاً ورقماً وشرطة.',
  },
  'too-long': {
    message: (f) =>
      `في ${quoted(f['field'])} ${said(f['length'])} حرفاً، والمسموح ${said(f['most'])}.`,
    hint: () => 'اختصر، فالناس يقرؤونه حول طاولة.',
  },
  'too-many-items': {
    message: (f) =>
      `في ${quoted(f['field'])} ${said(f['count'])} عنصراً، والمسموح ${said(f['most'])}.`,
    hint: () => 'ادمج بعضها أو احذفه.',
  },
  'too-few-items': {
    message: (f) =>
      `في ${quoted(f['field'])} ${said(f['count'])} عنصراً، والمطلوب ${said(f['least'])} على الأقل.`,
    hint: () => 'أضف الناقص.',
  },
  'invalid-value': {
    message: (f) => `لا يمكن أن يكون ${quoted(f['field'])} ${quoted(f['value'])}.`,
    hint: () => 'يبيّن docs/format.md ما يصلح هنا.',
  },
  'duplicate-id': {
    message: (f) => `المعرّف ${quoted(f['id'])} مكرر في ${said(f['list'])}.`,
    hint: () => 'أعطِ كل واحد معرّفه.',
  },
  'unknown-id': {
    message: (f) => `لا وجود للمعرّف ${quoted(f['id'])} (${named(f['what'])}).${meant(f['meant'])}`,
    hint: () => 'استعمل معرّفاً موجوداً في الملف أو أضف ما يسمّيه.',
  },
  'unknown-parameter': {
    message: (f) => `ليس في النموذج معامل اسمه ${quoted(f['id'])}.${meant(f['meant'])}`,
    hint: () => 'المعاملات مذكورة في docs/parameters.md.',
  },
  'unknown-source': {
    message: (f) => `لا وجود للمصدر ${quoted(f['source'])}.${meant(f['meant'])}`,
    hint: () => 'أضفه تحت "sources" أو اكتب "design choice".',
  },
  'range-reversed': {
    message: (f) => `المدى ينزل من ${said(f['low'])} إلى ${said(f['high'])}.`,
    hint: () => 'اكتب العدد الأصغر أولاً.',
  },
  'value-outside-range': {
    message: (f) =>
      `القيمة ${said(f['value'])} خارج مداها من ${said(f['low'])} إلى ${said(f['high'])}.`,
    hint: () => 'أصلح القيمة أو المدى.',
  },
  'parameter-outside-range': {
    message: (f) =>
      `قيمة ${quoted(f['id'])} هي ${said(f['value'])}، والمدى المعقول من ${said(f['low'])} إلى ${said(f['high'])}.`,
    hint: () => 'لا تُبقها إلا بمصدر يقول ذلك.',
  },
  'zone-unreachable': {
    message: (f) => `لا يمكن الوصول إلى المنطقة ${quoted(f['id'])} من المناطق الأخرى.`,
    hint: () => 'أضف ممراً إليها.',
  },
  'flow-without-route': {
    message: (f) => `يبدأ التدفق ${quoted(f['id'])} حيث ينتهي، فلا طريق له.`,
    hint: () => 'اجعل طرفيه مختلفين.',
  },
  'network-without-flow': {
    message: (f) => `الشبكة ${quoted(f['id'])} لا تنقل شيئاً.`,
    hint: () => 'أعطها تدفقاً أو احذفها.',
  },
  'passage-to-itself': {
    message: (f) => `ممر يصل ${quoted(f['id'])} بنفسها.`,
    hint: () => 'اذكر منطقتين مختلفتين.',
  },
  'passage-repeated': {
    message: (f) => `الممر ${quoted(f['id'])} يصل منطقتين بينهما ممر آخر.`,
    hint: () => 'ممر واحد لكل منطقتين.',
  },
  'pair-to-itself': {
    message: (f) => `زوج يصل ${quoted(f['id'])} بنفسها.`,
    hint: () => 'اذكر دولتين مختلفتين.',
  },
  'pair-repeated': {
    message: (f) => `الزوج ${quoted(f['id'])} مكرر.`,
    hint: () => 'أبقِ واحداً.',
  },
  'pair-missing': {
    message: (f) => `يصل ممر بين ${quoted(f['a'])} و${quoted(f['b'])} ولا زوج لهما.`,
    hint: () => 'أضف الزوج، فبدونه لا تتفقان على شيء وتبقى حدودهما ثغرة.',
  },
  'state-without-zone': {
    message: (f) => `الدولة ${quoted(f['id'])} بلا منطقة.`,
    hint: () => 'أعطها منطقة أو احذفها.',
  },
  'cell-repeated': {
    message: (f) => `خلية الخريطة ${quoted(f['cell'])} تتبع ${quoted(f['zone'])} أصلاً.`,
    hint: () => 'لكل خلية منطقة واحدة.',
  },
  'shares-not-one': {
    message: (f) => `مجموع الحصص ${said(f['sum'])} وليس 1.`,
    hint: () => 'الانتباه محدود: زد صنفاً وانقص آخر.',
  },
  'flow-scale': {
    message: (f) =>
      `مجموع تدفقات ${named(f['good'])} هو ${said(f['volume'])}، وثوابت النموذج تصلح من ${said(f['least'])} إلى ${said(f['most'])}.`,
    hint: () => 'التدفقات أرقام قياسية: اضربها كلها في عامل واحد.',
  },
  'order-wrong-seat': {
    message: (f) =>
      `الأمر ${quoted(f['kind'])} ليس لمقعد من نوع ${named(f['seatKind'])} مثل ${quoted(f['seat'])}.`,
    hint: () => 'احذفه من المجموعة أو أعطِ هذا المقعد مجموعته.',
  },
  'order-after-end': {
    message: (f) => `الدور ${said(f['turn'])} بعد آخر دور فيه أوامر، ${said(f['turns'])}.`,
    hint: () => 'امنح الأوامر قبل ذلك أو أطل التقويم.',
  },
  'order-repeated': {
    message: (f) => `الأمر ${quoted(f['kind'])} ممنوح مرتين في هذه المجموعة.`,
    hint: () => 'أبقِ المنح الأسبق.',
  },
  'column-not-changeable': {
    message: (f) => `لا يمكن لحدث أن يغيّر ${quoted(f['column'])}.`,
    hint: () => 'ما تغيّره الأحداث مذكور في docs/format.md.',
  },
  'effect-without-subject': {
    message: (f) => `الأثر على ${quoted(f['what'])} لا يذكر ${said(f['needs'])}.`,
    hint: () => 'بيّن أيها.',
  },
  'effect-wrong-subject': {
    message: (f) => `${quoted(f['column'])} مخزون لـ ${said(f['needs'])} لا لـ ${said(f['list'])}.`,
    hint: () => 'انقل المعرّفات إلى القائمة الصحيحة.',
  },
  'choice-without-seat': {
    message: (f) => `الحدث ${quoted(f['id'])} يعرض خيارات ولا يسأل أي مقعد.`,
    hint: () => 'أضف "asks" مع المقعد الذي يقرر.',
  },
  'default-choice-missing': {
    message: (f) => `يحتاج الحدث ${quoted(f['id'])} إلى خيار تلقائي من: ${said(f['known'])}.`,
    hint: () => 'ضع "defaultChoice"، فهو يسري إن لم يجب أحد.',
  },
  'event-never': {
    message: (f) => `الحدث ${quoted(f['id'])} لا يمكن أن يقع.`,
    hint: () => 'راجع احتماله وأدواره.',
  },
  'calendar-short': {
    message: (f) => `لعبة من ${said(f['turns'])} أدوار تكافئ ما لا يدوم.`,
    hint: (f) =>
      `اجعلها ${said(f['least'])} أدوار على الأقل، وتلعب الطاولات القصيرة دورين في الجولة.`,
  },
  'text-missing': {
    message: (f) => `النص ${quoted(f['key'])} ناقص في: ${said(f['languages'])}.`,
    hint: () => 'أضفه هنا أو في texts/، وإلى ذلك الحين تحل لغة أخرى محله.',
  },
  'text-unused': {
    message: (f) => `ليس في السيناريو نص اسمه ${quoted(f['key'])}.${meant(f['meant'])}`,
    hint: () => 'المفاتيح تتبع الملف: seats.tunisia.role وevents.libya.title …',
  },
  'text-markup': {
    message: (f) => `في النص وسوم: ${quoted(f['words'])}.`,
    hint: () => 'يظهر كما هو ولا يعمل أبداً. اكتب كلمات عادية.',
  },
  'real-name-left': {
    message: (f) => `مع الأسماء المتخيَّلة ما زال ${quoted(f['key'])} يذكر ${quoted(f['name'])}.`,
    hint: (f) => `اكتبه في ${said(f['field'])} بلا أسماء حقيقية لدول أو أماكن.`,
  },
  'source-unused': {
    message: (f) => `لا رقم يحيل إلى المصدر ${quoted(f['source'])}.`,
    hint: () => 'احذفه أو اذكره حيث يُستعمل.',
  },
  'stigmatising-word': {
    message: (f) => `${quoted(f['words'])} يصم أناساً لا أفعالاً.`,
    hint: (f) =>
      said(f['better']) === ''
        ? 'قل ما الذي يُفعل، من شبكات أو قوات.'
        : `اكتب مثلاً ${quoted(f['better'])}.`,
  },
  'real-person': {
    message: (f) => `${quoted(f['words'])} يشبه شخصاً حقيقياً.`,
    hint: () => 'استعمل دوراً: "الوزير"، "موظفة حدود".',
  },
  'real-unit': {
    message: (f) => `${quoted(f['words'])} يشبه وحدة حقيقية.`,
    hint: () => 'اكتب "القوة" أو "دورية" أو "مصالح الولاية".',
  },
  'named-organisation': {
    message: (f) => `${quoted(f['words'])} يسمّي تنظيماً خارج الإحاطة.`,
    hint: () => 'في اللعب تحدّث عن نمط، والتنظيمات مكانها إحاطة ذات مصدر.',
  },
  'claim-without-source': {
    message: (f) => `الملاحظة تقرّر حقيقة بلا مصدر: ${quoted(f['note'])}.`,
    hint: () => 'اذكر المصدر، أو قل إنه تقديرك.',
  },
};
