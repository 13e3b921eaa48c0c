// Decides how the parts become one server: files, doors and sockets on this machine, the network from when a room is open, and an
// orderly end. What each part does is its own.
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import path from 'node:path';
import { MOST_MESSAGE } from '../session/index.ts';
import { leadSockets } from './fellows/sockets.ts';
import { openGate } from './gate.ts';
import type { Gate } from './gate.ts';
import { apiOf } from './http/api.ts';
import { filesOf, refuse } from './http/files.ts';
import { securityHeaders } from './http/headers.ts';
import { listen } from './http/local.ts';
import { randomHex } from './keys.ts';
import { openHouse } from './house.ts';
import type { House } from './house.ts';
import { networkOf } from './network.ts';
import type { Certificate, Network, Opening } from './network.ts';
import { namesOf, placesOf } from './places.ts';
import { keptReadings } from './reading/kept.ts';
import { openHall } from './rooms/hall.ts';
import type { Hall } from './rooms/hall.ts';
import type { PartsOptions } from './rooms/parts.ts';
import type { Pass } from './rooms/seating.ts';
import type { OpenProblem, StoreOptions } from './store/index.ts';
import { colyseusTransport } from './wire/colyseus.ts';
import type { Transport } from './wire/transport.ts';

export interface ServeOptions {
  /** The wanted port; strict when exactly this one is meant. */
  readonly port: number;
  readonly isStrict: boolean;
  /** The folder in which rooms are kept. */
  readonly data: string;
  /** The folder of the built app. */
  readonly app: string;
  /** Nobody but this machine is ever let in. */
  readonly isLocalOnly: boolean;
  /** Rooms may be led from another machine, by who has the host's key. */
  readonly isConsoleOpen: boolean;
  /** For https on the network; null for http. */
  readonly certificate: Certificate | null;
  /** Names of this machine beside those that it knows itself. */
  readonly names: readonly string[];
  /** Lines for who looks after the server; no word of a game is in them. */
  readonly complain: (line: string) => void;
  /** The bundled worker that reads scenarios; they are read beside everything else when absent. */
  readonly readerFile?: string;
  /** Replaced by tests that let the store fail. */
  readonly openDatabase?: StoreOptions['open'];
  /** Rooms are shared out with other processes; `data` is not used then. */
  readonly sharing?: SharingOptions | null;
}

/** Addresses of services, which may hold passwords: they are written down nowhere. */
export interface SharingOptions {
  readonly database: string;
  readonly presence: string;
  /** Where people reach the house; with a path, what leads to this process alone. */
  readonly address: URL;
  /** Host and port for the other processes; this machine's own when null. */
  readonly inner: string | null;
}

export interface Served {
  readonly port: number;
  readonly hostKey: string;
  /** Why rooms cannot be hosted here; null when they can. */
  readonly problem: OpenProblem | null;
  /** Lets the network in, unless it must not be, and says where. */
  reach(): Promise<readonly Opening[]>;
  /** Stores what is under way, tells everybody and ends. */
  close(): Promise<void>;
}

/** A text of the longest message in bytes, with what wraps it. */
const MOST_BYTES = MOST_MESSAGE * 3 + 64;
/** Sockets at once. A room holds eighty devices at most; half a thousand may come back in one storm. */
const MOST_SOCKETS = 1200;
/** From one address: more than any one machine needs, fewer than all. */
const MOST_FROM_ONE = 400;

export async function serveRooms(options: ServeOptions): Promise<Served> {
  const { complain } = options;
  const house = await openHouse(options, () => ({ port: known, hall: open }));
  let known = 0;
  let open: Hall | null = null;
  const { handing } = house;
  const gate = openGate({
    names: () => namesNow(options),
    ...(handing === null ? {} : { handed: (headers) => handing.handedBy(headers), isBehind: true }),
  });
  const server = createServer(PATIENCE);
  const limits = socketLimits(gate);
  const transport = await colyseusTransport<Pass>(server, {
    mostBytes: MOST_BYTES,
    lets: limits.lets,
  });
  const { store, presence, problem } = house;
  const hall =
    store === null
      ? null
      : await openHall({
          store,
          transport,
          presence,
          reading: readingOf(options),
          trouble: complain,
        });
  open = hall;
  if (hall !== null && handing !== null)
    leadSockets(server, {
      gate,
      handing,
      lets: limits.lets,
      whose: (room) => hall.whose(room),
    });
  server.prependListener('upgrade', (request: IncomingMessage) => limits.count(request));
  const port = await listen(server, { port: options.port, isStrict: options.isStrict });
  known = port;
  const network = networkOf({ inner: server, port, certificate: options.certificate });
  const reach = async () => {
    const found = options.isLocalOnly ? [] : await network.open();
    return house.outer === null ? found : [{ url: house.outer.origin, name: '', reached: true }];
  };
  const hostKey = house.hostKey ?? randomHex();
  server.on('request', handler({ options, gate, hall, hostKey, problem, reach, house }));
  // Whoever was in a room before a restart must find it again by itself.
  if (hall !== null && (handing !== null || (await hall.rooms()).length > 0)) await reach();
  return {
    port,
    hostKey,
    problem,
    reach,
    close: () => end({ hall, transport, network, server, house }),
  };
}

/** Where processes share a database, none has a folder of its own. */
function readingOf({ readerFile, data, sharing = null }: ServeOptions): PartsOptions {
  if (readerFile === undefined || sharing !== null) return { readerFile };
  return { readerFile, readings: keptReadings(path.join(data, 'read'), readerFile) };
}

/** How long a stranger may take over a request. */
const PATIENCE = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 5000,
  maxHeaderSize: 16 * 1024,
};

function namesNow({ names: given, isLocalOnly, sharing }: ServeOptions): readonly string[] {
  const names = sharing ? [...given, sharing.address.hostname] : given;
  if (isLocalOnly) return names;
  return [...names, ...namesOf(), ...placesOf().map(({ address }) => address)];
}

/** Counts open sockets by where they come from. */
function socketLimits(gate: Gate) {
  const open = new Map<string, number>();
  let all = 0;
  return {
    count(request: IncomingMessage): void {
      const address = gate.addressOf(request);
      open.set(address, (open.get(address) ?? 0) + 1);
      all += 1;
      request.socket.once('close', () => {
        all -= 1;
        const left = (open.get(address) ?? 1) - 1;
        if (left <= 0) open.delete(address);
        else open.set(address, left);
      });
    },
    lets: (request: IncomingMessage): boolean =>
      gate.isFromUs(request) &&
      all <= MOST_SOCKETS &&
      (open.get(gate.addressOf(request)) ?? 0) <= MOST_FROM_ONE,
  };
}

interface HandlerParts {
  readonly options: ServeOptions;
  readonly gate: Gate;
  readonly hall: Hall | null;
  readonly hostKey: string;
  readonly problem: OpenProblem | null;
  readonly reach: () => Promise<readonly Opening[]>;
  readonly house: House;
}

function handler({ options, gate, hall, hostKey, problem, reach, house }: HandlerParts) {
  const { app, isConsoleOpen, complain } = options;
  const { outer, handing } = house;
  const files = filesOf(app);
  const isLocalOnly = options.isLocalOnly && outer === null;
  const own = { gate, hall, problem, hostKey, isConsoleOpen, isLocalOnly, reach, handing };
  const api = apiOf({ ...own, outer });
  return (request: IncomingMessage, response: ServerResponse): void => {
    if (!gate.isForUs(request)) {
      const message = 'This server does not answer to that name.';
      refuse(response, securityHeaders(), { status: 421, message });
      return;
    }
    const headers = securityHeaders(request.headers.host);
    const serve = (request.url ?? '').startsWith('/api/') ? api : files;
    serve(request, response, headers).catch((error: unknown) => {
      complain(error instanceof Error ? error.name : 'error');
      if (response.headersSent) response.destroy();
      else refuse(response, headers, { status: 500, message: 'Something went wrong here.' });
    });
  };
}

interface Running {
  readonly hall: Hall | null;
  readonly transport: Transport<Pass>;
  readonly network: Network;
  readonly server: Server;
  readonly house: House;
}

async function end({ hall, transport, network, server, house }: Running): Promise<void> {
  network.close();
  await hall?.close();
  await transport.stop();
  server.close();
  server.closeAllConnections();
  await house.close();
}
