// Holds the genes of the adaptive strategies, found by a search over tuning seeds; they are tuned play, not findings.
// How they were tuned, and on what, stands in docs/decisions/0018-levels-are-tuned.md.

import type { GeneId } from '../policy/index.ts';

/** Columns of the table below: the play for usual goals, then the play for goals of one panel alone. */
export const COLUMNS_OF_TABLE = [
  'expert',
  'flows',
  'violence',
  'community',
  'governance',
  'relations',
] as const;
export type TunedPlay = (typeof COLUMNS_OF_TABLE)[number];

type Row = readonly [number, number, number, number, number, number];

/** Genes by name, one column a play. */
export const TUNED: Readonly<Record<GeneId, Row>> = {
  patrols: [0.05, -0.27, -0.21, 0.06, -0.3, -0.05],
  sensors: [-0.05, -0.3, -0.02, -0.42, -0.39, -0.43],
  operations: [-0.37, -0.41, 0.82, 0.02, -0.08, -0.13],
  leaders: [0.34, 0.87, 0.13, 0.25, 0.34, 0.13],
  tactics: [0.33, 0.59, -0.27, 0.54, -0.18, -0.25],
  attention: [0.88, 0.58, 0.18, 0.91, 0.91, 0.2],
  rest: [0.83, 0.6, 0.41, -0.02, 0.04, 0.62],
  regroup: [0.1, -0.11, 0.85, -0.27, -0.35, -0.13],
  posture: [0.64, 0.88, 0.75, 0.89, 0.61, 0.13],
  trade: [-0.14, 0, 0.47, 0.8, -0.47, -0.06],
  crossings: [0.32, -0.3, 0.03, -0.07, 0.17, -0.52],
  conduct: [0.97, 0.73, 0.75, 0.97, 0.62, 0.54],
  oversight: [0.71, 0.52, 0.86, 0.46, 0.76, -0.06],
  channels: [-0.14, 0.26, -0.33, -0.44, -0.4, 0.62],
  works: [0.34, -0.34, -0.24, 0.88, -0.2, 0.01],
  projects: [-0.17, -0.02, -0.23, 0.48, 0.17, 0.45],
  services: [0.27, 0.05, 0.33, -0.19, -0.42, -0.1],
  forums: [-0.45, -0.46, -0.32, -0.36, -0.19, -0.4],
  promises: [0.85, 0.75, 0.18, 0.31, 0.26, 0.34],
  delivery: [0.9, 0.48, -0.29, 0.05, 0.31, 0.96],
  remedies: [0.7, 0.99, 0.21, 0.93, 0.48, 0.13],
  protection: [-0.11, 0.01, -0.28, 0.11, -0.26, 0.07],
  rotation: [-0.27, -0.16, 0.1, 0.81, 0.93, 0.97],
  record: [0.62, 0.6, 0.08, 0.17, 0.58, 0.41],
  steps: [0.92, -0.03, 0.23, 0.19, 0.51, 0.56],
  visits: [-0.35, -0.46, 0.04, -0.11, -0.49, -0.21],
  workshops: [0.92, 0.8, 0.42, 0.82, 0.39, 0.75],
  plan: [-0.33, -0.18, -0.16, 0.46, 0.2, -0.35],
  joint: [-0.23, -0.21, 0.11, -0.11, 0.14, 0.76],
  notices: [-0.17, -0.12, -0.36, -0.41, -0.46, -0.25],
  frameworks: [0.58, 0.35, 0.6, 0.34, 0.31, 0.62],
  // Set by hand, so that a partner's seat has somebody to deal with: tuning left packages alone (decision 0018);
  // the play for governance alone keeps what tuning found, since dependence costs legitimacy.
  packages: [0.6, 0.6, 0.6, 0.6, -0.38, 0.6],
  bargains: [-0.34, -0.15, 0.46, 0.44, -0.25, -0.17],
  ownership: [0.13, 0.87, 0.91, 0.5, 0.19, 0.6],
  leaving: [0.04, 0.41, 0.11, 0.2, 0.66, 0.06],
  repeats: [3.95, 3.38, 2.67, 3.18, 2.77, 2.29],
  spread: [0.67, 0.09, 0.42, 0.18, 0.16, 0.56],
  upkeep: [-5.62, -3, -4.81, -0.74, -5.82, -1.85],
  savings: [0.97, 2.01, 0.14, 0.16, 2.19, 3.84],
  reserve: [21.08, 23.98, 10.62, 34.67, 39.01, 35.18],
  tipsFirst: [0.58, 0.36, 0.36, 0.05, 0.47, 0.15],
  armedEye: [2.86, 2.58, 1.72, 2.32, 2.91, 4.91],
  armedFocus: [0.95, 0.71, 0.95, 0.85, 1, 0.61],
  oversightTurns: [1.24, 1.7, 1.23, 2, 1.19, 3.28],
  workshopTurns: [1.13, 2.35, 1.4, 2.9, 1.92, 1.25],
  communityInvited: [0.88, 0.83, 0.8, 0.32, 0.61, 0.71],
  trained: [0.82, 0.95, 0.97, 0.8, 0.99, 0.87],
  mostOwed: [3.02, 2.84, 3.99, 4.82, 3.5, 5.42],
  answers: [0.71, 0.02, 0.08, 0.28, 0.23, 0.02],
  forceLater: [0.75, 0.94, 0.12, 0.52, 0.55, -0.1],
  peopleLater: [-0.55, -0.82, -0.82, 0.23, 0.12, -0.44],
  neighboursLater: [-0.18, -0.8, -0.03, -0.9, -0.8, 0.3],
  alarm: [-0.34, 0.41, 0.05, -0.45, -0.65, -0.87],
  unrest: [-0.91, -0.85, -0.13, 0.73, 0.65, -0.88],
  afterAttacks: [0.04, 0.27, -0.01, -0.29, -0.14, -0.27],
  afterUnrest: [-0.03, 0.03, -0.02, -0.18, -0.06, -0.18],
};
