// Carries messages over a socket to the server of this page: asks to be let in by its key, and finds the line again when it breaks.
import { BYE_REASONS } from '../../session/index.ts';
import type { ByeReason, ClientMessage, ServerMessage } from '../../session/index.ts';
import type { Coming } from './link.ts';
import type { Memory } from './memory.ts';
import { isTicket, openSocket, socketAddress } from './socket.ts';
import type { Socket, Ticket } from './socket.ts';
import type { Wire, WireEar } from './wire.ts';

/** Waits between tries, in milliseconds; the last one stays. @source QUALITY.md: back within 5 s */
const WAITS = [200, 400, 800, 1500, 2500] as const;
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
}

export function socketWire(coming: Coming, memory: Memory): Wire {
  const line: Line = {
    ear: null,
    socket: null,
    tries: 0,
    timer: null,
    isOver: false,
    round: 0,
  };
  const again = () => {
    if (line.isOver) return;
    drop(line);
    void connect(line, coming, memory);
  };
  const stopWatching = watchSleep(again);
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

/** Calls when the page wakes, or the network is back. */
function watchSleep(wake: () => void): () => void {
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
  return () => {
    document.removeEventListener('visibilitychange', seen);
    window.removeEventListener('online', wake);
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
    const found = await letIn(coming, memory);
    if (isOld()) return;
    if (found.kind === 'turned') {
      waitNoMore(line);
      return turned(line, found.reason);
    }
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
  const wait = WAITS[Math.min(line.tries, WAITS.length - 1)] ?? 0;
  line.tries += 1;
  line.timer = setTimeout(() => void connect(line, coming, memory), wait);
}

/** The server does not let this device in, and says why. */
function turned(line: Line, reason: ByeReason): void {
  line.ear?.heard({ kind: 'bye', reason });
}

type Found =
  | { readonly kind: 'in'; readonly ticket: Ticket }
  | { readonly kind: 'turned'; readonly reason: ByeReason };

/** Keys never stand in an address: they are shown in the body of a request. */
async function letIn({ credential }: Coming, memory: Memory): Promise<Found> {
  const token = memory.token();
  const response = await fetch('api/door', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ credential: token === null ? credential : { kind: 'token', token } }),
  });
  const answer = (await response.json()) as { reservation?: unknown; code?: string };
  if (response.ok && isTicket(answer.reservation))
    return { kind: 'in', ticket: answer.reservation };
  const reason = BYE_REASONS.find((one) => one === answer.code);
  // A server that is only starting, or busy, is asked again.
  if (reason === undefined || reason === 'closing') throw new Error('The server is not ready.');
  return { kind: 'turned', reason };
}
