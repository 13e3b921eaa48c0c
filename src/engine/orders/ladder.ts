// Decides what a next rung of cooperation needs and costs; who signs it, and when, stands in the kinds that use it.

import { refuse } from './refusals.ts';
import { DESIGN_CHOICES } from './constants.ts';
import type { Refusal } from '../order.ts';
import type { FrameworkDef } from '../world.ts';

/** Trust between the two states that each rung needs. @source MODEL.md B6.12 */
export const RUNG_TRUST = [0, 0.15, 0.32, 0.46, 0.6, 0.72] as const;
/** Highest effective closure at which each rung can be signed. @source MODEL.md B6.12 */
export const RUNG_CEILING = [1, 1, 0.7, 0.45, 0.4, 0.35] as const;
/** Political capital that each rung costs each signatory. @source MODEL.md B6.12 */
export const RUNG_CAPITAL = [0, 6, 9, 12, 15, 18] as const;
export const TOP_RUNG = 5;
/** Turns between two steps of one pair. @source MODEL.md B6.12 */
export const STEP_TURNS = 2;
/** Practice kept when a new rung is signed, since the new text has yet to be lived. @source MODEL.md B6.12 */
export const SIGNING_PRACTICE = 0.8;
/** Rungs from which a regional body's referral makes signing cheaper. @source MODEL.md B8 AU track */
export const REFERRAL_RUNG = 3;

/** What is common to a framework as recorded and as seen. */
export interface FrameworkLike {
  readonly framework: number;
  readonly members: readonly number[];
  readonly active: boolean;
}

export interface PairSides {
  readonly a: number;
  readonly b: number;
}

function binds(framework: FrameworkLike, pair: PairSides): boolean {
  return (
    framework.active && framework.members.includes(pair.a) && framework.members.includes(pair.b)
  );
}

/** Highest rung that a pair's frameworks allow, 0-5; the narrowest counts. @source MODEL.md B8 */
export function rungCapOf(
  defs: readonly FrameworkDef[],
  frameworks: readonly FrameworkLike[],
  pair: PairSides,
): number {
  let cap = TOP_RUNG;
  for (const framework of frameworks) {
    if (binds(framework, pair)) cap = Math.min(cap, defs[framework.framework].rungCap);
  }
  return cap;
}

/**
 * Factor on the political capital of a rung from frameworks that bind both states; the best one counts. Regional bodies
 * act through a referral instead, conveners on workshops. @source MODEL.md B8
 */
export function rungFactorOf(
  defs: readonly FrameworkDef[],
  frameworks: readonly FrameworkLike[],
  pair: PairSides,
): number {
  let factor = 1;
  for (const framework of frameworks) {
    const { kind, capitalFactor } = defs[framework.framework];
    if (kind === 'regional' || kind === 'convener' || !binds(framework, pair)) continue;
    factor = Math.min(factor, 1 + capitalFactor);
  }
  return factor;
}

/** True when a referral to a regional body has taken hold. */
export function referralHolds(referralTurn: number, turn: number): boolean {
  return referralTurn > 0 && turn >= referralTurn;
}

/** Political capital of the next rung, before a plan's persuasion. */
export function rungCapital(next: number, frameworkFactor: number, referred: boolean): number {
  const factor = referred && next >= REFERRAL_RUNG ? DESIGN_CHOICES.referralFactor.value : 1;
  return RUNG_CAPITAL[Math.min(next, TOP_RUNG)] * frameworkFactor * factor;
}

/** Closure that is left once officials know each other's margins and a plan speaks for the step. @source MODEL.md B6.12 */
export function effectiveClosure(
  closure: number,
  margin: number,
  persuasion: number,
  marginEffect: number,
): number {
  return closure - marginEffect * margin * (0.4 + 0.6 * persuasion);
}

export interface StepFacts {
  readonly rung: number;
  readonly cap: number;
  readonly turn: number;
  readonly lastStep: number;
  readonly trust: number;
  /** Effective closure. */
  readonly closure: number;
}

/** What stands in the way of the next rung, or null. */
export function stepObstacle(facts: StepFacts): Refusal | null {
  const next = facts.rung + 1;
  if (next > facts.cap) return refuse('at-maximum', { limit: facts.cap });
  const earliest = facts.lastStep + STEP_TURNS;
  if (facts.turn < earliest) return refuse('too-soon', { turn: earliest });
  const needs = RUNG_TRUST[next];
  if (facts.trust < needs) return refuse('too-little-trust', { needs, has: facts.trust });
  const ceiling = RUNG_CEILING[next];
  if (facts.closure > ceiling) {
    return refuse('too-closed', { needs: ceiling, has: facts.closure });
  }
  return null;
}
