// Turns the syntax of an expression into the engine's plain data, resolving names and kinds; it runs nothing.

import type { NumberExpression, TruthExpression } from '../../engine/index.ts';
import { nearest } from '../nearest.ts';
import { ZERO, compared, oneOrZero, wordsValue } from './comparing.ts';
import { isIdentity } from './identity.ts';
import { EXPRESSION_LIMITS } from './limits.ts';
import { wrongKind, type Part, type Reach, type Value } from './reach.ts';
import type { Binary, Syntax } from './syntax.ts';
import { ROOTS, TRUTHS, memberNames, memberOf, rootsOf, type Meaning } from './vocabulary.ts';

export function truthOf(syntax: Syntax, reach: Reach): TruthExpression | null {
  const value = translate(syntax, reach);
  if (value === null || value.kind === 'truth') return value?.truth ?? null;
  return wrongKind(syntax, reach, 'truth', value.kind);
}

export function numberOf(syntax: Syntax, reach: Reach): NumberExpression | null {
  const value = translate(syntax, reach);
  if (value === null || value.kind === 'number') return value?.number ?? null;
  return wrongKind(syntax, reach, 'number', value.kind);
}

function manyOf(syntax: Syntax, reach: Reach): Extract<Value, { kind: 'many' }> | null {
  const value = translate(syntax, reach);
  if (value === null || value.kind === 'many') return value;
  return wrongKind(syntax, reach, 'many', value.kind);
}

/** Null when something in it is wrong; then it has been reported. */
export function translate(syntax: Syntax, reach: Reach): Value | null {
  switch (syntax.op) {
    case 'number':
      return { kind: 'number', number: { op: 'number', value: syntax.value } };
    case 'truth':
      return { kind: 'truth', truth: { op: 'truth', value: syntax.value } };
    case 'word':
      return { kind: 'word', word: syntax.value };
    case 'name':
      return nameValue(syntax, reach);
    case 'member':
      return memberValue(syntax, reach);
    case 'call':
      return callValue(syntax, reach);
    case 'walk':
      return walkValue(syntax, reach);
    case 'choose':
      return chooseValue(syntax, reach);
    case 'binary':
      return binaryValue(syntax, reach);
    case 'not': {
      const value = truthOf(syntax.value, reach);
      return value === null ? null : { kind: 'truth', truth: { op: 'not', value } };
    }
    case 'negate': {
      const value = numberOf(syntax.value, reach);
      if (value === null) return null;
      const number: NumberExpression =
        value.op === 'number' ? { op: 'number', value: -value.value } : { op: 'negate', value };
      return { kind: 'number', number };
    }
  }
}

function nameValue({ name, start }: Part<'name'>, reach: Reach): Value | null {
  const depth = reach.variables.findLastIndex((one) => one.name === name);
  const bound = reach.variables[depth];
  if (bound !== undefined) {
    return { kind: 'thing', subject: bound.subject, whose: { kind: 'variable', depth } };
  }
  const roots = rootsOf(reach.scope);
  const meaning = roots.get(name);
  if (meaning !== undefined) return valueOf(meaning, start, reach);
  const known = [...reach.variables.map((one) => one.name), ...roots.keys()];
  const facts = { name, scope: reach.scope, known: known.join(', '), meant: nearest(name, known) };
  if (isIdentity(name))
    reach.report({ code: 'forbidden-variable', at: start, facts: { key: name } });
  else if ((ROOTS as readonly string[]).includes(name))
    reach.report({ code: 'wrong-scope', at: start, facts });
  else reach.report({ code: 'unknown-name', at: start, facts });
  return null;
}

function memberValue({ of, name, nameAt }: Part<'member'>, reach: Reach): Value | null {
  const owner = translate(of, reach);
  if (owner === null) return null;
  if (isIdentity(name)) {
    reach.report({ code: 'forbidden-variable', at: nameAt, facts: { key: name } });
    return null;
  }
  if (owner.kind !== 'thing') {
    const facts = { name, found: owner.kind };
    reach.report({ code: 'nothing-to-read', at: nameAt, facts });
    return null;
  }
  const meaning = memberOf(owner.subject, name, owner.whose);
  if (meaning !== null) return valueOf(meaning, nameAt, reach);
  const meant = nearest(name, memberNames(owner.subject));
  reach.report({
    code: 'unknown-reading',
    at: nameAt,
    facts: { subject: owner.subject, name, meant },
  });
  return null;
}

function valueOf(meaning: Meaning, at: number, reach: Reach): Value {
  if (meaning.kind === 'many') return { ...meaning, where: null };
  if (meaning.kind === 'thing') return meaning;
  const { reading, whose } = meaning;
  reach.onReading(reading, whose, at);
  if (reading.words !== undefined) return { kind: 'words', reading, whose };
  const number: NumberExpression = { op: 'reading', id: reading.id, whose };
  if (reading.subject !== 'world' || !TRUTHS.includes(reading.id))
    return { kind: 'number', number };
  return { kind: 'truth', truth: { op: 'compare', how: '!=', left: number, right: ZERO } };
}

function callValue(syntax: Part<'call'>, reach: Reach): Value | null {
  const { name, given } = syntax;
  const [least, most] = ARGUMENTS[name];
  if (given.length < least || given.length > most) {
    const facts = { name, needs: least };
    reach.report({ code: 'expression-arguments', at: syntax.start, facts });
    return null;
  }
  switch (name) {
    case 'min':
    case 'max': {
      const numbers = given.map((one) => numberOf(one, reach));
      let folded: NumberExpression | null = numbers[0] ?? null;
      for (const right of numbers.slice(1)) {
        folded = folded === null || right === null ? null : { op: name, left: folded, right };
      }
      return folded === null ? null : { kind: 'number', number: folded };
    }
    case 'abs': {
      const value = given[0] === undefined ? null : numberOf(given[0], reach);
      return value === null ? null : { kind: 'number', number: { op: 'abs', value } };
    }
    case 'size': {
      const list = given[0] === undefined ? null : manyOf(given[0], reach);
      if (list === null) return null;
      const depth = reach.variables.length;
      return { kind: 'number', number: { op: 'count', many: list.many, depth, where: list.where } };
    }
    case 'happened':
    case 'since':
    case 'chosen':
      return eventValue(syntax, reach);
  }
}

const ARGUMENTS: Readonly<Record<Part<'call'>['name'], readonly [number, number]>> = {
  min: [2, 4],
  max: [2, 4],
  abs: [1, 1],
  size: [1, 1],
  happened: [1, 1],
  since: [1, 1],
  chosen: [2, 2],
};

function eventValue({ name, given }: Part<'call'>, reach: Reach): Value | null {
  const [eventId, choice] = given.map((one) => wordOf(one, reach));
  const [first, second] = given;
  if (eventId === null || eventId === undefined || choice === null || first === undefined)
    return null;
  const event = reach.events.index.get(eventId);
  const unknown = (what: string, id: string, known: Iterable<string>, at: number): null => {
    const facts = { what, id, meant: nearest(id, known) };
    reach.report({ code: 'unknown-id', at: at + 1, facts });
    return null;
  };
  if (event === undefined) return unknown('event', eventId, reach.events.index.keys(), first.start);
  reach.onEvent(event);
  if (name === 'happened' || name === 'since')
    return { kind: 'number', number: { op: name, event } };
  const choices = reach.events.choices(eventId);
  if (choice === undefined || second === undefined) return null;
  if (!choices.includes(choice)) return unknown('choice', choice, choices, second.start);
  return { kind: 'truth', truth: { op: 'chosen', event, choice } };
}

function wordOf(syntax: Syntax, reach: Reach): string | null {
  if (isBareName(syntax, reach)) return wrongKind(syntax, reach, 'word', 'name');
  const value = translate(syntax, reach);
  if (value === null || value.kind === 'word') return value?.word ?? null;
  return wrongKind(syntax, reach, 'word', value.kind);
}

/** A name that stands for nothing: where a word is needed, its quotes were forgotten. */
function isBareName(syntax: Syntax, { scope, variables }: Reach): boolean {
  if (syntax.op !== 'name') return false;
  return !rootsOf(scope).has(syntax.name) && !variables.some(({ name }) => name === syntax.name);
}

function walkValue(syntax: Part<'walk'>, reach: Reach): Value | null {
  const { how, variable, variableAt } = syntax;
  const list = manyOf(syntax.many, reach);
  const depth = reach.variables.length;
  if (depth >= EXPRESSION_LIMITS.quantifiers) {
    const facts = { what: 'quantifiers', most: EXPRESSION_LIMITS.quantifiers };
    reach.report({ code: 'expression-limit', at: syntax.start, facts });
    return null;
  }
  const taken =
    rootsOf(reach.scope).has(variable) || reach.variables.some((one) => one.name === variable);
  if (taken) {
    reach.report({ code: 'variable-taken', at: variableAt, facts: { name: variable } });
    return null;
  }
  if (list === null) return null;
  const { many } = list;
  const variables = [...reach.variables, { name: variable, subject: many.subject }];
  const asked = truthOf(syntax.where, { ...reach, variables });
  if (asked === null) return null;
  if (how === 'filter') return { kind: 'many', many, where: both(list.where, asked) };
  if (how === 'exists')
    return { kind: 'truth', truth: { op: 'exists', many, depth, where: both(list.where, asked) } };
  const where: TruthExpression =
    list.where === null
      ? asked
      : { op: 'or', left: { op: 'not', value: list.where }, right: asked };
  return { kind: 'truth', truth: { op: 'all', many, depth, where } };
}

function both(first: TruthExpression | null, second: TruthExpression): TruthExpression {
  return first === null ? second : { op: 'and', left: first, right: second };
}

function chooseValue({ parts }: Part<'choose'>, reach: Reach): Value | null {
  const [condition, yes, no] = parts;
  const when = truthOf(condition, reach);
  const one = translate(yes, reach);
  if (one?.kind === 'truth') {
    const other = truthOf(no, reach);
    if (when === null || other === null) return null;
    const left: NumberExpression = {
      op: 'choose',
      when,
      then: oneOrZero(one.truth),
      otherwise: oneOrZero(other),
    };
    return { kind: 'truth', truth: { op: 'compare', how: '!=', left, right: ZERO } };
  }
  if (one === null) return null;
  if (one.kind !== 'number') return wrongKind(yes, reach, 'number', one.kind);
  const otherwise = numberOf(no, reach);
  if (when === null || otherwise === null) return null;
  return { kind: 'number', number: { op: 'choose', when, then: one.number, otherwise } };
}

function binaryValue(syntax: Part<'binary'>, reach: Reach): Value | null {
  const { sign } = syntax;
  if (sign === '&&' || sign === '||') {
    const left = truthOf(syntax.left, reach);
    const right = truthOf(syntax.right, reach);
    if (left === null || right === null) return null;
    return { kind: 'truth', truth: { op: sign === '&&' ? 'and' : 'or', left, right } };
  }
  if (sign === '==' || sign === '!=') return equalValue(syntax, sign, reach);
  const left = numberOf(syntax.left, reach);
  const right = numberOf(syntax.right, reach);
  if (left === null || right === null) return null;
  if (isArithmetic(sign)) return { kind: 'number', number: { op: sign, left, right } };
  return { kind: 'truth', truth: compared(syntax, sign, { left, right }, reach) };
}

function isArithmetic(sign: Binary): sign is '+' | '-' | '*' | '/' {
  return sign === '+' || sign === '-' || sign === '*' || sign === '/';
}

function equalValue(syntax: Part<'binary'>, how: '==' | '!=', reach: Reach): Value | null {
  const left = translate(syntax.left, reach);
  if (left?.kind === 'words' && isBareName(syntax.right, reach)) {
    return wrongKind(syntax.right, reach, 'word', 'name');
  }
  const right = translate(syntax.right, reach);
  if (left === null || right === null) return null;
  if (left.kind === 'words') return wordsValue(left, right, syntax.right, how, reach);
  if (right.kind === 'words') return wordsValue(right, left, syntax.left, how, reach);
  if (left.kind === 'number' && right.kind === 'number') {
    const sides = { left: left.number, right: right.number };
    return { kind: 'truth', truth: compared(syntax, how, sides, reach) };
  }
  if (left.kind === 'truth' && right.kind === 'truth') {
    const [one, other] = [oneOrZero(left.truth), oneOrZero(right.truth)];
    return { kind: 'truth', truth: { op: 'compare', how, left: one, right: other } };
  }
  const isFirst = left.kind !== 'number' && left.kind !== 'truth';
  if (isFirst) return wrongKind(syntax.left, reach, 'number', left.kind);
  return wrongKind(syntax.right, reach, left.kind, right.kind);
}
