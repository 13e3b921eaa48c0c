// Says conditions and formulas in words; it decides neither the words of a language nor what an expression means.

import { findReading } from '../../engine/index.ts';
import type {
  Comparison,
  Many,
  NumberExpression,
  ReadingSpec,
  RuleSubject,
  TruthExpression,
  Whose,
} from '../../engine/index.ts';
import { MIRRORED } from '../rules/settled.ts';
import { LISTS, type ListName, type Owner } from './grammar.ts';
import { wordIn } from './names/names.ts';
import { joined, namedChoice, namedEvent, namedReading, type Speaker } from './speaker.ts';

type Reading = Extract<NumberExpression, { op: 'reading' }>;
type Compare = Extract<TruthExpression, { op: 'compare' }>;

export function sayTruth(truth: TruthExpression, speaker: Speaker): string {
  const { grammar } = speaker;
  switch (truth.op) {
    case 'truth':
      return truth.value ? grammar.not(grammar.never) : grammar.never;
    case 'and':
    case 'or': {
      const parts = chain(truth, truth.op).map((part) => {
        const said = sayTruth(part, speaker);
        return part.op === 'and' || part.op === 'or' ? `(${said})` : said;
      });
      return joined(speaker, parts, truth.op);
    }
    case 'not':
      return sayNot(truth.value, speaker);
    case 'compare':
      return sayCompare(truth, speaker);
    case 'exists':
    case 'all': {
      const { some, every } = grammar.list[listName(truth.many, speaker)];
      const said = sayTruth(truth.where, within(speaker, truth.many));
      const isLong = truth.where.op === 'or' || truth.where.op === 'and';
      return `${truth.op === 'exists' ? some : every} ${isLong ? `(${said})` : said}`;
    }
    case 'chosen':
      return grammar.chosen(
        namedEvent(speaker, truth.event),
        namedChoice(speaker, truth.event, truth.choice),
      );
  }
}

/** The members of `a && b && c`, in order. */
function chain(truth: TruthExpression, op: 'and' | 'or'): readonly TruthExpression[] {
  if (truth.op !== op) return [truth];
  return [...chain(truth.left, op), ...chain(truth.right, op)];
}

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '==': '!=',
  '!=': '==',
};
function sayNot(value: TruthExpression, speaker: Speaker): string {
  if (value.op === 'compare') return sayCompare({ ...value, how: OPPOSITE[value.how] }, speaker);
  if (value.op === 'not') return sayTruth(value.value, speaker);
  const said = sayTruth(value, speaker);
  const isLong = value.op === 'and' || value.op === 'or';
  return speaker.grammar.not(isLong ? `(${said})` : said);
}

function sayCompare(compare: Compare, speaker: Speaker): string {
  const { grammar } = speaker;
  const { left, right } = compare;
  if (left.op === 'number' && right.op !== 'number') {
    return sayCompare(
      { ...compare, left: right, right: left, how: MIRRORED[compare.how] },
      speaker,
    );
  }
  const special = right.op === 'number' ? sayKnown(left, compare.how, right.value, speaker) : null;
  if (special !== null) return special;
  return grammar.compare[compare.how](sayNumber(left, speaker), sayNumber(right, speaker));
}

/** Comparisons that a language says in its own way: turns, the tail, marks, words, whether something happened. */
function sayKnown(
  left: NumberExpression,
  how: Comparison,
  value: number,
  speaker: Speaker,
): string | null {
  const { grammar } = speaker;
  const isSo = asYesOrNo(how, value);
  if (left.op === 'happened') {
    return isSo === null ? null : grammar.happened(namedEvent(speaker, left.event), isSo);
  }
  if (left.op === 'count' && left.where !== null) {
    const many = grammar.list[listName(left.many, speaker)];
    const said = sayTruth(left.where, within(speaker, left.many));
    const isLong = left.where.op === 'or' || left.where.op === 'and';
    return `${many.counted(grammar.amount[how](grammar.number(value)))} ${isLong ? `(${said})` : said}`;
  }
  if (left.op !== 'reading') return null;
  if (left.whose.kind === 'world' && left.id === 'turn') {
    return grammar.turn[how](grammar.number(value));
  }
  if (left.whose.kind === 'world' && left.id === 'tail' && isSo !== null) return grammar.tail(isSo);
  const spec = specOf(left, speaker);
  if (spec?.words !== undefined) {
    const word = grammar.quoted(wordIn(grammar.names, spec.words[value] ?? String(value)));
    return grammar.word(sayReading(left, speaker), word, how === '==');
  }
  const isFlag = (spec?.unit === 'mark' || spec?.unit === 'flag') && spec.max === 1;
  const isThere = isSo ?? asFlag(how, value);
  return isFlag && isThere !== null ? grammar.flag(sayReading(left, speaker), isThere) : null;
}

/** Whether a comparison of something that is 0 or more asks if it is there at all; null when it asks for more. */
function asYesOrNo(how: Comparison, value: number): boolean | null {
  if (value === 0) return how === '>' || how === '!=' ? true : how === '>=' ? null : false;
  if (value !== 1) return null;
  return how === '>=' ? true : how === '<' ? false : null;
}

/** The same for what is 0 or 1. */
function asFlag(how: Comparison, value: number): boolean | null {
  if (value !== 1) return null;
  return how === '==' ? true : how === '!=' ? false : null;
}

const SIGNS = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;

export function sayNumber(number: NumberExpression, speaker: Speaker): string {
  const { grammar } = speaker;
  switch (number.op) {
    case 'number':
      return grammar.number(number.value);
    case 'reading':
      return sayReading(number, speaker);
    case 'negate':
      return `−${sayPart(number.value, speaker)}`;
    case 'abs':
      return grammar.size(sayNumber(number.value, speaker));
    case 'max':
    case 'min': {
      const values = alike(number, number.op).map((part) => sayPart(part, speaker));
      const said = joined(speaker, values, 'and');
      return number.op === 'max' ? grammar.greatest(said) : grammar.smallest(said);
    }
    case 'choose':
      return grammar.choose(
        sayTruth(number.when, speaker),
        sayPart(number.then, speaker),
        sayPart(number.otherwise, speaker),
      );
    case 'count': {
      const { count } = grammar.list[listName(number.many, speaker)];
      if (number.where === null) return count;
      return grammar.where(count, sayTruth(number.where, within(speaker, number.many)));
    }
    case 'happened':
      return grammar.times(namedEvent(speaker, number.event));
    case 'since':
      return grammar.since(namedEvent(speaker, number.event));
    default:
      return `${sayPart(number.left, speaker)} ${SIGNS[number.op]} ${sayPart(number.right, speaker)}`;
  }
}

/** The members of `max(max(a, b), c)`, in order. */
function alike(number: NumberExpression, op: 'min' | 'max'): readonly NumberExpression[] {
  return number.op === op ? [...alike(number.left, op), ...alike(number.right, op)] : [number];
}

/** A number inside another: in brackets where it is itself put together. */
export function sayPart(number: NumberExpression, speaker: Speaker): string {
  const said = sayNumber(number, speaker);
  const isPlain = number.op === 'number' || number.op === 'reading';
  return isPlain ? said : `(${said})`;
}

function sayReading({ id, whose }: Reading, speaker: Speaker): string {
  const { grammar } = speaker;
  const name = namedReading(speaker, id, subjectOf(whose, speaker));
  const isOfTime = id === 'turn' || id === 'quarter' || id === 'tail';
  const owner = ownerOf(whose, speaker);
  return isOfTime && owner === 'region' ? name : `${name}${grammar.owner[owner]}`;
}

function specOf({ id, whose }: Reading, speaker: Speaker): ReadingSpec | undefined {
  return findReading(subjectOf(whose, speaker), id);
}

function subjectOf(whose: Whose, { scope, bound }: Speaker): RuleSubject {
  switch (whose.kind) {
    case 'self':
      return scope;
    case 'world':
      return 'world';
    case 'variable':
      return bound[whose.depth] ?? scope;
    case 'authority':
    case 'side':
      return 'state';
  }
}

function ownerOf(whose: Whose, { scope, bound }: Speaker): Owner {
  switch (whose.kind) {
    case 'self':
      return scope === 'world' ? 'region' : bound.length === 0 ? 'here' : 'itself';
    case 'world':
      return 'region';
    case 'variable':
      return whose.depth === bound.length - 1 ? 'here' : 'outer';
    case 'authority': {
      const isNear =
        whose.of.kind === 'variable' ? whose.of.depth === bound.length - 1 : bound.length === 0;
      return isNear ? 'authority' : 'its-authority';
    }
    case 'side':
      return whose.side === 'a' ? 'side-a' : 'side-b';
  }
}

function listName(many: Many, speaker: Speaker): ListName {
  const owner = many.of === 'all' ? many.subject : subjectOf(many.whose, speaker);
  return LISTS.find((name) => name === `${owner}.${many.of}`) ?? 'zone.all';
}

function within(speaker: Speaker, many: Many): Speaker {
  return { ...speaker, bound: [...speaker.bound, many.subject] };
}
