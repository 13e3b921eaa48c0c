// Decides which causes of a change a seat may be told, and in which form; amounts are decided in inPlay.ts.

import { improvisedId, isImprovisedId } from '../improvised.ts';
import type { Cause, Entry } from '../ledger.ts';
import { COLUMNS } from '../layout.ts';
import type { NewsRecord } from '../state.ts';
import type { View } from '../view.ts';
import type { World } from '../world.ts';

/** A cause as a seat is told it. `unknown` gathers all that the seat may not know. */
export type SeatCause = Cause | { readonly kind: 'unknown'; readonly id: 'unknown' };
export const UNKNOWN: SeatCause = { kind: 'unknown', id: 'unknown' };

/** Orders of seats that act in the dark are not named to others. */
function actsInTheDark(world: World, seat: number): boolean {
  const { kind } = world.seats[seat];
  return kind === 'network' || kind === 'control';
}

/**
 * A cause of a number that the seat knows exactly. Of other seats' orders it learns what was done and by whom, not which of
 * their orders it was; of a network's or the facilitator's nothing; of a rule, and of what was improvised, only what news told
 * it, since a rule may look at what the seat may not know.
 */
export function namedCause(world: World, seat: number, view: View, cause: Cause): SeatCause {
  if (world.seats[seat].kind === 'control' || cause.seat === seat) return cause;
  const { kind, id } = cause;
  if (kind === 'rule' && !view.news.some((line) => tellsOfRule(world, line, cause))) return UNKNOWN;
  if (isImprovisedId(id) && !view.news.some((line) => tellsOfHand(line, cause))) return UNKNOWN;
  if (cause.seat === undefined) return { kind, id };
  return actsInTheDark(world, cause.seat) ? UNKNOWN : { kind, id, seat: cause.seat };
}

/** Public incidents, and the processes by which they move a stock. */
const BY_NEWS: Readonly<Record<string, readonly string[]>> = {
  attack: ['attack', 'attack-unprotected', 'attacks'],
  reprisal: ['reprisal'],
  clash: ['clash'],
  protest: ['protests'],
  'state-harm': ['state-harm'],
  'promise-kept': ['promises-kept'],
  'promise-broken': ['promises-broken'],
  'source-exposed': ['source-exposed'],
  'package-left': ['partner-leaves'],
  'rung-signed': ['new-agreement'],
};

/** What a state knows of its own conduct in its own zones without being told. @source design choice */
const OWN_MEANS: readonly string[] = [
  'treatment',
  'protection',
  'rotation',
  'unpaid',
  'operations',
];

/** Whether a seat may be told that this cause moved a number that it only estimates. */
export function knowsCause(world: World, seat: number, view: View, entry: Entry): boolean {
  const { cause } = entry;
  if (cause.kind === 'order') return cause.seat === seat;
  if (view.news.some((line) => reports(world, line, entry))) return true;
  return cause.kind === 'process' && OWN_MEANS.includes(cause.id) && isOwn(world, seat, entry);
}

function tellsOfRule(world: World, { code, rule, zone }: NewsRecord, cause: Cause): boolean {
  if (code !== 'rule' || rule === undefined || world.rules[rule]?.id !== cause.id) return false;
  return cause.zone === undefined || cause.zone === zone;
}

function tellsOfHand({ code, turn, value }: NewsRecord, cause: Cause): boolean {
  return code === 'improvised' && cause.id === improvisedId(turn, value);
}

function reports(world: World, line: NewsRecord, { stock, subject, cause }: Entry): boolean {
  if (cause.kind === 'rule') return tellsOfRule(world, line, cause);
  if (isImprovisedId(cause.id)) return tellsOfHand(line, cause);
  if (cause.kind === 'event' || cause.kind === 'inject')
    return line.code === 'event' && world.happenings[line.event]?.id === cause.id;
  const told = BY_NEWS[line.code] ?? [];
  if (!told.includes(cause.id)) return false;
  const { per } = COLUMNS[stock];
  if (per === 'zone') return line.zone === subject;
  if (per !== 'state') return false;
  return line.state === subject || (line.zone >= 0 && world.zones[line.zone].authority === subject);
}

function isOwn(world: World, seat: number, { stock, subject }: Entry): boolean {
  const { kind, holds } = world.seats[seat];
  if (kind !== 'state') return false;
  const { per } = COLUMNS[stock];
  return per === 'zone'
    ? world.zones[subject].authority === holds
    : per === 'state' && subject === holds;
}
