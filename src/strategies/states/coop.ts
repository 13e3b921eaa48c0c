// Plays work with neighbours and nothing at home: workshops, rungs, visits, joint operations.

import type { Strategy } from '../../engine/index.ts';
import { jointOperations } from '../moves.ts';
import { openPad } from '../pad.ts';
import { withNeighbours } from './core.ts';

const OFFICIALS = ['ops', 'ministries', 'neighbour'];

export const coop: Strategy = {
  id: 'coop',
  decide(view, options) {
    const pad = openPad(view, options);
    withNeighbours(pad, OFFICIALS, 1);
    jointOperations(pad, 1);
    return pad.orders;
  },
};
