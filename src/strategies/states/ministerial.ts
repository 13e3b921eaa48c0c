// Plays cooperation between ministries alone: as `coop` does, with workshops to which no official of the border is invited.

import type { Strategy } from '../../engine/index.ts';
import { jointOperations } from '../moves.ts';
import { openPad } from '../pad.ts';
import { withNeighbours } from './core.ts';

const DESKS = ['ministries', 'neighbour'];

export const ministerial: Strategy = {
  id: 'ministerial',
  decide(view, options) {
    const pad = openPad(view, options);
    withNeighbours(pad, DESKS, 1);
    jointOperations(pad, 1);
    return pad.orders;
  },
};
