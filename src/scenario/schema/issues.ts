// Turns what the validator says into findings of the house with a place; it decides no severity.

import type { z } from 'zod';
import { finding, type Finding, type FindingCode, type FindingFacts } from '../findings.ts';
import { nearest } from '../nearest.ts';
import { isIdentity } from '../rules/identity.ts';
import type { Path, Plain, Tree } from '../yaml/tree.ts';
import { SCENARIO_FIELDS, isRecord, type FieldNode } from './fields.ts';

type Issue = z.core.$ZodIssue;

export type IssuePlaces = Pick<Tree, 'place' | 'keyPlace'>;

export function issueFindings(
  issues: readonly Issue[],
  raw: Plain,
  places: IssuePlaces,
): readonly Finding[] {
  return issues.flatMap((issue) => one(issue, [], raw, places));
}

function one(issue: Issue, before: Path, raw: Plain, places: IssuePlaces): readonly Finding[] {
  const path: Path = [
    ...before,
    ...issue.path.map((step) => (typeof step === 'number' ? step : String(step))),
  ];
  const value = valueAt(raw, path);
  const say = (
    code: FindingCode,
    facts: FindingFacts,
    place = places.place(path),
  ): readonly Finding[] => [finding(place, code, { field: fieldText(path), ...facts })];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, places));
    case 'invalid_union':
      return union(issue, path, raw, places);
    case 'invalid_type':
      if (value === undefined || (value === null && issue.expected !== 'null'))
        return say('missing-field', {});
      if (issue.expected === 'int') return say('not-whole', { value: shown(value) });
      return say('wrong-type', { expected: issue.expected, value: shown(value) });
    case 'too_small':
    case 'too_big':
      return say(...outOfBounds(issue, value));
    case 'invalid_format':
      return say('bad-id', { value: shown(value) });
    case 'invalid_value':
      return value === undefined
        ? say('missing-field', {})
        : say(...notInList(issue.values.map(String), value, path));
    case 'invalid_key':
      return say('bad-id', { value: String(path.at(-1) ?? '') }, places.keyPlace(path));
    default:
      return say('invalid-value', { value: shown(value) });
  }
}

function unknownKey(key: string, path: Path, places: IssuePlaces): Finding {
  const place = places.keyPlace([...path, key]);
  if (isIdentity(key)) return finding(place, 'forbidden-variable', { key });
  const known = fieldsAt(SCENARIO_FIELDS, path).flatMap((node) =>
    node.fields.map(([name]) => name),
  );
  return finding(place, 'unknown-key', { key, field: fieldText(path), meant: nearest(key, known) });
}

/** A union speaks with the voice of the variant that was tried: the one for the kind of value that stands there. */
function union(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  raw: Plain,
  places: IssuePlaces,
): readonly Finding[] {
  const value = valueAt(raw, path);
  if (value === undefined || value === null) {
    return [finding(places.place(path), 'missing-field', { field: fieldText(path) })];
  }
  const tried = issue.errors.find(
    (errors) => !errors.some((inner) => inner.path.length === 0 && inner.code === 'invalid_type'),
  );
  if (tried !== undefined && tried.length > 0) {
    return tried.flatMap((inner) => one(inner, path, raw, places));
  }
  const nodes = fieldsAt(SCENARIO_FIELDS, path);
  const kinds = nodes.flatMap((node) => (node.kind === 'literal' ? node.options : []));
  if (kinds.length > 0) {
    return [finding(places.place(path), ...notInList(kinds, value, path))];
  }
  const [node] = nodes;
  const expected = node?.kind === 'text' ? 'text' : node?.kind === 'number' ? 'number' : 'value';
  return [
    finding(places.place(path), 'wrong-type', {
      field: fieldText(path),
      expected,
      value: shown(value),
    }),
  ];
}

function outOfBounds(
  issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
  value: unknown,
): [FindingCode, FindingFacts] {
  const bound = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  if (issue.origin === 'array' || issue.origin === 'set') {
    const count = Array.isArray(value) ? value.length : 0;
    return issue.code === 'too_small'
      ? ['too-few-items', { least: bound, count }]
      : ['too-many-items', { most: bound, count }];
  }
  if (issue.origin === 'string') {
    if (issue.code === 'too_small') return ['missing-field', {}];
    return ['too-long', { most: bound, length: typeof value === 'string' ? value.length : 0 }];
  }
  const facts: FindingFacts = {
    value: shown(value),
    bound,
    side: issue.code === 'too_small' ? 'least' : 'most',
  };
  return ['out-of-bounds', facts];
}

function notInList(
  known: readonly string[],
  value: unknown,
  path: Path,
): [FindingCode, FindingFacts] {
  const said = shown(value);
  const meant = nearest(said, known);
  const top = String(path.at(-1) ?? '');
  if (path.length === 1 && top === 'format') return ['not-a-scenario', { value: said }];
  if (path.length === 1 && top === 'version')
    return ['version-unknown', { value: said, known: known.join(', ') }];
  const list = known.length > 12 ? `${known.slice(0, 12).join(', ')} …` : known.join(', ');
  return ['not-in-list', { field: fieldText(path), value: said, known: list, meant }];
}

/** The described fields at a path: several where variants differ. */
export function fieldsAt(node: FieldNode, path: Path): readonly FieldNode[] {
  let nodes: readonly FieldNode[] = [node];
  for (const step of path) {
    nodes = nodes.flatMap((inner) => {
      const open = inner.kind === 'variants' ? inner.variants : [inner];
      return open.flatMap((variant) => {
        if (typeof step === 'number' || variant.kind === 'record')
          return variant.item === null ? [] : [variant.item];
        return variant.fields.filter(([name]) => name === step).map(([, field]) => field);
      });
    });
  }
  return nodes.flatMap((inner) =>
    inner.kind === 'variants' ? [inner, ...inner.variants] : [inner],
  );
}

export function valueAt(raw: Plain, path: Path): Plain | undefined {
  let value: Plain | undefined = raw;
  for (const step of path) {
    if (Array.isArray(value)) value = typeof step === 'number' ? value[step] : undefined;
    else if (isRecord(value)) value = (value as { [key: string]: Plain })[String(step)];
    else return undefined;
  }
  return value;
}

function fieldText(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? String(step + 1) : step)).join('.');
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, 60);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? 'list' : 'map';
}
