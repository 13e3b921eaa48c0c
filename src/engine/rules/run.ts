// Runs the rules of a hook: for whom each takes effect, and that it keeps to its limits; what an effect does is its own.

import { put } from '../ledger.ts';
import type { TurnContext } from '../order.ts';
import type { State } from '../state.ts';
import { ruleBookOf } from './book.ts';
import type { PreparedRule } from './book.ts';
import type { RuleHook } from './rule.ts';

/** Runs the rules of this hook one after another; a rule sees what those before it did. */
export function runRules(turn: TurnContext, hook: RuleHook): void {
  if (turn.world.rules.length === 0) return;
  const rules = ruleBookOf(turn.world).at[hook];
  for (let at = 0; at < rules.length; at += 1) runRule(turn, rules[at]);
}

/** All subjects are looked at before the first of them changes anything, so that their order does not matter. */
function runRule(turn: TurnContext, rule: PreparedRule): void {
  const count = look(turn.state, rule);
  for (let at = 0; at < count; at += 1) fire(turn, rule, rule.now[at]);
}

/** Notes the positions that fire and reads their scales; answers how many there are. */
function look(state: State, rule: PreparedRule): number {
  const { firings, filters, effects, now, scales } = rule;
  let count = ready(state, rule);
  for (let at = 0; at < filters.length && count > 0; at += 1) {
    count = filters[at](state, now, count);
  }
  if (count > 0 && rule.def.limit > 0) count = Math.min(count, leftOf(state, rule));
  for (let at = 0; at < count; at += 1) {
    const position = now[at];
    for (let effect = 0; effect < effects.length; effect += 1) {
      const { scale } = effects[effect];
      scales[position * effects.length + effect] =
        scale === null ? 1 : scale(state, firings[position].subject);
    }
  }
  return count;
}

/** How often the rule may still take effect in this game. */
function leftOf({ ruleFired }: State, { def, firings, start }: PreparedRule): number {
  let fired = 0;
  for (let position = 0; position < firings.length; position += 1) {
    fired += ruleFired[start + position];
  }
  return Math.max(0, def.limit - fired);
}

/** Notes the positions that are not spent and rested since the last time; answers how many there are. */
function ready({ turn, ruleFired, ruleLast }: State, rule: PreparedRule): number {
  const { def, firings, start, now } = rule;
  const always = !def.once && def.cooldown === 0;
  let count = 0;
  for (let position = 0; position < firings.length; position += 1) {
    const slot = start + position;
    const rested = always || ruleFired[slot] === 0;
    if (!rested && (def.once || turn - ruleLast[slot] <= def.cooldown)) continue;
    now[count] = position;
    count += 1;
  }
  return count;
}

function fire(turn: TurnContext, rule: PreparedRule, position: number): void {
  const { state, ledger } = turn;
  const { effects, firings, scales, start } = rule;
  const firing = firings[position];
  for (let effect = 0; effect < effects.length; effect += 1) {
    effects[effect].apply(turn, firing, scales[position * effects.length + effect]);
  }
  const slot = start + position;
  put(ledger, state.ruleFired, slot, state.ruleFired[slot] + 1, firing.cause);
  put(ledger, state.ruleLast, slot, state.turn, firing.cause);
}
