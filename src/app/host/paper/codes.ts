// Decides the numbers by which orders are written on paper and typed back; whether an order may be given is the engine's.
import { fieldMembers, fieldOptions, orderKind } from '../../../engine/index.ts';
import type {
  Field,
  FieldOption,
  Order,
  OrderKind,
  OrderKindId,
  SeatWorld,
  View,
} from '../../../engine/index.ts';
import { western } from '../../facts/numbers.ts';

/** What a seat may order now, and what its numbers mean. */
export interface Pages {
  readonly world: SeatWorld;
  readonly view: View;
}

/** Kinds by their number on the sheet, from 1. A kind that opens later keeps its number, so that sheets stay the same. */
export function kindsOn({ world }: Pages): readonly OrderKindId[] {
  return world.grants.map(({ kind }) => kind);
}

/** Fields that name one thing of a list which is the same all game: their number is its place, from 1. */
const LISTED = {
  zone: 'zones',
  to: 'zones',
  state: 'states',
  pair: 'pairs',
  passage: 'passages',
  network: 'networks',
  partner: 'partners',
  framework: 'frameworks',
} as const satisfies Partial<Record<keyof Order, keyof SeatWorld>>;

type ListedField = keyof typeof LISTED;

export function isListed(name: Field['name']): name is ListedField {
  return Object.hasOwn(LISTED, name);
}

/** The list that a field's numbers count in. */
export function listOf(world: SeatWorld, name: ListedField): readonly { readonly id: string }[] {
  return world[LISTED[name]];
}

/** Single things of which several may be named, joined by a plus. */
export function membersFor(
  { world, view }: Pages,
  kind: OrderKindId,
  field: Field,
  order: Partial<Order>,
) {
  return fieldMembers(world, view, kind, field.name, order);
}

/** Values of a field that is no list of places: their number is their place in what the form offers. */
export function valuesFor(
  { world, view }: Pages,
  kind: OrderKindId,
  field: Field,
  order: Partial<Order>,
): readonly FieldOption[] {
  return field.choices ?? fieldOptions(world, view, kind, field.name, order);
}

/** `number`: which word of the line, from 1. */
export type LineFault =
  | { readonly code: 'kind'; readonly number: number }
  | { readonly code: 'value' | 'missing'; readonly number: number; readonly field: Field['name'] }
  | { readonly code: 'more'; readonly number: number };

export type Line =
  | { readonly text: string; readonly order: Order; readonly fault: null }
  | { readonly text: string; readonly order: null; readonly fault: LineFault };

/** A hyphen stands for a field that is left out. */
const LEFT_OUT = /^[-\u2010-\u2015\u2212]$/u;
const GAP = /[\s.,;:/\u060c\u061b]+/u;

/** The lines of what was typed, empty ones left out. */
export function readLines(typed: string, pages: Pages): readonly Line[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => readLine(line, pages));
}

function readLine(text: string, pages: Pages): Line {
  const words = western(text)
    .split(GAP)
    .filter((word) => word !== '');
  const kindId = kindsOn(pages)[Number(words[0]) - 1];
  if (kindId === undefined) return { text, order: null, fault: { code: 'kind', number: 1 } };
  const kind = orderKind(kindId);
  let order: Order = { kind: kindId };
  let at = 1;
  for (const field of kind.fields) {
    const word = words[at];
    const isOut = word === undefined || LEFT_OUT.test(word);
    if (isOut && field.optional !== true)
      return { text, order: null, fault: { code: 'missing', number: at + 1, field: field.name } };
    if (!isOut) {
      const value = valueOf(word, pages, { kind, field, order });
      if (value === null)
        return { text, order: null, fault: { code: 'value', number: at + 1, field: field.name } };
      order = { ...order, [field.name]: value };
    }
    at += 1;
  }
  if (words.length > at) return { text, order: null, fault: { code: 'more', number: at + 1 } };
  return { text, order, fault: null };
}

interface Place {
  readonly kind: OrderKind;
  readonly field: Field;
  readonly order: Order;
}

function valueOf(word: string, pages: Pages, { kind, field, order }: Place): FieldOption | null {
  if (isListed(field.name)) return listOf(pages.world, field.name)[numberOf(word)]?.id ?? null;
  const members = membersFor(pages, kind.id, field, order);
  if (members.length > 0) {
    const named = word.split('+').map((one) => members[numberOf(one)]);
    return named.every((one) => one !== undefined) ? named : null;
  }
  return valuesFor(pages, kind.id, field, order)[numberOf(word)] ?? null;
}

/** The place of a number that counts from 1; −1 for what is no number. */
function numberOf(word: string): number {
  return /^\d{1,4}$/u.test(word) ? Number(word) - 1 : -1;
}

/** An order as it is written on a sheet: what `readLines` reads back; null where a value has no number. */
export function lineOf(order: Order, pages: Pages): string | null {
  const kind = orderKind(order.kind);
  const words = [String(kindsOn(pages).indexOf(order.kind) + 1)];
  for (const field of kind.fields) {
    const value = order[field.name];
    words.push(value === undefined ? '-' : wordOf(value, pages, { kind, field, order }));
  }
  while (words.at(-1) === '-') words.pop();
  return words.some((word) => word.split('+').includes('0')) ? null : words.join(' ');
}

function wordOf(value: NonNullable<Order[Field['name']]>, pages: Pages, place: Place): string {
  const { kind, field, order } = place;
  if (isListed(field.name))
    return String(listOf(pages.world, field.name).findIndex(({ id }) => id === value) + 1);
  const members = membersFor(pages, kind.id, field, order);
  if (members.length > 0 && Array.isArray(value))
    return value.map((one) => members.indexOf(String(one)) + 1).join('+');
  const text = JSON.stringify(value);
  const values = valuesFor(pages, kind.id, field, order);
  return String(values.findIndex((one) => JSON.stringify(one) === text) + 1);
}
