// States the laws of rules as functions that answer with the first violation, from outside: only counters and news are trusted.

import { openLedger, entriesOf } from '../../src/engine/index.ts';
import { subjectsOf } from '../../src/engine/rules/subjects.ts';
import { randomOrders } from './engineLaws.ts';
import type { EngineUnderTest, Law } from './engineLaws.ts';
import type { Entry, RuleDef, State, World } from '../../src/engine/index.ts';

/** What one turn did: entries from one opening to the next. */
interface Resolved {
  readonly before: State;
  readonly after: State;
  readonly entries: readonly Entry[];
}

function gameOf(engine: EngineUnderTest, world: World, seed: string): Resolved[] {
  const chance = engine.chanceOf(seed);
  const turns: Resolved[] = [];
  let before = engine.openGame(world, chance);
  while (!before.over) {
    const ledger = openLedger(true);
    const orders = randomOrders(world, before, chance);
    const { state: after } = engine.resolveTurn(world, before, orders, { chance, ledger });
    turns.push({ before, after, entries: entriesOf(ledger, world.layout) });
    before = after;
  }
  return turns;
}

/** Turns in which a rule took effect, by its subjects: at the opening of the first turn too. */
function firingsOf(turns: readonly Resolved[], slot: number, def: RuleDef): readonly number[] {
  const opensAt = def.hook === 'turn-opens' ? 1 : 0;
  const first = turns[0]?.before.ruleFired[slot] ?? 0;
  const later = turns.flatMap(({ before, after }) => {
    const more = (after.ruleFired[slot] ?? 0) - (before.ruleFired[slot] ?? 0);
    return Array.from({ length: Math.max(0, more) }, () => before.turn + opensAt);
  });
  return [...Array.from({ length: first }, () => 1), ...later];
}

type RuleCheck = (def: RuleDef, firings: readonly (readonly number[])[]) => string | null;

/** Looks at each rule of a game: the turns in which it took effect, subject by subject. */
function eachRule(check: RuleCheck): Law {
  return (engine, world, seed) => {
    const turns = gameOf(engine, world, seed);
    let start = 0;
    for (const def of world.rules) {
      const firings = [...subjectsOf(world, def)].map((_subject, at) =>
        firingsOf(turns, start + at, def),
      );
      start += firings.length;
      const violation = check(def, firings);
      if (violation !== null) return `${def.id}: ${violation}`;
    }
    return null;
  };
}

const cooldownKept = eachRule((def, firings) => {
  for (const turns of firings) {
    for (let at = 1; at < turns.length; at += 1) {
      const rest = (turns[at] ?? 0) - (turns[at - 1] ?? 0);
      if (rest <= def.cooldown) return `took effect again after ${rest} turns`;
    }
  }
  return null;
});

const limitKept = eachRule((def, firings) => {
  const times = firings.flat().length;
  if (def.limit > 0 && times > def.limit) return `took effect ${times} times`;
  const most = Math.max(0, ...firings.map((turns) => turns.length));
  return def.once && most > 1 ? `took effect ${most} times for one subject` : null;
});

/** What counters say, entries say too: each firing is in the ledger, and no rule changes a stock without having fired. */
const firingsBooked: Law = (engine, world, seed) => {
  for (const { before, after, entries } of gameOf(engine, world, seed)) {
    const byRule = entries.filter(({ cause }) => cause.kind === 'rule');
    const booked = byRule.filter(({ stock }) => stock === 'ruleFired').length;
    const counted = sum(after.ruleFired) - sum(before.ruleFired);
    if (booked !== counted) return `turn ${before.turn}: ${counted} counted, ${booked} booked`;
    const fired = new Set(
      byRule.flatMap(({ stock, cause }) => (stock === 'ruleFired' ? [cause.id] : [])),
    );
    const silent = byRule.find(({ cause }) => !fired.has(cause.id));
    if (silent !== undefined) return `turn ${before.turn}: ${silent.cause.id} moved unseen`;
  }
  return null;
};

/** News of a rule is news of a firing of this turn, about a subject it looks at. */
const newsOfFirings: Law = (engine, world, seed) => {
  for (const { before, after, entries } of gameOf(engine, world, seed)) {
    for (const line of after.records.news) {
      if (line.code !== 'rule') continue;
      const def = world.rules[line.rule ?? -1];
      if (def?.effects[line.value]?.kind !== 'news') return `news of no rule: ${line.rule}`;
      const fired = entries.some(
        ({ stock, cause }) => stock === 'ruleFired' && cause.id === def.id,
      );
      if (!fired) return `turn ${before.turn}: news of ${def.id}, which did not fire`;
    }
  }
  return null;
};

function sum(column: Float64Array): number {
  return column.reduce((total, value) => total + value, 0);
}

export const RULE_LAWS: Readonly<Record<string, Law>> = {
  cooldownKept,
  limitKept,
  firingsBooked,
  newsOfFirings,
};
