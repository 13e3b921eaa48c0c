// Plays patrols and nothing else: up to four more units a turn where risk is highest.

import type { Strategy } from '../../engine/index.ts';
import { raisePatrols } from '../moves.ts';
import { openPad } from '../pad.ts';

export const patrol: Strategy = {
  id: 'patrol',
  decide(view, options) {
    const pad = openPad(view, options);
    raisePatrols(pad, 4);
    return pad.orders;
  },
};
