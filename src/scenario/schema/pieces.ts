// Decides the small parts that every description of a scenario is made of: texts, numbers with a passport, ids, whole settings.

import { z } from 'zod';
import { ID_PATTERN, LOCALES, type Localised } from '../../base/index.ts';

z.config({ jitless: true });

/** What the walkers and the generated reference know of a field beyond its type. */
export interface FieldMeta {
  readonly description: string;
  /** A text: `needed` ones are asked for in every language. */
  readonly text?: 'needed' | 'optional';
  readonly quantity?: { readonly unit: string; readonly min: number; readonly max: number };
  /** What the ids in this field name; checked by check/references.ts. */
  readonly names?: Names;
  /** A condition or a formula over readings; read by rules/. */
  readonly expression?: 'truth' | 'number';
  /** Keys of the list of sources; checked by check/numbers.ts. */
  readonly sources?: true;
  readonly otherwise?: string;
}

export type Names =
  | 'state'
  | 'zone'
  | 'zone-or-gate'
  | 'network'
  | 'partner'
  | 'framework'
  | 'pair'
  | 'passage'
  | 'flow'
  | 'seat'
  | 'order-set'
  | 'event'
  | 'inject'
  | 'deck'
  | 'rule'
  | 'lesson';

/** A number of the model with its passport. Stated plainly, it has no range and no source. */
export interface Quantity {
  readonly value: number;
  readonly range: readonly [number, number] | null;
  readonly sources: readonly string[];
  readonly note: string | null;
  /** False when the file says nothing and the usual value stands. */
  readonly stated: boolean;
}

export const DESIGN_CHOICE = 'design choice';
export const MOST_TEXT = 4000;
export const MOST_NOTE = 4000;
export const MOST_ITEMS = 400;
/** Characters of a condition or formula: what does not fit is two rules. */
export const MOST_EXPRESSION = 400;

export function id(description: string) {
  return z.string().regex(ID_PATTERN).meta({ description });
}

/** An id of something that stands elsewhere in the file. */
export function ref(names: Names, description: string) {
  return z.string().regex(ID_PATTERN).meta({ description, names });
}

const sourceKeys = z.union([
  z.string().min(1).max(60),
  z.array(z.string().min(1).max(60)).min(1).max(6),
]);

/** What something that is not a number rests on: a key of the list of sources, a list of keys, or "design choice". */
export function sources(description: string) {
  return sourceKeys
    .transform((read): readonly string[] => (typeof read === 'string' ? [read] : read))
    .meta({ description, sources: true as const })
    .default([]);
}

/** A condition or a formula over readings. A number or a truth written plainly is its own text. */
export function expression(kind: 'truth' | 'number', description: string) {
  return z
    .union([z.string().min(1).max(MOST_EXPRESSION), z.number(), z.boolean()])
    .transform(String)
    .meta({ description, expression: kind });
}

/** A plain number or `{ value, range, source, note }`. */
export function quantity(description: string, min: number, max: number, unit = 'index') {
  const number = z.number().min(min).max(max);
  const passport = z.strictObject({
    value: number,
    range: z.tuple([number, number]).optional(),
    source: sourceKeys.optional(),
    note: z.string().max(MOST_NOTE).optional(),
  });
  return z
    .union([number, passport])
    .transform((read): Quantity => {
      if (typeof read === 'number')
        return { value: read, range: null, sources: [], note: null, stated: true };
      const source = read.source ?? [];
      return {
        value: read.value,
        range: read.range ?? null,
        sources: typeof source === 'string' ? [source] : source,
        note: read.note ?? null,
        stated: true,
      };
    })
    .meta({ description, quantity: { unit, min, max } });
}

/** A quantity that may be left out; then the model's usual value stands. */
export function quantityOr(
  usual: number,
  description: string,
  min: number,
  max: number,
  unit = 'index',
) {
  const standing: Quantity = {
    value: usual,
    range: null,
    sources: [DESIGN_CHOICE],
    note: null,
    stated: false,
  };
  return quantity(description, min, max, unit)
    .default(standing)
    .meta({ otherwise: String(usual) });
}

/** A text in up to three languages; one that is missing here may stand in texts/. */
export function text(description: string, need: 'needed' | 'optional' = 'needed') {
  const words = z.string().min(1).max(MOST_TEXT);
  const languages = z.strictObject({
    en: words.optional(),
    fr: words.optional(),
    ar: words.optional(),
  });
  return z
    .union([words, languages])
    .transform((read): Localised => {
      if (typeof read === 'string') return { en: read };
      const found: Partial<Record<(typeof LOCALES)[number], string>> = {};
      for (const locale of LOCALES) {
        const said = read[locale];
        if (said !== undefined) found[locale] = said;
      }
      return found;
    })
    .meta({ description, text: need })
    .default({});
}

/** A whole number that is a setting of the game, not a number of the model. */
export function whole(description: string, min: number, max: number) {
  return z.int().min(min).max(max).meta({ description });
}

export function note(description = 'a remark for those who read the file') {
  return z.string().max(MOST_NOTE).meta({ description }).optional();
}

export function list<T extends z.ZodType>(
  item: T,
  description: string,
  least = 0,
  most = MOST_ITEMS,
) {
  return z.array(item).min(least).max(most).meta({ description });
}

export function listOr<T extends z.ZodType>(item: T, description: string, most = MOST_ITEMS) {
  return list(item, description, 0, most).default([]);
}
