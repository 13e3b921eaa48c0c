// Decides which sections a workshop pack has and in which order; each part writes its own.

import { directionOf } from '../../base/index.ts';
import { underFictionalNames } from '../fictional.ts';
import type { Scenario } from '../schema/scenario.ts';
import { injectCard, roleCard } from './cards.ts';
import { debriefBlocks, questionBlocks, sourceBlocks, verdictBlocks } from './claims.ts';
import {
  blocksOf,
  heading,
  list,
  type Block,
  type Section,
  type WorkshopDocument,
} from './document.ts';
import { planBlocks } from './plans.ts';
import { tellingOf, type Telling, type WorkshopOptions } from './telling.ts';

/** The section of a briefing that says what may hurt; it is read before everything else. */
const CARE_SECTION = 'care';

/** Everything that is printed for a room, in one language. Pure: the same scenario and options give the same document. */
export function workshopOf(scenario: Scenario, options: WorkshopOptions): WorkshopDocument {
  const told = options.fictional ? underFictionalNames(scenario) : scenario;
  const telling = tellingOf(told, options);
  const { words, say, locale } = telling;
  return {
    id: told.id,
    locale,
    direction: directionOf(locale),
    exercise: words.exercise,
    over: words.pack,
    title: say(told.title),
    summary: say(told.summary),
    facts: facts(telling),
    contents: words.contents,
    sections: [...before(telling), ...inPlay(telling), ...afterwards(telling)].filter(
      ({ blocks, cards }) => blocks.length + cards.length > 0,
    ),
  };
}

function facts({ scenario, plans, words, say, isFictional }: Telling): readonly string[] {
  const { turns, tail } = scenario.calendar;
  const seats = scenario.seats.filter(({ kind }) => kind !== 'control').length;
  return [
    words.factGame(turns, tail),
    words.factSeats(seats),
    ...plans.map(({ title, minutes, teams }) => words.factPlan(say(title), minutes, teams.length)),
    ...(isFictional ? [words.fictionalOn] : []),
  ];
}

interface Part {
  readonly id: string;
  readonly title: string;
  readonly reader: Section['reader'];
  readonly blocks?: readonly Block[];
  readonly cards?: Section['cards'];
}

function section({ words }: Telling, { blocks, cards, ...part }: Part): Section {
  return { ...part, readerName: words[part.reader], blocks: blocks ?? [], cards: cards ?? [] };
}

function before(telling: Telling): readonly Section[] {
  const { scenario, words, say, plans } = telling;
  const { sections } = scenario.briefing;
  const guide = scenario.workshop?.guide ?? [];
  const titled = (parts: readonly (typeof sections)[number][]) =>
    parts.flatMap(({ title, text }) => [heading(say(title)), ...blocksOf(say(text))]);
  const care = sections.filter(({ id }) => id === CARE_SECTION);
  return [
    section(telling, {
      id: 'care',
      title: words.care,
      reader: 'everybody',
      blocks: [...care.flatMap(({ text }) => blocksOf(say(text))), ...list(words.careLines)],
    }),
    section(telling, {
      id: 'purpose',
      title: words.purpose,
      reader: 'everybody',
      blocks: purpose(telling),
    }),
    section(telling, {
      id: 'brief',
      title: words.brief,
      reader: 'everybody',
      blocks: titled(sections.filter(({ id }) => id !== CARE_SECTION)),
    }),
    section(telling, {
      id: 'guide',
      title: words.guide,
      reader: 'facilitator',
      blocks: guide.flatMap(({ title, text }) => [heading(say(title)), ...blocksOf(say(text))]),
    }),
    section(telling, {
      id: 'plans',
      title: words.plans,
      reader: 'facilitator',
      blocks: plans.flatMap((plan) => planBlocks(telling, plan)),
    }),
  ];
}

function purpose({ scenario, words, say }: Telling): readonly Block[] {
  const { objectives, leavesOut } = scenario.workshop ?? { objectives: [], leavesOut: [] };
  const left = list(leavesOut.map(({ text }) => say(text)));
  return [
    ...list(objectives.map(({ text }) => say(text))),
    ...(left.length === 0 ? [] : [heading(words.leavesOut), ...left]),
  ];
}

function inPlay(telling: Telling): readonly Section[] {
  const { scenario, words } = telling;
  const hasQuestions = scenario.lessons.length > 0;
  const cards = scenario.seats
    .filter(({ kind }) => kind !== 'control')
    .map((seat) => roleCard(telling, seat));
  return [
    section(telling, {
      id: 'roles',
      title: words.roles,
      reader: 'everybody',
      blocks: blocksOf(words.rolesNote),
      cards,
    }),
    section(telling, {
      id: 'injects',
      title: words.injects,
      reader: 'facilitator',
      blocks: scenario.injects.length === 0 ? [] : blocksOf(words.injectsNote),
      cards: scenario.injects.map((inject) => injectCard(telling, inject)),
    }),
    section(telling, {
      id: 'questions',
      title: words.questions,
      reader: 'everybody',
      blocks: hasQuestions ? questionBlocks(telling) : [],
    }),
  ];
}

function afterwards(telling: Telling): readonly Section[] {
  const { scenario, words } = telling;
  return [
    section(telling, {
      id: 'debrief',
      title: words.debrief,
      reader: 'facilitator',
      blocks: debriefBlocks(telling),
    }),
    section(telling, {
      id: 'verdicts',
      title: words.verdicts,
      reader: 'after',
      blocks: scenario.lessons.length === 0 ? [] : verdictBlocks(telling),
    }),
    section(telling, {
      id: 'sources',
      title: words.sources,
      reader: 'everybody',
      blocks: sourceBlocks(telling),
    }),
  ];
}
