// Plays work with border communities and no diplomacy; more patrols only when there is money for them.

import type { Strategy } from '../../engine/index.ts';
import { openPad } from '../pad.ts';
import { whenRich, withPeople } from './core.ts';

export const community: Strategy = {
  id: 'community',
  decide(view, options) {
    const pad = openPad(view, options);
    withPeople(pad);
    whenRich(pad);
    return pad.orders;
  },
};
