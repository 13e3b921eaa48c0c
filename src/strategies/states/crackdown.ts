// Plays force: blanket checks and enforced trade everywhere, then patrols and operations where risk is highest.

import type { Strategy } from '../../engine/index.ts';
import { blindOperations, declarePosture, enforceEverywhere, raisePatrols } from '../moves.ts';
import { openPad } from '../pad.ts';

export const crackdown: Strategy = {
  id: 'crackdown',
  decide(view, options) {
    const pad = openPad(view, options);
    declarePosture(pad, 'blanket');
    enforceEverywhere(pad);
    raisePatrols(pad, 3);
    blindOperations(pad, 3);
    return pad.orders;
  },
};
