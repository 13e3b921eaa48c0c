// Plays sensors and nothing else: up to three a turn where risk is highest.

import type { Strategy } from '../../engine/index.ts';
import { buySensors } from '../moves.ts';
import { openPad } from '../pad.ts';

export const surveil: Strategy = {
  id: 'surveil',
  decide(view, options) {
    const pad = openPad(view, options);
    buySensors(pad, 3);
    return pad.orders;
  },
};
