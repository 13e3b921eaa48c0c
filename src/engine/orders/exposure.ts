// Decides how much people fear who watch or warn under the eyes of armed groups.

import { add, limit } from '../ledger.ts';
import { DESIGN_CHOICES } from './constants.ts';
import type { Cause } from '../ledger.ts';
import type { TurnContext } from '../order.ts';

/** Fear rises where armed presence is high. @source MODEL.md E C_MONITOR; threshold a design choice */
export function exposePeople({ state, ledger }: TurnContext, zone: number, cause: Cause): void {
  if (state.armedPresence[zone] <= DESIGN_CHOICES.exposurePresence.value) return;
  add(ledger, state.fear, zone, DESIGN_CHOICES.exposureFear.value, cause);
  limit(ledger, state.fear, zone, 0, 1);
}
