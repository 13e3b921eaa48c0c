// Decides which scenarios have a workshop guide among the pages, and what its head says; what stands in it is the scenario's.
import { LOCALES, type Locale } from '../../src/base/index.ts';
import { workshopMarkdown, workshopOf } from '../../src/scenario/index.ts';
import type { ScenarioFolder } from './folders.ts';
import { screensOf } from './words.ts';

export interface WorkshopPage {
  readonly name: string;
  readonly locale: Locale;
  readonly text: string;
}

const REMARK: Readonly<Record<Locale, (name: string) => string>> = {
  en: (name) =>
    `Made by \`npm run docs\`; the same for paper: \`npx tukhum print scenarios/${name} --lang en --pdf OUT\`.`,
  fr: (name) =>
    `Fait par \`npm run docs\` ; le même sur papier : \`npx tukhum print scenarios/${name} --lang fr --pdf OUT\`.`,
  ar: (name) =>
    `تُعدّه \`npm run docs\`، ومثله على الورق: \`npx tukhum print scenarios/${name} --lang ar --pdf OUT\`.`,
};

/** A pack in each language for every scenario that says how it is run in a room. */
export function workshopPages(
  folders: readonly ScenarioFolder[],
  root: string,
): readonly WorkshopPage[] {
  const screens = screensOf(root);
  return folders
    .filter(({ scenario }) => scenario.workshop !== undefined)
    .flatMap(({ name, scenario }) =>
      LOCALES.map((locale) => {
        const pack = workshopOf(scenario, {
          locale,
          fictional: false,
          orderName: (kind) => screens[locale][`order.${kind}.name`] ?? kind,
        });
        return { name, locale, text: workshopMarkdown(pack, REMARK[locale](name)) };
      }),
    );
}
