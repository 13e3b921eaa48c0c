// Finds words that could hurt or mislead people: stigma, real persons and units, named organisations outside the briefing, markup.

import { LOCALES, type Locale } from '../../base/index.ts';
import { textsOf } from '../texts.ts';
import type { Subject } from './subject.ts';

interface Pattern {
  readonly pattern: RegExp;
  /** A better word, where there is one. */
  readonly better: string;
}

const STIGMA: Readonly<Record<Locale, readonly Pattern[]>> = {
  en: [
    { pattern: /\billegal (im)?migra(nts?|tion)\b/i, better: 'irregular migration' },
    { pattern: /\billegals\b/i, better: 'people in an irregular situation' },
    {
      pattern: /\billegal (aliens?|travell?ers?|people|persons?)\b/i,
      better: 'people in an irregular situation',
    },
    { pattern: /\bclandestines?\b/i, better: 'people in an irregular situation' },
    {
      pattern:
        /\b(floods?|waves?|swarms?|hordes?|invasions?|influx) of (migrants|refugees|people|foreigners)\b/i,
      better: 'arrivals',
    },
    {
      pattern:
        /\b(terrorist|criminal|smuggler|jihadist|bandit) (tribes?|communit(y|ies)|villages?|populations?|peoples?|towns?)\b/i,
      better: 'networks',
    },
    { pattern: /\b(barbaric|barbarians?|savages?|vermin|cockroach(es)?|infested)\b/i, better: '' },
    {
      pattern:
        /\b(neutrali[sz]e[ds]?|eliminate[ds]?|eradicate[ds]?) (the )?(terrorists?|smugglers?|migrants?|targets?)\b/i,
      better: '',
    },
    { pattern: /\bbody ?counts?\b/i, better: 'violence' },
  ],
  fr: [
    {
      pattern: /\b(im)?migr(ants?|és?|ations?) (illégaux|illégale?s?|illegal|clandestine?s?)\b/i,
      better: 'migration irrégulière',
    },
    {
      pattern: /\b(les|des|de|aux) (clandestins|illégaux|sans-papiers)\b/i,
      better: 'personnes en situation irrégulière',
    },
    {
      pattern:
        /\b(vagues?|flots?|hordes?|invasions?|afflux|déferlantes?) de (migrants|réfugiés|étrangers)\b/i,
      better: 'arrivées',
    },
    {
      pattern:
        /\b(tribus?|communautés?|villages?|populations?) (terroristes?|criminelle?s?|contrebandière?s?|djihadistes?)\b/i,
      better: 'réseaux',
    },
    { pattern: /\b(barbares?|sauvages?|vermine|cafards?)\b/i, better: '' },
    {
      pattern: /\bneutralis(er|és?|ation des) (les )?(terroristes?|passeurs?|migrants?)\b/i,
      better: '',
    },
  ],
  ar: [
    {
      pattern: /(مهاجر(ون|ين)?|هجر[ةه]|مهاجرات) (غير )?(شرعي|قانوني)[ةهي]?(ين|ون)?/u,
      better: 'هجرة غير نظامية',
    },
    {
      pattern: /(المهاجر(ون|ين)?|الهجر[ةه]) غير (الشرعي|القانوني)[ةهي]?(ين|ون)?/u,
      better: 'الهجرة غير النظامية',
    },
    { pattern: /(متسللين|متسللون|المتسللين|المتسللون)/u, better: 'أشخاص في وضع غير نظامي' },
    {
      pattern: /(موجات|موجة|سيل|طوفان|غزو|جحافل) (من )?(ال)?(مهاجرين|لاجئين)/u,
      better: 'الوافدون',
    },
    {
      pattern: /(قبيل[ةه]|قبائل|قري[ةه]|مجتمع) (ال)?(إرهابي|ارهابي|إجرامي|اجرامي)[ةه]?/u,
      better: 'شبكات',
    },
    { pattern: /(همجي|همجيون|همجيين|حشرات|صراصير)/u, better: '' },
  ],
};

const PERSONS: readonly RegExp[] = [
  /\b(President|Prime Minister|Minister|King|General|Colonel|Major|Captain|Sheikh|Emir|Marshal|Commander) (?!of\b|in\b)\p{Lu}\p{Ll}+(?! (side|of|ministry|seat|team))/u,
  /\b(le|du|au) (président|premier ministre|ministre|roi|général|colonel|commandant|capitaine|cheikh|émir|maréchal) \p{Lu}\p{Ll}+/u,
  /(^|[\s،(])(الرئيس|الوزير|الملك|العقيد|الفريق|اللواء|المشير|النقيب|الأمير) [ء-ي]{3,} [ء-ي]{3,}$/u,
];

const UNITS: readonly RegExp[] = [
  /\b\d+(st|nd|rd|th) (\p{Lu}\p{Ll}+ )?(brigade|battalion|regiment|division|squadron|company|military region)\b/iu,
  /\b\d+(e|er|ère|ème) (brigade|bataillon|régiment|division|escadron|compagnie|région militaire)\b/iu,
  /(اللواء|الكتيبة|الفوج|الفرقة|السرية) (\d+|الأول|الأولى|الثاني|الثانية|الثالث|الثالثة|الرابع|الرابعة|الخامس|الخامسة)(?![ء-ي])/u,
];

const ORGANISATIONS =
  /\b(AQIM|AQMI|ISIS|ISIL|Da['’]?esh|Daech|Al[- ]Qaeda|Al[- ]Qaïda|Boko Haram|JNIM|GSIM|Ansar al[- ]Sharia|Okba ibn Nafaa|Uqba ibn Nafi|Polisario|MUJAO|MUJWA)\b|(القاعدة في|داعش|بوكو حرام|أنصار الشريعة|جماعة نصرة الإسلام)/u;
/** "AQIM-type", "de type AQMI", "من نمط": a preset of behaviour, not the organisation. */
const AS_A_TYPE = /(-type\b|\bde type\b|\btype\b|من نمط|من نوع|على نمط)/iu;

const MARKUP = /<\/?[a-z!][^>]*>|javascript:|&#x?[0-9a-f]+;/iu;

export function checkCare({ scenario, report }: Subject): void {
  for (const { path, text, key } of textsOf(scenario)) {
    for (const locale of LOCALES) {
      const words = text[locale];
      if (words === undefined) continue;
      const at = [...path, locale];
      const language = locale;
      for (const { pattern, better } of STIGMA[locale]) {
        const found = pattern.exec(locale === 'ar' ? bare(words) : words);
        if (found !== null) report(at, 'stigmatising-word', { words: found[0], better, language });
      }
      const person = firstMatch(PERSONS, words);
      if (person !== null) report(at, 'real-person', { words: person, language });
      const unit = firstMatch(UNITS, words);
      if (unit !== null) report(at, 'real-unit', { words: unit, language });
      const named = ORGANISATIONS.exec(words);
      if (named !== null && !AS_A_TYPE.test(words) && !key.startsWith('briefing.')) {
        report(at, 'named-organisation', { words: named[0], language });
      }
      const markup = MARKUP.exec(words);
      if (markup !== null) report(at, 'text-markup', { words: markup[0].slice(0, 40), language });
    }
  }
}

function firstMatch(patterns: readonly RegExp[], words: string): string | null {
  for (const pattern of patterns) {
    const found = pattern.exec(words);
    if (found !== null) return found[0].trim();
  }
  return null;
}

/** Arabic without vowel marks and stretching, so that a pattern finds a word however it is dressed. */
function bare(words: string): string {
  return words.replace(/[\u064b-\u0652\u0670\u0640]/gu, '');
}
