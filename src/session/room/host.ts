// Decides what the host itself does to a room: who comes through the door, what happens when time is up, coming back after a rest.

import { err, ok } from '../../base/index.ts';
import type { Result } from '../../base/index.ts';
import { leftAt } from './clock.ts';
import { stretchAfter } from './fold.ts';
import { MOST_DEVICES, wishChanges } from './seating.ts';
import { here, peopleOf } from './state.ts';
import type { Room } from './state.ts';
import type { Device, Means, Role, RoomChange, RoomEvent, RoomRefusal } from './types.ts';

/** Who comes: the host has looked at its key before. */
export interface Comer {
  readonly role: Exclude<Role, 'vip'>;
  readonly seat: string | null;
}

/** What comes of somebody new at the door. The device's id is its name to the host; nobody else is told it. */
export function join(
  room: Room,
  { role, seat }: Comer,
  means: Means,
): Result<{ readonly events: readonly RoomEvent[]; readonly device: string }, RoomRefusal> {
  const isGuest = role === 'seat' || role === 'spectator';
  if (room.wiped || (room.phase === 'ended' && isGuest)) return err({ code: 'not-now', facts: {} });
  if (room.locked && isGuest) return err({ code: 'locked', facts: {} });
  if (here(room).length >= MOST_DEVICES)
    return err({ code: 'full', facts: { most: MOST_DEVICES } });
  const device: Device = {
    id: means.random(),
    number: room.devices.size + 1,
    role,
    state: isGuest && room.options.approve ? 'asking' : 'in',
    seat: null,
    wishes: role === 'seat' && seat !== null && room.game.world.index.seat.has(seat) ? seat : null,
    joinedAt: means.now,
  };
  const changes: RoomChange[] = [{ kind: 'joined', device }, ...wishChanges(room, device)];
  return ok({ events: byHost(changes, means.now), device: device.id });
}

/** The host was down and has made the room again: its clock goes on from where it was. */
export function resuming(now: number): readonly RoomEvent[] {
  return byHost([{ kind: 'resumed' }], now);
}

/** What happens by itself now: the round closes, or its next stretch begins, where the room wants it so. */
export function dueEvents(room: Room, now: number): readonly RoomEvent[] {
  const { phase, game, options, clock, frozen, wiped } = room;
  if (frozen || wiped || clock.paused) return [];
  const isOut = clock.ofMs > 0 && clock.since !== null && leftAt(clock, now) === 0;
  if (phase === 'orders') {
    const isReady =
      options.closeWhenReady && peopleOf(room).length > 0 && game.owing().length === 0;
    const isTime = options.closeAtZero && isOut;
    return isReady || isTime ? byHost([{ kind: 'closed' }], now) : [];
  }
  if ((phase === 'look' || phase === 'talk') && options.closeAtZero && isOut)
    return byHost([{ kind: 'phase', phase: stretchAfter(phase, game, options) }], now);
  return [];
}

/** Milliseconds until something is due by time; null when nothing is. */
export function dueIn({ phase, options, clock, frozen }: Room, now: number): number | null {
  const isTimed = phase === 'look' || phase === 'talk' || phase === 'orders';
  if (!options.closeAtZero || !isTimed || frozen || clock.since === null || clock.ofMs === 0)
    return null;
  return leftAt(clock, now);
}

/** The host's transport says whether a device is there. No part of the events: after a rest nobody is. */
export function setPresence(room: Room, device: string, connected: boolean, now: number): void {
  if (room.presence.get(device)?.connected === connected) return;
  room.presence.set(device, { connected, since: now });
  room.version += 1;
}

function byHost(changes: readonly RoomChange[], now: number): readonly RoomEvent[] {
  return changes.map((change) => ({ at: now, by: null, id: null, change }));
}
