// Says in Arabic what is found in courses; it decides neither when nor how severe it is.

import type { FindingCatalogue } from '../../findings.ts';
import { quoting, said } from '../parts.ts';

const quoted = quoting('«', '»');

export const courseAr = {
  'course-wrong-seat': {
    message: (f) => `لا يستطيع المتعلم أن يشغل المقعد ${quoted(f['seat'])}.`,
    hint: () => 'أعطِ المسار مقعد دولة أو مقعد مجتمع محلي.',
  },
  'course-turn-order': {
    message: (f) =>
      `في الجزء ${quoted(f['pass'])} يقع الدور ${said(f['turn'])} في موضع الدور ${said(f['expected'])}.`,
    hint: () => 'اكتب كل دور فيه أوامر مرة واحدة، من الأول إلى الأخير.',
  },
  'course-turn-missing': {
    message: (f) =>
      `عدد الأدوار التي يذكرها الجزء ${quoted(f['pass'])}: ${said(f['given'])} من ${said(f['turns'])}.`,
    hint: () => 'اكتب الأدوار الناقصة، أو قلّل أدوار التقويم.',
  },
  'course-long': {
    message: (f) =>
      `عدد كلمات هذا النص ${said(f['count'])} (${said(f['language'])})، والمسار يتسع لـ ${said(f['most'])}.`,
    hint: () => 'قل شيئًا واحدًا في كل دور، واترك الباقي لما يراه المتعلم.',
  },
  'course-same-passes': {
    message: (f) => `الجزآن ${quoted(f['first'])} و${quoted(f['second'])} يقترحان الأوامر نفسها.`,
    hint: () => 'اجعل الجزء الثاني يجرّب شيئًا آخر، وإلا فلا شيء يُقارن.',
  },
  'course-order-refused': {
    message: (f) =>
      `في الدور ${said(f['turn'])} من الجزء ${quoted(f['pass'])} يُرفض الأمر ${quoted(f['kind'])} (${said(f['why'])}).`,
    hint: () => 'لا تقترح إلا ما يجوز للمقعد أن يأمر به حينها؛ تشرح docs/codes.md أسباب الرفض.',
  },
} satisfies Partial<FindingCatalogue>;
