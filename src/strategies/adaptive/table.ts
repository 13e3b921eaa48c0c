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
  patrols: [-0.02, -0.27, -0.17, -0.02, -0.02, -0.02],
  sensors: [-0.35, -0.3, -0.32, -0.35, -0.35, -0.35],
  operations: [-0.09, -0.41, 0.52, -0.09, -0.09, -0.09],
  leaders: [0.28, 0.87, 0.23, 0.28, 0.28, 0.28],
  tactics: [-0.03, 0.59, -0.13, -0.03, -0.03, -0.03],
  attention: [0.68, 0.58, 0.16, 0.68, 0.68, 0.68],
  rest: [0.41, 0.6, 0.31, 0.41, 0.41, 0.41],
  regroup: [0.28, -0.11, 0.87, 0.28, 0.28, 0.28],
  posture: [0.54, 0.88, 0.66, 0.54, 0.54, 0.54],
  trade: [0.1, 0, 0.68, 0.1, 0.1, 0.1],
  crossings: [0.11, -0.3, 0.35, 0.11, 0.11, 0.11],
  conduct: [0.92, 0.73, 0.91, 0.92, 0.92, 0.92],
  oversight: [0.64, 0.52, 0.78, 0.64, 0.64, 0.64],
  channels: [-0.17, 0.26, 0.18, -0.17, -0.17, -0.17],
  works: [0.1, -0.34, -0.21, 0.1, 0.1, 0.1],
  projects: [-0.03, -0.02, -0.25, -0.03, -0.03, -0.03],
  services: [0.11, 0.05, 0.1, 0.11, 0.11, 0.11],
  forums: [-0.46, -0.46, -0.31, -0.46, -0.46, -0.46],
  promises: [0.55, 0.75, 0.45, 0.55, 0.55, 0.55],
  delivery: [0.85, 0.48, 0.55, 0.85, 0.85, 0.85],
  remedies: [0.53, 0.99, 0.32, 0.53, 0.53, 0.53],
  protection: [-0.14, 0.01, -0.05, -0.14, -0.14, -0.14],
  rotation: [0.2, -0.16, 0.33, 0.2, 0.2, 0.2],
  record: [0.37, 0.6, 0.26, 0.37, 0.37, 0.37],
  steps: [0.87, -0.03, 0.64, 0.87, 0.87, 0.87],
  visits: [-0.32, -0.46, -0.17, -0.32, -0.32, -0.32],
  workshops: [0.72, 0.8, 0.66, 0.72, 0.72, 0.72],
  plan: [0.14, -0.18, 0.03, 0.14, 0.14, 0.14],
  joint: [-0.33, -0.21, -0.31, -0.33, -0.33, -0.33],
  notices: [-0.06, -0.12, -0.07, -0.06, -0.06, -0.06],
  frameworks: [0.58, 0.35, 0.62, 0.58, 0.58, 0.58],
  packages: [-0.26, -0.26, -0.07, -0.26, -0.26, -0.26],
  bargains: [-0.18, -0.15, -0.05, -0.18, -0.18, -0.18],
  ownership: [0.78, 0.87, 0.53, 0.78, 0.78, 0.78],
  leaving: [0.69, 0.41, 0.44, 0.69, 0.69, 0.69],
  repeats: [3.87, 3.38, 3.21, 3.87, 3.87, 3.87],
  spread: [0.26, 0.09, 0.43, 0.26, 0.26, 0.26],
  upkeep: [-6.05, -3, -5.55, -6.05, -6.05, -6.05],
  savings: [0.59, 2.01, 1.67, 0.59, 0.59, 0.59],
  reserve: [16.33, 23.98, 19.61, 16.33, 16.33, 16.33],
  tipsFirst: [0.57, 0.36, 0.31, 0.57, 0.57, 0.57],
  armedEye: [1.97, 2.58, 3.01, 1.97, 1.97, 1.97],
  armedFocus: [0.79, 0.71, 0.91, 0.79, 0.79, 0.79],
  oversightTurns: [1.52, 1.7, 1.62, 1.52, 1.52, 1.52],
  workshopTurns: [1.27, 2.35, 2.6, 1.27, 1.27, 1.27],
  communityInvited: [0.7, 0.83, 0.85, 0.7, 0.7, 0.7],
  trained: [0.79, 0.95, 0.87, 0.79, 0.79, 0.79],
  mostOwed: [3.4, 2.84, 4.11, 3.4, 3.4, 3.4],
  answers: [0.6, 0.02, 0.48, 0.6, 0.6, 0.6],
  forceLater: [0.77, 0.94, 0.31, 0.77, 0.77, 0.77],
  peopleLater: [-0.94, -0.82, -0.86, -0.94, -0.94, -0.94],
  neighboursLater: [-0.28, -0.8, -0.29, -0.28, -0.28, -0.28],
  alarm: [-0.01, 0.41, -0.16, -0.01, -0.01, -0.01],
  unrest: [-0.58, -0.85, -0.37, -0.58, -0.58, -0.58],
  afterAttacks: [0, 0.27, 0.02, 0, 0, 0],
  afterUnrest: [0, 0.03, -0.06, 0, 0, 0],
};
