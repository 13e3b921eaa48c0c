// Decides which findings exist, how severe each is, and what a finding carries; their words stand in words/.

import type { Locale } from '../base/index.ts';
import { ar } from './words/ar.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';

/**
 * `error`: the scenario cannot be played. `warning`: surely not meant.
 * `care`: it could hurt or mislead people (stigmatising words, unsourced claims, real units or persons).
 */
export type Severity = 'error' | 'warning' | 'care';

export const FINDING_SEVERITIES = {
  // the file
  'file-too-big': 'error',
  'file-empty': 'error',
  'too-many-parts': 'error',
  'too-deep': 'error',
  'too-many-findings': 'warning',
  'forbidden-character': 'error',
  'tab-character': 'error',
  'unbalanced-direction': 'error',
  'yaml-syntax': 'error',
  'several-documents': 'error',
  'anchor-refused': 'error',
  'tag-refused': 'error',
  'directive-refused': 'error',
  'merge-refused': 'error',
  'forbidden-key': 'error',
  'key-not-plain': 'error',
  'duplicate-key': 'error',
  'not-finite': 'error',
  // the format
  'not-a-scenario': 'error',
  'version-unknown': 'error',
  'unknown-key': 'error',
  'forbidden-variable': 'error',
  'missing-field': 'error',
  'wrong-type': 'error',
  'out-of-bounds': 'error',
  'not-whole': 'error',
  'not-in-list': 'error',
  'bad-id': 'error',
  'too-long': 'error',
  'too-many-items': 'error',
  'too-few-items': 'error',
  'invalid-value': 'error',
  // the meaning
  'duplicate-id': 'error',
  'unknown-id': 'error',
  'unknown-parameter': 'error',
  'unknown-source': 'error',
  'range-reversed': 'error',
  'value-outside-range': 'error',
  'parameter-outside-range': 'warning',
  'zone-unreachable': 'error',
  'flow-without-route': 'error',
  'network-without-flow': 'warning',
  'passage-to-itself': 'error',
  'passage-repeated': 'error',
  'pair-to-itself': 'error',
  'pair-repeated': 'error',
  'pair-missing': 'warning',
  'state-without-zone': 'warning',
  'cell-repeated': 'error',
  'shares-not-one': 'error',
  'flow-scale': 'warning',
  'order-wrong-seat': 'error',
  'order-after-end': 'warning',
  'order-repeated': 'warning',
  'seat-holds-nothing': 'error',
  'seat-armed-network': 'error',
  'seat-rim-state': 'error',
  'state-without-seat': 'error',
  'seats-same-holder': 'error',
  'no-control-seat': 'warning',
  'running-not-offered': 'error',
  'running-twice': 'error',
  'column-not-changeable': 'error',
  'effect-without-subject': 'error',
  'effect-wrong-subject': 'error',
  'choice-without-seat': 'error',
  'default-choice-missing': 'error',
  'event-never': 'warning',
  'event-two-draws': 'warning',
  'deck-empty': 'warning',
  'calendar-short': 'warning',
  // rules
  'expression-syntax': 'error',
  'expression-limit': 'error',
  'expression-refused': 'error',
  'expression-arguments': 'error',
  'expression-type': 'error',
  'expression-constant': 'warning',
  'comparison-settled': 'warning',
  'unknown-name': 'error',
  'wrong-scope': 'error',
  'unknown-reading': 'error',
  'unknown-word': 'error',
  'nothing-to-read': 'error',
  'variable-taken': 'error',
  'reading-stale': 'warning',
  'effect-misses': 'error',
  'rule-waits-idly': 'warning',
  'rule-conflict': 'warning',
  'example-incomplete': 'error',
  'example-unread': 'error',
  'example-fails': 'error',
  // lessons
  'lesson-same-sides': 'warning',
  'lesson-of-region': 'error',
  'lesson-measure-one': 'error',
  'lesson-weight-unscored': 'error',
  'lesson-good-missing': 'warning',
  'lesson-turns': 'error',
  'lesson-paid-by-rule': 'warning',
  'pair-alone': 'warning',
  'pair-agrees': 'warning',
  // workshops
  'plan-minutes': 'error',
  'plan-rounds': 'error',
  'plan-past-end': 'error',
  'round-without-number': 'error',
  'number-without-round': 'error',
  'injects-without-round': 'error',
  'team-control': 'error',
  'plan-without-tail': 'warning',
  'plan-without-debrief': 'warning',
  'debrief-short': 'warning',
  'round-short': 'warning',
  'inject-unplanned': 'warning',
  // courses
  'course-wrong-seat': 'error',
  'course-turn-order': 'error',
  'course-turn-missing': 'error',
  'course-same-passes': 'warning',
  'course-long': 'warning',
  'course-order-refused': 'error',
  // what only games show
  'rule-never-fired': 'warning',
  'lesson-by-construction': 'warning',
  'no-lesson-fails': 'warning',
  'text-missing': 'warning',
  'text-unused': 'warning',
  'text-markup': 'warning',
  'real-name-left': 'warning',
  'source-unused': 'warning',
  // care
  'stigmatising-word': 'care',
  'real-person': 'care',
  'real-unit': 'care',
  'named-organisation': 'care',
  'claim-without-source': 'care',
  'contested-without-dissent': 'care',
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof FINDING_SEVERITIES;
export const FINDING_CODES = Object.keys(FINDING_SEVERITIES) as readonly FindingCode[];

export type FindingFacts = Readonly<Record<string, string | number>>;

/** Plain data, so that it can cross a worker; `messageOf` and `hintOf` give its words. Line and column start at 1. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  readonly code: FindingCode;
  readonly facts: FindingFacts;
}

export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface FindingWords {
  readonly message: (facts: FindingFacts) => string;
  readonly hint: (facts: FindingFacts) => string;
}
export type FindingCatalogue = Readonly<Record<FindingCode, FindingWords>>;

const CATALOGUES: Readonly<Record<Locale, FindingCatalogue>> = { en, fr, ar };

export function finding(place: Place, code: FindingCode, facts: FindingFacts = {}): Finding {
  return { ...place, severity: FINDING_SEVERITIES[code], code, facts };
}

/** What is wrong, in one sentence. */
export function messageOf(found: Finding, locale: Locale): string {
  return CATALOGUES[locale][found.code].message(found.facts);
}

/** What to do about it, in one sentence. */
export function hintOf(found: Finding, locale: Locale): string {
  return CATALOGUES[locale][found.code].hint(found.facts);
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((found) => found.severity === 'error');
}

/** By file, line, column, then code: an order that does not depend on which check ran first. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}
