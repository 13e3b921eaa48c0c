// Decides which strategy plays which seat, from the command's words and from strategy files; it plays nothing.

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { err, ok } from '../base/index.ts';
import type { Result } from '../base/index.ts';
import type { Strategy, World } from '../engine/index.ts';
import { ordersFault } from '../session/index.ts';
import { STRATEGIES, strategiesFor, usualCast } from '../strategies/index.ts';
import type { MessageFacts, MessageKey } from './words.ts';

export interface Complaint {
  readonly key: MessageKey;
  readonly facts: MessageFacts;
}

/** A strategy by seat id, for every seat of the world. */
export type Cast = ReadonlyMap<string, Strategy>;

/** Each seat's own default, then what `--strategy SEAT=NAME` asks for. */
export async function castSeats(
  world: World,
  wishes: readonly string[],
): Promise<Result<Cast, Complaint>> {
  const cast = usualCast(world);
  for (const wish of wishes) {
    const equals = wish.indexOf('=');
    if (equals <= 0) return err({ key: 'strategy-shape', facts: { text: wish } });
    const seat = wish.slice(0, equals);
    const chosen = await strategyFor(world, seat, wish.slice(equals + 1));
    if (!chosen.ok) return chosen;
    cast.set(seat, chosen.value);
  }
  return ok(cast);
}

async function strategyFor(
  world: World,
  seat: string,
  name: string,
): Promise<Result<Strategy, Complaint>> {
  const def = world.seats.find(({ id }) => id === seat);
  if (def === undefined) {
    const seats = world.seats.map(({ id }) => id).join(', ');
    return err({ key: 'strategy-seat', facts: { seat, seats } });
  }
  if (/\.m?js$/.test(name)) return strategyFromFile(name, seat);
  const names = strategiesFor(def.kind);
  const strategy = STRATEGIES.get(name);
  const facts = { name, seat, names: names.join(', ') };
  if (strategy === undefined) return err({ key: 'strategy-name', facts });
  return names.includes(name) ? ok(strategy) : err({ key: 'strategy-kind', facts });
}

async function strategyFromFile(file: string, seat: string): Promise<Result<Strategy, Complaint>> {
  let loaded: unknown;
  try {
    loaded = await import(pathToFileURL(path.resolve(file)).href);
  } catch (error) {
    return err({ key: 'cannot-read', facts: { file, reason: reasonOf(error) } });
  }
  const given = isFields(loaded) ? loaded['default'] : undefined;
  if (!isStrategy(given)) return err({ key: 'strategy-file', facts: { file } });
  return ok(guarded(given, seat));
}

/** A strategy from outside broke its word; the message is ready to be said. */
export class StrategyFailure extends Error {
  readonly complaint: Complaint;

  constructor(complaint: Complaint) {
    super(complaint.key);
    this.name = 'StrategyFailure';
    this.complaint = complaint;
  }
}

/** A foreign strategy may throw or give anything: both are named with seat and turn. */
function guarded(strategy: Strategy, seat: string): Strategy {
  const name = strategy.id;
  return {
    id: name,
    decide(view, options, chance) {
      const { turn } = view;
      let orders: unknown;
      try {
        orders = strategy.decide(view, options, chance);
      } catch (error) {
        const facts = { name, turn, seat, reason: reasonOf(error) };
        throw new StrategyFailure({ key: 'strategy-threw', facts });
      }
      const place = ordersFault(orders);
      if (place === null) return orders as ReturnType<Strategy['decide']>;
      throw new StrategyFailure({ key: 'strategy-orders', facts: { name, turn, seat, place } });
    },
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isStrategy(value: unknown): value is Strategy {
  if (!isFields(value)) return false;
  const { id, decide } = value;
  return typeof id === 'string' && id !== '' && id.length <= 80 && typeof decide === 'function';
}
