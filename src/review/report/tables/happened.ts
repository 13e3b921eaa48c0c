// Fills the tables of what happened: decisions with their reasons and outcomes, events, incidents, agreements; it weighs none.

import type { ReviewTable } from '../table.ts';
import {
  choiceOf,
  choiceText,
  eventTitle,
  measureName,
  orderName,
  orderPlace,
  seatName,
  struckName,
  zoneName,
} from '../telling.ts';
import type { Telling } from '../telling.ts';
import { intentsIn } from '../../intents/index.ts';
import { agreementText, outcomeText, tellTale } from '../told.ts';
import { tableIn } from './columns.ts';

export function decisionsTable(telling: Telling): ReviewTable {
  const rows = tellTale(telling).flatMap(({ turn, decisions }) =>
    decisions.flatMap(({ seat, intent, orders }) => {
      const start = [turn, seatName(telling, seat), intent] as const;
      if (orders.length === 0) return intent === '' ? [] : [[...start, null, null, null, null]];
      return orders.map(({ order, outcome }) => [
        ...start,
        orderName(telling, order),
        orderPlace(telling, order),
        choiceOf(telling, order),
        outcomeText(telling, outcome),
      ]);
    }),
  );
  const columns = ['#turn', 'seat', 'reason', 'order', 'where', 'choice', 'outcome'] as const;
  return tableIn(telling, 'decisions', columns, rows);
}

/** How the goals of those who decided moved; it does not say why. */
export function intentsTable(telling: Telling): ReviewTable {
  const rows = intentsIn(telling.game).flatMap(({ turn, seat, intent, goals }) =>
    goals.map(({ measure, weight, before, after, end }) => [
      turn,
      seatName(telling, seat),
      intent,
      measureName(telling, measure),
      weight,
      before,
      after,
      end,
    ]),
  );
  return tableIn(
    telling,
    'intents',
    ['#turn', 'seat', 'reason', 'measure', '#weight', '#before', '#after', '#atEnd'],
    rows,
  );
}

export function eventsTable(telling: Telling): ReviewTable {
  const rows = tellTale(telling).flatMap(({ turn, events }) =>
    events.map(({ kind, id, subject, answered }) => [
      turn,
      telling.words.eventKinds[kind],
      eventTitle(telling, id),
      struckName(telling, id, subject),
      answered === null ? null : choiceText(telling, id, answered),
    ]),
  );
  return tableIn(telling, 'events', ['#turn', 'kind', 'title', 'subject', 'answer'], rows);
}

export function incidentsTable(telling: Telling): ReviewTable {
  const rows = tellTale(telling).flatMap(({ turn, incidents }) =>
    incidents.map(({ kind, zone, severity }) => [
      turn,
      telling.words.incidents[kind],
      zoneName(telling, zone),
      severity,
    ]),
  );
  return tableIn(telling, 'incidents', ['#turn', 'kind', 'zone', '#severity'], rows);
}

export function agreementsTable(telling: Telling): ReviewTable {
  const rows = tellTale(telling).flatMap(({ turn, agreements }) =>
    agreements.map((told) => [
      turn,
      telling.words.agreementKinds[told.kind],
      agreementText(telling, told),
    ]),
  );
  return tableIn(telling, 'agreements', ['#turn', 'kind', 'text'], rows);
}
