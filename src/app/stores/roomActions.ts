// Decides what happens when this page comes into a room, hears from it, or leaves it; what a room does is the room's own.
import type { Command } from '../../session/index.ts';
import { linkOver } from '../room/link.ts';
import type { Coming, RoomNow } from '../room/link.ts';
import { forgetDoor } from '../room/kept.ts';
import type { Memory } from '../room/memory.ts';
import type { Wire } from '../room/wire.ts';
import { remoteSeat } from './remote.ts';
import { NO_ROOM, refused, room } from './room.ts';
import { followSeat, isSeatNow, leaveSeat } from './roomSeat.ts';
import { EMPTY_TABLE, table } from './table.ts';
import type { Stage } from './table.ts';
import { resetUi } from './ui.ts';

/** Takes a place in a room over a wire. */
export function enterRoom(wire: Wire, coming: Coming, memory: Memory, isRehearsal: boolean): void {
  leaveRoom();
  const link = linkOver(wire, coming, memory, {
    now: (now) => follow(now),
    line: (line, waiting) => room.setState({ line, waiting }),
    refused,
    bye(bye) {
      if (bye !== 'closing') forgetDoor();
      leaveSeat();
      link.close();
      room.setState({ ...NO_ROOM, bye });
      table.setState({ ...EMPTY_TABLE, stage: 'room' }, true);
    },
  });
  room.setState({ ...NO_ROOM, link, isRehearsal });
}

export function leaveRoom(): void {
  room.getState().link?.close();
  leaveSeat();
  room.setState(NO_ROOM, true);
}

function follow(now: RoomNow): void {
  room.setState({ now, bye: null });
  const { view, still } = now;
  if (isSeatNow(now)) return followSeat(now);
  // Whoever was taken off a seat keeps nothing of it on its page.
  if (remoteSeat() !== null) leaveSeat();
  const stage = stageFor(view.role);
  // Who leads the debrief looks at the review; the room goes on behind it.
  if (table.getState().stage === 'review') return;
  if (table.getState().stage === stage && table.getState().scenario === still.scenario) return;
  resetUi();
  table.setState({ ...EMPTY_TABLE, stage, scenario: still.scenario }, true);
}

function stageFor(role: RoomNow['view']['role']): Stage {
  switch (role) {
    case 'console':
      return 'console';
    case 'projector':
      return 'projector';
    default:
      return 'room';
  }
}

/** Sends a command and says why when it is refused. */
export async function order(command: Command): Promise<boolean> {
  const { link } = room.getState();
  if (link === null) return false;
  const done = await link.send(command);
  if (done.kind === 'refused') refused(done);
  return done.kind === 'done';
}
