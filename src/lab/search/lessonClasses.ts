// Decides which class of play a lesson's side stands for, and how genes and named strategies are seated as that side.

import type { OrderKindId } from '../../engine/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { CLASSES, CLASS_BY_ID } from '../../strategies/index.ts';
import type { Side } from '../experiment/index.ts';
import { membersOf } from '../lessons/lesson.ts';
import type { Lesson, Playing } from '../lessons/lesson.ts';
import type { Play } from '../types.ts';
import { SILENT } from '../worker/index.ts';

/** A side of a lesson as a class: whoever plays it may use these kinds of orders, and all else is as the lesson says. */
export interface SideClass {
  /** Name of the class, and what the lesson takes away from it. */
  readonly id: string;
  readonly only: readonly OrderKindId[];
  /** Known plays of the class, as the lesson seats them. */
  readonly members: readonly { readonly id: string; readonly side: Side }[];
  /** Seats any play of the class as the lesson's side. */
  readonly sideOf: (play: Play) => Side;
}

/** The strategy that gives no orders: its class holds nothing else. */
const IDLE = 'nothing';

/** A named strategy stands for the narrowest class that it is a member of. */
export function classOf(playing: Playing, scenario: Scenario, over?: Lesson['over']): SideClass {
  const named = CLASS_BY_ID.get(playing.strategy);
  const group = named ?? narrowestWith(playing.strategy);
  const idle = playing.strategy === IDLE;
  const allowed = (kind: OrderKindId): boolean =>
    (playing.only === undefined || playing.only.includes(kind)) && !playing.without.includes(kind);
  const only = idle ? [] : group.only.filter(allowed);
  const written = membersOf(playing, scenario, over);
  const [first] = written;
  const seats = Object.entries(first?.side.seats ?? {}).flatMap(([seat, { strategy }]) =>
    strategy === SILENT ? [] : [seat],
  );
  const sideOf = (play: Play): Side => ({
    seats: {
      ...first?.side.seats,
      ...Object.fromEntries(seats.map((seat) => [seat, { ...play, only }])),
    },
    values: playing.parameters,
    rulesOff: playing.rulesOff,
    ...(over?.turns === undefined ? {} : { turns: over.turns }),
  });
  const members = idle
    ? written
    : [...new Set([playing.strategy, ...group.members])]
        .filter((id) => !CLASS_BY_ID.has(id))
        .map((id) => ({ id, side: sideOf({ strategy: id }) }));
  const less = playing.without.map((kind) => ` -${kind}`).join('');
  return { id: `${idle ? IDLE : group.id}${less}`, only, members, sideOf };
}

function narrowestWith(strategy: string): (typeof CLASSES)[number] {
  const holding = CLASSES.filter(({ members }) => members.includes(strategy));
  const [narrowest] = holding.toSorted((a, b) => a.only.length - b.only.length);
  return narrowest ?? CLASS_BY_ID.get('open') ?? { id: 'open', says: '', only: [], members: [] };
}
