// Lists the genes of the policy: what each decides, between which bounds; how they are played stands beside.

import { fault } from '../../base/index.ts';

export interface GeneSpec {
  readonly id: string;
  readonly low: number;
  readonly high: number;
  /** Where a search may start: a middle play, near the integrated baseline. */
  readonly neutral: number;
  /** What it decides, in English; `recipe` reads genes back. */
  readonly says: string;
}

function gene<Id extends string>(
  id: Id,
  [low, high, neutral]: readonly [number, number, number],
  says: string,
) {
  return { id, low, high, neutral, says } as const;
}

/** A wish: moves are made from the strongest wish down; 0 and less is never. */
function wish<Id extends string>(id: Id, neutral: number, says: string) {
  return gene(id, [-0.5, 1, neutral], says);
}

/** The order is the order of a gene vector. */
export const GENES = [
  // Force.
  wish('patrols', 0.1, 'more patrol units where risk is highest'),
  wish('sensors', -0.2, 'more sensors where risk is highest'),
  wish('operations', 0.3, 'operations against armed groups'),
  wish('leaders', -0.3, 'going after the leaders of networks'),
  wish('tactics', -0.2, 'tactical training every third turn'),
  wish('attention', 0.2, 'attention turned to arms and fighters'),
  wish('rest', -0.2, 'rest for tired units'),
  wish('regroup', -0.2, 'units moved from the calmest zone to the one most at risk'),
  // People.
  gene('posture', [-1, 1, 0.7], 'a national posture: of service above 0, blanket checks below'),
  gene('trade', [-1, 1, 0.4], 'informal trade: regulated zone by zone above 0, forbidden below'),
  gene('crossings', [-1, 1, -0.01], 'crossings: opened above .2, closed below -.2'),
  wish('conduct', 0.45, 'conduct training'),
  wish('oversight', 0.65, 'oversight of the services'),
  wish('channels', 0.35, 'protected channels for tips'),
  wish('works', -0.2, 'small works for livelihoods where people are poorest'),
  wish('projects', -0.2, 'large projects for livelihoods where people are poorest'),
  wish('services', -0.2, 'services where they are worst'),
  wish('forums', 0.5, 'forums where trust is lowest'),
  wish('promises', -0.3, 'promises where trust is lowest'),
  wish('delivery', 0.6, 'works where a promise waits for an answer'),
  wish('remedies', 0.75, 'amends for recent harm'),
  wish('protection', -0.2, 'protection of migrants'),
  wish('rotation', -0.2, 'rotation of officers where corruption is high'),
  wish('record', -0.2, 'telling the public after works were finished'),
  // Neighbours.
  wish('steps', 0.9, 'the next rung with every neighbour that can take it'),
  wish('visits', 0.85, 'visits to a neighbour'),
  wish('workshops', 0.8, 'workshops of officials'),
  wish('plan', 0.95, 'a border plan as soon as it can be adopted'),
  wish('joint', -0.2, 'operations on both sides of a border'),
  wish('notices', -0.3, 'telling a neighbour of a surge beforehand'),
  wish('frameworks', -0.3, 'referrals to a regional body and meetings of a task force'),
  // Partners.
  wish('packages', -0.2, 'packages of partners'),
  wish('bargains', -0.2, 'bargaining over offers before they are taken'),
  wish('ownership', -0.2, 'making what partners bring the state’s own'),
  wish('leaving', -0.2, 'leaving packages by plan in the last turn'),
  // How.
  gene('repeats', [1, 4, 1], 'how often one move may be made in a turn'),
  gene('spread', [0, 1, 0.5], 'how far a wish falls each time that it was granted in a turn'),
  gene('upkeep', [-8, 6, 3], 'credits a turn that upkeep must leave before more is raised'),
  gene('savings', [0, 5, 0], 'credits kept back each turn'),
  gene('reserve', [0, 40, 15], 'political capital that visits and other luxuries must leave'),
  gene('tipsFirst', [-0.2, 0.6, 0.2], 'tips without which no operation is ordered; blind below 0'),
  gene('armedEye', [0, 8, 2], 'what armed presence counts beside flows when places are chosen'),
  gene(
    'armedFocus',
    [0, 1, 0.7],
    'share of attention that arms and fighters get when it is turned',
  ),
  gene('oversightTurns', [1, 6, 3], 'turns between two efforts of oversight'),
  gene('workshopTurns', [1, 6, 2], 'turns between two workshops'),
  gene('communityInvited', [0, 1, 1], 'whether communities come to workshops, from .5'),
  gene('trained', [0, 1, 0.5], 'conduct training from which no more is ordered'),
  gene('mostOwed', [0, 6, 1], 'promises that may wait while a forum or a promise is added'),
  gene('answers', [0, 1, 0], 'share of the purse that an answer to an event may take'),
  // When.
  gene(
    'forceLater',
    [-1, 1, 0],
    'how far wishes for force rise from the middle of the game to its ends',
  ),
  gene('peopleLater', [-1, 1, 0], 'the same for work with people'),
  gene('neighboursLater', [-1, 1, 0], 'the same for work with neighbours'),
  gene('alarm', [-1, 1, 0], 'how far wishes for force rise with armed presence'),
  gene('unrest', [-1, 1, 0], 'how far wishes for people rise with distrust'),
  gene(
    'afterAttacks',
    [-0.5, 0.5, 0],
    'how far wishes for force rise with each attack of last turn',
  ),
  gene(
    'afterUnrest',
    [-0.5, 0.5, 0],
    'how far wishes for people rise with each protest or harm of last turn',
  ),
] as const satisfies readonly GeneSpec[];

export type GeneId = (typeof GENES)[number]['id'];
export type Genes = Readonly<Record<GeneId, number>>;

/** Genes by name from a vector in the order of GENES, each held to its bounds; throws when their number is another. */
export function genesOf(vector: readonly number[]): Genes {
  if (vector.length !== GENES.length) {
    return fault('A policy has another number of genes.', {
      has: vector.length,
      needs: GENES.length,
    });
  }
  const genes: Record<string, number> = {};
  GENES.forEach(({ id, low, high, neutral }, place) => {
    const value = vector[place] ?? neutral;
    genes[id] = Number.isNaN(value) ? neutral : Math.min(high, Math.max(low, value));
  });
  return genes as Genes;
}

/** A vector in the order of GENES: the given ones, else neutral. */
export function geneVector(given: Partial<Genes>): readonly number[] {
  return GENES.map(({ id, neutral }) => given[id] ?? neutral);
}
