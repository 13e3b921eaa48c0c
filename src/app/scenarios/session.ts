// Decides what of a scenario's plans and injects goes where: outlines to the setup, the rest to who leads the table.
import type { Scenario } from '../../scenario/index.ts';
import type { EventBook } from '../facts/names.ts';
import type { InjectCard, PlanBook, PlanOutline } from '../facts/session.ts';
import type { Tell } from './lessons.ts';

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
  return injects.map(({ id, title, fictionalTitle, text, fictionalText, contentNote }) => ({
    id,
    title: tell(title, fictionalTitle),
    text: tell(text, fictionalText),
    care: contentNote,
  }));
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
