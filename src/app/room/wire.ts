// States what carries messages between a device and its room, whatever it is made of; it knows none of them.
import type { ClientMessage, ServerMessage } from '../../session/index.ts';

export const LINE_STATES = ['connecting', 'connected', 'lost'] as const;
export type LineState = (typeof LINE_STATES)[number];

export interface WireEar {
  readonly heard: (message: ServerMessage) => void;
  readonly state: (state: LineState) => void;
}

/** A socket, another tab, or this page itself. It may lose the line and finds it again by itself. */
export interface Wire {
  readonly post: (message: ClientMessage) => void;
  readonly listen: (ear: WireEar) => void;
  readonly close: () => void;
}
