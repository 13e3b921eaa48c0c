// Decides how the facts of a refusal or an outcome are said: ids as names, figures as they are; the codes are the engine's.
import type { SeatWorld } from '../../engine/index.ts';
import type { Names } from './names.ts';

interface Coded {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Facts for the catalogue, which formats figures itself and chooses by the name of a field. */
export function saidFacts(
  { code, facts }: Coded,
  world: SeatWorld,
  names: Names,
): Record<string, string | number> {
  const said: Record<string, string | number> = { code };
  for (const [name, value] of Object.entries(facts)) {
    const isName = typeof value === 'string' && name !== 'field' && name !== 'kind';
    said[name] = isName ? nameOf(value, world, names) : tenths(value);
  }
  return said;
}

function tenths(value: string | number): string | number {
  return typeof value === 'number' && value > 1 ? Math.round(value * 10) / 10 : value;
}

function nameOf(id: string, { index }: SeatWorld, names: Names): string {
  if (index.zone.has(id)) return names.zoneId(id);
  if (index.state.has(id)) return names.stateId(id);
  if (index.partner.has(id)) return names.partnerId(id);
  if (index.seat.has(id)) return names.seat(id);
  const pair = index.pair.get(id);
  return pair === undefined ? id : names.pair(pair);
}
