// Decides what a connection is sent of a room that changed: what the room gives for its line, unless it stands unread.
import { textsFor } from '../../session/index.ts';
import { deviceOn, mayShow } from './link.ts';
import type { Link } from './link.ts';
import type { Seating } from './seating.ts';

/** How long after a connection was found standing it is looked at again. */
const LATER_MS = 500;

export function show(seating: Seating, link: Link): void {
  const { keeper, links, now } = seating;
  if (link.line === null || !keeper.isReady() || !links.has(link.connection)) return;
  if (!mayShow(link, now())) {
    if (link.isLookedAt) return;
    link.isLookedAt = true;
    setTimeout(() => {
      link.isLookedAt = false;
      show(seating, link);
    }, LATER_MS).unref();
    return;
  }
  for (const text of textsFor(keeper.room(), link.line, now())) link.connection.send(text);
}

/** Ends every connection of a device but one. */
export function linksOf({ links }: Seating, device: string): readonly Link[] {
  return [...links.values()].filter((link) => deviceOn(link) === device);
}
