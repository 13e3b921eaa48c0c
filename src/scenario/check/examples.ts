// Tries the examples of rules with the engine's own reader and says what was found where one fails; it judges no rule.

import { rehearse, type Rehearsal, type RuleDef, type World } from '../../engine/index.ts';
import { compileScenario } from '../compile.ts';
import { ruleOf } from '../compile/rules.ts';
import { nearest } from '../nearest.ts';
import { knownEvents } from '../rules/events.ts';
import { askedOf, givenValue, readingAsked, withEvents, type Asked } from '../rules/supposed.ts';
import type { Path } from '../yaml/tree.ts';
import { subjectOf } from './events.ts';
import type { Rule } from './rules.ts';
import type { Subject } from './subject.ts';

type Example = Rule['examples'][number];

/** A rounded change in the file may miss the exact one by this share of it. */
const SLACK = 0.001;
const LEAST_CHANGE = 0.01;

/** Runs when nothing else is wrong, for an example is tried on the compiled world. */
export function checkExamples(subject: Subject): void {
  const { scenario, ids } = subject;
  if (!scenario.rules.some(({ examples }) => examples.length > 0)) return;
  const world = compileScenario(scenario);
  const events = knownEvents(scenario, ids);
  scenario.rules.forEach((rule, index) => {
    if (rule.examples.length === 0) return;
    const def = ruleOf(rule, { scope: rule.for, events }, ids);
    rule.examples.forEach((example, position) => {
      const path: Path = ['rules', index, 'examples', position];
      tryExample(subject, { rule, def, world, example, path });
    });
  });
}

interface Trial {
  readonly rule: Rule;
  readonly def: RuleDef;
  readonly world: World;
  readonly example: Example;
  readonly path: Path;
}

function tryExample(subject: Subject, trial: Trial): void {
  const { world, def } = trial;
  const given = givenBy(subject, trial);
  if (given === null) return;
  const rule = withEvents(def, given, world.happenings);
  compare(subject, trial, rehearse(world, rule, given));
}

/** The numbers that the example gives, by the engine's path; null when it gives too little or something else. */
function givenBy(subject: Subject, trial: Trial): Record<string, number> | null {
  const { example, path } = trial;
  const asked = askedBy(trial);
  const known = asked.map(({ key }) => key);
  const missing = known.filter((key) => example.given[key] === undefined);
  if (missing.length > 0) {
    subject.report([...path, 'given'], 'example-incomplete', { missing: missing.join(', ') });
  }
  let isRight = missing.length === 0;
  const given: Record<string, number> = {};
  for (const [key, value] of Object.entries(example.given)) {
    const one = asked.find((candidate) => candidate.key === key);
    const number = one === undefined ? null : givenValue(one, value);
    if (one !== undefined && number !== null) given[one.path] = number;
    else {
      isRight = false;
      reportGiven(subject, [...path, 'given', key], { key, value, one, known });
    }
  }
  return isRight ? given : null;
}

interface Wrong {
  readonly key: string;
  readonly value: unknown;
  readonly one: Asked | undefined;
  readonly known: readonly string[];
}

function reportGiven(subject: Subject, path: Path, { key, value, one, known }: Wrong): void {
  const said = String(value);
  if (one === undefined) {
    subject.reportKey(path, 'example-unread', { key, meant: nearest(key, known) });
  } else if (one.words !== null) {
    const facts = { value: said, reading: key, known: one.words.join(', ') };
    subject.report(path, 'unknown-word', { ...facts, meant: nearest(said, one.words) });
  } else {
    const expected = one.isTruth ? 'boolean' : 'number';
    subject.report(path, 'wrong-type', { field: key, expected, value: said });
  }
}

/** What the rule reads, and the stock itself where the change depends on its size. */
function askedBy({ rule, def, example, world }: Trial): readonly Asked[] {
  const asked = askedOf(def, world.happenings);
  if (typeof example.expect === 'string') return asked;
  const { column } = example.expect;
  const effect = rule.then.find((one) => one.kind === 'change' && one.column === column);
  if (effect?.kind !== 'change' || effect.how === 'add' || effect.on !== 'self') return asked;
  const own = subjectOf(column) === rule.for ? readingAsked(column, SELF, rule.for) : null;
  if (own === null || asked.some(({ key }) => key === own.key)) return asked;
  return [...asked, own];
}

const SELF = { kind: 'self' } as const;

function compare(subject: Subject, { example, path }: Trial, found: Rehearsal): void {
  const at = [...path, 'expect'];
  if (typeof example.expect === 'string') {
    const happened = found.fires ? 'fires' : 'silent';
    if (example.expect === happened) return;
    subject.report(at, 'example-fails', { column: '', expected: example.expect, found: happened });
    return;
  }
  const { column, change: expected } = example.expect;
  const change = found.changes.find((one) => one.column === column)?.change ?? 0;
  if (found.fires && isNear(change, expected)) return;
  const shown = found.fires ? Math.round(change * 1e6) / 1e6 : 'silent';
  subject.report(at, 'example-fails', { column, expected, found: shown });
}

function isNear(found: number, expected: number): boolean {
  return Math.abs(found - expected) <= SLACK * Math.max(Math.abs(expected), LEAST_CHANGE);
}
