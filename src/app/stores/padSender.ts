// Decides when what a player writes goes to the room: the newest pad a moment after the last press, one at a time.
import type { Command, Pad } from '../../session/index.ts';
import type { Done } from '../room/link.ts';
import type { SeatScreen } from './table.ts';

/** Long enough to gather a word, short enough to be there when the table looks up. @source design choice */
const WAIT = 300;

interface Written {
  readonly pad: Pad;
  readonly past: SeatScreen['past'];
}

export interface PadSender {
  /** What this device wrote in this round and may still take back; null when the room's own pad is to be shown. */
  readonly pad: () => Written | null;
  readonly write: (pad: Pad, past: SeatScreen['past']) => void;
  readonly submit: (pad: Pad, sealed: () => void) => void;
  /** Another round: nothing of this one is sent any more. */
  readonly reset: () => void;
  readonly stop: () => void;
}

type Send = (command: Command) => Promise<Done> | null;
type Refused = (done: Extract<Done, { readonly kind: 'refused' }>) => void;

export function padSender(send: Send, refused: Refused): PadSender {
  let written: Written | null = null;
  let isUnsent = false;
  let inFlight = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const halt = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const post = async (command: Command) => {
    inFlight += 1;
    const done = await send(command);
    inFlight -= 1;
    return done;
  };
  const flush = async () => {
    halt();
    if (written === null || !isUnsent || inFlight > 0) return;
    isUnsent = false;
    const { orders, intent } = written.pad;
    const done = await post({ kind: 'draft', orders, intent });
    if (done?.kind === 'refused') {
      written = null;
      return refused(done);
    }
    await flush();
  };
  const hand = async ({ orders, intent }: Pad, sealed: () => void) => {
    const answer = await post({ kind: 'submit', orders, intent });
    if (answer?.kind === 'refused') return refused(answer);
    written = null;
    return sealed();
  };
  return {
    pad: () => written,
    write(pad, past) {
      written = { pad, past };
      isUnsent = true;
      halt();
      timer = setTimeout(() => void flush(), WAIT);
    },
    submit(pad, sealed) {
      halt();
      isUnsent = false;
      void hand(pad, sealed);
    },
    reset() {
      halt();
      written = null;
      isUnsent = false;
    },
    stop: halt,
  };
}
