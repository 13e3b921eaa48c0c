// Makes lines of news as codes and facts; it decides neither their words nor who reads them.

import type { NewsRecord } from './state.ts';

export const NEWS_CODES = [
  'attack',
  'reprisal',
  'clash',
  'protest',
  'state-harm',
  'contest',
  'sabotage',
  'project-done',
  'promise-kept',
  'promise-broken',
  'forum-opened',
  'crossing-closed',
  'crossing-opened',
  'posture',
  'tolerance',
  'rung-signed',
  'rung-lost',
  'joint-operation',
  'workshop',
  'plan-adopted',
  'plan-failed',
  'visit',
  'package-accepted',
  'package-left',
  'framework-met',
  'framework-disrupted',
  'framework-missed',
  'framework-ended',
  'leadership-removed',
  'leadership-missed',
  'event',
  'scandal',
  'source-exposed',
  'unsigned',
  'warning',
  'mediation',
  'covenant',
  'voice',
  'mobilisation',
  'withdrawal',
  'unpaid',
  'rift',
  'offer-changed',
  'remedy',
  'audit',
  'rapprochement',
  'rule',
  'improvised',
] as const;
export type NewsCode = (typeof NEWS_CODES)[number];

/** A line of news with only the facts that apply; the others are -1. */
export function news(
  turn: number,
  code: NewsCode,
  facts: Partial<Omit<NewsRecord, 'turn' | 'code'>>,
): NewsRecord {
  const line: { -readonly [Fact in keyof NewsRecord]: NewsRecord[Fact] } = {
    turn,
    code,
    zone: facts.zone ?? -1,
    state: facts.state ?? -1,
    pair: facts.pair ?? -1,
    partner: facts.partner ?? -1,
    network: facts.network ?? -1,
    event: facts.event ?? -1,
    value: facts.value ?? 0,
    audience: facts.audience ?? null,
  };
  // Other lines go without the field, so that records of games without rules stay what they were.
  if (facts.rule !== undefined) line.rule = facts.rule;
  return line;
}
