// Plays professional security at home: patrols, sensors, oversight, training, safe channels, operations led by tips.

import type { Strategy } from '../../engine/index.ts';
import {
  buySensors,
  nationalEffort,
  openChannels,
  raisePatrols,
  tipLedOperations,
  watchArmed,
} from '../moves.ts';
import { openPad } from '../pad.ts';

export const prosec: Strategy = {
  id: 'prosec',
  decide(view, options) {
    const pad = openPad(view, options);
    tipLedOperations(pad, 1);
    if (view.turn % 3 === 0) nationalEffort(pad, 'oversight');
    if (view.turn % 3 === 1) nationalEffort(pad, 'train-tactical');
    watchArmed(pad);
    openChannels(pad, 1);
    raisePatrols(pad, 2);
    buySensors(pad, 1);
    return pad.orders;
  },
};
