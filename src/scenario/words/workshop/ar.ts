// Says in Arabic what is found in plans of a workshop and in opposed pairs; it decides neither when nor how severe it is.

import type { FindingCatalogue } from '../../findings.ts';
import { quoting, said } from '../parts.ts';

const quoted = quoting('«', '»');

export const workshopAr = {
  'plan-minutes': {
    message: (f) =>
      `تستغرق خطوات ${quoted(f['id'])} ${said(f['sum'])} دقيقة، والخطة تقول ${said(f['minutes'])}.`,
    hint: () => 'غيّر إحدى الخطوات أو مدة الخطة.',
  },
  'plan-rounds': {
    message: (f) =>
      `عدد جولات الخطة ${quoted(f['id'])} هو ${said(f['rounds'])}، وخطواتها هي الجولات ${said(f['found']) || '–'}.`,
    hint: () => 'اجعل لكل جولة خطوة واحدة من نوع round، بالترتيب، ابتداءً من 1.',
  },
  'plan-past-end': {
    message: (f) =>
      `تلعب الخطة ${quoted(f['id'])} ${said(f['asked'])} دوراً، وفي التقويم ${said(f['turns'])}.`,
    hint: () => 'قلّل عدد الجولات أو عدد الأدوار في الجولة.',
  },
  'round-without-number': {
    message: () => 'خطوة من نوع round لا تقول أي جولة هي.',
    hint: () => 'أضف مثلاً «round: 1».',
  },
  'number-without-round': {
    message: (f) => `خطوة من نوع ${quoted(f['kind'])} ليست جولة ولا رقم لها.`,
    hint: () => 'احذف الرقم أو اجعل الخطوة جولة.',
  },
  'injects-without-round': {
    message: (f) => `تُطلق أحداث المنشّط عند افتتاح جولة، ونوع هذه الخطوة ${quoted(f['kind'])}.`,
    hint: () => 'انقلها إلى خطوة من نوع round.',
  },
  'team-control': {
    message: (f) => `المقعد ${quoted(f['id'])} للمنشّط لا لفريق.`,
    hint: () => 'اذكر مقعداً يلعب.',
  },
  'plan-without-tail': {
    message: (f) => `لا تُظهر الخطة ${quoted(f['id'])} ما يبقى حين ينتهي الدعم.`,
    hint: () => 'أضف خطوة من نوع tail؛ تكفي بطاقة واحدة وخمس دقائق.',
  },
  'plan-without-debrief': {
    message: (f) => `لا جلسة استخلاص في الخطة ${quoted(f['id'])}.`,
    hint: () => 'أضف خطوة من نوع debrief؛ فاللعبة من دونها لا تعلّم إلا مصادفة.',
  },
  'debrief-short': {
    message: (f) =>
      `جلسة الاستخلاص في ${quoted(f['id'])} مدتها ${said(f['debrief'])} دقيقة، أي أقل من ربع الخطة.`,
    hint: (f) => `خصّص لها ${said(f['least'])} دقيقة أو أكثر.`,
  },
  'round-short': {
    message: (f) =>
      `مدة الجولة (${said(f['minutes'])} د) أقصر مما تحتاجه الفرق للقراءة والتشاور والقرار.`,
    hint: (f) => `اجعلها ${said(f['least'])} دقائق أو أكثر؛ وفي docs/timing.md ما تُصرف فيه.`,
  },
  'inject-unplanned': {
    message: (f) => `لا تُطلق أي خطة حدث المنشّط ${quoted(f['id'])}.`,
    hint: () => 'اجعل له جولة في إحدى الخطط أو احذفه.',
  },
  'pair-alone': {
    message: (f) => `الدرس ${quoted(f['id'])} وحيد في الزوج المتقابل ${quoted(f['pair'])}.`,
    hint: () => 'اكتب القول الذي يقابله أو احذف الزوج.',
  },
  'pair-agrees': {
    message: (f) =>
      `في الزوج المتقابل ${quoted(f['pair'])} يسأل ${quoted(f['id'])} ما يسأله ${quoted(f['other'])}.`,
    hint: () => 'ليختلفا في طرفي المقارنة أو في المقياس أو في الاتجاه.',
  },
} as const satisfies Partial<FindingCatalogue>;
