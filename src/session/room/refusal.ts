// Gives refusals of a room their one form; why something is refused is decided elsewhere.

import { err, ok } from '../../base/index.ts';
import type { Result } from '../../base/index.ts';
import type { RefusedCode, RoomChange, RoomRefusal } from './types.ts';

/** What a command comes to: changes, or why not. */
export type Decision = Result<readonly RoomChange[], RoomRefusal>;

export function refuse(code: RefusedCode, facts: RoomRefusal['facts'] = {}): Decision {
  return err({ code, facts });
}

export function decided(...changes: readonly RoomChange[]): Decision {
  return ok(changes);
}
