// Writes what happened, turn by turn, as it was decided, meant and came out; it explains nothing and weighs nothing.

import { COLUMNS } from '../../../engine/index.ts';
import { heading, list, paragraph } from '../../../scenario/index.ts';
import type { Block, Section } from '../../../scenario/index.ts';
import { lastOrderTurn } from '../../game/index.ts';
import type { SeatDecisions, ToldIncident, TurnTale } from '../../timeline/index.ts';
import { figure } from '../figures.ts';
import { injectsLeft, injectsTold } from '../tables/injects.ts';
import {
  choiceText,
  eventTitle,
  nameIn,
  orderText,
  seatName,
  struckName,
  subjectName,
  zoneName,
} from '../telling.ts';
import type { Telling } from '../telling.ts';
import { agreementText, outcomeText, stockScale, tellTale } from '../told.ts';
import { note, sectionOf, textTable, theirs } from './blocks.ts';

/** The biggest changes of a turn that are told in its line. */
const MOST_MOVED = 3;

export function timelineSection(telling: Telling): Section {
  const { words } = telling;
  return sectionOf(telling, 'timeline', [
    paragraph(words.timelineNote),
    ...tellTale(telling).flatMap((tale) => turnBlocks(telling, tale)),
  ]);
}

function turnBlocks(telling: Telling, tale: TurnTale): readonly Block[] {
  const { words, game } = telling;
  const { turn, decisions, repeated } = tale;
  const { startYear, startQuarter } = game.world;
  const quarters = startYear * 4 + startQuarter - 1 + (turn - 1);
  const when = words.quarter(Math.floor(quarters / 4), (quarters % 4) + 1);
  const isTail = turn > lastOrderTurn(game);
  return [
    heading(`${isTail ? words.turnTail(turn) : words.turn(turn)} · ${when}`),
    ...list(eventLines(telling, tale)),
    ...(repeated ? [note(words.repeatedNote)] : []),
    ...(isTail ? [] : decisionTable(telling, decisions)),
    ...list(closingLines(telling, tale)),
  ];
}

function eventLines(telling: Telling, { turn, events }: TurnTale): readonly string[] {
  const { words } = telling;
  const opened = events.map(({ kind, id, subject, answered }) => {
    const answer = answered === null ? '' : choiceText(telling, id, answered);
    const line = words.eventLine(
      eventTitle(telling, id),
      struckName(telling, id, subject),
      answer === '' ? '' : words.quoted(answer),
    );
    return words.labelled(words.eventKinds[kind], line);
  });
  const improvised = injectsTold(telling)
    .filter((told) => told.kind !== 'inject' && told.turn + 1 === turn)
    .map(({ kind, title, reason }) =>
      words.labelled(words.eventKinds[kind], words.eventLine(theirs(title), '', theirs(reason))),
    );
  return [...opened, ...improvised];
}

/** Orders that were carried out stand alone; what became of the others stands behind them. People's have a line each. */
function decisionTable(telling: Telling, decisions: readonly SeatDecisions[]): readonly Block[] {
  const { columns } = telling.words;
  const seats = telling.game.record.seats.filter(({ holder }) => holder === 'person');
  const people = new Set(seats.map(({ seat }) => seat));
  const lines = (orders: SeatDecisions['orders']) =>
    orders.map(({ order, outcome }) => {
      const became = outcome?.status === 'done' ? null : outcomeText(telling, outcome);
      const text = orderText(telling, order);
      return became === null ? text : `${text} – ${became}`;
    });
  const rows = decisions
    .filter(({ orders, intent }) => orders.length > 0 || intent !== '')
    .map(({ seat, intent, orders }) => [
      seatName(telling, seat),
      people.has(seat) ? lines(orders) : telling.words.listed(lines(orders)),
      intent === '' ? '' : telling.words.quoted(theirs(intent)),
    ]);
  const hasReasons = decisions.some(({ intent }) => intent !== '');
  const heads = [columns.seat, columns.order, columns.reason];
  return hasReasons
    ? textTable(heads, rows)
    : textTable(
        heads.slice(0, 2),
        rows.map((cells) => cells.slice(0, 2)),
      );
}

function closingLines(
  telling: Telling,
  { agreements, incidents, changes }: TurnTale,
): readonly string[] {
  const { words, locale, names } = telling;
  const moved = changes.slice(0, MOST_MOVED).map(({ stock, subject, before, after }) => {
    const scale = stockScale(stock);
    return words.moved(
      nameIn(names.readings, stock),
      subjectName(telling, COLUMNS[stock].per, subject),
      figure(locale, before, scale),
      figure(locale, after, scale),
    );
  });
  return [
    ...agreements.map((told) => agreementText(telling, told)),
    ...incidentLine(telling, incidents),
    ...(moved.length === 0 ? [] : [words.movedLine(moved.join('; '))]),
  ];
}

function incidentLine(telling: Telling, incidents: readonly ToldIncident[]): readonly string[] {
  const { words } = telling;
  if (incidents.length === 0) return [];
  const kinds = [...new Set(incidents.map(({ kind }) => kind))];
  const parts = kinds.map((kind) => {
    const places = incidents.filter((one) => one.kind === kind);
    const where = words.and(places.map(({ zone }) => zoneName(telling, zone)));
    return words.incidentAt(words.incidents[kind], where);
  });
  return [words.incidentsLine(parts.join('; '))];
}

export function injectsSection(telling: Telling): Section {
  const { words } = telling;
  const { columns } = words;
  const rows = injectsTold(telling).map(
    ({ turn, kind, title, subject, reason, effect, answer }) => [
      String(turn),
      words.labelled(words.eventKinds[kind], words.eventLine(theirs(title), subject, '')),
      [reason, effect].filter((part) => part !== ''),
      answer === '' ? words.none : words.quoted(answer),
    ],
  );
  const left = injectsLeft(telling).map((id) => eventTitle(telling, id));
  const done =
    rows.length === 0
      ? [paragraph(words.injectsNone)]
      : [
          paragraph(words.injectsNote),
          ...textTable([`#${columns.turn}`, columns.title, columns.reason, columns.answer], rows),
        ];
  return sectionOf(telling, 'injects', [
    ...done,
    ...(left.length === 0 ? [] : [heading(words.leftHeading), ...list(left)]),
  ]);
}
