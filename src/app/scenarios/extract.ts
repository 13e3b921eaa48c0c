// Decides what a page is told of a scenario that was read; compiling it is the engine's.
import { bundleScenario, draftOf, hintOf, messageOf } from '../../scenario/index.ts';
import type { Finding, Scenario, Texts } from '../../scenario/index.ts';
import type { Locale, Localised } from '../../base/index.ts';
import type { EventBook } from '../facts/names.ts';
import type { FindingLine, LoadedScenario } from './messages.ts';

export function lineOf(found: Finding, locale: Locale): FindingLine {
  const { file, line, column, severity } = found;
  const words = { message: messageOf(found, locale), hint: hintOf(found, locale) };
  return { file, line, column, severity, ...words };
}

function eventsOf(scenario: Scenario): EventBook {
  return Object.fromEntries(
    scenario.events.map((event) => [
      event.id,
      {
        title: event.title,
        text: event.text,
        choices: Object.fromEntries(event.choices.map((choice) => [choice.id, choice.text])),
      },
    ]),
  );
}

/** Names that stand for the real ones, by id; only those that the scenario gives. */
function fictionalOf(
  things: readonly { readonly id: string; readonly fictionalName?: Localised | undefined }[],
): Record<string, Localised> {
  const names: Record<string, Localised> = {};
  for (const { id, fictionalName } of things) {
    if (fictionalName !== undefined && Object.keys(fictionalName).length > 0) names[id] = fictionalName;
  }
  return names;
}

export function loadedFrom(scenario: Scenario, text: string, texts: Texts): LoadedScenario {
  return {
    facts: {
      id: scenario.id,
      title: scenario.title,
      summary: scenario.summary,
      sections: scenario.briefing.sections,
      cards: scenario.seats.map(({ id, name, role, card }) => ({ id, name, role, card: card ?? {} })),
      events: eventsOf(scenario),
      fictional: { states: fictionalOf(scenario.states), zones: fictionalOf(scenario.zones) },
    },
    draft: draftOf(scenario),
    text: Object.keys(texts).length === 0 ? text : bundleScenario(text, texts),
    turns: scenario.calendar.turns,
    tailTurns: scenario.calendar.tail,
    seats: scenario.seats.map(({ id, name, kind, role, optional }) => ({
      id,
      name,
      kind,
      role,
      optional,
    })),
    firstSeat: scenario.play.firstSeat ?? null,
  };
}
