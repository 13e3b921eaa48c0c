// Holds the Arabic sentences of the command line.

import type { Catalogue } from '../words.ts';
import { printAr } from './print/ar.ts';
import { replayAr } from './replay/ar.ts';
import { probeAr } from './probe/ar.ts';
import { reviewAr } from './review/ar.ts';
import { serveAr } from './serve/ar.ts';

export const ar: Catalogue = {
  ...printAr,
  ...replayAr,
  ...probeAr,
  ...reviewAr,
  ...serveAr,
  usage: `الاستعمال: tukhum <أمر> …

  check FILE|FOLDER … [--bundle OUT] [--sampled N] [--sentences] [--json]
      يقرأ السيناريوهات ويعدّد ما فيها من خلل؛ ينتهي بـ 1 إن تعذّر لعب أحدها؛
      ويكتب --bundle سيناريو واحدًا في ملف واحد
      ويلعب --sampled مباريات عددها N ويعدّد القواعد التي لم تعمل قط (48 مباراة إن وُجدت قواعد)؛
      ومن 200 فصاعدًا الدروس الصحيحة بحكم البناء أيضًا
      ويعيد --sentences قراءة القواعد والدروس بكلام بسيط
  play SCENARIO --seed S [--strategy SEAT=NAME|FILE.js …] [--turns N | --plan ID] [--record OUT] [--json]
      يلعب مباراة إلى نهايتها وما بعدها دون شاشة؛
      ويجعل لها --turns و--plan طولًا غير طول السيناريو: عددًا من الأدوار، أو أدوار خطة جلسة
  replay RECORD [--verify]
      يعيد حساب مباراة محفوظة، أو يتحقق من سلسلة مباراة منقّحة؛ ينتهي بـ 1 عند أول اختلاف
  lessons SCENARIO [--seeds N] [--draws M] [--lesson ID …] [--stop-early] [--results FILE] [--write] [--json]
      يلعب ما تقارنه دروس السيناريو على بذور كثيرة وعلى المدى المعقول لكل عدد؛
      ينتهي بـ 1 إن خالف حكمٌ ما هو مسجّل؛ ويحفظ --results ما لُعب ليُوقَف ثم يُستأنف؛
      ويكتب --write الأحكام في السيناريو، وكل ما وُجد في lessons.json في مجلده؛
      وينظر --stop-early بعد 50 و100 و200 … مباراة لكل طرف ولا يواصل إلا لما لم يُحسم من الدروس
  print SCENARIO [--plan ID] [--fictional] --html OUT | --md OUT | --pdf OUT
      يكتب ما تحتاجه القاعة على الورق: الوضع والدليل والخطط الموقوتة وبطاقات الأدوار والأحداث والأسئلة؛
      ويُبقي --plan خطة واحدة؛ ويحتاج ملف PDF إلى Chromium أو Chrome
  probe SCENARIO [--spread N] [--seats-busy N] [--dead-weight] [--budget N] [--searches N] [--presets A,B]
      [--seed K] [--results FILE] [--write] [--json]
      يسأل هل تتوزع النتائج وهل يغيّر الذيل من يتصدّر (N من البذور)، وهل يملّ مقعد ما (N من المباريات)،
      وأي أنواع الأوامر حمل لا نفع فيه (بحث من --budget مباراة لكل نوع، و--searches بحثًا في المجموع،
      في العوالم التي يسميها --presets: as-it-is,poor,corrupt,crisis)؛
      ويسأل عن كل ذلك إن لم يُسمَّ شيء؛ ينتهي بـ 1 إن لم يُبلغ رقم؛
      ويحفظ --write ما وُجد في probes.json في مجلد السيناريو
  review RECORD [--html OUT] [--pdf OUT] [--md OUT] [--csv DIR] [--xlsx OUT] [--json] [--seeds N] [--fictional]
      [--redacted OUT [--without orders,intents,…]]
      يكتب تقرير ما بعد التمرين للعبة محفوظة: ما آلت إليه، وما تحوّلت عنده، ولماذا، وما كان حظًا؛
      وتكتب ‎--csv و‎--xlsx و‎--json جداوله؛ ويحدد ‎--seeds عدد الألعاب الأخرى التي يقاس بها الحظ
      (500؛ و0 لا يلعب شيئًا)؛ ويكتب ‎--redacted السجل بلا كلام الناس، أو بلا ما يسمّيه ‎--without،
      ويبقى قابلًا للتحقق من السلسلة نفسها
  search SCENARIO --seat S [--budget N] [--measure M] [--class C] [--seed K] [--record OUT] [--json]
      يبحث عن لعب للمقعد يغلب كل لعب معروف في فئته، وعمّا يستغله
  diff A B [--seeds N] [--strategy NAME …] [--json]
      يلعب المباريات نفسها في صيغتين من سيناريو ويعدّد ما يقع على غير ما كان؛ ينتهي بـ 0
  serve [--port P] [--data DIR] [--local] [--cert FILE --key FILE] [--name HOST …] [--console lan]
      يستضيف غرفًا على هذا الجهاز ويحفظها في DIR؛ تدخل الهواتف عبر الشبكة حال فتح غرفة، أو لا تدخل أبدًا مع --local؛
      وبـ --cert و --key يكلمها بـ https؛ وبـ --console lan تُدار الغرف من جهاز آخر أيضًا؛
      وبـ --database postgres://… --presence redis://… --address https://… تُقسم الغرف مع عمليات أخرى
      (أو TUKHUM_DATABASE وأخواتها، فتبقى كلمات السر خارج الأمر)
  sensitivity SCENARIO [--lesson ID | --measure M --strategy NAME --when W --of STATE] [--trajectories R]
      [--top N] [--samples S] [--seeds K] [--each] [--results FILE] [--json]
      يفرز كل الأعداد ذات المدى بحسب أثرها في درس أو مقياس، ثم يقسّم التباين على القليل المهم منها؛
      وتتحرك أعداد النوع الواحد (zones.*.trust) معًا إلا مع --each

  --lang en|fr|ar   لغة الرسائل
  --help            هذه الصفحة`,
  strategies: 'الاستراتيجيات: {names}',
  'unknown-command': 'لا يوجد أمر «{command}». تعرض `tukhum --help` الأوامر.',
  'unknown-option': '«{option}» ليس خيارًا للأمر `tukhum {command}`. تعرض `tukhum --help` الخيارات.',
  'value-missing': 'يحتاج {option} إلى قيمة بعده.',
  'value-unexpected': 'لا يأخذ {option} قيمة.',
  'option-twice': 'ذُكر {option} مرتين.',
  'unknown-language': '«{language}» ليست من لغات تخوم: en أو fr أو ar.',
  'place-missing': 'يحتاج `tukhum {command}` إلى مسار: {what}.',
  'places-too-many': 'يأخذ `tukhum {command}` مسارًا واحدًا، و«{place}» زائد.',
  'what-scenario': 'سيناريو (ملف أو مجلد)',
  'what-record': 'مباراة محفوظة',
  'seed-missing': 'يحتاج `tukhum play` إلى بذرة: ‎--seed 7‎ أو أي كلمة.',
  'cannot-read': 'تعذّرت قراءة {file}: {reason}.',
  'cannot-write': 'تعذّرت كتابة {file}: {reason}.',
  'not-found': 'لا ملف ولا مجلد بهذا الاسم',
  'no-scenario': 'لا يوجد scenario.yaml في هذا المجلد',
  'check-clean': '{file}: لا ملاحظات.',
  'check-sum': 'الأخطاء: {errors}، التحذيرات: {warnings}، تنبيهات العناية: {care}.',
  bundled: 'كُتب ملف واحد في {file}، ولا يحتاج إلى شيء بجانبه.',
  'bundle-one': 'الخيار --bundle يأخذ سيناريو واحدًا.',
  hint: 'العلاج: {hint}',
  'severity-error': 'خطأ',
  'severity-warning': 'تحذير',
  'severity-care': 'عناية',
  'not-playable': 'لا يمكن لعب هذا السيناريو؛ يبيّن `tukhum check {file}` السبب.',
  'strategy-shape': 'ينبغي أن يُكتب «{text}» على صورة SEAT=NAME أو SEAT=FILE.js.',
  'strategy-seat': 'لا مقعد باسم «{seat}» في هذا السيناريو؛ مقاعده: {seats}.',
  'strategy-name': 'لا توجد استراتيجية «{name}». لهذا المقعد: {names}؛ أو مسار ملف ‎.js‎.',
  'strategy-kind': 'لا تستطيع الاستراتيجية «{name}» لعب المقعد «{seat}». لهذا المقعد: {names}.',
  'strategy-file':
    'ينبغي أن يكون {file} وحدة ES فيها `export default { id, decide(view, options, chance) }`.',
  'strategy-threw': 'فشلت الاستراتيجية «{name}» في الدور {turn} على المقعد «{seat}»: {reason}',
  'strategy-orders':
    'لم تُعطِ الاستراتيجية «{name}» قائمة أوامر في الدور {turn} على المقعد «{seat}» (عند {place}).',
  'setup-seed-too-long': 'للبذرة {subject} حرفًا على الأكثر.',
  'setup-other': 'تعذّر فتح المباراة: {code} {subject}.',
  played: '{title}، البذرة {seed}: عدد الأدوار {turns}، منها {tail} لما بعد النهاية.',
  'tail-mark': 'ما بعد النهاية',
  hash: 'البصمة النهائية {hash}',
  recorded: 'حُفظت المباراة في {file}؛ وهي تحوي حقيقة اللعبة كاملة.',
  'record-altered': 'غُيّر الملف بعد كتابته{place}.',
  'record-altered-in': '، أولًا في الدور {turn}',
  'record-too-large': 'الملف أكبر من {limit} ميغابايت، ولا تبلغ مباراة هذا الحجم.',
  'record-not-a-record': 'ليس هذا الملف مباراة محفوظة من تخوم.',
  'record-truncated': 'الملف مبتور أو تالف.',
  'record-wrong-version': 'المباراة من الإصدار {place} الذي لا يقرؤه هذا البرنامج.',
  'record-other-engine': 'حُسبت المباراة بمحرك آخر ({place})، فلن تخرج أرقامها كما كانت.',
  'record-malformed': 'الملف تالف عند {place}.',
  'record-salvage': 'الأدوار من 1 إلى {turn} سليمة ويمكن استئنافها.',
  'record-scenario': 'لم يعد السيناريو الذي في الملف مقروءًا (عدد الأخطاء {count}).',
  fault: 'توقفت المحاكاة: {reason}',
  progress: 'المباريات الملعوبة: {done} من {all}',
  stopped: 'توقّف. مع ‎--results FILE‎ يُحفظ ما لُعب، ويستأنفه الأمر نفسه.',
  'number-wrong': 'يأخذ {option} عددًا صحيحًا من {least} إلى {most}، لا «{value}».',
  'plan-unknown': 'لا خطة جلسة باسم «{plan}» في هذا السيناريو؛ خططه: {plans}.',
  'length-twice': 'تحدّد خطة الجلسة عدد الأدوار: أعطِ --turns أو --plan لا كليهما.',
  'lessons-none': 'لا دروس في هذا السيناريو.',
  'lesson-unknown': 'لا درس باسم «{lesson}» في هذا السيناريو؛ دروسه: {lessons}.',
  'results-found': '{file}: فيه دفعات مباريات من قبل، عددها {found}.',
  'results-other': 'في {file} نتائج سيناريو آخر أو سؤال آخر، فتُرك كما هو.',
  'record-by-hand': 'تعذّرت كتابة الأحكام في {file} دون تغيير غيرها؛ اكتبها يدويًا.',
  'lessons-kept': 'ما وُجد من الدروس محفوظ في {file}، وعددها {count}.',
  'verdicts-written': 'كُتبت الأحكام في {file}، وعددها {count}.',
  'verdict-holds': 'صحيح',
  'verdict-fails': 'غير صحيح',
  'verdict-undecided': 'غير محسوم',
  'by-construction': 'غير محسوم (بحكم البناء)',
  'lessons-title': '{title}: عدد الدروس {count}',
  'lessons-sum':
    'صحيحة: {holds}، غير صحيحة: {fails}، غير محسومة: {undecided}؛ مخالفة للمسجّل: {other}.',
  'lesson-effect':
    'الأثر {effect}، مجال {confidence} من {low} إلى {high}، والمطلوب {least} على الأقل (مباريات كل طرف {n}، متقابلة)',
  'lesson-same':
    'الفرق {effect}، مجال {confidence} من {low} إلى {high}، والمسموح {least} على الأكثر (مباريات كل طرف {n}، متقابلة)',
  'lesson-robust': 'كما قيل في {share} من العوالم المعقولة، وعددها {draws}',
  'lesson-compared': '{measure}: {play} {played}، {against} {other}: {verdict}',
  'lesson-weakest': '(الأضعف يحسم)',
  'lesson-recorded': 'المسجّل: {recorded}؛ الآن: {now}',
  'construction-rules': 'دون القواعد التي تكتب ما يُقاس ({rules}) يكون الحكم غير هذا',
  'construction-identical': 'لم تختلف نتيجة أي مباراة: ما يُقارَن لا يستطيع تغيير ما يُقاس',
  'lesson-flip':
    'ما يقلبه: {key} {when} {value}: {turned} في {share} من هذه العوالم، وفي {otherwise} من غيرها',
  'flip-above': 'فوق',
  'flip-below': 'تحت',
  'flip-to-fails': 'خلاف ما قيل',
  'flip-to-holds': 'كما قيل',
  'lesson-dissent': 'بأعداد {who}: {verdict}، الأثر {effect} (من {low} إلى {high})',
  'seat-missing': 'يحتاج `tukhum search` إلى مقعد: --seat ID؛ المقاعد: {seats}.',
  'seat-without-goals': 'ليس للمقعد «{seat}» أهداف في هذا السيناريو: سمّ مقياسًا بـ --measure.',
  'class-unknown': 'لا فئة باسم «{class}» لهذا المقعد؛ فئاته: {classes}.',
  'measure-unknown': '«{measure}» ليس مقياسًا يُسعى إليه؛ المقاييس: {measures}.',
  'preset-unknown': 'لا إعداد باسم «{preset}»؛ الإعدادات: {presets}.',
  'search-title':
    '{title}: بحث عن أفضل لعب لـ{seat}، الفئة {class}؛ {games} لعبة، {generations} جيلًا.',
  'search-found':
    'وُجد: يغلب كل لعب معروف في فئته على {seeds} بذرة جديدة. أصعبها: {strategy}، بفارق {difference} [{low}، {high}].',
  'search-none':
    'لم يوجد: على {seeds} بذرة جديدة لا يغلب {strategy} يقينًا: {difference} [{low}، {high}].',
  'search-goal': '{measure} (الوزن {weight}): {found}، {strategy} {baseline}؛ يضيف {gain}',
  'search-versus':
    'النتيجة {score} بوحدة تباعد اللعب المعروف (0 متوسطه)؛ وتقدمه على كل منها بفترات 95 %:',
  'search-ahead':
    'النظر إلى الأمام كل دور في عوالم متخيلة يضيف {difference} [{low}، {high}] ({n} زوجًا من الألعاب).',
  'search-ahead-idle':
    'النظر إلى الأمام كل دور في عوالم متخيلة لا يضيف شيئًا يقينًا: {difference} [{low}، {high}] ({n} زوجًا من الألعاب).',
  'search-no-ahead': 'الميزانية أصغر من أن يُجرَّب النظر إلى الأمام.',
  'search-recipe': 'الوصفة، بحسب تكرار كل أمر:',
  'search-ingredient': '{order}: {times} في اللعبة، أولها نحو الدور {turn}، {when}',
  'search-early': 'غالبًا في البداية',
  'search-middle': 'غالبًا في الوسط',
  'search-late': 'غالبًا في النهاية',
  'search-throughout': 'طوال اللعبة',
  'search-traits': 'أبعد المورّثات عن اللعب الوسط: {traits}.',
  'search-kinds': 'ما يقوم عليه (حصة المكسب، قياسًا إلى عدم إصدار أوامر، التي تضيع بلا الأمر):',
  'search-kind': '{order}: {share} (الخسارة {low} إلى {high})',
  'search-dominant': '{order}: {share} (الخسارة {low} إلى {high}): هو الغالب',
  'search-no-loops':
    'لا حلقات في {games} ألعاب: لا أوامر تتكرر كل دور لربح، ولا أوامر يلغي بعضها بعضًا.',
  'search-repeats':
    'حلقة في {count} من {games} ألعاب: الأوامر نفسها في كل دور من {from} إلى {to} والحال تتحسن: {orders}.',
  'search-undoes': 'حلقة في {count} من {games} ألعاب: «{order}» يلغي نفسه (الأدوار {turns}).',
  'search-lessons': 'الدروس، أفضل فئة ضد أفضل الأخرى:',
  'search-contest': '{play} ضد {against}: {effect} [{low}، {high}]؛ كما كُتب {written}',
  'mark-stands': 'يصمد أمام أفضل لعب وُجد',
  'mark-weak': 'لا يغلب إلا اللعب الضعيف',
  'mark-not': 'لا يصح كما كُتب',
  'mark-undecided': 'غير محسوم أمام أفضل لعب',
  'mark-one-class': 'لا منافسة بين فئتين: لمن يلعب ضد الفئة الأولى أن يلعب كل ما لها أن تلعبه',
  'search-one-class':
    '{play} و{against}: للفئة الثانية أن تلعب كل ما للأولى أن تلعبه، فلا يقول الأفضل ضد الأفضل شيئًا؛ وكما كُتب {written}',
  'diff-places': 'يأخذ `tukhum diff` سيناريوهين: ما قبل وما بعد.',
  'diff-strategy': 'لا استراتيجية باسم «{name}» للدول. المتاح: {names}.',
  'diff-title':
    '{before} ← {after}: ما يقع على غير ما كان، عدد البذور {seeds}، والاستراتيجيات {strategies}. مقابلة بذرة ببذرة، مجالات 95 %؛ ولا يُذكر إلا ما تُظهره مجالات 99.9 %.',
  'diff-same-text': 'النصان يقولان الشيء نفسه.',
  'diff-text': 'ما اختلف في النص:',
  'diff-added': 'أُضيف',
  'diff-removed': 'حُذف',
  'diff-changed': 'تغيّر',
  'diff-measures': 'المقاييس، الأكبر تغيّرًا أولًا:',
  'diff-thresholds': 'نسبة المباريات التي يتجاوز فيها مقياس حدًّا:',
  'diff-above': '{metric} فوق {threshold} في الدور {turn}',
  'diff-rates': 'عدد المرات في المباراة:',
  'diff-lessons': 'الدروس:',
  'diff-no-lesson': 'لا درس كهذا',
  'diff-nothing': 'لا شيء يقع على غير ما كان.',
  'diff-more': '… و{more} غيرها؛ يعطيها ‎--json‎ كلها.',
  'window-late': 'قرب النهاية',
  'window-end': 'نهاية اللعب',
  'window-tail': 'ما بعد النهاية',
  'happening-rule': 'قاعدة',
  'happening-event': 'حدث',
  'happening-order': 'أمر',
  'sensitivity-both':
    'تتناول الدراسة درسًا أو مقياسًا: ‎--lesson ID وحده، أو ‎--measure مع ‎--strategy و‎--when و‎--of.',
  'measure-none': 'لا يوجد مقياس «{measure}»؛ المقاييس: {measures}.',
  'when-unknown': '«{when}» ليس جزءًا من هذه المباراة؛ الأجزاء: {windows}.',
  'state-unknown': 'لا توجد دولة «{state}» في هذا السيناريو؛ الدول: {states}.',
  'measure-of-region': 'يُقاس «{measure}» للإقليم كله فقط، لا لـ «{state}».',
  'sensitivity-budget':
    'ستُلعب {games} مباراة: مسارات الفرز {trajectories}، ثم {samples} نقطة للأعداد الأهم وعددها {top}، والبذور لكل طرف في كل عالم {seeds}.',
  'sensitivity-lesson':
    '{title}: أي الأعداد يحرّك أثر الدرس «{lesson}» (أضعف مقارناته؛ والزيادة في الاتجاه المتوقع).',
  'sensitivity-measure':
    '{title}: أي الأعداد يحرّك {measure} ({when}) حين تلعب {strategy} في كل مقاعد الدول.',
  'sensitivity-played':
    'المباريات {games}؛ الأعداد ذات المدى {numbers} حُرّكت على هيئة {dials}؛ والبذور نفسها ({seeds}) في كل عالم.',
  'sensitivity-usual':
    'بأعداد الملف: {usual}. وفي تسعة من كل عشرة عوالم معقولة: من {low} إلى {high}.',
  'sensitivity-number': 'العدد',
  'sensitivity-rest': 'كل ما سواها معًا',
  'sensitivity-legend':
    'mu*: كم تتغير النتيجة في المتوسط حين يقطع العدد مداه. sigma: مقدار تفاوت هذه التغيّرات. ↑ ترتفع مع العدد، ↓ تنخفض، ↕ غير واضح. S1 وST: حصة العدد من التباين بين العوالم المعقولة وحده، ثم وحده ومع غيره، بفترات 95 %.',
  'sensitivity-nothing': 'لم يحرّك أي عدد النتيجة.',
  'sensitivity-first-up':
    'أولها {key}: على امتداد مداه تتغير النتيجة في المتوسط بمقدار {effect}، وترتفع معه.',
  'sensitivity-first-down':
    'أولها {key}: على امتداد مداه تتغير النتيجة في المتوسط بمقدار {effect}، وتنخفض حين يرتفع.',
  'sensitivity-first-either':
    'أولها {key}: على امتداد مداه تتغير النتيجة في المتوسط بمقدار {effect}؛ أما صعودًا أو هبوطًا فبحسب أعداد أخرى أو الحظ (المتوسط {mean}).',
  'sensitivity-still': 'من أصل {dials} لم يحرّك النتيجةَ قط {count}.',
  'sensitivity-alone':
    'السطور ذات الحصص، كلٌّ بمفرده، تفسّر {alone} من التباين؛ والناقص سطور تعمل معًا، وحظ.',
  'sensitivity-luck':
    'الحظ: {means} من التباين بين العوالم هو ما تركته بذور عددها {seeds}؛ وهو داخل في كل ST وفي mu*. وحصة الحظ من تباين المباريات المفردة {games}.',
  'sensitivity-luck-unknown': 'ببذرة واحدة لكل عالم لا يُعرف كم من هذا حظ؛ خذ اثنتين أو أكثر.',
  'search-no-lessons': 'الميزانية أصغر من أن تُقابَل فئات الدروس بعضها ببعض.',
};
