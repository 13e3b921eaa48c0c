// Decides how a report calls what a game is made of: places, seats, orders, measures, causes; it tells nothing yet.

import { textIn } from '../../base/index.ts';
import type { Locale, Localised } from '../../base/index.ts';
import { COLUMNS, GOODS, improvisedId } from '../../engine/index.ts';
import type { Cause, Order, Subject } from '../../engine/index.ts';
import type { ReviewGame } from '../game/index.ts';
import type { ReviewMeasure } from '../whatIf/index.ts';
import type { ReportParts, ReportScenario } from './parts.ts';
import type { ReportWords } from './words/en.ts';
import type { NameWords } from './words/names/en.ts';

export interface Telling {
  readonly game: ReviewGame;
  readonly parts: ReportParts;
  readonly scenario: ReportScenario;
  readonly locale: Locale;
  readonly words: ReportWords;
  readonly names: NameWords;
  readonly say: (text: Localised) => string;
}

/** The name in a list of names, or the id where the language has none. */
export function nameIn(names: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(names, id) ? (names[id] ?? id) : id;
}

interface Named {
  readonly id: string;
  readonly name: Localised;
}

function named(telling: Telling, list: readonly Named[], id: string): string {
  const thing = list.find((one) => one.id === id);
  return thing === undefined ? id : telling.say(thing.name);
}

export function seatName(telling: Telling, id: string): string {
  return named(telling, telling.scenario.seats, id);
}

export function stateName(telling: Telling, id: string): string {
  return named(telling, telling.scenario.states, id);
}

export function zoneName(telling: Telling, index: number): string {
  const id = telling.game.world.zones[index]?.id ?? '';
  return named(telling, telling.scenario.zones, id);
}

export function networkName(telling: Telling, index: number): string {
  return named(telling, telling.scenario.networks, telling.game.world.networks[index]?.id ?? '');
}

export function partnerName(telling: Telling, index: number): string {
  return named(telling, telling.scenario.partners, telling.game.world.partners[index]?.id ?? '');
}

export function frameworkName(telling: Telling, index: number): string {
  const id = telling.game.world.frameworks[index]?.id ?? '';
  return named(telling, telling.scenario.frameworks, id);
}

export function stateAtIndex(telling: Telling, index: number): string {
  return stateName(telling, telling.game.world.states[index]?.id ?? '');
}

export function pairName(telling: Telling, index: number): string {
  const pair = telling.game.world.pairs[index];
  if (pair === undefined) return '';
  return `${stateAtIndex(telling, pair.a)} – ${stateAtIndex(telling, pair.b)}`;
}

export function goodName({ names }: Telling, good: number): string {
  return nameIn(names.goods, GOODS[good] ?? '');
}

/** Whose a measure is. */
export function placeName(telling: Telling, { state }: Pick<ReviewMeasure, 'state'>): string {
  return state === null ? telling.words.region : stateName(telling, state);
}

export function measureName(telling: Telling, measure: ReviewMeasure): string {
  const name = nameIn(telling.names.metrics, measure.metric);
  return measure.state === null ? name : `${name}, ${stateName(telling, measure.state)}`;
}

/** A subject of a column by its index; an empty text for what has no name of its own. */
export function subjectName(telling: Telling, per: Subject, index: number): string {
  if (index < 0) return '';
  if (per === 'zone') return zoneName(telling, index);
  if (per === 'state') return stateAtIndex(telling, index);
  if (per === 'pair') return pairName(telling, index);
  if (per === 'network') return networkName(telling, index);
  if (per === 'passage') return passageName(telling, index);
  return '';
}

function passageName(telling: Telling, index: number): string {
  const passage = telling.game.world.passages[index];
  if (passage === undefined) return '';
  return `${zoneName(telling, passage.a)} – ${zoneName(telling, passage.b)}`;
}

function happening({ scenario }: Telling, id: string) {
  return [...scenario.events, ...scenario.injects].find((one) => one.id === id);
}

export function eventTitle(telling: Telling, id: string): string {
  const found = happening(telling, id);
  return found === undefined ? id : telling.say(found.title);
}

/** What the facilitator called what was made up; null for an inject of the scenario. */
function improvisedTitle({ game }: Telling, id: string): string | null {
  const made = game.turns.flatMap(({ turn, improvised }) =>
    improvised.map(({ title }, at) => ({ id: improvisedId(turn + 1, at), title })),
  );
  return made.find((one) => one.id === id)?.title ?? null;
}

export function choiceText(telling: Telling, event: string, choice: string): string {
  const found = happening(telling, event)?.choices.find(({ id }) => id === choice);
  return found === undefined ? choice : telling.say(found.text);
}

/** What was drawn for an event: the zone, state or pair that one of its effects picks. */
export function struckName(telling: Telling, event: string, subject: number): string {
  const def = telling.game.world.happenings.find(({ id }) => id === event);
  const per = def?.effects.flatMap((effect): Subject[] => {
    if (effect.kind === 'rift') return ['pair'];
    return effect.kind === 'change' && effect.pick === 'one' ? [COLUMNS[effect.column].per] : [];
  })[0];
  return per === undefined ? '' : subjectName(telling, per, subject);
}

/** Where and with whom an order acts, in names; an empty text where the seat's whole country is meant. */
export function orderPlace(telling: Telling, order: Order): string {
  const { world } = telling.game;
  const at = (map: ReadonlyMap<string, number>, id: string) => map.get(id) ?? -1;
  const zones = [order.zone, order.to].flatMap((id) =>
    id === undefined ? [] : [zoneName(telling, at(world.index.zone, id))],
  );
  if (zones.length > 0) return zones.join(telling.words.arrow);
  if (order.pair !== undefined) return pairName(telling, at(world.index.pair, order.pair));
  if (order.passage !== undefined)
    return passageName(telling, at(world.index.passage, order.passage));
  if (order.partner !== undefined)
    return partnerName(telling, at(world.index.partner, order.partner));
  if (order.framework !== undefined)
    return frameworkName(telling, at(world.index.framework, order.framework));
  if (order.network !== undefined)
    return networkName(telling, at(world.index.network, order.network));
  if (order.event !== undefined) return eventTitle(telling, order.event);
  return order.state === undefined ? '' : stateName(telling, order.state);
}

export function orderName({ parts }: Telling, { kind }: Pick<Order, 'kind'>): string {
  return parts.orderName(kind);
}

/** What was chosen with an order, in words; an empty text where nothing was, or no language has a word for it. */
export function choiceOf(telling: Telling, { kind, event, choice }: Order): string {
  if (choice === undefined) return '';
  if (event !== undefined) return telling.words.quoted(choiceText(telling, event, choice));
  const key = `${kind}.${choice}`;
  const known = nameIn(telling.names.choices, key);
  return known === key ? '' : known;
}

/** An order, where, and what was chosen: "Posture of patrols: Kasserine, service". */
export function orderText(telling: Telling, order: Order): string {
  const facts = [orderPlace(telling, order), choiceOf(telling, order)].filter((one) => one !== '');
  const name = orderName(telling, order);
  return facts.length === 0 ? name : telling.words.labelled(name, telling.words.and(facts));
}

/** What is told of a cause: an order by its name, a rule by what it told, a process of the model by its own word. */
export function causeName(telling: Telling, { kind, id }: Pick<Cause, 'kind' | 'id'>): string {
  const { words, names, scenario, parts } = telling;
  if (kind === 'order') {
    const isKnown = telling.game.world.seats.some(({ orders }) =>
      orders.some((grant) => grant.kind === id),
    );
    return isKnown
      ? words.orderCause(parts.orderName(id as Order['kind']))
      : nameIn(names.causes, id);
  }
  if (kind === 'event') return eventTitle(telling, id);
  if (kind === 'inject') return improvisedTitle(telling, id) ?? eventTitle(telling, id);
  if (kind === 'rule') {
    const rule = scenario.rules.find((one) => one.id === id);
    const told = rule?.then.find((effect) => effect.kind === 'news');
    if (told?.kind === 'news') return words.ruleTold(telling.say(told.text));
    return `${names.causes.rule}: ${id}`;
  }
  const known = nameIn(names.causes, id);
  return known !== id || kind === 'process' || kind === 'limit' ? known : names.causes.chance;
}

export function tellingOf(
  game: ReviewGame,
  parts: ReportParts,
  { words, names }: { readonly words: ReportWords; readonly names: NameWords },
): Telling {
  const { scenario, locale } = parts;
  return { game, parts, scenario, locale, words, names, say: (text) => textIn(text, locale) };
}
