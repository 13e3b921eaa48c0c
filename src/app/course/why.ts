// Decides how a change of a measure is explained in a course: from the ledger, from what it counts, or from what it rests on.
import {
  ARMS,
  COLUMNS,
  DRUGS,
  GOODS,
  GOOD_COUNT,
  TRADE,
  explainLivelihood,
} from '../../engine/index.ts';
import type { ColumnName, State } from '../../engine/index.ts';
import type { CourseMeasure } from '../../scenario/index.ts';
import { courseValues, tipsIn, zonesOfSeat } from '../../session/index.ts';
import type { Session } from '../../session/index.ts';
import { INPUT_CAUSE_OF } from '../facts/livelihood.ts';

/** What a line of an explanation is about: a cause of the ledger, or the key of a word. */
export type About =
  | { readonly kind: 'cause'; readonly cause: { readonly kind: string; readonly id: string } }
  | { readonly kind: 'word'; readonly key: string };

/** `sum`: amounts that add up to the change. `rests`: what the measure rests on, then and now. */
export type Why =
  | {
      readonly kind: 'sum';
      readonly lines: readonly { readonly about: About; readonly amount: number }[];
    }
  | {
      readonly kind: 'rests';
      readonly lines: readonly {
        readonly about: About;
        readonly before: number;
        readonly after: number;
        readonly factor: number;
      }[];
    };

interface Asked {
  readonly session: Session;
  readonly seat: string;
  /** The turn that was played last. */
  readonly turn: number;
}

const word = (key: string): About => ({ kind: 'word', key });

/** Of the turn that was played last. Null where nothing more can be said than how the measure moved. */
export function whyOf(measure: CourseMeasure, asked: Asked): Why | null {
  const { session, turn } = asked;
  const [before, after] = [session.truth(turn), session.truth(turn + 1)];
  if (before === null || after === null) return null;
  switch (measure) {
    case 'tips':
      return tipsRestOn(before, after, asked);
    case 'found':
      return foundRestsOn(before, after, asked);
    case 'flowDrugs':
      return flowRestsOn(before, after, asked);
    case 'livelihood':
      return livelihoodOf(before, after, asked);
    case 'seized':
      return seizedOf(before, after);
    case 'violence':
      return eventsOf(before, after, asked);
    default:
      return ledgerOf(measure, asked);
  }
}

function mean(state: State, column: ColumnName, zones: readonly number[]): number {
  const sum = zones.reduce((total, zone) => total + (state[column][zone] ?? 0), 0);
  return sum / Math.max(1, zones.length);
}

/** A mean over the seat's zones is explained by the mean of their receipts. */
function ledgerOf(measure: CourseMeasure, { session, seat, turn }: Asked): Why | null {
  const column = measure as ColumnName;
  if (!Object.hasOwn(COLUMNS, column) || COLUMNS[column].role !== 'stock') return null;
  const zones = COLUMNS[column].per === 'zone' ? zonesOfSeat(session.world, seat) : null;
  const own = session.world.seats[session.world.index.seat.get(seat) ?? -1]?.holds ?? -1;
  const subjects = zones ?? (COLUMNS[column].per === 'state' && own >= 0 ? [own] : []);
  const sums = new Map<string, { about: About; amount: number }>();
  for (const subject of subjects) {
    const receipt = session.receipt(seat, { stock: column, subject }, turn);
    for (const { cause, amount } of receipt?.lines ?? []) {
      const key = `${cause.kind}|${cause.id}`;
      const known = sums.get(key)?.amount ?? 0;
      const about: About = { kind: 'cause', cause };
      sums.set(key, { about, amount: known + amount / subjects.length });
    }
  }
  return { kind: 'sum', lines: bySize([...sums.values()]) };
}

function bySize<Line extends { readonly amount: number }>(lines: readonly Line[]): readonly Line[] {
  return [...lines].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}

function tipsRestOn(before: State, after: State, { session, seat }: Asked): Why {
  const zones = zonesOfSeat(session.world, seat);
  const lines = (['trust', 'channel', 'services', 'fear', 'tolerance'] as const).map((name) => ({
    about: word(`reading.${name}`),
    before: mean(before, name, zones),
    after: mean(after, name, zones),
    factor: 100,
  }));
  return { kind: 'rests', lines: lines.filter((line) => line.before !== line.after) };
}

/** A search uses the tips that lay there when the turn opened: those of the turn before. */
function foundRestsOn(before: State, after: State, { session, seat, turn }: Asked): Why {
  const zones = zonesOfSeat(session.world, seat);
  const earlier = session.truth(turn - 1) ?? before;
  const share = (name: ColumnName, then: State, now: State) => ({
    about: word(`reading.${name}`),
    before: mean(then, name, zones),
    after: mean(now, name, zones),
    factor: 100,
  });
  const tips = {
    about: word('course.tipsAtHand'),
    before: tipsIn(earlier, zones),
    after: tipsIn(before, zones),
    factor: 100,
  };
  return {
    kind: 'rests',
    lines: [tips, share('presence', before, after), share('corruption', earlier, before)],
  };
}

function flowRestsOn(before: State, after: State, { session, seat }: Asked): Why {
  const sent = (state: State) => seizedIn(state, DRUGS) + (state.goodDelivered[DRUGS] ?? 0);
  const found = (state: State) => courseValues(session.world, state, seat).found;
  const line = (key: string, of: (state: State) => number, factor: number) => ({
    about: word(key),
    before: of(before),
    after: of(after),
    factor,
  });
  return { kind: 'rests', lines: [line('course.sent', sent, 1), line('course.found', found, 100)] };
}

function seizedIn(state: State, good: number): number {
  let sum = 0;
  for (let slot = good; slot < state.seized.length; slot += GOOD_COUNT)
    sum += state.seized[slot] ?? 0;
  return sum;
}

/** What was seized, good by good: small trade is seized too, and is no success. */
function seizedOf(before: State, after: State): Why {
  const lines = [TRADE, DRUGS, ARMS].map((good) => ({
    about: word(`good.${GOODS[good] ?? ''}`),
    before: seizedIn(before, good),
    after: seizedIn(after, good),
    factor: 1,
  }));
  return { kind: 'rests', lines };
}

function livelihoodOf(before: State, after: State, { session, seat }: Asked): Why {
  const zones = zonesOfSeat(session.world, seat);
  const sums = new Map<string, number>();
  for (const zone of zones) {
    for (const { input, amount } of explainLivelihood(session.world, before, after, zone).lines)
      sums.set(input, (sums.get(input) ?? 0) + amount / zones.length);
  }
  const lines = [...sums].map(([input, amount]) => ({
    about: word(`cause.${INPUT_CAUSE_OF[input] ?? 'unknown'}`),
    amount,
  }));
  return { kind: 'sum', lines: bySize(lines) };
}

/** Events are what they count. */
function eventsOf(before: State, after: State, { session, seat }: Asked): Why {
  const parts = ['attacks', 'clashes', 'protests', 'stateHarm'] as const;
  const [then, now] = [before, after].map((state) => courseValues(session.world, state, seat));
  const lines = parts.map((id) => ({
    about: word(`metric.${id}`),
    before: then?.[id] ?? 0,
    after: now?.[id] ?? 0,
    factor: 1,
  }));
  return { kind: 'rests', lines: lines.filter((line) => line.before !== 0 || line.after !== 0) };
}
