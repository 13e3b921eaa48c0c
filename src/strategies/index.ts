// Decides which strategies there are, which kinds of seat each plays, and which a seat gets when nobody chooses.

import type { SeatKind, Strategy, World } from '../engine/index.ts';
import { adaptive } from './adaptive/adaptive.ts';
import { advocate } from './advocate.ts';
import { advocate2 } from './advocate2.ts';
import { evader } from './evader.ts';
import { evader2, evader3 } from './evaders.ts';
import { random } from './random.ts';
import { supporter } from './supporter.ts';
import { community } from './states/community.ts';
import { coop } from './states/coop.ts';
import { crackdown } from './states/crackdown.ts';
import { external } from './states/external.ts';
import { forbear } from './states/forbear.ts';
import { hybrid } from './states/hybrid.ts';
import { integrated } from './states/integrated.ts';
import { livelihood } from './states/livelihood.ts';
import { ministerial } from './states/ministerial.ts';
import { nothing } from './states/nothing.ts';
import { driversFirst, securityFirst } from './states/ordered.ts';
import { patrol } from './states/patrol.ts';
import { prosec } from './states/prosec.ts';
import { securecoop } from './states/securecoop.ts';
import { surgebuild } from './states/surgebuild.ts';
import { surveil } from './states/surveil.ts';

export { LEANS, LEVELS } from './adaptive/tuned.ts';
export { CLASSES, CLASS_BY_ID, STATE_KINDS, restricted } from './classes.ts';
export type { Restriction, StrategyClass } from './classes.ts';
export {
  GENES,
  GENE_PRESETS,
  MOVES,
  MOVE_FAMILIES,
  geneVector,
  genesOf,
  policyStrategy,
} from './policy/index.ts';
export type { GeneId, GeneSpec, Genes, Move, MoveFamily } from './policy/index.ts';

export interface StrategyEntry {
  readonly strategy: Strategy;
  readonly seats: readonly SeatKind[];
}

const EVERY_SEAT: readonly SeatKind[] = ['state', 'community', 'partner', 'network', 'control'];
const STATE: readonly SeatKind[] = ['state'];

/** The baselines of MODEL.md E in its order, then the play of the other seats. */
export const STRATEGY_ENTRIES: readonly StrategyEntry[] = [
  { strategy: nothing, seats: EVERY_SEAT },
  { strategy: patrol, seats: STATE },
  { strategy: surveil, seats: STATE },
  { strategy: crackdown, seats: STATE },
  { strategy: livelihood, seats: STATE },
  { strategy: community, seats: STATE },
  { strategy: coop, seats: STATE },
  { strategy: ministerial, seats: STATE },
  { strategy: external, seats: STATE },
  { strategy: integrated, seats: STATE },
  { strategy: hybrid, seats: STATE },
  { strategy: prosec, seats: STATE },
  { strategy: securecoop, seats: STATE },
  { strategy: surgebuild, seats: STATE },
  { strategy: forbear, seats: STATE },
  { strategy: securityFirst, seats: STATE },
  { strategy: driversFirst, seats: STATE },
  { strategy: random, seats: EVERY_SEAT },
  { strategy: adaptive(1), seats: STATE },
  { strategy: adaptive(2), seats: STATE },
  { strategy: adaptive(3), seats: STATE },
  { strategy: advocate, seats: ['community'] },
  { strategy: advocate2, seats: ['community'] },
  { strategy: supporter, seats: ['partner'] },
  { strategy: evader, seats: ['network'] },
  { strategy: evader2, seats: ['network'] },
  { strategy: evader3, seats: ['network'] },
];

/** Strategies by name. */
export const STRATEGIES: ReadonlyMap<string, Strategy> = new Map(
  STRATEGY_ENTRIES.map(({ strategy }) => [strategy.id, strategy]),
);

const DEFAULTS: Readonly<Record<SeatKind, string>> = {
  state: 'integrated',
  community: 'advocate',
  partner: 'supporter',
  network: 'evader',
  control: 'nothing',
};

/** The name of the strategy that a computer seat of this kind plays when nobody chose one. */
export function defaultStrategy(kind: SeatKind): string {
  return DEFAULTS[kind];
}

/** Names of the strategies that can play a kind of seat. */
export function strategiesFor(kind: SeatKind): readonly string[] {
  return STRATEGY_ENTRIES.filter(({ seats }) => seats.includes(kind)).map(
    ({ strategy }) => strategy.id,
  );
}

/** A strategy for every seat: `states` for the state seats when it is named, else each seat's usual one. */
export function usualCast(world: Pick<World, 'seats'>, states?: string): Map<string, Strategy> {
  const cast = new Map<string, Strategy>();
  for (const { id, kind } of world.seats) {
    const name = kind === 'state' && states !== undefined ? states : defaultStrategy(kind);
    const strategy = STRATEGIES.get(name);
    if (strategy !== undefined) cast.set(id, strategy);
  }
  return cast;
}
