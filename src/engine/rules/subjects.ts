// Decides what belongs to whom among the subjects of rules: a state's zones, a pair's border zones, a network's flows.

import { fault } from '../../base/index.ts';
import type { Subject } from '../layout.ts';
import type { World, WorldDraft } from '../world.ts';
import type { Many, RuleSubject } from './expression.ts';
import type { EffectTarget, RuleDef } from './rule.ts';

type Counted = Pick<World, 'zones' | 'states' | 'pairs' | 'networks' | 'passages' | 'flows'>;

/** How many subjects of a kind a world has. */
export function countOf(world: Counted, subject: RuleSubject | 'passage' | 'flow'): number {
  switch (subject) {
    case 'zone':
      return world.zones.length;
    case 'state':
      return world.states.length;
    case 'pair':
      return world.pairs.length;
    case 'network':
      return world.networks.length;
    case 'passage':
      return world.passages.length;
    case 'flow':
      return world.flows.length;
    case 'world':
      return 1;
  }
}

/** Subjects of all rules of a world together. */
export function ruleSubjectsOf(draft: WorldDraft): number {
  return draft.rules.reduce((sum, rule) => sum + subjectsOf(draft, rule).length, 0);
}

/** The subjects that a rule looks at, in file order. */
export function subjectsOf(world: Counted, rule: Pick<RuleDef, 'scope' | 'only'>): Int32Array {
  if (rule.only === null) return upTo(countOf(world, rule.scope));
  return Int32Array.from(new Set(rule.only)).sort();
}

function upTo(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_none, index) => index);
}

/** Which lists an expression may walk from a subject: the kind of subject that each yields. */
const LISTS: Readonly<Record<string, RuleSubject>> = {
  'world.zones': 'zone',
  'world.pairs': 'pair',
  'state.zones': 'zone',
  'state.pairs': 'pair',
  'pair.zones': 'zone',
  'network.zones': 'zone',
  'zone.neighbours': 'zone',
};

/**
 * The lists behind `many`, one per subject that it is asked of. A pair's zones are those of the two states that touch the
 * other; a network's are those on its routes; a zone's neighbours lie abroad.
 */
export function listsOf(world: World, many: Many, whose: RuleSubject): readonly Int32Array[] {
  const { index } = world;
  if (many.of === 'all') {
    const all = upTo(countOf(world, many.subject));
    return Array.from({ length: countOf(world, whose) }, () => all);
  }
  const path = `${whose}.${many.of}`;
  if (LISTS[path] !== many.subject) return fault('A list has no such members.', { path });
  switch (path) {
    case 'state.zones':
      return index.zonesOf;
    case 'pair.zones':
      return index.borderZones;
    case 'zone.neighbours':
      return index.foreignNeighbours;
    case 'state.pairs':
      return world.states.map((_state, state) => pairsOf(world, state));
    case 'network.zones':
      return world.networks.map((_network, network) => zonesUsed(world, network));
    default:
      return [upTo(countOf(world, many.subject))];
  }
}

function pairsOf(world: World, state: number): Int32Array {
  return picked(world.pairs, ({ a, b }) => a === state || b === state);
}

function zonesUsed(world: World, network: number): Int32Array {
  return picked(world.zones, (_zone, zone) =>
    world.branches.some(
      (branch, at) => branch.network === network && world.uses[at * world.zones.length + zone] > 0,
    ),
  );
}

function picked<Item>(
  list: readonly Item[],
  test: (item: Item, index: number) => boolean,
): Int32Array {
  return Int32Array.from(list.flatMap((item, index) => (test(item, index) ? [index] : [])));
}

/** Whether an effect of a rule with this scope can fall on stocks of that kind. */
export function targetFits(scope: RuleSubject, target: EffectTarget, per: Subject): boolean {
  switch (target) {
    case 'self':
      return scope === per || OWN.includes(`${scope}.${per}`);
    case 'authority':
      return scope === 'zone' && per === 'state';
    case 'zones':
      return scope !== 'zone' && per === 'zone';
    case 'neighbours':
      return scope === 'zone' && per === 'zone';
    case 'sides':
      return scope === 'pair' && per === 'state';
    case 'everywhere':
      return (
        per === 'zone' || per === 'state' || per === 'pair' || per === 'passage' || per === 'flow'
      );
  }
}

/** What a subject has of another kind: `self` then means all of these. */
const OWN: readonly string[] = ['zone.passage', 'pair.passage', 'state.pair', 'network.flow'];

/** The indexes on which an effect falls, for a subject of the rule's scope; a rule that fits nothing is a fault. */
export function targetsOf(
  world: World,
  scope: RuleSubject,
  target: EffectTarget,
  per: Subject,
): (subject: number) => Int32Array {
  if (!targetFits(scope, target, per)) {
    return fault('An effect cannot fall there.', { scope, target, stock: per });
  }
  switch (target) {
    case 'self':
      return (subject) => ownOf(world, scope, per, subject);
    case 'authority':
      return (zone) => Int32Array.of(world.zones[zone].authority);
    case 'sides':
      return (pair) => Int32Array.of(world.pairs[pair].a, world.pairs[pair].b);
    case 'zones': {
      const many = { subject: 'zone', of: 'zones', whose: { kind: 'self' } } as const;
      const lists = listsOf(world, many, scope);
      return (subject) => lists[subject];
    }
    case 'neighbours':
      return (zone) => world.index.foreignNeighbours[zone];
    case 'everywhere': {
      const all = upTo(countOf(world, per as RuleSubject | 'passage' | 'flow'));
      return () => all;
    }
  }
}

function ownOf(world: World, scope: RuleSubject, per: Subject, subject: number): Int32Array {
  if (scope === per) return Int32Array.of(subject);
  if (per === 'flow') return picked(world.flows, ({ network }) => network === subject);
  if (per === 'pair') return pairsOf(world, subject);
  if (scope === 'pair') return picked(world.passages, ({ pair }) => pair === subject);
  return world.index.passagesOf[subject];
}
