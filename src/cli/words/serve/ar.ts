// Holds the Arabic sentences of `tukhum serve`.

export const serveAr = {
  'serve-at': 'الغرف مفتوحة على {address}  (Ctrl+C يوقف الخادم؛ والغرف تبقى)',
  'serve-data': 'وهي محفوظة في {folder}',
  'serve-later': 'يمكن للهواتف أن تدخل حال فتح غرفة؛ والغرفة تعرض العنوان.',
  'serve-lan': 'مفتوح عمدًا للشبكة: تُدار الغرف من {address}  ({name})',
  'serve-place': 'يستضيف serve كل غرف مجلده: فما الغرض من {place}؟',
  'serve-no-app': 'لم يُبنَ التطبيق. في المشروع: npm run build',
  'serve-port': 'المنفذ {port} مشغول. سمِّ غيره بـ --port.',
  'serve-console': 'يعرف --console القيمة lan، لا «{value}».',
  'serve-certificate': '‏--cert و --key يأتيان معًا.',
  'serve-in-use': 'خادم آخر يستضيف غرف {folder}. أوقفه، أو سمِّ مجلدًا آخر بـ --data.',
  'serve-newer': 'غرف {folder} حفظها إصدار أحدث من تخوم.',
  'serve-damaged':
    'تعذّرت قراءة غرف {folder}: الملف rooms.db تالف. انقل المجلد جانبًا لتستضيف غرفًا جديدة؛ والمباريات التي حفظتها لوحات الإدارة ما زالت تُفتح.',
  'serve-no-disk':
    'لا يسمح القرص بقراءة غرف {folder} وكتابتها: قد يكون ممتلئًا أو معطوبًا أو لغيرك. وقد تكون الغرف سليمة: أفرغ مساحة أو انسخ المجلد إلى قرص آخر، ثم ابدأ من جديد.',
  'serve-half': 'تتقاسم العمليات الغرف بقاعدة بيانات وسجل حضور وعنوان معًا. ينقص: {missing}.',
  'serve-both': 'يسمّي --data مجلد عملية واحدة: لا تذكره مع --database.',
  'serve-scheme':
    '{option} ({variable}) ليس عنوانًا من نوعه: postgres://… مع --database، و redis://… مع --presence، و https://… مع --address.',
  'serve-inner': 'يريد --inner اسم جهاز ومنفذًا، مثل 10.0.0.2:4177، لا «{value}».',
  'serve-no-database':
    'لا تسمح قاعدة البيانات {folder} لهذا الخادم بالدخول. أهي تعمل، والاسم وكلمة السر صحيحان؟',
  'serve-no-presence':
    'لا يسمح Redis المذكور في --presence لهذا الخادم بالدخول. أهو يعمل، وكلمة السر صحيحة؟',
};
