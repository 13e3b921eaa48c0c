// Decides how processes tell each other, in Redis, which rooms they hold, and how wrong codes are counted over all of them. Nothing
// hangs on it but speed: while it is away, rooms go on, and each process counts for itself.
import { createHash, createHmac } from 'node:crypto';
import { Redis } from 'ioredis';
import { isSame, randomHex } from '../keys.ts';
import { countTries, USUAL_LIMITS } from '../tries.ts';
import type { Fellow, Guess, Presence } from './fellow.ts';

/** What is said is good for so long; who holds a room says it again in time. */
const GOOD_MS = 9000;
const AGAIN_MS = 3000;
/** How long an answer is waited for: without one, it is done without. */
const MOST_WAIT_MS = 1000;
/** A machine that is just starting may be slow: the first answer is asked for so often. */
const FIRST_TRIES = 4;

export interface PresenceOptions {
  /** Of the Redis; it may hold a password and is never written down. */
  readonly address: string;
  /** Known to all processes of the house: their words are kept apart from those of others. */
  readonly secret: string;
  readonly self: () => Fellow;
  /** Connections in a room that is held here. */
  readonly connected: (room: string) => number;
  readonly now: () => number;
  readonly trouble: (what: string) => void;
}

/** The presence; null when the Redis does not let this process in. */
export async function openPresence(options: PresenceOptions): Promise<Presence | null> {
  for (let tries = 1; tries <= FIRST_TRIES; tries += 1) {
    const redis = redisAt(options);
    try {
      await redis.connect();
      await redis.ping();
      return presenceOver(redis, options);
    } catch {
      redis.disconnect();
    }
  }
  return null;
}

function redisAt({ address, trouble }: PresenceOptions): Redis {
  const redis = new Redis(address, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 2000,
    commandTimeout: MOST_WAIT_MS,
    retryStrategy: (times) => Math.min(1000, 100 * times),
  });
  let isDown = true;
  redis.on('error', () => {
    if (!isDown) trouble('the presence does not answer');
    isDown = true;
  });
  redis.on('ready', () => void (isDown = false));
  return redis;
}

function presenceOver(redis: Redis, { secret, self, connected, now }: PresenceOptions): Presence {
  const house = hash(`house ${secret}`).slice(0, 16);
  const keyOf = (room: string) => `tukhum:${house}:room:${room}`;
  const held = new Set<string>();
  const say = (room: string) => {
    const { inner, outer } = self();
    return JSON.stringify([inner, outer, connected(room), sealOf(secret, room, self())]);
  };
  const read = (room: string, text: string | null) => saidIn(text, secret, room);
  const quietly = (asking: Promise<unknown>) => void asking.catch(() => undefined);

  /** All at once, for hundreds of rooms. */
  function sayAll(): void {
    if (held.size === 0 || redis.status !== 'ready') return;
    const saying = redis.pipeline();
    for (const room of held) saying.set(keyOf(room), say(room), 'PX', GOOD_MS);
    quietly(saying.exec());
  }
  const again = setInterval(sayAll, AGAIN_MS);
  again.unref();
  // It has forgotten everything when it was started anew.
  redis.on('ready', sayAll);

  return {
    async where(room) {
      const said = read(room, await redis.get(keyOf(room)).catch(() => null));
      return said === null || said.fellow.inner === self().inner ? null : said.fellow;
    },
    async connected(rooms) {
      if (rooms.length === 0) return new Map();
      const all = await redis.mget(rooms.map(keyOf)).catch(() => []);
      return new Map(rooms.map((room, at) => [room, read(room, all[at] ?? null)?.connected ?? 0]));
    },
    took(room) {
      held.add(room);
      quietly(redis.set(keyOf(room), say(room), 'PX', GOOD_MS));
    },
    left(room) {
      if (held.delete(room)) quietly(redis.eval(UNSAY, 1, keyOf(room), self().inner));
    },
    guess: guessing(redis, house, now),
    async close() {
      clearInterval(again);
      for (const room of held)
        await redis.eval(UNSAY, 1, keyOf(room), self().inner).catch(() => undefined);
      redis.disconnect();
    },
  };
}

/** Takes back what was said of a room, unless another has said it since. */
const UNSAY = `
local said = redis.call('get', KEYS[1])
if said and cjson.decode(said)[1] == ARGV[1] then return redis.call('del', KEYS[1]) end
return 0`;

interface Said {
  readonly fellow: Fellow;
  readonly connected: number;
}

/** What was said of a room; null when no process of the house said it: keys are handed on to where it leads. */
function saidIn(text: string | null, secret: string, room: string): Said | null {
  try {
    const said: unknown = JSON.parse(text ?? 'null');
    if (!Array.isArray(said)) return null;
    const [inner, outer, connected, seal] = said as readonly unknown[];
    if (typeof inner !== 'string' || typeof outer !== 'string') return null;
    const fellow = { inner, outer };
    if (typeof seal !== 'string' || !isSame(seal, sealOf(secret, room, fellow))) return null;
    return { fellow, connected: Number(connected) };
  } catch {
    return null;
  }
}

function sealOf(secret: string, room: string, { inner, outer }: Fellow): string {
  return createHmac('sha256', secret)
    .update(JSON.stringify([room, inner, outer]))
    .digest('hex');
}

/**
 * A sliding window for each address and one for all, by the clock of the Redis. A guess counts from the moment at which it is let
 * through, so that many at once cannot slip in before the first was found wrong.
 */
const COUNT = `
local time = redis.call('time')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local window = tonumber(ARGV[1])
local wait = 0
for at = 1, 2 do
  redis.call('zremrangebyscore', KEYS[at], '-inf', now - window)
  local most = tonumber(ARGV[1 + at])
  local first = redis.call('zrange', KEYS[at], -most, -most, 'withscores')
  if first[2] then wait = math.max(wait, tonumber(first[2]) + window - now) end
end
if wait > 0 then return wait end
for at = 1, 2 do
  redis.call('zadd', KEYS[at], now, ARGV[4])
  redis.call('pexpire', KEYS[at], window)
end
return 0`;

function guessing(redis: Redis, house: string, now: () => number) {
  const own = countTries(now);
  const { windowMs, fromOne, inAll } = USUAL_LIMITS;
  return async (address: string): Promise<Guess> => {
    const here = own.waitFor(address);
    if (here > 0) return { waitMs: here, right: () => undefined };
    // An address is kept for a minute, as a hash.
    const from = hash(`${house} ${address}`).slice(0, 16);
    const keys = [`tukhum:${house}:tries`, `tukhum:${house}:tries:${from}`] as const;
    const name = randomHex();
    const waitMs = await redis
      .eval(COUNT, 2, ...keys, windowMs, inAll, fromOne, name)
      .then(Number)
      .catch(() => 0);
    if (waitMs > 0) return { waitMs, right: () => undefined };
    own.wrong(address);
    return {
      waitMs: 0,
      right() {
        own.undo(address);
        void Promise.all(keys.map((key) => redis.zrem(key, name))).catch(() => undefined);
      },
    };
  };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
