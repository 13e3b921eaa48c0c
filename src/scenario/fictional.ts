// Decides how a scenario reads when fictional names are on: every text gives way to the fictional one beside it, where there is one.

import { LOCALES, textIn, type Localised } from '../base/index.ts';
import type { Scenario } from './schema/scenario.ts';

type Zone = Scenario['zones'][number];
type Seat = Scenario['seats'][number];

/** The same scenario with fictional names and texts in place of the real ones; nothing that is played differs. */
export function underFictionalNames(scenario: Scenario): Scenario {
  const told = replaced(scenario) as Scenario;
  return {
    ...told,
    zones: scenario.zones.map((zone, index) => zoneNamed(zone, index, scenario, told)),
    seats: told.seats.map((seat) => seatNamed(seat, scenario, told)),
  };
}

/** Any value with the fictional texts of its maps in place of the others. */
function replaced(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(replaced);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, inner]) => [name, replaced(inner)] as const);
  const copy: Record<string, unknown> = Object.fromEntries(fields);
  for (const [name, inner] of fields) {
    const real = realName(name);
    if (real !== null && real in copy && isTold(inner)) copy[real] = inner;
  }
  return copy;
}

/** fictionalText: text */
function realName(name: string): string | null {
  const rest = /^fictional([A-Z].*)$/u.exec(name)?.[1];
  return rest === undefined ? null : rest.slice(0, 1).toLowerCase() + rest.slice(1);
}

/** True of a text with words in some language, and of a list of texts. */
function isTold(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value !== 'object' || value === null) return false;
  const text = value as Localised;
  return LOCALES.some((locale) => (text[locale] ?? '') !== '');
}

/** A zone without a name of its own is called by its state and its number among that state's zones. */
function zoneNamed(zone: Zone, index: number, { zones }: Scenario, { states }: Scenario): Zone {
  if (isTold(zone.fictionalName)) return { ...zone, name: zone.fictionalName };
  const number = zones.slice(0, index + 1).filter((one) => one.authority === zone.authority).length;
  const state = states.find(({ id }) => id === zone.authority)?.name ?? {};
  const name: Record<string, string> = {};
  for (const locale of LOCALES) name[locale] = `${textIn(state, locale)} ${number}`;
  return { ...zone, name };
}

/** A seat without a name of its own that plays a state goes by the state's. */
function seatNamed(seat: Seat, { states }: Scenario, told: Scenario): Seat {
  const state = states.find(({ id }) => seat.kind === 'state' && id === seat.state);
  if (isTold(seat.fictionalName) || state === undefined || !isTold(state.fictionalName))
    return seat;
  return { ...seat, name: told.states.find(({ id }) => id === state.id)?.name ?? seat.name };
}
