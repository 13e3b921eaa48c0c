// Parses and type-checks expressions with the expression library and hands them on as plain syntax; no other file knows the library.

import { Environment, type ASTNode, type ParseError } from '@marcbachmann/cel-js';
import { err, ok, type Result } from '../../base/index.ts';
import type { RuleSubject } from '../../engine/index.ts';
import { EXPRESSION_LIMITS, MOST_NUMBER } from './limits.ts';
import { readProblem, type ParseCause, type Problem } from './problems.ts';
import { READINGS_OF } from './readings.ts';
import { nearest } from '../nearest.ts';
import { BINARY, FUNCTIONS, QUANTIFIERS, type Syntax } from './syntax.ts';
import { BARE, TRUTHS, listsOf, thingsOf } from './vocabulary.ts';

/** Parses a text into the parts of the language; whatever else the library could read is refused with its place. */
export function parseExpression(text: string): Result<Syntax, readonly Problem[]> {
  const source: Source = { text, problems: [] };
  const ast = astOf(source);
  if (ast === null) return err(source.problems);
  const syntax = syntaxOf(ast, source);
  return source.problems.length === 0 ? ok(syntax) : err(source.problems);
}

interface Source {
  readonly text: string;
  readonly problems: Problem[];
}

function astOf({ text, problems }: Source): ASTNode | null {
  try {
    return parser().parse(text).ast;
  } catch (error) {
    problems.push(readProblem(text, causeOf(error)));
    return null;
  }
}

/** What the library's own type check says of an expression in a scope: its type, or where it fails. */
export function checkTypes(
  text: string,
  scope: RuleSubject,
): { readonly type: string } | { readonly problem: Problem } {
  const checked = environmentOf(scope).check(text);
  if (checked.valid) return { type: checked.type ?? '' };
  const at = checked.error?.range?.start ?? 0;
  const part = text.slice(at, checked.error?.range?.end ?? text.length);
  return { problem: { code: 'expression-type', at, facts: { part, expected: '', found: '' } } };
}

function causeOf(error: unknown): ParseCause {
  if (typeof error !== 'object' || error === null) return { code: '', at: 0, summary: '' };
  const { code, range, summary } = error as Partial<ParseError>;
  return { code: code ?? '', at: range?.start ?? 0, summary: summary ?? '' };
}

const LIMITS = {
  maxAstNodes: EXPRESSION_LIMITS.parts,
  maxDepth: EXPRESSION_LIMITS.depth,
  maxCallArguments: EXPRESSION_LIMITS.arguments,
  maxListElements: 20,
  maxMapEntries: 20,
};

let shared: Environment | null = null;

/** Made when the first expression is read, so that a page that reads none does not pay for it. */
function parser(): Environment {
  shared ??= new Environment({ limits: LIMITS });
  return shared;
}

/** Stands where something was refused, so that the rest is still read. */
const NOTHING = { op: 'truth', value: true } as const;

/** Shorter words resemble too many others. */
const LEAST_LETTERS = 4;

function refuse(source: Source, at: number, part: string): typeof NOTHING {
  const meant = part.length < LEAST_LETTERS ? '' : nearest(part, [...FUNCTIONS, ...QUANTIFIERS]);
  source.problems.push({ code: 'expression-refused', at, facts: { part, meant } });
  return NOTHING;
}

function syntaxOf(node: ASTNode, source: Source): Syntax {
  const { start, end } = node;
  const inner = (one: ASTNode): Syntax => syntaxOf(one, source);
  switch (node.op) {
    case 'value':
      return { start, end, ...valueOf(node, source) };
    case 'id':
      return { start, end, op: 'name', name: node.args };
    case '.': {
      const [of, name] = node.args;
      return { start, end, op: 'member', of: inner(of), name, nameAt: end - name.length };
    }
    case 'call':
      return { start, end, ...callOf(node, source) };
    case 'rcall':
      return { start, end, ...methodOf(node, source) };
    case '?:': {
      const [when, then, otherwise] = node.args;
      return { start, end, op: 'choose', parts: [inner(when), inner(then), inner(otherwise)] };
    }
    case '!_':
      return { start, end, op: 'not', value: inner(node.args) };
    case '-_':
      return { start, end, op: 'negate', value: inner(node.args) };
    default:
      return { start, end, ...binaryOf(node, source) };
  }
}

const OTHER_SIGNS: Readonly<Record<string, string>> = { list: '[ ]', map: '{ }', '[]': '[ ]' };

function binaryOf(node: ASTNode, source: Source) {
  const sign = BINARY.find((one) => one === node.op);
  if (sign === undefined) return refuse(source, node.start, OTHER_SIGNS[node.op] ?? node.op);
  const [left, right] = node.args as [ASTNode, ASTNode];
  const [one, other] = [syntaxOf(left, source), syntaxOf(right, source)];
  return { op: 'binary', sign, left: one, right: other } as const;
}

function valueOf(node: ASTNode, source: Source) {
  const value = node.args;
  const part = source.text.slice(node.start, node.end);
  if (typeof value === 'boolean') return { op: 'truth', value } as const;
  if (typeof value === 'string' && /^["'][^"'\\]*["']$/.test(part)) {
    return { op: 'word', value } as const;
  }
  if ((typeof value !== 'number' && typeof value !== 'bigint') || /^0x/i.test(part)) {
    return refuse(source, node.start, part);
  }
  const number = Number(value);
  if (Math.abs(number) > MOST_NUMBER) {
    const facts = { what: 'number', most: MOST_NUMBER };
    source.problems.push({ code: 'expression-limit', at: node.start, facts });
  }
  return { op: 'number', value: number } as const;
}

function callOf(node: ASTNode & { readonly op: 'call' }, source: Source) {
  const [called, given] = node.args;
  const name = FUNCTIONS.find((one) => one === called);
  if (name === undefined) return refuse(source, node.start, called);
  return { op: 'call', name, given: given.map((one) => syntaxOf(one, source)) } as const;
}

function methodOf(node: ASTNode & { readonly op: 'rcall' }, source: Source) {
  const [name, receiver, given] = node.args;
  const at = Math.max(node.start, source.text.indexOf(name, receiver.end));
  const how = QUANTIFIERS.find((one) => one === name);
  const [variable, where] = given;
  if (how !== undefined && given.length === 2 && variable?.op === 'id' && where !== undefined) {
    return {
      op: 'walk',
      how,
      many: syntaxOf(receiver, source),
      variable: variable.args,
      variableAt: variable.start,
      where: syntaxOf(where, source),
    } as const;
  }
  if (how !== undefined) {
    source.problems.push({ code: 'expression-arguments', at, facts: { name, needs: 2 } });
    return NOTHING;
  }
  if (name !== 'size' || given.length > 0) return refuse(source, at, name);
  return { op: 'call', name, given: [syntaxOf(receiver, source)] } as const;
}

const SUBJECTS: readonly RuleSubject[] = ['zone', 'state', 'pair', 'network', 'world'];
const environments = new Map<RuleSubject, Environment>();

/** The names and types of a scope. What is reached through a list is a type of its own, since lists end after two. */
function environmentOf(scope: RuleSubject): Environment {
  const known = environments.get(scope);
  if (known !== undefined) return known;
  const environment = new Environment({ limits: LIMITS });
  for (const depth of [3, 2, 1, 0]) {
    for (const subject of SUBJECTS) {
      environment.registerType({
        name: typeName(subject, depth),
        schema: fieldsOf(subject, depth),
      });
    }
  }
  if (scope !== 'world') environment.registerVariable(scope, typeName(scope, 0));
  if (scope === 'zone') environment.registerVariable('state', typeName('state', 1));
  environment.registerVariable('world', typeName('world', 0));
  for (const name of BARE) {
    environment.registerVariable(name, TRUTHS.includes(name) ? 'bool' : 'double');
  }
  registerArithmetic(environment);
  environments.set(scope, environment);
  return environment;
}

function typeName(subject: RuleSubject, depth: number): string {
  return `${subject.slice(0, 1).toUpperCase()}${subject.slice(1)}${depth}`;
}

function fieldsOf(subject: RuleSubject, depth: number): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [id, { words }] of READINGS_OF[subject]) {
    fields[id] = words === undefined ? 'double' : 'string';
  }
  if (depth >= 3) return fields;
  for (const [name, of] of listsOf(subject)) fields[name] = `list<${typeName(of, depth + 1)}>`;
  for (const name of thingsOf(subject)) fields[name] = typeName('state', depth + 1);
  return fields;
}

/** Whole numbers and others mix, as people write them; the functions of the language are told to the library. */
function registerArithmetic(environment: Environment): void {
  const never = (): number => 0;
  for (const sign of ['+', '-', '*', '/']) {
    environment.registerOperator(`double ${sign} int`, never);
    environment.registerOperator(`int ${sign} double`, never);
  }
  environment.registerOperator('double == int', () => false);
  for (const name of ['min', 'max']) {
    for (const given of ['dyn, dyn', 'dyn, dyn, dyn', 'dyn, dyn, dyn, dyn']) {
      environment.registerFunction(`${name}(${given}): double`, never);
    }
  }
  environment.registerFunction('abs(dyn): double', never);
  environment.registerFunction('happened(string): double', never);
  environment.registerFunction('since(string): double', never);
  environment.registerFunction('chosen(string, string): bool', () => false);
}
