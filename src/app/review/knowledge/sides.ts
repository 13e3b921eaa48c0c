// Decides how what was true, observed and told of one subject is laid side by side, seat by seat; a view holds what it holds.
import { knowledgeOver } from '../../../review/index.ts';
import type { KnowledgeAt, KnownSubject, ReviewGame } from '../../../review/index.ts';
import type { NewsRecord } from '../../../engine/index.ts';
import { KNOWLEDGE_READINGS } from '../../../session/index.ts';
import { ALL_ZONE_ROWS, PAIR_ROWS, STATE_ROWS } from '../../facts/readings.ts';
import type { Form, Good } from '../../facts/readings.ts';

export type KnownKind = KnownSubject['of'];
export const KNOWN_KINDS = ['zone', 'state', 'pair'] as const satisfies readonly KnownKind[];

export interface KnownReading {
  readonly name: string;
  readonly form: Form;
  readonly good: Good;
  readonly top: number | null;
}

/** About these seats are commonly wrong: they stand first. */
export const FIRST_READINGS: readonly string[] = KNOWLEDGE_READINGS;

/** Readings whose values lie on a scale; codes have no estimate to be wrong by. */
const ON_A_SCALE: readonly Form[] = ['share', 'amount', 'count', 'turns'];

export function readingsOf(kind: KnownKind): readonly KnownReading[] {
  const rows: readonly KnownReading[] =
    kind === 'zone' ? ALL_ZONE_ROWS : kind === 'state' ? STATE_ROWS : PAIR_ROWS;
  const scaled = rows.filter(({ form }) => ON_A_SCALE.includes(form));
  const isFirst = ({ name }: KnownReading) => kind === 'zone' && FIRST_READINGS.includes(name);
  return [...scaled.filter(isFirst), ...scaled.filter((row) => !isFirst(row))];
}

/** The subject of a reading by its name; the names are those of `readingsOf`. */
export function subjectOf(kind: KnownKind, reading: string, subject: number): KnownSubject {
  return { of: kind, reading, subject } as KnownSubject;
}

/** One seat's side: what it observed at the opening of each turn, and what it was told. */
export interface Side {
  /** By index. */
  readonly seat: number;
  readonly at: readonly KnowledgeAt[];
  /** It saw the very value, always. */
  readonly isExact: boolean;
}

export interface Sides {
  readonly turns: readonly number[];
  readonly truth: readonly number[];
  /** Seats that observed anything. */
  readonly sides: readonly Side[];
  /** Seats that saw nothing of it; some were told something. */
  readonly blind: readonly Side[];
}

export function sidesOf(game: ReviewGame, subject: KnownSubject): Sides {
  const all = game.world.seats
    .map((_, seat): Side => {
      const at = knowledgeOver(game, seat, subject);
      const isExact = at.every(({ observed }) => observed !== null && observed.band === 0);
      return { seat, at, isExact };
    })
    .filter(({ seat }) => game.world.seats[seat]?.kind !== 'control');
  const sees = ({ at }: Side) => at.some(({ observed }) => observed !== null);
  const [first] = all;
  return {
    turns: first?.at.map(({ turn }) => turn) ?? [],
    truth: first?.at.map(({ truth }) => truth) ?? [],
    sides: all.filter(sees),
    blind: all.filter((side) => !sees(side)),
  };
}

export interface Miss {
  readonly seat: number;
  readonly turn: number;
  readonly truth: number;
  readonly value: number;
  readonly band: number;
}

/** Where a seat's middle estimate lay farthest from the truth; null where all saw it exactly or not at all. */
export function worstMiss({ sides }: Pick<Sides, 'sides'>): Miss | null {
  let worst: Miss | null = null;
  for (const { seat, at } of sides) {
    for (const { turn, truth, observed } of at) {
      if (observed === null || observed.band === 0) continue;
      const apart = Math.abs(observed.value - truth);
      if (worst === null || apart > Math.abs(worst.value - worst.truth))
        worst = { seat, turn, truth, ...observed };
    }
  }
  return worst;
}

/** Whether the truth lay in the range that a seat held for possible. */
export function isInside({ truth, observed }: Pick<KnowledgeAt, 'truth' | 'observed'>): boolean {
  return observed !== null && Math.abs(observed.value - truth) <= observed.band + 1e-9;
}

export interface ToldLine {
  readonly turn: number;
  readonly line: NewsRecord;
  /** Seats that read it, by index. */
  readonly seats: readonly number[];
}

/** Lines of news about the subject, each once, with who read them. */
export function toldIn({ sides, blind }: Pick<Sides, 'sides' | 'blind'>): readonly ToldLine[] {
  const found = new Map<string, { turn: number; line: NewsRecord; seats: number[] }>();
  for (const { seat, at } of [...sides, ...blind]) {
    for (const { turn, told } of at) {
      for (const line of told) {
        const key = `${turn} ${JSON.stringify({ ...line, audience: null })}`;
        const known = found.get(key) ?? { turn, line, seats: [] };
        if (!known.seats.includes(seat)) known.seats.push(seat);
        found.set(key, known);
      }
    }
  }
  return [...found.values()].sort((a, b) => a.turn - b.turn);
}

/** The zone, state or pair and the reading of which the seats' estimates lay farthest off; to begin with. */
export function widestSubject(game: ReviewGame): KnownSubject {
  let widest: { readonly subject: KnownSubject; readonly apart: number } | null = null;
  const people = game.record.seats
    .filter(({ holder }) => holder === 'person')
    .flatMap(({ seat }) => game.world.index.seat.get(seat) ?? []);
  for (const reading of KNOWLEDGE_READINGS) {
    for (const [zone] of game.world.zones.entries()) {
      const subject = subjectOf('zone', reading, zone);
      for (const seat of people) {
        for (const { truth, observed } of knowledgeOver(game, seat, subject)) {
          const apart = observed === null ? 0 : Math.abs(observed.value - truth);
          if (widest === null || apart > widest.apart) widest = { subject, apart };
        }
      }
    }
  }
  return widest?.subject ?? subjectOf('zone', 'trust', 0);
}

/** How many things of a kind a game has. */
export function countOf({ world }: ReviewGame, kind: KnownKind): number {
  if (kind === 'zone') return world.zones.length;
  return kind === 'state' ? world.states.length : world.pairs.length;
}
