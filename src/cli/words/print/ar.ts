// Holds the Arabic sentences of `tukhum print`.

import type { printEn } from './en.ts';

export const printAr: Readonly<Record<keyof typeof printEn, string>> = {
  printed: 'كُتب: {file}',
  'print-nowhere':
    'يحتاج `tukhum print` إلى معرفة مكان الكتابة: ‎--html OUT أو ‎--md OUT أو ‎--pdf OUT.',
  'print-no-browser':
    'يحتاج ملف PDF إلى Chromium أو Google Chrome ولم يُعثر على أي منهما. ثبّت أحدهما، أو ضع مسار برنامجه في CHROMIUM_PATH، أو اكتب ‎--html واطبعه من أي متصفح.',
  'print-failed': 'لم يكتب المتصفح {file}: ‏{reason}.',
};
