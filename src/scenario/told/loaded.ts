// Decides what a page or a room is told of a scenario that was read; compiling it is the engine's.

import type { Localised } from '../../base/index.ts';
import { bundleScenario } from '../bundle.ts';
import { draftOf } from '../compile.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { Texts } from '../texts.ts';
import { courseBook } from './course.ts';
import { lessonBooks, lessonCards, ruleBook, ruleSentences } from './lessons.ts';
import type { Tell } from './lessons.ts';
import { eventBook, injectCards, planBooks, planOutlines } from './table.ts';
import type { ClosedBooks, FictionalNames, LoadedScenario, ScenarioFacts } from './types.ts';

function isGiven(text: Localised): boolean {
  return Object.keys(text).length > 0;
}

/** Names that stand for the real ones, by id; only those that the scenario gives. */
function namesIn(
  things: readonly { readonly id: string; readonly fictionalName: Localised }[],
): Record<string, Localised> {
  const given = things.filter(({ fictionalName }) => isGiven(fictionalName));
  return Object.fromEntries(given.map(({ id, fictionalName }) => [id, fictionalName]));
}

/** A seat without a name of its own that plays a state goes by the state's. */
function seatNames({ seats, states }: Scenario): Record<string, Localised> {
  const known = namesIn(states);
  return namesIn(
    seats.map(({ id, state, fictionalName }) => ({
      id,
      fictionalName: isGiven(fictionalName) ? fictionalName : (known[state ?? ''] ?? {}),
    })),
  );
}

function fictionalOf(scenario: Scenario): FictionalNames {
  const { states, zones, partners, frameworks } = scenario;
  return {
    states: namesIn(states),
    zones: namesIn(zones),
    seats: seatNames(scenario),
    partners: namesIn(partners),
    frameworks: namesIn(frameworks),
  };
}

function tellFor(isFictional: boolean): Tell {
  return (real, fictional) => (isFictional && isGiven(fictional) ? fictional : real);
}

function closedOf(scenario: Scenario, isFictional: boolean): ClosedBooks {
  const tell = tellFor(isFictional);
  return {
    lessons: lessonBooks(scenario, tell, isFictional),
    rules: ruleBook(scenario, tell),
    sentences: ruleSentences(scenario, isFictional),
    events: eventBook(scenario, tell),
    plans: planBooks(scenario, tell),
    injects: injectCards(scenario, tell),
  };
}

function factsOf(scenario: Scenario, isFictional: boolean): ScenarioFacts {
  const tell = tellFor(isFictional);
  const fictional = isFictional ? fictionalOf(scenario) : null;
  return {
    id: scenario.id,
    title: tell(scenario.title, scenario.fictionalTitle),
    summary: tell(scenario.summary, scenario.fictionalSummary),
    sections: scenario.briefing.sections.map((section) => ({
      id: section.id,
      title: tell(section.title, section.fictionalTitle),
      text: tell(section.text, section.fictionalText),
    })),
    cards: scenario.seats.map((seat) => ({
      id: seat.id,
      name: fictional?.seats[seat.id] ?? seat.name,
      role: tell(seat.role, seat.fictionalRole),
      card: tell(seat.card, seat.fictionalCard),
    })),
    plans: planOutlines(scenario),
    lessons: lessonCards(scenario, tell),
    fictional,
  };
}

/** `texts` are those that stood beside the file: with them it goes into records as one text. */
export function loadedFrom(scenario: Scenario, text: string, texts: Texts): LoadedScenario {
  return {
    facts: factsOf(scenario, false),
    fictional: factsOf(scenario, true),
    closed: { real: closedOf(scenario, false), fictional: closedOf(scenario, true) },
    lessons: {
      calendar: { turns: scenario.calendar.turns, tail: scenario.calendar.tail },
      lessons: scenario.lessons.map(({ id, rules, measure }) => ({ id, rules, measure })),
    },
    draft: draftOf(scenario),
    text: Object.keys(texts).length === 0 ? text : bundleScenario(text, texts),
    turns: scenario.calendar.turns,
    tailTurns: scenario.calendar.tail,
    seats: scenario.seats.map(({ id, kind, optional }) => ({ id, kind, optional })),
    firstSeat: scenario.play.firstSeat ?? null,
    course: courseBook(scenario),
  };
}
