// Decides what comes of a command: events, or why not. It changes nothing of the room but what it remembers having told.

import { err, ok } from '../../base/index.ts';
import type { Result } from '../../base/index.ts';
import { commandFault } from '../wire/check.ts';
import type { Command, ConsoleCommand, SeatCommand } from '../wire/messages.ts';
import { AFTER_END, MAY } from './allow.ts';
import { decideConsole } from './decideConsole.ts';
import { decideSeat } from './decideSeat.ts';
import { refuse } from './refusal.ts';
import type { Decision } from './refusal.ts';
import { deviceOf, handledOf } from './state.ts';
import type { Handled, Room } from './state.ts';
import type { Device, Means, RefusedCode, RoomEvent, RoomRefusal, Sender } from './types.ts';

/** Ids of a device that are remembered behind its highest. @source design choice */
const REMEMBERED = 1024;

/**
 * Decides a command. No events and no refusal means that this id was carried out before, or that nothing had to change: it
 * is acknowledged like the first time. Who calls applies the events at once, stores them, and only then acknowledges; an
 * acknowledgement waits for everything that was decided before it.
 */
export function decide(
  room: Room,
  sender: Sender,
  command: Command,
  means: Means,
): Result<readonly RoomEvent[], RoomRefusal> {
  const handled = handledOf(room, sender.device);
  const before = toldBefore(handled, sender.id);
  if (before !== null) return before;
  const decision = decisionOn(room, sender, command, means);
  if (!decision.ok) {
    remember(handled, sender.id, decision.error.code === 'no-change' ? null : decision.error);
    return decision.error.code === 'no-change' ? ok([]) : decision;
  }
  remember(handled, sender.id, null);
  return ok(
    decision.value.map((change) => ({
      at: means.now,
      by: sender.device,
      id: sender.id,
      change,
    })),
  );
}

/** What was told under this id, or that it is too old to know; null for a new one. */
function toldBefore({ top, done, told }: Handled, id: number): Result<[], RoomRefusal> | null {
  if (done.has(id)) return ok([]);
  const known = told.get(id);
  if (known !== undefined) return known === null ? ok([]) : err(known);
  return id + REMEMBERED < top ? err({ code: 'stale', facts: { id } }) : null;
}

function remember(handled: Handled, id: number, answer: RoomRefusal | null): void {
  handled.told.set(id, answer);
  for (const list of [handled.told, handled.done])
    if (list.size > 2 * REMEMBERED) forget(list, handled.top - REMEMBERED);
}

function forget(ids: Map<number, unknown> | Set<number>, below: number): void {
  for (const id of ids.keys()) if (id < below) ids.delete(id);
}

function decisionOn(room: Room, sender: Sender, command: Command, means: Means): Decision {
  const bad = commandFault(command);
  if (bad !== null) return refuse('malformed', { place: bad.slice(0, 120) });
  const device = deviceOf(room, sender.device);
  if (device === null || room.wiped) return refuse('no-device');
  const problem = callerProblem(room, device, command) ?? elsewhere(room, device, command, sender);
  if (problem !== null) return refuse(problem);
  if (isConsoleCommand(command)) return decideConsole(room, command, means);
  return decideSeat(room, { device, seat: device.seat ?? '' }, command as SeatCommand, means);
}

function isConsoleCommand(command: Command): command is ConsoleCommand {
  return MAY[command.kind] === 'console';
}

/** Why this device may not give this command now, whatever it says. */
function callerProblem(room: Room, device: Device, { kind }: Command): RefusedCode | null {
  const role = roleProblem(room, device, kind);
  if (role !== null) return role;
  if (room.phase === 'ended' && !AFTER_END.includes(kind)) return 'not-now';
  const isPlay = MAY[kind] === 'team' || MAY[kind] === 'pen';
  return isPlay && room.frozen ? 'frozen' : null;
}

/** What a turn's page holds; all else of a team means the same a turn later. */
const OF_A_TURN: readonly Command['kind'][] = ['draft', 'submit', 'reopen', 'predict', 'idea'];

/** Whether a command was written for a seat or a turn in which its device is not any more: it waited for a broken line. */
function elsewhere(
  room: Room,
  { seat }: Device,
  { kind }: Command,
  { written }: Sender,
): RefusedCode | null {
  const isPlay = MAY[kind] === 'team' || MAY[kind] === 'pen';
  if (written === undefined || !isPlay) return null;
  if (written.seat !== seat) return 'other-seat';
  const isNow = written.branch === room.branch && written.turn === room.game.turn();
  return isNow || !OF_A_TURN.includes(kind) ? null : 'other-turn';
}

function roleProblem(room: Room, device: Device, kind: Command['kind']): RefusedCode | null {
  const caller = MAY[kind];
  if (caller === 'console') return device.role === 'console' ? null : 'not-yours';
  if (device.role === 'console') return 'not-yours';
  if (caller === 'guest') return null;
  if (device.role !== 'seat') return 'not-yours';
  if (device.state !== 'in') return 'no-device';
  if (caller === 'seatless') return device.seat === null ? null : 'seat-taken';
  if (device.seat === null) return 'no-seat';
  if (caller === 'team') return null;
  return room.pens.get(device.seat) === device.id ? null : 'no-pen';
}
