// Decides what an example of a rule must give, by which name, and which number a given value is; it runs no rule.

import type { RuleDef, RuleSubject, Whose } from '../../engine/index.ts';
import { READINGS_OF } from './readings.ts';
import { BARE, TRUTHS } from './vocabulary.ts';
import { replaceInNumber, replaceInTruth, walkExpression, type Expression } from './walk.ts';

/** One thing that an example gives. */
export interface Asked {
  /** As the author writes it: `zone.trust`, `turn`, `happened(dry)`. */
  readonly key: string;
  /** As the engine asks for it: `zone.trust`, `world.turn`. */
  readonly path: string;
  /** Words that it is given in; null for a number. */
  readonly words: readonly string[] | null;
  readonly isTruth: boolean;
}

interface Happening {
  readonly id: string;
  readonly choices: readonly { readonly id: string }[];
}

/** What the condition and the formulas of a rule read that an example can give; members of lists stay as at the start. */
export function askedOf(def: RuleDef, happenings: readonly Happening[]): readonly Asked[] {
  const asked = new Map<string, Asked>();
  for (const expression of expressionsOf(def)) {
    walkExpression(expression, (part) => {
      const one = askedByPart(part, def.scope, happenings);
      if (one !== null) asked.set(one.key, one);
    });
  }
  return [...asked.values()];
}

function expressionsOf({ when, effects }: RuleDef): readonly Expression[] {
  return [
    when,
    ...effects.flatMap((one) => (one.kind === 'change' && one.scale !== null ? [one.scale] : [])),
  ];
}

function askedByPart(
  part: Expression,
  scope: RuleSubject,
  happenings: readonly Happening[],
): Asked | null {
  if (part.op === 'reading') return readingAsked(part.id, part.whose, scope);
  if (part.op !== 'happened' && part.op !== 'since' && part.op !== 'chosen') return null;
  const happening = happenings[part.event];
  const key = eventKey(part.op, happening?.id ?? '');
  const words = part.op === 'chosen' ? (happening?.choices ?? []).map(({ id }) => id) : null;
  return { key, path: key, words, isTruth: false };
}

function eventKey(op: 'happened' | 'since' | 'chosen', event: string): string {
  return `${op}(${event})`;
}

/** The reading of a stock of a subject, as an example gives it. */
export function readingAsked(id: string, whose: Whose, scope: RuleSubject): Asked | null {
  const owner = ownerOf(whose, scope);
  if (owner === null) return null;
  const path = `${owner.path}.${id}`;
  const isBare = owner.subject === 'world' && (BARE as readonly string[]).includes(id);
  return {
    key: isBare ? id : path,
    path,
    words: READINGS_OF[owner.subject].get(id)?.words ?? null,
    isTruth: isBare && TRUTHS.includes(id),
  };
}

function ownerOf(
  whose: Whose,
  scope: RuleSubject,
): { readonly path: string; readonly subject: RuleSubject } | null {
  switch (whose.kind) {
    case 'self':
      return { path: scope, subject: scope };
    case 'world':
      return { path: 'world', subject: 'world' };
    case 'variable':
      return null;
    case 'authority':
      return whose.of.kind === 'self' ? { path: 'state', subject: 'state' } : null;
    case 'side':
      return whose.of.kind === 'self' ? { path: `pair.${whose.side}`, subject: 'state' } : null;
  }
}

/** The number that the engine compares, or null when the value is not of the right kind. */
export function givenValue(
  { words, isTruth }: Asked,
  value: number | boolean | string,
): number | null {
  if (words !== null) {
    const position = typeof value === 'string' ? words.indexOf(value) : -1;
    return position < 0 ? null : position;
  }
  if (isTruth) return typeof value === 'boolean' ? Number(value) : null;
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'number' ? value : null;
}

/** The rule with what it asks of events put in as given, since at the start of a world none has happened. */
export function withEvents(
  def: RuleDef,
  given: Readonly<Record<string, number>>,
  happenings: readonly Happening[],
): RuleDef {
  const valueOf = (op: 'happened' | 'since' | 'chosen', event: number) =>
    given[eventKey(op, happenings[event]?.id ?? '')] ?? 0;
  const by = {
    number: (part: Expression) =>
      part.op === 'happened' || part.op === 'since'
        ? ({ op: 'number', value: valueOf(part.op, part.event) } as const)
        : null,
    truth: (part: Expression) => {
      if (part.op !== 'chosen') return null;
      const { choice, event } = part;
      const chosen = happenings[event]?.choices[valueOf('chosen', event)]?.id;
      return { op: 'truth', value: chosen === choice } as const;
    },
  };
  return {
    ...def,
    when: replaceInTruth(def.when, by),
    effects: def.effects.map((effect) =>
      effect.kind === 'change' && effect.scale !== null
        ? { ...effect, scale: replaceInNumber(effect.scale, by) }
        : effect,
    ),
  };
}
