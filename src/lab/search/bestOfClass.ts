// Looks for the best play of a class on several measures at once: known plays, then offspring of the best genes among them.

import type { Side } from '../experiment/index.ts';
import { diceOf } from '../dice.ts';
import type { Dice } from '../dice.ts';
import type { Measurement } from '../types.ts';
import { genesAt, pointOf, startingPoints } from './genome.ts';
import type { SideClass } from './lessonClasses.ts';
import { meanOf, scoresOf, seedsFor } from './table.ts';
import type { Outcomes, SearchTable } from './table.ts';

/** A measure, or several weighed as one, that the class is to be good at. */
export interface Wish {
  readonly terms: readonly { readonly measurement: Measurement; readonly factor: number }[];
  /** +1 where more of it is good. */
  readonly sign: number;
}

export interface Champion {
  /** A strategy's name, or `policy` for genes. */
  readonly id: string;
  readonly side: Side;
}

export interface BestAsk {
  readonly table: SearchTable;
  readonly key: string;
  readonly budget: number;
  readonly group: SideClass;
  readonly wishes: readonly Wish[];
  /** Genes that were found elsewhere. */
  readonly genes: readonly (readonly number[])[];
}

interface Contender extends Champion {
  readonly genes: readonly number[] | null;
}

/** Contenders that are tried again for each wish, and parents of its offspring. */
const FINALISTS = 3;
const PARENTS = 3;
/** Known plays that are tried at least: the named one, what was found, the tuned one, and some others. */
const LEAST_KNOWN = 5;

/** Games that a class takes at least. */
export function leastCost(wishes: number): number {
  return 2 * LEAST_KNOWN + 2 * Math.min(LEAST_KNOWN, FINALISTS * wishes);
}

/** The champion of each wish. A class without orders has one play only. */
export async function bestOfClass(ask: BestAsk): Promise<readonly Champion[]> {
  const { group, wishes, budget } = ask;
  const [only] = group.members;
  if (group.only.length === 0 && only !== undefined) return wishes.map(() => only);
  const known = contendersOf(ask).slice(0, held((budget * 0.35) / 2, LEAST_KNOWN, 100));
  const seeds = held((budget * 0.35) / known.length, 2, 12);
  const first = await meansOf(ask, known, 'known', seeds);
  const room = held((budget * 0.35) / seeds, 0, 200);
  const offspring = offspringOf(ask, known, first, room);
  const second = await meansOf(ask, offspring, 'known', seeds);
  const all = [...known, ...offspring];
  const means = [...first, ...second];
  const finalists = wishes.map((_, wish) => rankedBy(all, means, wish).slice(0, FINALISTS));
  const playing = [...new Set(finalists.flat())];
  const again = held((budget * 0.3) / Math.max(1, playing.length), 2, 40);
  const last = await meansOf(ask, playing, 'again', again);
  return wishes.map((_, wish) => {
    const [best] = rankedBy(
      finalists[wish] ?? [],
      (finalists[wish] ?? []).map((one) => last[playing.indexOf(one)] ?? []),
      wish,
    );
    return best ?? { id: known[0]?.id ?? '', side: group.sideOf({ strategy: 'nothing' }) };
  });
}

/** The most telling first: with few games only those are tried. */
function contendersOf({ group, genes }: BestAsk): readonly Contender[] {
  const [named, ...members] = group.members.map((one): Contender => ({ ...one, genes: null }));
  const [middle, ...starts] = startingPoints().map((one) => contenderOf(group, genesAt(one)));
  const found = genes.map((one) => contenderOf(group, one));
  return [named, ...found, ...starts.toReversed(), ...members, middle].filter(
    (one) => one !== undefined,
  );
}

function contenderOf(group: SideClass, genes: readonly number[]): Contender {
  return { id: 'policy', side: group.sideOf({ strategy: 'policy', genes }), genes };
}

/** Means by contender and wish, turned so that more is good. */
async function meansOf(
  { table, key, wishes }: BestAsk,
  contenders: readonly Contender[],
  purpose: string,
  seeds: number,
): Promise<readonly (readonly number[])[]> {
  const outcomes: Outcomes = await table.play(
    contenders.map(({ side }) => side),
    seedsFor(`${key}|${purpose}`, 0, seeds),
    wishes.flatMap(({ terms }) => terms.map(({ measurement }) => measurement)),
  );
  const firsts = wishes.map((_, wish) =>
    wishes.slice(0, wish).reduce((sum, { terms }) => sum + terms.length, 0),
  );
  return contenders.map((_, side) =>
    wishes.map(({ sign, terms }, wish) => {
      const first = firsts[wish] ?? 0;
      const score = (values: Float64Array): number =>
        terms.reduce((sum, { factor }, at) => sum + factor * (values[first + at] ?? 0), 0);
      return sign * meanOf(scoresOf(outcomes, side, score));
    }),
  );
}

function rankedBy(
  contenders: readonly Contender[],
  means: readonly (readonly number[])[],
  wish: number,
): readonly Contender[] {
  return contenders
    .map((one, at) => ({ one, worth: means[at]?.[wish] ?? -Infinity }))
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ one }) => one);
}

/** Two good parents crossed and moved a little, wish after wish in turn. */
function offspringOf(
  { key, group, wishes }: BestAsk,
  contenders: readonly Contender[],
  means: readonly (readonly number[])[],
  count: number,
): readonly Contender[] {
  const dice = diceOf(`${key}|offspring`);
  const parents = wishes.map((_, wish) =>
    rankedBy(contenders, means, wish)
      .flatMap(({ genes }) => (genes === null ? [] : [pointOf(genes)]))
      .slice(0, PARENTS),
  );
  return Array.from({ length: count }, (_, at) => {
    const pool = parents[at % wishes.length] ?? [];
    const one = pool[dice.below(pool.length)] ?? new Float64Array(0);
    const other = pool[dice.below(pool.length)] ?? one;
    return contenderOf(group, genesAt(child(one, other, dice)));
  });
}

/** Share of genes that move, and how far. */
const MOVES = 0.3;
const STEP = 0.25;

function child(one: Float64Array, other: Float64Array, dice: Dice): Float64Array {
  return one.map((x, at) => {
    const taken = dice.next() < 0.5 ? x : (other[at] ?? x);
    const moved = dice.next() < MOVES ? taken + STEP * dice.normal() : taken;
    return Math.min(1, Math.max(0, moved));
  });
}

/** A whole number of games or plays between two bounds. */
function held(wanted: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.floor(wanted)));
}
