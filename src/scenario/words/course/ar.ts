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
      `في المرة ${quoted(f['pass'])} تقع الجولة ${said(f['turn'])} في موضع الجولة ${said(f['expected'])}.`,
    hint: () => 'اكتب كل جولة ذات أوامر مرة واحدة، من الأولى إلى الأخيرة.',
  },
  'course-turn-missing': {
    message: (f) =>
      `عدد الجولات التي تذكرها المرة ${quoted(f['pass'])}: ${said(f['given'])} من ${said(f['turns'])}.`,
    hint: () => 'اكتب الجولات الناقصة، أو قلّل جولات التقويم.',
  },
  'course-long': {
    message: (f) =>
      `عدد كلمات هذا النص ${said(f['count'])} (${said(f['language'])})، والمسار يتسع لـ ${said(f['most'])}.`,
    hint: () => 'قل شيئًا واحدًا في كل جولة، واترك الباقي لما يراه المتعلم.',
  },
  'course-same-passes': {
    message: (f) => `المرتان ${quoted(f['first'])} و${quoted(f['second'])} تقترحان الأوامر نفسها.`,
    hint: () => 'اجعل المرة الثانية تجرّب شيئًا آخر، وإلا فلا شيء يُقارن.',
  },
  'course-order-refused': {
    message: (f) =>
      `في الجولة ${said(f['turn'])} من المرة ${quoted(f['pass'])} يُرفض الأمر ${quoted(f['kind'])} (${said(f['why'])}).`,
    hint: () => 'لا تقترح إلا ما يجوز للمقعد أن يأمر به حينها؛ تشرح docs/codes.md أسباب الرفض.',
  },
} satisfies Partial<FindingCatalogue>;
