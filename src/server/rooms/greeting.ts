// Decides who a connection is: a device that comes back, somebody new whom the room lets in, a console of this machine; each gets
// a key for the next time.
import { WIRE_VERSION, deviceOf, handledOf, join, setPresence } from '../../session/index.ts';
import type { ByeReason, Comer, Hello, RoomEvent, RoomRefusal } from '../../session/index.ts';
import { hashOfKey, randomHex } from '../keys.ts';
import type { KeyChange } from '../store/index.ts';
import { knowAs, sayBye, tell } from './link.ts';
import type { Link } from './link.ts';
import type { Pass, Seating } from './seating.ts';
import { linksOf, show } from './show.ts';

const ROLES: Readonly<Record<Hello['wants'], Exclude<Comer['role'], 'console'> | null>> = {
  play: 'seat',
  watch: 'spectator',
  project: 'projector',
  // A console is let in by this machine's own word, never by what it says.
  lead: null,
};

export async function greet(seating: Seating, link: Link, hello: Hello): Promise<void> {
  const { keeper } = seating;
  if (link.isGreeted) return;
  link.isGreeted = true;
  if (hello.version !== WIRE_VERSION) return sayBye(link, 'old-version');
  if (!keeper.isReady()) return link.connection.close('again');
  const { pass } = link;
  if (pass.kind === 'device') {
    if (deviceOf(keeper.room(), pass.device) === null) return sayBye(link, 'kicked');
    const used: KeyChange = { kind: 'used', hash: pass.hash, device: pass.device };
    return welcome(seating, link, { hello, device: pass.device, events: [], keys: [used] });
  }
  const joined = letIn(seating, hello, pass);
  if (!joined.ok) return sayBye(link, byeFor(joined.error.code));
  return welcome(seating, link, { hello, ...joined.value, keys: [] });
}

type Joined = ReturnType<typeof join>;

function letIn(
  { keeper, means }: Seating,
  { wants, seat }: Hello,
  { isLocal }: Extract<Pass, { readonly kind: 'new' }>,
): Joined {
  const role = ROLES[wants];
  const room = keeper.room();
  if (role === null) return { ok: false, error: { code: 'not-yours', facts: {} } };
  // A screen for all eyes passes a locked door on this machine alone.
  if (role === 'projector' && room.locked && !isLocal)
    return { ok: false, error: { code: 'locked', facts: {} } };
  return join(room, { role, seat }, means());
}

function byeFor(code: RoomRefusal['code']): ByeReason {
  switch (code) {
    case 'locked':
    case 'full':
      return code;
    case 'not-yours':
      return 'wrong-key';
    default:
      return 'closing';
  }
}

interface Welcome {
  readonly hello: Hello;
  readonly device: string;
  readonly events: readonly RoomEvent[];
  readonly keys: readonly KeyChange[];
}

async function welcome(
  seating: Seating,
  link: Link,
  { hello, device, events, keys }: Welcome,
): Promise<void> {
  const { keeper, links, now, changed } = seating;
  const token = randomHex();
  const given: KeyChange = { kind: 'give', hash: hashOfKey(token), device };
  const isKept = await keeper.keep(events, [...keys, given]);
  if (!isKept || !links.has(link.connection)) return link.connection.close('again');
  // A second place with the same key is seen by the first.
  for (const other of linksOf(seating, device)) sayBye(other, 'taken-over');
  knowAs(link, device, hello.has);
  const room = keeper.room();
  setPresence(room, device, true, now());
  const number = deviceOf(room, device)?.number ?? 0;
  const last = handledOf(room, device).top;
  tell(link, { kind: 'welcome', version: WIRE_VERSION, token, device: number, last });
  show(seating, link);
  changed();
}

/** A new console and its key; null when the room takes none. */
export async function addConsole({ keeper, means, changed }: Seating): Promise<string | null> {
  if (!keeper.isReady()) return null;
  const joined = join(keeper.room(), { role: 'console', seat: null }, means());
  if (!joined.ok) return null;
  const token = randomHex();
  const { device, events } = joined.value;
  const isKept = await keeper.keep(events, [{ kind: 'give', hash: hashOfKey(token), device }]);
  if (isKept) changed();
  return isKept ? token : null;
}
