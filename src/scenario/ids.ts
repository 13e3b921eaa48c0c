// Decides the ids of a scenario's things, those made of two ends included, and where each stands in its list.

import type { Names } from './schema/pieces.ts';
import type { Scenario } from './schema/scenario.ts';

type Passage = Scenario['passages'][number];
type Pair = Scenario['pairs'][number];

export function passageId(passage: Pick<Passage, 'id' | 'a' | 'b'>): string {
  return passage.id ?? `${passage.a}--${passage.b}`;
}

export function pairId(pair: Pick<Pair, 'id' | 'a' | 'b'>): string {
  return pair.id ?? `${pair.a}--${pair.b}`;
}

/** Ids by what they name, each with its index in file order; an event's is its place among events, then injects. */
export type Ids = Readonly<Record<Names, ReadonlyMap<string, number>>>;

export function idsOf(scenario: Scenario): Ids {
  const byId = (list: readonly { readonly id: string }[]) => indexed(list.map(({ id }) => id));
  const zone = byId(scenario.zones);
  const gate = byId(scenario.gates);
  return {
    state: byId(scenario.states),
    zone,
    'zone-or-gate': new Map([...gate, ...zone]),
    network: byId(scenario.networks),
    partner: byId(scenario.partners),
    framework: byId(scenario.frameworks),
    pair: indexed(scenario.pairs.map(pairId)),
    passage: indexed(scenario.passages.map(passageId)),
    flow: byId(scenario.flows),
    seat: byId(scenario.seats),
    'order-set': byId(scenario.orderSets),
    event: byId([...scenario.events, ...scenario.injects]),
    inject: byId(scenario.injects),
    deck: byId(scenario.decks),
    rule: byId(scenario.rules),
    lesson: byId(scenario.lessons),
  };
}

function indexed(names: readonly string[]): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  names.forEach((name, index) => {
    if (!map.has(name)) map.set(name, index);
  });
  return map;
}
