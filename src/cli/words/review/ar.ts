// Holds the Arabic sentences of `tukhum review`.

import type { reviewEn } from './en.ts';

export const reviewAr: Readonly<Record<keyof typeof reviewEn, string>> = {
  'review-no-turns': 'لم يُلعب أي دور من هذه اللعبة: لا شيء يُراجَع.',
  'review-other-columns': 'حالات هذا السجل لا توافق هذا الإصدار من النموذج، فلا يمكن تسمية شيء منها.',
  'review-redacted': 'لا يمكن مراجعة سجل منقّح: ينقصه الكثير من اللعبة. راجع السجل الكامل.',
  'review-without': 'لا يمكن حذف «{part}» من السجل. ما يمكن حذفه: {parts}.',
  'review-luck': 'تُلعب القرارات نفسها ببذور أخرى …',
  'review-turning': 'البحث عما تحوّلت عنده اللعبة …',
  'review-missed': 'تُلعب الخطوات التي لم يقترحها أحد …',
  'review-more':
    'التقرير كاملًا: ‎--html OUT أو ‎--pdf OUT. وجداوله: ‎--csv DIR أو ‎--xlsx OUT أو ‎--json.',
};
