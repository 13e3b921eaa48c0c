// Decides when and where the server can be reached from other machines: on each of this machine's networks, from the moment a room
// is open, and never where it was started for this machine alone.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect } from 'node:net';
import { listen } from './http/local.ts';
import { placesOf } from './places.ts';
import type { Place } from './places.ts';

export interface Certificate {
  readonly cert: string | Buffer;
  readonly key: string | Buffer;
}

/** The certificate in two files, or none when neither is named; throws when one cannot be read. */
export function readCertificate(
  cert: string | undefined,
  key: string | undefined,
): Certificate | null {
  if (cert === undefined || key === undefined) return null;
  return { cert: readFileSync(cert), key: readFileSync(key) };
}

export interface NetworkOptions {
  /** The server on this machine: requests and sockets from elsewhere are handed on to it. */
  readonly inner: Server;
  readonly port: number;
  /** With a certificate, everybody but this machine speaks https. */
  readonly certificate: Certificate | null;
  readonly places?: () => readonly Place[];
}

export interface Network {
  /** Opens where it is not open yet; networks may have come since. */
  open(): Promise<readonly Opening[]>;
  close(): void;
}

export interface Opening {
  readonly url: string;
  readonly name: string;
  readonly reached: boolean;
}

/** How long a server may take to answer itself. */
const ASK_MS = 1500;

export function networkOf({
  inner,
  port,
  certificate,
  places = placesOf,
}: NetworkOptions): Network {
  const servers = new Map<string, Server>();
  const scheme = certificate === null ? 'http' : 'https';

  async function openAt(address: string): Promise<void> {
    if (servers.has(address)) return;
    const server = handingOn(inner, certificate);
    servers.set(address, server);
    try {
      await listen(server, { port, isStrict: true, at: address });
    } catch {
      // Taken by somebody else, or gone again: it is shown as not reached, and tried the next time.
      servers.delete(address);
    }
  }

  return {
    async open() {
      const now = places();
      for (const [address, server] of servers) {
        if (now.some((place) => place.address === address)) continue;
        server.close();
        servers.delete(address);
      }
      await Promise.all(now.map(({ address }) => openAt(address)));
      return Promise.all(
        now.map(async ({ address, name }) => {
          const url = `${scheme}://${address}:${port}`;
          return { url, name, reached: servers.has(address) && (await answers(address, port)) };
        }),
      );
    },
    close() {
      for (const server of servers.values()) {
        server.close();
        server.closeAllConnections();
      }
      servers.clear();
    },
  };
}

function handingOn(inner: Server, certificate: Certificate | null): Server {
  const handle: RequestListener = (request, response) =>
    void inner.emit('request', request, response);
  const server =
    certificate === null ? createServer(handle) : createSecureServer({ ...certificate }, handle);
  server.on('upgrade', (...given: unknown[]) => void inner.emit('upgrade', ...given));
  return server;
}

/** Whether something listens there that this machine can reach: a firewall in between may still keep others out. */
function answers(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port, timeout: ASK_MS });
    const end = (isReached: boolean) => {
      socket.destroy();
      resolve(isReached);
    };
    socket.once('connect', () => end(true));
    socket.once('timeout', () => end(false));
    socket.once('error', () => end(false));
  });
}
