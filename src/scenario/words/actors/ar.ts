// Says in Arabic what is found of who acts and of what is theirs; it decides neither when nor how severe it is.

import type { FindingCatalogue } from '../../findings.ts';
import { quoting } from '../parts.ts';

const quoted = quoting('«', '»');

export const actorsAr = {
  'seat-armed-network': {
    message: (f) => `المقعد ${quoted(f['id'])} يلعب الشبكة المسلحة ${quoted(f['network'])}.`,
    hint: () => 'الشبكات المسلحة آلية دائماً، ومقعد الشبكة للتجارة والتهريب فقط.',
  },
  'seat-rim-state': {
    message: (f) => `المقعد ${quoted(f['id'])} يلعب ${quoted(f['state'])} وهي بلا مقعد.`,
    hint: () => 'ضع "seated: true" للدولة أو احذف المقعد.',
  },
  'running-not-offered': {
    message: (f) =>
      `برنامج للشريك ${quoted(f['id'])} جارٍ في ${quoted(f['state'])} وهو لا يعرض عليها شيئاً.`,
    hint: () => 'اذكر الدولة في "offeredTo" أو احذفها من "running".',
  },
  'running-twice': {
    message: (f) => `برنامجان للشريك ${quoted(f['id'])} جاريان في ${quoted(f['state'])}.`,
    hint: () => 'للدولة برنامج واحد من كل شريك: أبقِ واحداً منهما.',
  },
  'state-without-seat': {
    message: (f) => `للدولة ${quoted(f['id'])} مقعد ولا أحد يلعبها.`,
    hint: () => 'أضف مقعداً أو ضع "seated: false" فتجيب وفق قاعدة.',
  },
  'seats-same-holder': {
    message: (f) => `المقعدان ${quoted(f['id'])} و${quoted(f['other'])} يلعبان الشيء نفسه.`,
    hint: () => 'أبقِ واحداً منهما.',
  },
  'no-control-seat': {
    message: () => 'لا يوجد مقعد إدارة.',
    hint: () => 'أضف واحداً ليستطيع الميسّر أن يتصرف داخل اللعبة.',
  },
} satisfies Partial<FindingCatalogue>;
