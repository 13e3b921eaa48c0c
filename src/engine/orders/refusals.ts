// Lists every code with which an order may be refused, or may end when the turn resolves; the words are the catalogues'.

import type { Facts, Outcome, Refusal } from '../order.ts';

/** Closed list: catalogues and tests compare against it. */
export const REFUSAL_CODES = [
  // before the kind itself is asked
  'unknown-kind',
  'not-for-seat',
  'not-granted',
  'not-yet',
  'game-closed',
  'missing-field',
  'unexpected-field',
  'bad-value',
  'unknown-value',
  'not-yours',
  'no-offer',
  'no-package',
  'not-pending',
  'already-ordered',
  'too-few-points',
  'too-few-credits',
  'too-little-capital',
  'too-little-standing',
  'too-little-fund',
  // by the kinds
  'no-change',
  'at-maximum',
  'at-minimum',
  'same-zone',
  'not-adjacent',
  'not-a-target',
  'too-few-patrols',
  'no-tips',
  'no-harm',
  'still-running',
  'neighbour-missing',
  'plan-incomplete',
  'plan-adopted',
  'rung-too-low',
  'too-soon',
  'too-little-trust',
  'too-closed',
  'package-held',
  'too-little-legitimacy',
  'too-little-tolerance',
  'too-little-grievance',
  'no-armed-presence',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** How an order may end besides `done`, `unsigned` and the refusal codes. */
export const OUTCOME_CODES = [
  'done',
  'unsigned',
  'no-consent',
  'nobody-came',
  'offer-lapsed',
  'host-disrupted',
  'leadership-missed',
  'spin-punished',
] as const;
export type OutcomeCode = (typeof OUTCOME_CODES)[number];

const NONE: Facts = {};

export function refuse(code: RefusalCode, facts: Facts = NONE): Refusal {
  return { code, facts };
}

/** The truth failed a threshold that the seat could only estimate, or others were first: half the credits come back. */
export function frustrated(code: RefusalCode | OutcomeCode, facts: Facts = NONE): Outcome {
  return { status: 'frustrated', code, facts };
}

/** It was carried out, though it came out otherwise than hoped. */
export function done(code: OutcomeCode, facts: Facts = NONE): Outcome {
  return { status: 'done', code, facts };
}
