// Decides what of a scenario's plans and injects goes where: outlines to the setup, the rest to who leads the table.

import { LOCALES } from '../../base/index.ts';
import type { Locale, Localised } from '../../base/index.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { Tell } from './lessons.ts';
import type { EventBook, InjectCard, PlanBook, PlanOutline } from './types.ts';

type Plan = NonNullable<Scenario['workshop']>['plans'][number];

function outlineOf({ id, title, minutes, rounds, turnsPerRound, teams }: Plan): PlanOutline {
  return { id, title, minutes, rounds, perRound: turnsPerRound === 2 ? 2 : 1, teams };
}

export function planOutlines({ workshop }: Scenario): readonly PlanOutline[] {
  return (workshop?.plans ?? []).map(outlineOf);
}

export function planBooks({ workshop }: Scenario, tell: Tell): readonly PlanBook[] {
  return (workshop?.plans ?? []).map((plan) => ({
    ...outlineOf(plan),
    steps: plan.steps.map(({ kind, minutes, round, injects, say, fictionalSay }) => ({
      kind,
      minutes,
      round: round ?? null,
      injects,
      say: tell(say, fictionalSay),
    })),
  }));
}

export function injectCards({ injects }: Scenario, tell: Tell): readonly InjectCard[] {
  return injects.map(({ id, title, fictionalTitle, text, fictionalText }) => ({
    id,
    title: tell(title, fictionalTitle),
    ...parted(tell(text, fictionalText)),
  }));
}

/** A text that may weigh on somebody begins with a sentence that says so; these are its first words, by language. */
const NOTE: Readonly<Record<Locale, RegExp>> = {
  en: /^Content note\s*:\s*([^.]+\.)\s*/u,
  fr: /^Avertissement\s*:\s*([^.]+\.)\s*/u,
  ar: /^تنبيه\s*:\s*([^.]+\.)\s*/u,
};

/** Parts a text from the note that it begins with; most have none. */
export function parted(text: Localised): Pick<InjectCard, 'care' | 'text'> {
  const care: Partial<Record<Locale, string>> = {};
  const rest: Partial<Record<Locale, string>> = {};
  for (const locale of LOCALES) {
    const said = text[locale];
    if (said === undefined) continue;
    const note = NOTE[locale].exec(said);
    rest[locale] = note === null ? said : said.slice(note[0].length);
    if (note?.[1] !== undefined) care[locale] = note[1];
  }
  return { care, text: rest };
}

/** Texts of everything that may happen; a page is given those that its reader has heard of. */
export function eventBook({ events, injects }: Scenario, tell: Tell): EventBook {
  return Object.fromEntries(
    [...events, ...injects].map(({ id, title, fictionalTitle, text, fictionalText, choices }) => [
      id,
      {
        title: tell(title, fictionalTitle),
        text: tell(text, fictionalText),
        choices: Object.fromEntries(
          choices.map((choice) => [choice.id, tell(choice.text, choice.fictionalText)]),
        ),
      },
    ]),
  );
}
