// Plays work and services only: large projects where people are poorest, services where they are worst.

import type { Strategy } from '../../engine/index.ts';
import { bringServices, largeProjects } from '../moves.ts';
import { openPad } from '../pad.ts';

export const livelihood: Strategy = {
  id: 'livelihood',
  decide(view, options) {
    const pad = openPad(view, options);
    largeProjects(pad, 3);
    bringServices(pad, 2);
    return pad.orders;
  },
};
