// Plays security and cooperation with nothing social: workshops, rungs, training, patrols.

import type { Strategy } from '../../engine/index.ts';
import { nationalEffort, raisePatrols } from '../moves.ts';
import { openPad } from '../pad.ts';
import { withNeighbours } from './core.ts';

const OFFICIALS = ['ops', 'ministries', 'neighbour'];

export const securecoop: Strategy = {
  id: 'securecoop',
  decide(view, options) {
    const pad = openPad(view, options);
    withNeighbours(pad, OFFICIALS, 1);
    if (view.turn % 3 === 1) nationalEffort(pad, 'train-tactical');
    raisePatrols(pad, 3);
    return pad.orders;
  },
};
