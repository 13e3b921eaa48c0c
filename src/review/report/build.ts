// Decides which parts a report has and in which order; each part writes its own, and nothing is written that no figure holds.

import { directionOf } from '../../base/index.ts';
import type { Section, WorkshopDocument } from '../../scenario/index.ts';
import { chainEnd } from '../../session/index.ts';
import { lastOrderTurn } from '../game/index.ts';
import type { ReviewGame } from '../game/index.ts';
import { reviewJson } from './json.ts';
import type { ReviewJson } from './json.ts';
import type { ReportParts } from './parts.ts';
import { dissentsSection, feelingsSection, planSection } from './sections/after.ts';
import { injectsSection, timelineSection } from './sections/happened.ts';
import { knowledgeSection, networksSection } from './sections/knowledge.ts';
import { lessonsSection, missedSection } from './sections/lessons.ts';
import { limitsSection, measuresSection, playedSection } from './sections/played.ts';
import { shortSection } from './sections/short.ts';
import { causesSection, luckSection, turningSection } from './sections/why.ts';
import type { ReviewTable } from './table.ts';
import { allTables } from './tables/index.ts';
import { tellingOf } from './telling.ts';
import type { Telling } from './telling.ts';
import type { ReportLanguage } from './words/words.ts';

/** In the order of a debrief: what happened, why, so what. */
const SECTIONS: readonly ((telling: Telling) => Section)[] = [
  shortSection,
  playedSection,
  measuresSection,
  timelineSection,
  turningSection,
  causesSection,
  knowledgeSection,
  luckSection,
  networksSection,
  lessonsSection,
  missedSection,
  injectsSection,
  dissentsSection,
  feelingsSection,
  planSection,
  limitsSection,
];

/** The after-action report and plan of improvement of a game. Pure: the same game and parts give the same document. */
export function reportOf(
  game: ReviewGame,
  parts: ReportParts,
  language: ReportLanguage,
): WorkshopDocument {
  const telling = tellingOf(game, parts, language);
  const { words, say, scenario, locale } = telling;
  const people = game.record.seats.filter(({ holder }) => holder === 'person').length;
  const last = lastOrderTurn(game);
  return {
    id: `${scenario.id}-review`,
    layout: 'report',
    locale,
    direction: directionOf(locale),
    exercise: words.exercise,
    over: words.report,
    title: say(scenario.title),
    summary: words.summary,
    facts: [words.playedLine(last, game.turns.length - last, people)],
    contents: words.contents,
    sections: SECTIONS.map((write) => write(telling)).filter(({ blocks }) => blocks.length > 0),
  };
}

/** Everything that a review knows as tables, in the language of the words. */
export function tablesOf(
  game: ReviewGame,
  parts: ReportParts,
  language: ReportLanguage,
): readonly ReviewTable[] {
  return allTables(tellingOf(game, parts, language));
}

/** The tables for programs. */
export function reviewJsonOf(
  game: ReviewGame,
  { locale }: Pick<ReportParts, 'locale'>,
  tables: readonly ReviewTable[],
): ReviewJson {
  const { turns, review } = chainEnd(game.record);
  const about = { language: locale, scenario: game.record.scenario.id, record: review ?? turns };
  return reviewJson(about, tables);
}
