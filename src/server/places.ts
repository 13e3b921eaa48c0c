// Decides at which addresses this machine can be reached on its networks, best first; whether they answer is asked elsewhere.
import { hostname, networkInterfaces } from 'node:os';
import type { NetworkInterfaceInfo } from 'node:os';

export interface Place {
  readonly address: string;
  /** The network card's own name. */
  readonly name: string;
}

/** Cards that lead to other programs of this machine rather than to a room. */
const INNER = /^(docker|br-|veth|virbr|vmnet|vboxnet|lxc|lxd|podman|tun|tap|utun|wg|zt|tailscale)/i;

type Cards = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** IPv4 addresses in the order in which they are offered: private ones of real cards first. */
export function placesOf(cards: Cards = networkInterfaces()): readonly Place[] {
  const found = Object.entries(cards).flatMap(([name, list]) =>
    (list ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => ({ address, name })),
  );
  return found.sort((one, other) => worth(other) - worth(one));
}

function worth({ address, name }: Place): number {
  // What a machine gives itself when nobody gave it an address reaches next to nobody.
  const given = address.startsWith('169.254.') ? 0 : 4;
  return given + (INNER.test(name) ? 0 : 2) + (isPrivate(address) ? 1 : 0);
}

function isPrivate(address: string): boolean {
  return /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address);
}

/** Names under which this machine may be called by others, beside its addresses. */
export function namesOf(name: string = hostname()): readonly string[] {
  const plain = name.toLowerCase();
  return /^[a-z0-9.-]+$/.test(plain) ? [plain, `${plain.replace(/\.local$/, '')}.local`] : [];
}
