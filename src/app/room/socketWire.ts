// Carries messages over a socket to the server of this page: asks to be let in by its key, and finds the line again when it breaks.
import { BYE_REASONS } from '../../session/index.ts';
import type { ByeReason, ClientMessage, Credential, ServerMessage } from '../../session/index.ts';
import { namesRoom } from './link.ts';
import type { Coming } from './link.ts';
import type { Memory } from './memory.ts';
import { isTicket, openSocket, socketAddress } from './socket.ts';
import type { Socket, Ticket } from './socket.ts';
import { waitAfter } from './waits.ts';
import type { Wire, WireEar } from './wire.ts';

/** A page that was hidden so long may hold a dead line without knowing. */
const SLEPT_MS = 6000;
/** A try that came to nothing after so long is given up: its packets may go nowhere. @source design choice */
const PATIENCE_MS = 8000;

interface Line {
  ear: WireEar | null;
  socket: Socket | null;
  tries: number;
  timer: ReturnType<typeof setTimeout> | null;
  isOver: boolean;
  /** Rises with each try: what an older one still brings is not heard. */
  round: number;
  /** The room that was asked for has been found once: from then on the key of the device leads there. */
  isFound: boolean;
}

export function socketWire(coming: Coming, memory: Memory): Wire {
  const line: Line = {
    ear: null,
    socket: null,
    tries: 0,
    timer: null,
    isOver: false,
    round: 0,
    isFound: false,
  };
  const again = () => {
    if (line.isOver) return;
    drop(line);
    void connect(line, coming, memory);
  };
  const stopWatching = watchSleep(again, () => line.socket?.doubt());
  return {
    post: (message: ClientMessage) => line.socket?.send(JSON.stringify(message)),
    listen(ear) {
      line.ear = ear;
      ear.state('connecting');
      again();
    },
    close() {
      line.isOver = true;
      stopWatching();
      drop(line);
    },
  };
}

function drop(line: Line): void {
  line.round += 1;
  waitNoMore(line);
  const { socket } = line;
  line.socket = null;
  socket?.leave();
}

function waitNoMore(line: Line): void {
  if (line.timer !== null) clearTimeout(line.timer);
  line.timer = null;
}

/** Calls when the page wakes or the network is back, and when it goes. */
function watchSleep(wake: () => void, gone: () => void): () => void {
  let hiddenSince: number | null = null;
  const seen = () => {
    if (document.visibilityState === 'hidden') {
      hiddenSince = Date.now();
      return;
    }
    const slept = hiddenSince === null ? 0 : Date.now() - hiddenSince;
    hiddenSince = null;
    if (slept > SLEPT_MS) wake();
  };
  document.addEventListener('visibilitychange', seen);
  window.addEventListener('online', wake);
  window.addEventListener('offline', gone);
  return () => {
    document.removeEventListener('visibilitychange', seen);
    window.removeEventListener('online', wake);
    window.removeEventListener('offline', gone);
  };
}

async function connect(line: Line, coming: Coming, memory: Memory): Promise<void> {
  const { round } = line;
  const isOld = () => line.isOver || line.round !== round;
  const again = () => {
    if (!isOld()) lost(line, coming, memory);
  };
  line.timer = setTimeout(again, PATIENCE_MS);
  try {
    const found = line.isFound ? await goBack(coming, memory) : await find(coming, memory);
    if (isOld()) return;
    if (found.kind === 'turned') {
      waitNoMore(line);
      return turned(line, found.reason);
    }
    line.isFound = true;
    memory.keepRoom(found.ticket.roomId);
    hold(line, found.ticket, again);
  } catch {
    again();
  }
}

/** The room gives each connection a new key: a socket that ended is never taken up again. */
function hold(line: Line, ticket: Ticket, gone: () => void): void {
  line.socket = openSocket(socketAddress(ticket, window.location.href), {
    joined() {
      waitNoMore(line);
      line.tries = 0;
      line.ear?.state('connected');
    },
    heard: (text) => line.ear?.heard(JSON.parse(text) as ServerMessage),
    gone,
  });
}

function lost(line: Line, coming: Coming, memory: Memory): void {
  drop(line);
  line.ear?.state('lost');
  const wait = waitAfter(line.tries, chance());
  line.tries += 1;
  line.timer = setTimeout(() => void connect(line, coming, memory), wait);
}

/** From 0 to 1, another for each page and try. */
function chance(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}

/** The server does not let this device in, and says why. */
function turned(line: Line, reason: ByeReason): void {
  line.ear?.heard({ kind: 'bye', reason });
}

type Found =
  | { readonly kind: 'in'; readonly ticket: Ticket }
  | { readonly kind: 'turned'; readonly reason: ByeReason };

/**
 * Who names a room, by its code or its link, goes to that one. What this device keeps of another room is no key to it, and is
 * given up once the door of the new one has opened.
 */
async function find(coming: Coming, memory: Memory): Promise<Found> {
  if (memory.token() === null || !namesRoom(coming.credential)) return goBack(coming, memory);
  const named = await atDoor(coming.credential);
  if (named.kind === 'turned') return named;
  if (named.ticket.roomId === memory.room()) {
    const known = await goBack(coming, memory);
    if (known.kind === 'in') return known;
  }
  memory.forget();
  return named;
}

/** To the place that this device has; where it has none, as somebody new. */
function goBack({ credential }: Coming, memory: Memory): Promise<Found> {
  const token = memory.token();
  return atDoor(token === null ? credential : { kind: 'token', token });
}

/** Keys never stand in an address: they are shown in the body of a request. */
async function atDoor(credential: Credential): Promise<Found> {
  const response = await fetch('api/door', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ credential }),
  });
  const answer = (await response.json()) as { reservation?: unknown; code?: string };
  if (response.ok && isTicket(answer.reservation))
    return { kind: 'in', ticket: answer.reservation };
  const reason = BYE_REASONS.find((one) => one === answer.code);
  // A server that is only starting, or busy, is asked again.
  if (reason === undefined || reason === 'closing') throw new Error('The server is not ready.');
  return { kind: 'turned', reason };
}
