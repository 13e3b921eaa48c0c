// Reads expressions the slow and plain way, node by node, to compare with what the engine compiles them to.

import { READINGS } from '../../../src/engine/index.ts';
import type {
  Many,
  NumberExpression,
  RuleSubject,
  State,
  TruthExpression,
  Whose,
  World,
} from '../../../src/engine/index.ts';

/** A subject of the world by kind and place. */
export interface Thing {
  readonly kind: RuleSubject;
  readonly index: number;
}

export interface Sight {
  readonly world: World;
  readonly state: State;
  readonly self: Thing;
  readonly bound: readonly Thing[];
}

const GOODS_OF_A_COLUMN = 5;

function thingOf(whose: Whose, sight: Sight): Thing {
  const { world } = sight;
  switch (whose.kind) {
    case 'self':
      return sight.self;
    case 'world':
      return { kind: 'world', index: 0 };
    case 'variable':
      return sight.bound[whose.depth] ?? { kind: 'world', index: -1 };
    case 'authority':
      return { kind: 'state', index: world.zones[thingOf(whose.of, sight).index]?.authority ?? -1 };
    case 'side':
      return {
        kind: 'state',
        index: world.pairs[thingOf(whose.of, sight).index]?.[whose.side] ?? -1,
      };
  }
}

function readingOf(id: string, thing: Thing, { world, state }: Sight): number {
  const spec = READINGS.find((one) => one.subject === thing.kind && one.id === id);
  if (spec === undefined) throw new Error(`no reading ${thing.kind}.${id}`);
  if (spec.read !== undefined) return spec.read(world, state, thing.index);
  const column = spec.column === undefined ? new Float64Array() : state[spec.column];
  const per = spec.good === undefined ? 1 : GOODS_OF_A_COLUMN;
  const index = thing.kind === 'world' ? 0 : thing.index;
  return column[index * per + (spec.good ?? 0)] ?? NaN;
}

function members(many: Many, sight: Sight): readonly Thing[] {
  const { world } = sight;
  const whose = thingOf(many.whose, sight);
  const all = {
    zone: world.zones,
    state: world.states,
    pair: world.pairs,
    network: world.networks,
  };
  const list: readonly unknown[] = many.subject === 'world' ? [0] : all[many.subject];
  const belongs = (index: number): boolean => {
    if (many.of === 'all' || whose.kind === 'world') return true;
    if (many.of === 'zones') return world.zones[index]?.authority === whose.index;
    if (many.of === 'pairs') {
      const pair = world.pairs[index];
      return pair?.a === whose.index || pair?.b === whose.index;
    }
    return world.passages.some(
      ({ a, b }) =>
        ((a === whose.index && b === index) || (b === whose.index && a === index)) &&
        world.zones[a]?.authority !== world.zones[b]?.authority,
    );
  };
  return list.flatMap((_one, index) => (belongs(index) ? [{ kind: many.subject, index }] : []));
}

const inside = (sight: Sight, member: Thing): Sight => ({
  ...sight,
  bound: [...sight.bound, member],
});

export function numberIn(expression: NumberExpression, sight: Sight): number {
  switch (expression.op) {
    case 'number':
      return expression.value;
    case 'reading':
      return readingOf(expression.id, thingOf(expression.whose, sight), sight);
    case 'negate':
      return -numberIn(expression.value, sight);
    case 'abs':
      return Math.abs(numberIn(expression.value, sight));
    case 'choose':
      return numberIn(
        truthIn(expression.when, sight) ? expression.then : expression.otherwise,
        sight,
      );
    case 'count': {
      const { where } = expression;
      const list = members(expression.many, sight);
      return where === null
        ? list.length
        : list.filter((member) => truthIn(where, inside(sight, member))).length;
    }
    case 'happened':
      return sight.state.records.events.filter(({ event }) => event === expression.event).length;
    case 'since': {
      const last = sight.state.records.events.findLast(({ event }) => event === expression.event);
      return last === undefined ? 999 : sight.state.turn - last.turn;
    }
    default: {
      const left = numberIn(expression.left, sight);
      const right = numberIn(expression.right, sight);
      const results = {
        '+': left + right,
        '-': left - right,
        '*': left * right,
        '/': right === 0 ? 0 : left / right,
        min: Math.min(left, right),
        max: Math.max(left, right),
      };
      return results[expression.op];
    }
  }
}

export function truthIn(expression: TruthExpression, sight: Sight): boolean {
  switch (expression.op) {
    case 'truth':
      return expression.value;
    case 'and':
      return truthIn(expression.left, sight) && truthIn(expression.right, sight);
    case 'or':
      return truthIn(expression.left, sight) || truthIn(expression.right, sight);
    case 'not':
      return !truthIn(expression.value, sight);
    case 'compare': {
      const left = numberIn(expression.left, sight);
      const right = numberIn(expression.right, sight);
      const results = {
        '<': left < right,
        '<=': left <= right,
        '>': left > right,
        '>=': left >= right,
        '==': left === right,
        '!=': left !== right,
      };
      return results[expression.how];
    }
    case 'exists':
      return members(expression.many, sight).some((member) =>
        truthIn(expression.where, inside(sight, member)),
      );
    case 'all':
      return members(expression.many, sight).every((member) =>
        truthIn(expression.where, inside(sight, member)),
      );
    case 'chosen': {
      const last = sight.state.records.events.findLast(({ event }) => event === expression.event);
      return last?.answered === expression.choice;
    }
  }
}
