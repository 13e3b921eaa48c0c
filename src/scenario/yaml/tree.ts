// Turns a text into plain values that remember where they stood; it decides nothing about what a scenario is.

import { isAlias, isMap, isScalar, isSeq, parseAllDocuments } from 'yaml';
import type { Document, Node, Pair, Scalar, YAMLMap } from 'yaml';
import type { FindingCode, FindingFacts } from '../findings.ts';
import { finding, type Finding, type Place } from '../findings.ts';
import { offsetInside, type Written } from './inside.ts';
import { MOST_DEPTH, stopBeforeParsing } from './limits.ts';
import { characterFaults, directionBalanced, isAscii } from './policy.ts';

export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };
export type Path = readonly (string | number)[];

/** A value with its place, and those of its keys, in the file. */
export interface Tree {
  readonly value: Plain;
  readonly findings: readonly Finding[];
  /** Where the value at a path stands; for what is missing, its nearest parent. */
  readonly place: (path: Path) => Place;
  /** Where the key at a path stands; for what is missing, its nearest parent. */
  readonly keyPlace: (path: Path) => Place;
  /** Where a character of the text at a path stands, counted from 0; for what is no text, where the value stands. */
  readonly inside: (path: Path, at: number) => Place;
}

const MOST_FINDINGS = 50;
const FORBIDDEN_KEYS = new Set([
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
]);

export function pathText(path: Path): string {
  return path.map((step) => String(step).replaceAll('/', '~1')).join('/');
}

interface Spots {
  readonly values: Map<string, number>;
  readonly keys: Map<string, number>;
  readonly texts: Map<string, Written & { readonly value: string }>;
}

/** Reads a text within the limits. With an error among the findings, `value` may be null or partial. */
export function readTree(text: string, file: string): Tree {
  const source = text.codePointAt(0) === 0xfeff ? text.slice(1) : text;
  const findings: Finding[] = [];
  const spots: Spots = { values: new Map(), keys: new Map(), texts: new Map() };
  const places = lineFinder(source, file);
  const report = (offset: number, code: FindingCode, facts: FindingFacts = {}): void => {
    if (findings.length < MOST_FINDINGS) findings.push(finding(places(offset), code, facts));
  };
  const lookUp = (spot: Map<string, number>, path: Path): Place => {
    const own = spot.get(pathText(path));
    if (own !== undefined) return places(own);
    for (let length = path.length - 1; length >= 0; length--) {
      const parent = pathText(path.slice(0, length));
      // A word that stands for a map is itself the place of what the map would hold.
      const word = spots.texts.get(parent)?.start;
      const offset = word ?? spots.keys.get(parent) ?? spots.values.get(parent);
      if (offset !== undefined) return places(offset);
    }
    return places(0);
  };
  const value = parse(source, spots, report);
  return {
    value,
    findings,
    place: (path) => lookUp(spots.values, path),
    keyPlace: (path) => lookUp(spots.keys, path),
    inside: (path, at) => {
      const text = spots.texts.get(pathText(path));
      if (text === undefined) return lookUp(spots.values, path);
      return places(offsetInside(source, text.value, at, text));
    },
  };
}

/** Offset → line and column, both from 1. */
function lineFinder(text: string, file: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

type Report = (offset: number, code: FindingCode, facts?: FindingFacts) => void;

function parse(text: string, spots: Spots, report: Report): Plain {
  const faults = characterFaults(text);
  for (const fault of faults) {
    report(fault.offset, fault.code, { character: codePointName(fault.codePoint) });
  }
  const stop = faults.length > 0 ? null : stopBeforeParsing(text);
  if (stop !== null) report(stop.offset, stop.code, stop.facts);
  if (faults.length > 0 || stop !== null) return null;
  const documents = documentsOf(text);
  if (documents === null) {
    report(0, 'too-deep', { most: MOST_DEPTH });
    return null;
  }
  const first = documents[0];
  if (first === undefined || first.contents === null) {
    report(0, 'file-empty');
    return null;
  }
  const second = documents[1];
  if (second !== undefined) report(second.range?.[0] ?? 0, 'several-documents');
  for (const problem of [...first.errors, ...first.warnings].slice(0, MOST_FINDINGS)) {
    report(problem.pos[0], 'yaml-syntax', { problem: problem.code });
  }
  if (first.errors.length + first.warnings.length > 0) return null;
  return plain(first.contents as Node, [], spots, report);
}

/** Null where the text drives the parser beyond the stack: it has no limit of its own on every way of nesting. */
function documentsOf(text: string): readonly Document[] | null {
  try {
    return parseAllDocuments(text, {
      prettyErrors: false,
      uniqueKeys: false,
      schema: 'core',
      merge: false,
      strict: true,
      logLevel: 'silent',
    }) as readonly Document[];
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

export function codePointName(point: number): string {
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}

function plain(node: Node | null, path: Path, spots: Spots, report: Report): Plain {
  if (node === null) return null;
  const offset = node.range?.[0] ?? 0;
  spots.values.set(pathText(path), offset);
  if (path.length > MOST_DEPTH) {
    report(offset, 'too-deep', { most: MOST_DEPTH });
    return null;
  }
  if (isAlias(node)) {
    report(offset, 'anchor-refused', { part: node.source });
    return null;
  }
  if (isMap(node)) return plainMap(node as YAMLMap<Node, Node | null>, path, spots, report);
  if (isSeq(node)) {
    return node.items.map((item, index) =>
      plain(item as Node | null, [...path, index], spots, report),
    );
  }
  if (!isScalar(node)) return null;
  if (typeof node.value === 'string') {
    const end = node.range?.[1] ?? offset;
    spots.texts.set(pathText(path), {
      start: offset,
      end,
      style: styleOf(node),
      value: node.value,
    });
  }
  return plainScalar(node, offset, report);
}

function styleOf({ type }: Scalar): Written['style'] {
  if (type === 'QUOTE_SINGLE') return 'single';
  if (type === 'QUOTE_DOUBLE') return 'double';
  return type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL' ? 'block' : 'plain';
}

function plainScalar(node: Scalar, offset: number, report: Report): Plain {
  const value = node.value;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) {
      report(offset, 'not-finite', { value: String(node.source).slice(0, 40) });
      return null;
    }
    return Object.is(value, -0) ? 0 : value;
  }
  if (typeof value === 'string') {
    for (const fault of characterFaults(value).slice(0, 1)) {
      report(offset, fault.code, { character: codePointName(fault.codePoint) });
    }
    if (!directionBalanced(value)) report(offset, 'unbalanced-direction');
    return value.normalize('NFC');
  }
  return typeof value === 'boolean' ? value : null;
}

function plainMap(
  map: YAMLMap<Node, Node | null>,
  path: Path,
  spots: Spots,
  report: Report,
): Plain {
  const record: { [key: string]: Plain } = {};
  const seen = new Set<string>();
  for (const pair of map.items as readonly Pair<Node, Node | null>[]) {
    const offset = pair.key.range?.[0] ?? map.range?.[0] ?? 0;
    const key = isScalar(pair.key) ? pair.key.value : undefined;
    const name = typeof key === 'string' ? key : isScalar(pair.key) ? (pair.key.source ?? '') : '';
    if (name === '<<') report(offset, 'merge-refused');
    else if (FORBIDDEN_KEYS.has(name)) report(offset, 'forbidden-key', { key: name });
    else if (typeof key !== 'string' || key === '' || key.length > 120 || !isAscii(key)) {
      report(offset, 'key-not-plain', { key: name.slice(0, 40) });
    } else if (seen.has(key)) report(offset, 'duplicate-key', { key });
    else {
      seen.add(key);
      const inner = [...path, key];
      spots.keys.set(pathText(inner), offset);
      record[key] = plain(pair.value, inner, spots, report);
    }
  }
  return record;
}
