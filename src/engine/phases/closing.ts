// Runs the model's phases of one turn in their order and clears the turn's marks; it holds no equation.

import { detect } from './detection.ts';
import { moveGoods } from './flows.ts';
import { happen } from './incidents.ts';
import { inform } from './informing.ts';
import { learn } from './learning.ts';
import { earnLivelihoods } from './markets.ts';
import { mature } from './obligations.ts';
import { settlePairs } from './pairs.ts';
import { respond } from './people.ts';
import { rememberHarm, settleMediation, settleNetworks } from './networks.ts';
import { settleStates } from './states.ts';
import { runRules } from '../rules/run.ts';
import type { TurnContext } from '../order.ts';

/** Phases 4 to 12, with the scenario's rules after 7, 9 and 12. Marks are cleared last: rules may still read them. */
export function closeTurn(turn: TurnContext): void {
  mature(turn);
  detect(turn);
  moveGoods(turn);
  learn(turn);
  runRules(turn, 'flows-done');
  earnLivelihoods(turn);
  happen(turn);
  runRules(turn, 'incidents-done');
  respond(turn);
  inform(turn);
  settleStates(turn);
  settlePairs(turn);
  settleNetworks(turn);
  settleMediation(turn);
  rememberHarm(turn);
  runRules(turn, 'turn-closes');
  clearMarks(turn);
}

/** What orders marked for one turn. */
function clearMarks({ world, state }: TurnContext): void {
  for (const { start, end } of world.layout.marks) state.block.fill(0, start, end);
}
