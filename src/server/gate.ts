// Decides which requests are let through at all: to a name that is ours, from a page that is ours, and which of them come from
// this machine itself. What a key opens is decided elsewhere.
import type { IncomingMessage } from 'node:http';
import type { Handed } from './fellows/handing.ts';

/** What the gate looks at. */
export type Caller = Pick<IncomingMessage, 'headers'> & {
  readonly socket: { readonly remoteAddress?: string | undefined };
};

const HERE = ['localhost', '127.0.0.1', '[::1]'];

export interface GateOptions {
  /** Names and addresses, beside this machine's own loopback, under which it may be called. */
  readonly names: () => readonly string[];
  /** What another process of the house says of one whom it has let through and hands on; null for everybody else. */
  readonly handed?: (headers: Caller['headers']) => Handed | null;
  /** Somebody on this machine passes requests on from outside, and says last in a list for whom. */
  readonly isBehind?: boolean;
}

export interface Gate {
  /** The `Host` names us: else a foreign page may have led its own name here. */
  isForUs(caller: Caller): boolean;
  /** The `Origin` is the page that this very server gave out: without one, nothing is changed and no socket opened. */
  isFromUs(caller: Caller): boolean;
  /** It comes from this machine, to this machine, and nobody stands in between. */
  isLocal(caller: Caller): boolean;
  /** Where it comes from, for counting tries. */
  addressOf(caller: Caller): string;
  /** Another process hands it on. */
  isHanded(caller: Caller): boolean;
}

export function openGate({ names, handed = () => null, isBehind = false }: GateOptions): Gate {
  const isForUs = (caller: Caller) => {
    if (handed(caller.headers) !== null) return true;
    const name = nameIn(caller.headers.host);
    return name !== null && (HERE.includes(name) || names().includes(name));
  };
  return {
    isForUs,
    isFromUs(caller) {
      if (handed(caller.headers) !== null) return true;
      const { origin, host } = caller.headers;
      if (origin === undefined || host === undefined || !isForUs(caller)) return false;
      return origin === `http://${host}` || origin === `https://${host}`;
    },
    isLocal(caller) {
      const word = handed(caller.headers);
      if (word !== null) return word.isLocal;
      const name = nameIn(caller.headers.host);
      const isPassedOn = PASSED_ON.some((header) => caller.headers[header] !== undefined);
      return !isPassedOn && name !== null && HERE.includes(name) && isLoopback(peerOf(caller));
    },
    addressOf: (caller) =>
      handed(caller.headers)?.address ?? (isBehind ? lastOf(caller) : null) ?? peerOf(caller),
    isHanded: (caller) => handed(caller.headers) !== null,
  };
}

/** Headers of who passes requests on: behind one, everybody would seem to be on this machine. */
const PASSED_ON = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'x-client-ip', 'via'];

/** Whom a machine's own passer-on speaks for; a list that comes from elsewhere is not believed. */
function lastOf(caller: Caller): string | null {
  if (!isLoopback(peerOf(caller))) return null;
  const said = String(caller.headers['x-forwarded-for'] ?? '');
  const last = said.split(',').at(-1)?.trim() ?? '';
  return /^[0-9a-f:.]+$/i.test(last) ? last : null;
}

function peerOf(caller: Caller): string {
  return (caller.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
}

function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.');
}

/** The name of a `Host` header without its port; null when it is none. */
function nameIn(host: string | undefined): string | null {
  const found = /^(\[[0-9a-f:]+\]|[a-z0-9.-]+)(:\d{1,5})?$/i.exec(host ?? '');
  return found?.[1]?.toLowerCase() ?? null;
}
