// Decides what becomes of a command and of a question: the room decides, the store keeps, and only then it is acknowledged.
import { answerFor, decide } from '../../session/index.ts';
import type { ClientMessage, RoomChange, RoomEvent } from '../../session/index.ts';
import type { KeyChange } from '../store/index.ts';
import { deviceOn, refuse, sayBye, tell } from './link.ts';
import type { Link } from './link.ts';
import type { Seating } from './seating.ts';
import { linksOf } from './show.ts';

type Do = Extract<ClientMessage, { readonly kind: 'do' }>;
type Ask = Extract<ClientMessage, { readonly kind: 'ask' }>;
type Left = Extract<RoomChange, { readonly kind: 'left' }>;

export async function act(seating: Seating, link: Link, message: Do): Promise<void> {
  const { id, command, written } = message;
  const { keeper, means, changed } = seating;
  const device = deviceOn(link);
  if (device === null) return;
  if (!keeper.isReady()) return refuse(link, id, 'busy');
  const decided = decide(keeper.room(), { device, id, written }, command, means());
  if (!decided.ok) {
    tell(link, { kind: 'refused', id, ...decided.error });
    return;
  }
  const events = decided.value;
  if (events.some(({ change }) => change.kind === 'wiped')) return wipe(seating, link, id);
  // Without events it was carried out before: it may still be on its way to the disk.
  const isKept = await (events.length === 0
    ? keeper.settled()
    : keeper.keep(events, keysTaken(events)));
  if (!isKept) {
    if (!keeper.isStopped()) refuse(link, id, 'busy');
    return;
  }
  tell(link, { kind: 'ack', id, version: link.line?.version ?? 0 });
  if (events.length === 0) return;
  for (const { device: gone, kicked } of leavings(events))
    for (const one of linksOf(seating, gone)) sayBye(one, kicked ? 'kicked' : 'left');
  changed();
}

function leavings(events: readonly RoomEvent[]): readonly Left[] {
  return events.flatMap(({ change }) => (change.kind === 'left' ? [change] : []));
}

/** Who leaves, or is made to, has no key any more. */
function keysTaken(events: readonly RoomEvent[]): readonly KeyChange[] {
  return leavings(events).map(({ device }) => ({ kind: 'void', device }));
}

/** A wiped room leaves no event: nothing is stored of its end either. */
function wipe({ links, wiped }: Seating, link: Link, id: number): void {
  tell(link, { kind: 'ack', id, version: link.line?.version ?? 0 });
  for (const one of links.values()) sayBye(one, 'wiped');
  wiped();
}

export function answer({ keeper }: Seating, link: Link, { id, question }: Ask): void {
  const device = deviceOn(link);
  if (device === null) return;
  if (!keeper.isReady()) return refuse(link, id, 'busy');
  const answered = answerFor(keeper.room(), device, question);
  if (answered.ok) tell(link, { kind: 'answer', id, answer: answered.value });
  else tell(link, { kind: 'refused', id, ...answered.error });
}
