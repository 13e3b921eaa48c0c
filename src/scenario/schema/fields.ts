// Turns the description of a scenario into a plain tree of fields and walks values along it; it validates nothing.

import { z } from 'zod';
import type { FieldMeta } from './pieces.ts';
import { scenarioSchema } from './scenario.ts';

export type FieldKind =
  | 'object'
  | 'list'
  | 'record'
  | 'variants'
  | 'text'
  | 'expression'
  | 'sources'
  | 'number'
  | 'whole'
  | 'string'
  | 'boolean'
  | 'choice'
  | 'literal'
  | 'anything';

export interface FieldNode {
  readonly kind: FieldKind;
  readonly meta: Partial<FieldMeta>;
  readonly needed: boolean;
  readonly nullable: boolean;
  readonly fields: readonly (readonly [string, FieldNode])[];
  readonly item: FieldNode | null;
  readonly options: readonly string[];
  readonly variants: readonly FieldNode[];
  /** Least and most of a whole number or of the length of a list; null where there is none. */
  readonly least: number | null;
  readonly most: number | null;
}

const LEAF = { fields: [], item: null, options: [], variants: [], least: null, most: null };

/** The tree of fields of a schema. */
export function fieldsOf(schema: z.ZodType): FieldNode {
  let inner: z.ZodType = schema;
  let meta: Partial<FieldMeta> = {};
  let needed = true;
  let nullable = false;
  for (;;) {
    meta = { ...(inner.meta() as Partial<FieldMeta> | undefined), ...meta };
    if (
      inner instanceof z.ZodOptional ||
      inner instanceof z.ZodDefault ||
      inner instanceof z.ZodNullable
    ) {
      if (inner instanceof z.ZodNullable) nullable = true;
      else needed = false;
      inner = inner.unwrap() as z.ZodType;
    } else if (inner instanceof z.ZodPipe) inner = inner.in as z.ZodType;
    else break;
  }
  const shared = { ...LEAF, meta, needed, nullable };
  if (meta.text !== undefined) return { ...shared, kind: 'text' };
  if (meta.quantity !== undefined) return { ...shared, kind: 'number' };
  if (meta.expression !== undefined) return { ...shared, kind: 'expression' };
  if (meta.sources === true) return { ...shared, kind: 'sources' };
  return { ...shared, ...shapeOf(inner) };
}

function shapeOf(schema: z.ZodType): Partial<FieldNode> & { readonly kind: FieldKind } {
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Readonly<Record<string, z.ZodType>>;
    return {
      kind: 'object',
      fields: Object.entries(shape).map(([name, field]) => [name, fieldsOf(field)] as const),
    };
  }
  if (schema instanceof z.ZodArray) {
    return { kind: 'list', item: fieldsOf(schema.element as z.ZodType), ...bounds(schema) };
  }
  if (schema instanceof z.ZodRecord)
    return { kind: 'record', item: fieldsOf(schema.valueType as z.ZodType) };
  if (schema instanceof z.ZodUnion) {
    return { kind: 'variants', variants: (schema.options as readonly z.ZodType[]).map(fieldsOf) };
  }
  if (schema instanceof z.ZodEnum) return { kind: 'choice', options: schema.options.map(String) };
  if (schema instanceof z.ZodLiteral)
    return { kind: 'literal', options: [...schema.values].map(String) };
  if (schema instanceof z.ZodNumber) {
    if (!schema.isInt) return { kind: 'number', least: schema.minValue, most: schema.maxValue };
    return { kind: 'whole', least: schema.minValue, most: schema.maxValue };
  }
  if (schema instanceof z.ZodBoolean) return { kind: 'boolean' };
  if (schema instanceof z.ZodString) return { kind: 'string', most: schema.maxLength };
  return { kind: 'anything' };
}

/** Least and most items of a list, from its own checks: its JSON Schema would say the same and takes long to make. */
function bounds(schema: z.ZodArray): { least: number | null; most: number | null } {
  const checks = (schema.def.checks ?? []).map((check) => check._zod.def as Partial<LengthCheck>);
  const least = checks.find(({ check }) => check === 'min_length')?.minimum ?? null;
  const most = checks.find(({ check }) => check === 'max_length')?.maximum ?? null;
  return { least, most };
}

interface LengthCheck {
  readonly check: string;
  readonly minimum: number;
  readonly maximum: number;
}

export const SCENARIO_FIELDS: FieldNode = fieldsOf(scenarioSchema);

export interface Visit {
  readonly node: FieldNode;
  readonly value: unknown;
  /** Where it stands in the file: keys and positions. */
  readonly path: readonly (string | number)[];
  /** The same with ids in place of positions: what texts and passports are keyed by. */
  readonly key: string;
}

/** Calls back for every field of a value that the description knows, parents first; absent fields as undefined. */
export function visitFields(
  node: FieldNode,
  value: unknown,
  visit: (at: Visit) => void,
  path: readonly (string | number)[] = [],
  key = '',
): void {
  visit({ node, value, path, key });
  const deeper = (step: string | number, name: string, child: FieldNode, inner: unknown): void =>
    visitFields(child, inner, visit, [...path, step], key === '' ? name : `${key}.${name}`);
  if (Array.isArray(value)) {
    const item = node.item ?? node.variants.find(({ kind }) => kind === 'list')?.item ?? null;
    if (item === null) return;
    value.forEach((inner: unknown, index) =>
      deeper(index, nameOf(inner) ?? String(index + 1), item, inner),
    );
  } else if (isRecord(value)) {
    if (node.kind === 'record' && node.item !== null) {
      for (const name of Object.keys(value)) deeper(name, name, node.item, value[name]);
    }
    const fields = node.kind === 'variants' ? variantOf(node, value)?.fields : node.fields;
    for (const [name, child] of fields ?? []) deeper(name, name, child, value[name]);
  }
}

/** The variant whose `kind` is the value's, or the only one that is a map. */
function variantOf(
  node: FieldNode,
  value: Readonly<Record<string, unknown>>,
): FieldNode | undefined {
  const maps = node.variants.filter(({ kind }) => kind === 'object');
  if (maps.length === 1) return maps[0];
  return maps.find((variant) =>
    variant.fields.some(
      ([name, field]) => name === 'kind' && field.options.includes(String(value['kind'])),
    ),
  );
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  const { id } = value;
  return typeof id === 'string' ? id : undefined;
}
