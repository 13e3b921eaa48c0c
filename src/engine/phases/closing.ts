// Runs the model's phases of one turn in their order and clears the turn's marks; it holds no equation.

import { COLUMNS, COLUMN_NAMES } from '../layout.ts';
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
import type { TurnContext } from '../order.ts';
import type { State } from '../state.ts';

/** Columns that orders mark for one turn. */
const MARKS = COLUMN_NAMES.filter((name) => COLUMNS[name].role === 'mark');

/** Phases 4 to 12; rules of a scenario will hook in between (after 7, 9 and 12). */
export function closeTurn(turn: TurnContext): void {
  mature(turn);
  detect(turn);
  moveGoods(turn);
  learn(turn);
  earnLivelihoods(turn);
  happen(turn);
  respond(turn);
  inform(turn);
  settleStates(turn);
  settlePairs(turn);
  settleNetworks(turn);
  settleMediation(turn);
  rememberHarm(turn);
  clearMarks(turn.state);
}

function clearMarks(state: State): void {
  for (const name of MARKS) state[name].fill(0);
}
