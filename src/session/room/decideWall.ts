// Decides what comes of the commands that choose words and news for the room's screen, and lift the fog on it.

import { unreachable } from '../../base/index.ts';
import type { ConsoleCommand } from '../wire/messages.ts';
import { decided, refuse } from './refusal.ts';
import type { Decision } from './refusal.ts';
import type { Room } from './state.ts';
import { publicNews } from './viewSeat.ts';

export type WallCommand = Extract<
  ConsoleCommand,
  { readonly kind: 'wall-words' | 'wall-news' | 'lift-fog' | 'cover-fog' }
>;

export function decideWall(room: Room, command: WallCommand): Decision {
  const { projector } = room;
  switch (command.kind) {
    case 'wall-words': {
      const { message } = command;
      const isForAll = room.messages.some(
        ({ number, from, to }) => number === message && from === null && to === null,
      );
      if (!isForAll) return refuse('not-waiting', { message });
      return decided({ kind: 'projector', projector: { ...projector, shows: 'words', message } });
    }
    case 'wall-news': {
      const picked = command.lines;
      const lines = publicNews(room).length;
      const stranger = picked?.find((line, at) => line >= lines || picked.indexOf(line) !== at);
      if (stranger !== undefined) return refuse('subject-bad', { line: stranger });
      return decided({ kind: 'projector', projector: { ...projector, picked } });
    }
    case 'lift-fog': {
      const { lens, zones } = command;
      const { zone } = room.game.world.index;
      const stranger = zones?.find((id) => !zone.has(id));
      if (stranger !== undefined) return refuse('subject-bad', { zone: stranger });
      if (zones?.length === 0) return refuse('no-change');
      return decided({ kind: 'lifted', lifted: { lens, zones } });
    }
    case 'cover-fog':
      if (projector.lifted === null) return refuse('no-change');
      return decided({ kind: 'lifted', lifted: null });
    default:
      return unreachable(command);
  }
}
