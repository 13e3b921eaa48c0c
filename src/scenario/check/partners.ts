// Finds packages of earlier years that cannot run: in a state that the partner offers nothing, or twice in one state.

import type { Subject } from './subject.ts';

export function checkPartners({ scenario, report }: Subject): void {
  scenario.partners.forEach(({ id, offeredTo, running }, index) => {
    running.forEach(({ state }, position) => {
      const path = ['partners', index, 'running', position, 'state'];
      const first = running.findIndex((one) => one.state === state);
      if (!offeredTo.includes(state)) report(path, 'running-not-offered', { id, state });
      else if (first < position) report(path, 'running-twice', { id, state });
    });
  });
}
