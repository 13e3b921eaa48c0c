// Decides which kinds of orders are dead weight: those that no seat is worse off without, once it plays as well as it can.

import { fault } from '../../base/index.ts';
import type { OrderKindId, World } from '../../engine/index.ts';
import type { Tools } from '../experiment/index.ts';
import type { Play, ScenarioText } from '../types.ts';
import { scenarioOf, worldOf } from '../worker/index.ts';
import { rounded } from './games.ts';
import { scoredSeat, scoresOn, strivingSeats } from './goals.ts';
import type { Scored } from './goals.ts';
import { EVERY, insistingOn, lacking, optimum } from './optimum.ts';
import { testedAbove } from './paired.ts';
import type { Tested } from './paired.ts';
import { presetsOf } from './presets.ts';
import type { Preset } from './presets.ts';

export const USUAL_BUDGET = 5000;
/** Seeds on which a kind is taken away from the best play that was found, or insisted on; and others for what then looks telling. */
const FIRST = 8;
const QUICK = 40;
/** Chance of luck alone from which a first look is not followed by a second. */
const IDLE = 0.25;
/** Seeds on which the best play with and the best without are compared. Nothing was chosen by them. */
const FRESH = 160;
/** Seeds on which the better of two plays without a kind is chosen. */
const CHOOSING = 32;
/** Error of each comparison, on one side; a kind that the best play does not give must show more to be searched for. */
const ERROR = 0.05;
const SURER = 0.01;
/** Searches that a kind is given before it is said to be replaceable. */
export const MOST_SEARCHES = 2;

/** How much a seat is worse off without a kind, in spreads of the known strategies. */
export interface Loss {
  readonly seat: string;
  readonly preset: string;
  readonly loss: number;
  readonly p: number;
}

export interface KindWeight {
  readonly kind: OrderKindId;
  readonly seats: readonly string[];
  /**
   * `matters`: a seat plays worse without it although its play was looked for anew. `loses`: its best play loses by the
   * absence, and no other play was looked for. `replaceable`: it loses, but another play without the kind is as good. `dead`:
   * no best play loses anything.
   */
  readonly verdict: 'matters' | 'loses' | 'replaceable' | 'dead';
  /** What decided: the comparison after a search, or the greatest loss that was seen. */
  readonly decided: Loss | null;
  /** Seats whose best play loses by its absence, in the presets that were tried. */
  readonly quick: readonly Loss[];
  readonly searches: number;
}

export interface WeightReport {
  readonly budget: number;
  readonly presets: readonly string[];
  readonly kinds: readonly KindWeight[];
  readonly dead: readonly OrderKindId[];
  readonly replaceable: readonly OrderKindId[];
}

export interface WeightAsk {
  readonly source: ScenarioText;
  readonly budget: number;
  readonly key: string;
  /** Searches without a kind that may be made in all; those whose loss is least sure come first. */
  readonly searches: number;
  /** Names of the presets that are tried, when not all are. */
  readonly presets?: readonly string[];
}

interface Tried {
  readonly kind: OrderKindId;
  readonly loss: Loss;
  readonly scored: Scored;
  /** The best play that was found with the kind. */
  readonly play: Play;
}

interface Known {
  /** Losses of best plays, by kind. */
  readonly quick: Map<OrderKindId, Loss[]>;
  readonly decided: Map<
    OrderKindId,
    { readonly verdict: 'matters' | 'loses'; readonly loss: Loss }
  >;
  /** Searches that were made, by kind. */
  readonly searches: Map<OrderKindId, number>;
}

/** Presets one after another, each only for the kinds that are not yet known to matter. */
export async function probeDeadWeight(ask: WeightAsk, tools: Tools): Promise<WeightReport> {
  const presets = presetsOf(scenarioOf(ask.source)).filter(
    ({ id }) => ask.presets?.includes(id) ?? true,
  );
  const world = worldOf(ask.source, { values: {}, rulesOff: [] });
  const seats = strivingSeats(world);
  const holders = holdersOf(world, seats);
  const known: Known = { quick: new Map(), decided: new Map(), searches: new Map() };
  for (const preset of presets) {
    const open = [...holders.keys()].filter((kind) => !known.decided.has(kind));
    const tried: Tried[] = [];
    for (const seat of seats) tried.push(...(await quickLosses(ask, preset, seat, open, tools)));
    for (const { kind, loss } of tried) {
      known.quick.set(kind, [...(known.quick.get(kind) ?? []), loss]);
    }
    await decide(ask, tried, known, tools);
  }
  const kinds = [...holders].map(([kind, held]) => weightOf(kind, held, known));
  const named = (verdict: KindWeight['verdict']) =>
    kinds.flatMap((one) => (one.verdict === verdict ? [one.kind] : []));
  return {
    budget: ask.budget,
    presets: presets.map(({ id }) => id),
    kinds,
    dead: named('dead'),
    replaceable: named('replaceable'),
  };
}

function holdersOf(
  world: World,
  seats: readonly number[],
): ReadonlyMap<OrderKindId, readonly string[]> {
  const holders = new Map<OrderKindId, readonly string[]>();
  for (const seat of seats) {
    const { id, orders } = world.seats[seat] ?? fault('There is no such seat.', { seat });
    for (const { kind } of orders) holders.set(kind, [...(holders.get(kind) ?? []), id]);
  }
  return holders;
}

/** Searches for the surest loss of each kind, the kinds with the least sure first; without searches left the loss stands. */
async function decide(
  { searches, ...ask }: WeightAsk,
  tried: readonly Tried[],
  known: Known,
  tools: Tools,
): Promise<void> {
  const sure = tried.toSorted((a, b) => a.loss.p - b.loss.p || b.loss.loss - a.loss.loss);
  const kinds = [...new Set(sure.map(({ kind }) => kind))].toReversed();
  for (const kind of kinds) {
    const chances = sure.filter((one) => one.kind === kind).slice(0, MOST_SEARCHES);
    for (const one of chances) {
      if (known.decided.has(kind)) break;
      const spent = [...known.searches.values()].reduce((sum, count) => sum + count, 0);
      if (spent >= searches) {
        if (one === chances[0]) known.decided.set(kind, { verdict: 'loses', loss: one.loss });
        break;
      }
      known.searches.set(kind, (known.searches.get(kind) ?? 0) + 1);
      const loss = await searchedLoss(ask, one, tools);
      if (loss.p < ERROR && loss.loss > 0) known.decided.set(kind, { verdict: 'matters', loss });
    }
  }
}

function weightOf(
  kind: OrderKindId,
  seats: readonly string[],
  { quick, decided, searches }: Known,
): KindWeight {
  const losses = quick.get(kind) ?? [];
  const found = decided.get(kind);
  const [greatest = null] = losses.toSorted((a, b) => b.loss - a.loss);
  return {
    kind,
    seats,
    verdict: found?.verdict ?? (losses.length > 0 ? 'replaceable' : 'dead'),
    decided: found?.loss ?? greatest,
    quick: losses,
    searches: searches.get(kind) ?? 0,
  };
}

/**
 * Kinds whose absence costs the best play something. A kind that this play does not give may still serve it: then the play
 * that insists on the kind is tried, and taken where it is better. A play that loses nothing by an absence shows that a play
 * without the kind is as good; no search can then find that its absence costs something.
 */
async function quickLosses(
  { source, budget, key }: WeightAsk,
  preset: Preset,
  seat: number,
  open: readonly OrderKindId[],
  tools: Tools,
): Promise<readonly Tried[]> {
  const scored = await scoredSeat(source, seat, preset.values, tools);
  const granted = (scored.world.seats[seat]?.orders ?? []).map(({ kind }) => kind);
  const kinds = granted.filter((kind) => open.includes(kind));
  if (kinds.length === 0) return [];
  const named = `${key}|${scored.id}|${preset.id}`;
  const play = await optimum({ scored, budget, key: named, without: null, start: null }, tools);
  const rivals = kinds.flatMap((kind): readonly Rival[] => [
    { kind, play: lacking(play, kind), insists: false },
    ...EVERY.map((every) => ({ kind, play: insistingOn(play, kind, every), insists: true })),
  ]);
  const first = await against(scored, play, rivals, seedsOf(`${named}|first`, FIRST), tools);
  const telling = rivals.filter((_, at) => (first[at]?.p ?? 1) < IDLE);
  const second = await against(scored, play, telling, seedsOf(`${named}|quick`, QUICK), tools);
  const tried = telling.flatMap((rival, at): readonly Tried[] => {
    const { mean, p } = second[at] ?? { mean: 0, p: 1 };
    if (p >= (rival.insists ? SURER : ERROR)) return [];
    const loss = { seat: scored.id, preset: preset.id, loss: rounded(mean), p: rounded(p) };
    return [{ kind: rival.kind, loss, scored, play: rival.insists ? rival.play : play }];
  });
  const surest = tried.toSorted((a, b) => a.loss.p - b.loss.p);
  return kinds.flatMap((kind) => surest.find((one) => one.kind === kind) ?? []);
}

interface Rival {
  readonly kind: OrderKindId;
  readonly play: Play;
  /** It gives more of the kind; else it gives none. */
  readonly insists: boolean;
}

/** By how much the play with more of a kind is better than the other: the given one, or the rival that insists on the kind. */
async function against(
  scored: Scored,
  play: Play,
  rivals: readonly Rival[],
  seeds: readonly string[],
  tools: Tools,
): Promise<readonly Tested[]> {
  if (rivals.length === 0) return [];
  const [own, ...others] = await scoresOn(
    scored,
    [play, ...rivals.map((rival) => rival.play)],
    seeds,
    tools,
  );
  return rivals.map(({ insists }, at) =>
    testedAbove(insists ? lessOf(others[at], own) : lessOf(own, others[at])),
  );
}

/** The best play with the kind against the best that a search finds without it, on seeds that neither was chosen by. */
async function searchedLoss(
  { budget, key }: Omit<WeightAsk, 'searches'>,
  { kind, scored, play, loss }: Tried,
  tools: Tools,
): Promise<Loss> {
  const named = `${key}|${scored.id}|${loss.preset}|${kind}`;
  const held = lacking(
    { ...play, also: (play.also ?? []).filter((one) => one.kind !== kind) },
    kind,
  );
  const found = await optimum({ scored, budget, key: named, without: kind, start: held }, tools);
  const [ofFound, ofHeld] = await scoresOn(
    scored,
    [found, held],
    seedsOf(`${named}|choose`, CHOOSING),
    tools,
  );
  const better = testedAbove(lessOf(ofHeld, ofFound)).mean > 0 ? held : found;
  const [own, other] = await scoresOn(
    scored,
    [play, better],
    seedsOf(`${named}|fresh`, FRESH),
    tools,
  );
  const { mean, p } = testedAbove(lessOf(own, other));
  return { ...loss, loss: rounded(mean), p: rounded(p) };
}

function seedsOf(purpose: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${purpose} ${at}`);
}

function lessOf(one: Float64Array | undefined, other: Float64Array | undefined): Float64Array {
  return Float64Array.from(one ?? [], (value, at) => value - (other?.[at] ?? 0));
}
