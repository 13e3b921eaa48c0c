// Gives a view its one text form, in which what is not known is null; who gets the text is the session's matter.

import { canonicalJson } from '../../base/index.ts';
import type { Canonical } from '../../base/index.ts';
import type { View } from '../view.ts';

/** A view as plain data: lists of numbers, null where nothing is known. */
export function plainView(view: View): Canonical {
  return plain(view);
}

/** The bytes that a seat may be sent; equal views give equal texts. */
export function viewBytes(view: View): string {
  return canonicalJson(plainView(view));
}

function plain(value: unknown): Canonical {
  if (typeof value === 'number') return Number.isNaN(value) ? null : value;
  if (typeof value !== 'object' || value === null) return value as Canonical;
  if (value instanceof Float64Array || Array.isArray(value))
    return Array.from(value as ArrayLike<unknown>, plain);
  const fields: Record<string, Canonical> = {};
  for (const [key, field] of Object.entries(value)) fields[key] = plain(field);
  return fields;
}
