// Decides whether `tukhum serve` shares its rooms with other processes, and by which services: all that is needed is named, or nothing.

import type { ServeOptions, SharingOptions } from '../server/index.ts';
import type { Given } from './args.ts';
import { complain } from './desk.ts';
import type { Desk } from './desk.ts';

/** What must be named together. The rest may be left out. */
const NEEDED = ['database', 'presence', 'address'] as const;
const VARIABLES = {
  database: 'TUKHUM_DATABASE',
  presence: 'TUKHUM_PRESENCE',
  address: 'TUKHUM_ADDRESS',
  inner: 'TUKHUM_INNER',
} as const;
type Name = keyof typeof VARIABLES;

const SCHEMES: Readonly<Record<(typeof NEEDED)[number], RegExp>> = {
  database: /^postgres(ql)?:$/,
  presence: /^rediss?:$/,
  address: /^https?:$/,
};

/** Null when this process has its rooms to itself; undefined, and a complaint, when only half of it is said. */
export function sharingOf(given: Given, desk: Desk): SharingOptions | null | undefined {
  const said = (name: Name) => given.values.get(name) ?? desk.environment?.[VARIABLES[name]] ?? '';
  const missing = NEEDED.filter((name) => said(name) === '');
  if (missing.length === NEEDED.length && said('inner') === '') return null;
  if (missing.length > 0) {
    const names = missing.map((name) => `--${name} (${VARIABLES[name]})`).join(', ');
    complain(desk, 'serve-half', { missing: names });
    return undefined;
  }
  if (given.values.has('data')) {
    complain(desk, 'serve-both');
    return undefined;
  }
  for (const name of NEEDED) {
    if (SCHEMES[name].test(schemeOf(said(name)))) continue;
    // What stands there may hold a password: it is not said again.
    complain(desk, 'serve-scheme', { option: `--${name}`, variable: VARIABLES[name] });
    return undefined;
  }
  const inner = said('inner');
  if (inner !== '' && !/^(\[[0-9a-f:]+\]|[a-z0-9.-]+):\d{1,5}$/i.test(inner)) {
    complain(desk, 'serve-inner', { value: inner });
    return undefined;
  }
  const address = new URL(said('address'));
  return {
    database: said('database'),
    presence: said('presence'),
    address,
    inner: inner === '' ? null : inner,
  };
}

function schemeOf(text: string): string {
  return URL.canParse(text) ? new URL(text).protocol : '';
}

/** Where rooms are kept, for people to read: of a database, the machine and the name, never who logs in and by what. */
export function placeOf({ data, sharing }: ServeOptions): string {
  if (sharing === null || sharing === undefined) return data;
  const { host, pathname } = new URL(sharing.database);
  return `postgres://${host}${pathname}`;
}
