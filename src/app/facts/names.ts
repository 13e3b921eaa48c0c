// Decides what places, states, partners and orders are called on screen; the names themselves are the scenario's.
import { textIn } from '../../base/index.ts';
import type { Localised } from '../../base/index.ts';
import { improvisedId } from '../../engine/index.ts';
import type { NewsRecord, Order, SeatWorld } from '../../engine/index.ts';
import type { Words } from '../kit/index.ts';
import type { EventBook, FictionalNames } from '../../scenario/index.ts';
import { heardKey } from '../../session/index.ts';
import type { HeardRules } from '../../session/index.ts';

export type { EventBook, FictionalNames } from '../../scenario/index.ts';

export interface Book {
  readonly events: EventBook;
  /** Words of the news of rules that the seat has read. */
  readonly rules: HeardRules;
  /** Null when the game is played under real names. */
  readonly fictional: FictionalNames | null;
}

export interface Names {
  /** Places one after another, with arrows that run as the language does. */
  readonly way: (places: readonly string[]) => string;
  readonly zone: (index: number) => string;
  readonly zoneId: (id: string | undefined) => string;
  readonly state: (index: number) => string;
  readonly stateId: (id: string | undefined) => string;
  readonly pair: (index: number) => string;
  readonly partner: (index: number) => string;
  readonly partnerId: (id: string | undefined) => string;
  readonly framework: (index: number) => string;
  readonly network: (index: number) => string;
  readonly passage: (index: number) => string;
  readonly event: (index: number) => string;
  readonly eventText: (index: number) => string;
  /** What a rule told in its own words; a dash for what this seat has not read. */
  readonly rule: (rule: number, effect: number) => string;
  /** The same by id; an empty text for what this seat has not read. */
  readonly ruleId: (id: string) => string;
  readonly choice: (event: number, id: string) => string;
  readonly seat: (id: string) => string;
}

export function namesOf(world: SeatWorld, words: Words, { events, rules, fictional }: Book): Names {
  const { locale } = words;
  const named = (
    thing: { readonly id: string; readonly name: Localised } | undefined,
    kind: keyof FictionalNames,
  ) => (thing === undefined ? '\u2013' : textIn(fictional?.[kind][thing.id] ?? thing.name, locale));
  const at = (map: ReadonlyMap<string, number>, id: string | undefined) =>
    id === undefined ? -1 : (map.get(id) ?? -1);
  const state = (index: number) => named(world.states[index], 'states');
  const zone = (index: number) => {
    const def = world.zones[index];
    const isNamed = fictional === null || def === undefined || def.id in fictional.zones;
    if (isNamed) return named(def, 'zones');
    const before = world.zones.slice(0, index + 1).filter((one) => one.authority === def.authority);
    return words.t('play.fictionalZone', { state: state(def.authority), number: before.length });
  };
  const bookOf = (event: number) => events[world.events[event]?.id ?? ''];
  return {
    way: (places) => places.join(locale === 'ar' ? ' \u2190 ' : ' \u2192 '),
    zone,
    zoneId: (id) => zone(at(world.index.zone, id)),
    state,
    stateId: (id) => state(at(world.index.state, id)),
    pair: (index) => {
      const pair = world.pairs[index];
      if (pair === undefined) return '\u2013';
      const own = world.seat.kind === 'state' ? world.seat.holds : -1;
      if (pair.a === own) return state(pair.b);
      if (pair.b === own) return state(pair.a);
      return `${state(pair.a)} \u2013 ${state(pair.b)}`;
    },
    partner: (index) => named(world.partners[index], 'partners'),
    partnerId: (id) => named(world.partners[at(world.index.partner, id)], 'partners'),
    framework: (index) => named(world.frameworks[index], 'frameworks'),
    network: (index) => words.code(`networkKind.${world.networks[index]?.kind ?? ''}`),
    passage: (index) => {
      const passage = world.passages[index];
      return passage === undefined ? '\u2013' : `${zone(passage.a)} \u2013 ${zone(passage.b)}`;
    },
    event: (index) => {
      const book = bookOf(index);
      return book === undefined
        ? (world.events[index]?.id ?? '\u2013')
        : textIn(book.title, locale);
    },
    eventText: (index) => textIn(bookOf(index)?.text ?? {}, locale),
    rule: (rule, effect) => textIn(rules[heardKey(rule, effect)] ?? {}, locale) || '\u2013',
    ruleId: (id) => textIn(rules[id] ?? {}, locale),
    choice: (event, id) => textIn(bookOf(event)?.choices[id] ?? {}, locale) || id,
    seat: (id) => named(world.seats[at(world.index.seat, id)], 'seats'),
  };
}

/** Where an order acts, in names: place, way, partner or body; an empty text for a whole country. */
export function placeOf(order: Order, world: Pick<SeatWorld, 'index'>, names: Names): string {
  const { index } = world;
  const found: string[] = [];
  if (order.zone !== undefined) found.push(names.zoneId(order.zone));
  if (order.to !== undefined) found.push(names.zoneId(order.to));
  if (found.length > 0) return names.way(found);
  if (order.pair !== undefined) return names.pair(index.pair.get(order.pair) ?? -1);
  if (order.passage !== undefined) return names.passage(index.passage.get(order.passage) ?? -1);
  if (order.partner !== undefined) return names.partnerId(order.partner);
  if (order.framework !== undefined)
    return names.framework(index.framework.get(order.framework) ?? -1);
  if (order.network !== undefined) return names.network(index.network.get(order.network) ?? -1);
  if (order.event !== undefined) return names.event(index.event.get(order.event) ?? -1);
  return order.state === undefined ? '' : names.stateId(order.state);
}

/** The words that a rule, or the facilitator, told. */
function textOf({ code, turn, value, rule }: NewsRecord, names: Names): string {
  if (code === 'improvised') return names.ruleId(improvisedId(turn, value)) || '\u2013';
  return rule === undefined ? '\u2013' : names.rule(rule, value);
}

/** The facts of a line of news as names. */
export function newsFacts(
  line: NewsRecord,
  world: Pick<SeatWorld, 'pairs'>,
  names: Names,
): Record<string, string | number> {
  const pair = world.pairs[line.pair];
  const [first, second] = pair === undefined ? [line.state, -1] : [pair.a, pair.b];
  return {
    value: line.value,
    zone: line.zone < 0 ? '\u2013' : names.zone(line.zone),
    state: names.state(line.state >= 0 && pair === undefined ? line.state : first),
    other: second < 0 ? '\u2013' : names.state(second),
    partner: line.partner < 0 ? '\u2013' : names.partner(line.partner),
    network: line.network < 0 ? '\u2013' : names.network(line.network),
    event: line.event < 0 ? '\u2013' : names.event(line.event),
    text: textOf(line, names),
  };
}
