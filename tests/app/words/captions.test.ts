// Shows that the caption of a panel of the debrief speaks of the measures that the panel lists.
import { describe, expect, it } from 'vitest';
import { METRICS } from '../../../src/engine/index.ts';
import { readCatalogue } from '../../../tools/words.mjs';

/** The word that the caption uses for each measure of the panel. */
const WORDS = {
  en: { budget: 'budget', politicalCapital: 'capital', fatigue: 'worn out', ownership: 'owner' },
  fr: { budget: 'budget', politicalCapital: 'capital', fatigue: 'fatigue', ownership: 'approp' },
  ar: { budget: 'الميزانية', politicalCapital: 'الرصيد', fatigue: 'الإنهاك', ownership: 'التملّك' },
} as const;

describe('the caption of what lasts', () => {
  for (const locale of ['en', 'fr', 'ar'] as const) {
    it(`names each measure of its panel in ${locale}`, () => {
      const listed = METRICS.filter(({ panel }) => panel === 'sustainability').map(({ id }) => id);
      expect(listed).toEqual(Object.keys(WORDS[locale]));
      const caption = readCatalogue(locale)
        .map(({ messages }) => messages['panel.sustainability.help'])
        .find((text) => text !== undefined);
      for (const word of Object.values(WORDS[locale])) expect(caption).toContain(word);
    });
  }
});
