// Carries messages over a socket to the server of this page: asks to be let in by its key, and finds the line again when it breaks.
import type { ColyseusSDK, Room as Socket } from '@colyseus/sdk';
import { BYE_REASONS } from '../../session/index.ts';
import type { ByeReason, ClientMessage, ServerMessage } from '../../session/index.ts';
import type { Coming } from './link.ts';
import type { Memory } from './memory.ts';
import type { Wire, WireEar } from './wire.ts';

/** The one type of message that the server's frames know. */
const MESSAGE = 'm';
/** Waits between tries, in milliseconds; the last one stays. @source QUALITY.md: back within 5 s */
const WAITS = [200, 400, 800, 1500, 2500] as const;
/** A page that was hidden so long may hold a dead line without knowing. */
const SLEPT_MS = 6000;

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
    post: (message: ClientMessage) => line.socket?.send(MESSAGE, JSON.stringify(message)),
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
  if (line.timer !== null) clearTimeout(line.timer);
  line.timer = null;
  const { socket } = line;
  line.socket = null;
  void socket?.leave(false).catch(() => undefined);
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
  try {
    const found = await letIn(coming, memory);
    if (isOld()) return;
    if (found.kind === 'turned') return turned(line, found.reason);
    const { Client } = await import('@colyseus/sdk');
    const client = new Client(window.location.origin);
    const socket = await client.consumeSeatReservation<unknown>(found.reservation);
    if (isOld()) {
      await socket.leave(false);
      return;
    }
    // Finding the line again is this file's: the room gives each connection a new key.
    socket.reconnection.enabled = false;
    hold(line, socket, () => lost(line, coming, memory));
  } catch {
    if (!isOld()) lost(line, coming, memory);
  }
}

function hold(line: Line, socket: Socket, gone: () => void): void {
  line.socket = socket;
  line.tries = 0;
  socket.onMessage(MESSAGE, (text: string) => {
    if (line.socket === socket) line.ear?.heard(JSON.parse(text) as ServerMessage);
  });
  socket.onLeave(() => {
    if (line.socket === socket) gone();
  });
  line.ear?.state('connected');
}

function lost(line: Line, coming: Coming, memory: Memory): void {
  line.socket = null;
  if (line.isOver) return;
  line.ear?.state('lost');
  const wait = WAITS[Math.min(line.tries, WAITS.length - 1)] ?? 0;
  line.tries += 1;
  line.timer = setTimeout(() => {
    line.round += 1;
    void connect(line, coming, memory);
  }, wait);
}

/** The server does not let this device in, and says why. */
function turned(line: Line, reason: ByeReason): void {
  line.ear?.heard({ kind: 'bye', reason });
}

type Reservation = Parameters<ColyseusSDK['consumeSeatReservation']>[0];

type Found =
  | { readonly kind: 'in'; readonly reservation: Reservation }
  | { readonly kind: 'turned'; readonly reason: ByeReason };

/** Keys never stand in an address: they are shown in the body of a request. */
async function letIn({ credential }: Coming, memory: Memory): Promise<Found> {
  const token = memory.token();
  const response = await fetch('api/door', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ credential: token === null ? credential : { kind: 'token', token } }),
  });
  const answer = (await response.json()) as { reservation?: Reservation; code?: string };
  if (response.ok && answer.reservation !== undefined)
    return { kind: 'in', reservation: answer.reservation };
  const reason = BYE_REASONS.find((one) => one === answer.code);
  // A server that is only starting, or busy, is asked again.
  if (reason === undefined || reason === 'closing') throw new Error('The server is not ready.');
  return { kind: 'turned', reason };
}
