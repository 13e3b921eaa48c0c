// Stands for the browser's socket where there is none: what a page does with one, over a connection spoken by hand.
import type { Dialled } from '../../../src/app/room/socket.ts';
import { openRaw } from './socket.ts';

export function dialled(address: string): Dialled {
  const { port, pathname, search } = new URL(address);
  const ears = new EventTarget();
  const opening = openRaw({ port: Number(port), path: pathname + search });
  const listen = async () => {
    const raw = await opening;
    for (let frame = await raw.next(); frame !== null; frame = await raw.next())
      ears.dispatchEvent(new MessageEvent('message', { data: Uint8Array.from(frame).buffer }));
  };
  void listen()
    .catch(() => ears.dispatchEvent(new Event('error')))
    .finally(() => ears.dispatchEvent(new Event('close')));
  return {
    binaryType: 'arraybuffer',
    addEventListener: ears.addEventListener.bind(ears) as Dialled['addEventListener'],
    send: (data) => void opening.then((raw) => raw.send(new Uint8Array(data as ArrayBuffer))),
    close: () => void opening.then((raw) => raw.end()),
  };
}
