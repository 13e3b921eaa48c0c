// Names the stretches of a round in which the room waits for orders.

import type { RoomPhase } from './types.ts';

export const WAITS: readonly RoomPhase[] = ['look', 'talk', 'orders'];
