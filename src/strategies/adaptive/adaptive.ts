// Plays a state seat at three levels: it reads its goals and its view, and leans its genes towards what they ask for.

import type { Panel, SeatWorld, Strategy } from '../../engine/index.ts';
import { openPad } from '../pad.ts';
import { GENES, genesOf, movesOf, playByGenes } from '../policy/index.ts';
import type { Genes, Move } from '../policy/index.ts';
import { aimsOf } from './aims.ts';
import { LEANS, LEVELS, USUAL_AIMS } from './tuned.ts';
import type { Level } from './tuned.ts';

interface Play {
  readonly genes: Genes;
  readonly moves: readonly Move[];
}

/** An adaptive strategy of a level, 1 to 3. */
export function adaptive(level: keyof typeof LEVELS): Strategy {
  const plan = LEVELS[level];
  const plays = new WeakMap<SeatWorld, Play>();
  const playOf = (world: SeatWorld): Play => {
    const known = plays.get(world);
    if (known !== undefined) return known;
    const genes = genesOf(leaned(plan, world));
    const made = { genes, moves: movesOf(genes) };
    plays.set(world, made);
    return made;
  };
  return {
    id: `adaptive-${level}`,
    decide(view, options) {
      const pad = openPad(view, options);
      const { genes, moves } = playOf(options.world);
      playByGenes(pad, genes, moves, plan.mostOrders);
      return pad.orders;
    },
  };
}

/** The level's genes, leaned towards the play of each panel that the seat's goals weigh more than usual. */
function leaned(plan: Level, world: SeatWorld): readonly number[] {
  if (plan.readsGoals === 0) return plan.genes;
  const aims = aimsOf(world);
  const more = (panel: Panel) => plan.readsGoals * Math.max(0, aims[panel] - USUAL_AIMS[panel]);
  return GENES.map((_gene, place) => {
    const base = plan.genes[place] ?? 0;
    let value = base;
    for (const [panel, genes] of LEANS) value += more(panel) * ((genes[place] ?? base) - base);
    return value;
  });
}
