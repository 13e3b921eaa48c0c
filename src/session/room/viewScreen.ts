// Gathers what the room's screen shows: the words chosen for it, and true values only where who leads has lifted the fog.

import type { LiftedValues, ScreenShown } from '../wire/messages.ts';
import { gameChange, remembered } from './memo.ts';
import type { Room } from './state.ts';

/** `isScreen`: the room's own screen, or the console that shows it small. Who only looks on from a phone sees no truth. */
export function screenShown(room: Room, isScreen: boolean): ScreenShown {
  const { shows, lens, blank, picked, message } = room.projector;
  const said = room.messages.find(
    ({ number, from, to }) => number === message && from === null && to === null,
  );
  return {
    shows,
    lens,
    blank,
    picked,
    words: said?.text ?? null,
    lifted: isScreen ? liftedValues(room) : null,
  };
}

function liftedValues(room: Room): LiftedValues | null {
  const { lifted } = room.projector;
  if (lifted === null) return null;
  const { lens, zones } = lifted;
  const name = `lifted ${lens} ${zones === null ? '' : zones.join(' ')}`;
  return remembered(room, { name: 'lifted', version: `${gameChange(room)} ${name}` }, () => {
    const truth = room.game.zoneTruth(lens);
    const { zones: all } = room.game.world;
    return {
      lens,
      values: all.map(({ id }, at) =>
        zones === null || zones.includes(id) ? (truth[at] ?? null) : null,
      ),
    };
  });
}
