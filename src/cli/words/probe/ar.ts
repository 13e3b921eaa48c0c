// Holds the Arabic sentences of `tukhum probe`.

import type { probeEn } from './en.ts';

export const probeAr: Readonly<Record<keyof typeof probeEn, string>> = {
  'probe-pinned': 'المباريات {games}: مقاييس تقف عند حدّها في أكثر من {limit} منها: {names}.',
  'probe-pinned-none': 'المباريات {games}: لا يقف مقياس للمنطقة عند حدّه في أكثر من {limit} منها.',
  'probe-standing':
    'البذور {games}: تتصدّر بعد الذيل استراتيجية غير التي تصدّرت في منتصف المباراة في {winner} منها (وبوضوح في {clear})؛ وتتبادل استراتيجيتان على الأقل موقعيهما بوضوح في {order}؛ الأزواج المنقلبة: {kendall}.',
  'probe-busy-seat':
    '{seat}: ينفع {least} من أنواع الأوامر على الأقل في {busy} من الحالات (دورًا بعد دور: {turns}).',
  'probe-busy':
    'الحالات {cases}: ينفع {least} من أنواع الأوامر على الأقل في {busy} منها؛ والمطلوب {limit}.',
  'probe-matters': 'أسوأ من دونها، بعد بحث من {budget} مباراة: {names}',
  'probe-loses': 'يخسر أفضل لعب وُجد من دونها: {names}',
  'probe-replaceable': 'لا فرق من دونها، بلعب آخر: {names}',
  'probe-dead': 'حمل لا نفع فيه: {names}',
  'probe-kept': 'حُفظ في {file}',
};
