// Holds the Arabic sentences of `tukhum replay`.

import type { replayEn } from './en.ts';

export const replayAr: Readonly<Record<keyof typeof replayEn, string>> = {
  'replay-same': 'مطابقة إلى آخر بت: عدد الأدوار {turns}، البصمة {hash}.',
  'replay-verified': 'المجاميع والسلسلة سليمة من الافتتاح إلى الدور {turns}.',
  'replay-chain': 'تنتهي سلسلة الأدوار عند {link}.',
  'replay-additions': 'الإضافات السارية بعد المباراة: {count}. تنتهي سلسلتها عند {link}.',
  'replay-differs':
    'اختلاف في الدور {turn}: العمود {column}{subject}: المحفوظ {recorded}، المحسوب {computed}.',
  'redacted-holds':
    'مباراة منقّحة. ما فيها من سلسلة المباراة الكاملة، من الافتتاح إلى الدور {turns}.',
  'redacted-broken': 'مباراة منقّحة لا توافق سلسلتها (عند {place}).',
  'redacted-out': 'حُذف مع بقاء أختامه: {parts}.',
  'redacted-nothing-out': 'لم يُحذف شيء.',
  'redacted-unproven': 'مقاعد وأدوار لم يبق منها إلا الأوامر أو إلا المقاصد، فلا يثبتها ختم: {count}.',
  'redacted-played': 'تعطي أوامرها الحالات نفسها إلى آخر بت، دورًا بعد دور.',
  'redacted-differs': 'تعطي أوامرها في الدور {turn} حالة غير التي في بصمتها.',
  'redacted-not-played': 'لا يمكن حسابها من جديد دون ما حُذف؛ ولم يُتحقق إلا من سلسلتها.',
  'redacted-seed': 'البذرة',
  'redacted-orders': 'الأوامر ({count})',
  'redacted-intents': 'المقاصد ({count})',
  'redacted-injects': 'أحداث المنشّط ({count})',
  'redacted-states': 'الحالات ({count})',
  'redacted-predictions': 'التوقعات ({count})',
  'redacted-additions': 'الإضافات بعد المباراة ({count})',
};
