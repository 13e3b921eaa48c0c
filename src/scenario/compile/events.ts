// Decides how the events, decks and injects of a scenario become those of a world: ids turn into indexes, shares into lists by good.

import {
  GOODS,
  type ColumnName,
  type DeckDef,
  type EventDef,
  type EventEffect,
} from '../../engine/index.ts';
import { fault } from '../../base/index.ts';
import { namedBy } from '../check/events.ts';
import type { Ids } from '../ids.ts';
import { knownEvents } from '../rules/events.ts';
import type { Quantity } from '../schema/pieces.ts';
import type { Scenario } from '../schema/scenario.ts';
import { indexIn } from './lookup.ts';
import { conditionOf } from './rules.ts';

type Event = Scenario['events'][number];
type Effect = Event['effects'][number];

/** Shares by good, in the order of GOODS, made to sum to exactly what floating point allows. */
export function sharesOf(
  shares: Readonly<Record<(typeof GOODS)[number], Quantity>>,
): readonly number[] {
  const values = GOODS.map((good) => shares[good].value);
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => value / sum);
}

export function compileEvents(scenario: Scenario, ids: Ids): readonly EventDef[] {
  const last = scenario.calendar.turns + scenario.calendar.tail;
  const standing = { scope: 'world', events: knownEvents(scenario, ids) } as const;
  return scenario.events.map((event) =>
    happeningOf(event, ids, {
      probability: event.probability.value,
      fromTurn: event.fromTurn,
      toTurn: Math.min(event.toTurn, last),
      limit: event.limit,
      when: event.when === undefined ? null : conditionOf(event.when, standing),
      deck: event.deck === undefined ? -1 : indexIn(ids, 'deck', event.deck),
      weight: event.weight.value,
    }),
  );
}

/** Injects happen in any turn and as often as the facilitator likes. */
export function compileInjects(scenario: Scenario, ids: Ids): readonly EventDef[] {
  const last = scenario.calendar.turns + scenario.calendar.tail;
  const byHand = {
    probability: 0,
    fromTurn: 1,
    toTurn: last,
    limit: last,
    when: null,
    deck: -1,
    weight: 1,
  };
  return scenario.injects.map((inject) => happeningOf(inject, ids, byHand));
}

export function compileDecks(scenario: Scenario): readonly DeckDef[] {
  return scenario.decks.map(({ id, chance, fromTurn, toTurn }) => ({
    id,
    chance: chance.value,
    fromTurn,
    toTurn,
  }));
}

/** When a happening may come, and how it is drawn. */
type Coming = Pick<
  EventDef,
  'probability' | 'fromTurn' | 'toTurn' | 'limit' | 'when' | 'deck' | 'weight'
>;

/** Written out, so that every world's events have one shape. */
function happeningOf(
  event: Event | Scenario['injects'][number],
  ids: Ids,
  coming: Coming,
): EventDef {
  return {
    id: event.id,
    title: event.title,
    text: event.text,
    probability: coming.probability,
    fromTurn: coming.fromTurn,
    toTurn: coming.toTurn,
    limit: coming.limit,
    when: coming.when,
    deck: coming.deck,
    weight: coming.weight,
    effects: event.effects.map((effect) => effectOf(effect, ids)),
    asks: event.asks === undefined ? -1 : indexIn(ids, 'seat', event.asks),
    choices: event.choices.map((choice) => ({
      id: choice.id,
      text: choice.text,
      credits: choice.credits.value,
      capital: choice.capital.value,
      effects: choice.effects.map((effect) => effectOf(effect, ids)),
    })),
    defaultChoice: event.defaultChoice ?? null,
    strain: event.strain.value,
  };
}

function effectOf(effect: Effect, ids: Ids): EventEffect {
  switch (effect.kind) {
    case 'change': {
      const named = namedBy(effect);
      if (named === null)
        return fault('A column cannot be changed by an event.', { column: effect.column });
      return {
        kind: 'change',
        column: effect.column as ColumnName,
        subjects: named.names.map((name) => indexIn(ids, named.subject, name)),
        pick: effect.pick,
        how: effect.how,
        amount: effect.amount.value,
      };
    }
    case 'rift':
      return {
        kind: 'rift',
        pairs: effect.pairs.map((pair) => indexIn(ids, 'pair', pair)),
        amount: effect.amount.value,
      };
    case 'strings':
      return {
        kind: 'strings',
        partner: indexIn(ids, 'partner', effect.partner),
        strings: sharesOf(effect.strings),
      };
    case 'exit':
      return { kind: 'exit', partner: indexIn(ids, 'partner', effect.partner) };
    case 'framework':
      return {
        kind: 'framework',
        framework: indexIn(ids, 'framework', effect.framework),
        change: effect.change,
        state: effect.state === undefined ? -1 : indexIn(ids, 'state', effect.state),
      };
    case 'promise':
      return {
        kind: 'promise',
        zone: indexIn(ids, 'zone', effect.zone),
        state: indexIn(ids, 'state', effect.state),
        delay: effect.delayTurns,
      };
  }
}
