// Decides how a folder of built files is served to this machine alone, without rooms, and how a server finds a free port.
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { openGate } from '../gate.ts';
import { filesOf, refuse } from './files.ts';
import { securityHeaders } from './headers.ts';

/** A server of files that answers to this machine's own names only: a page of another site must not reach it under a name of its own. */
export function createStaticServer(folder: string): Server {
  const gate = openGate({ names: () => [] });
  const files = filesOf(folder);
  return createServer((request, response) => {
    const headers = securityHeaders();
    if (!gate.isForUs(request)) {
      const message = 'This server answers to this machine only.';
      refuse(response, headers, { status: 421, message });
      return;
    }
    files(request, response, headers).catch(() => response.destroy());
  });
}

/** How many ports after the wanted one are tried. */
const NEXT_PORTS = 20;

export interface ListenOptions {
  readonly port: number;
  readonly isStrict: boolean;
  /** The address to listen at; this machine alone when absent. */
  readonly at?: string;
}

/** Listens at `port` or, unless it is strict, at one of the next twenty; answers with the one it got. */
export async function listen(
  server: Server,
  { port, isStrict, at = '127.0.0.1' }: ListenOptions,
): Promise<number> {
  const last = isStrict ? port : port + NEXT_PORTS;
  for (let candidate = port; ; candidate += 1) {
    try {
      return await listenOnce(server, candidate, at);
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'EADDRINUSE' || candidate >= last) throw error;
    }
  }
}

function listenOnce(server: Server, port: number, at: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, at, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
