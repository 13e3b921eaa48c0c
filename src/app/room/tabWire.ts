// Carries messages between windows of one browser: a rehearsal's host is one of them, its devices are the others.
import type { ClientMessage, ServerMessage } from '../../session/index.ts';
import type { Wire, WireEar } from './wire.ts';

export const CHANNEL = 'tukhum.rehearsal';

/** What goes over the channel. A device names itself by a number of its own that nobody else draws. */
export type TabMessage =
  | { readonly to: 'host'; readonly from: string; readonly message: ClientMessage }
  | { readonly to: 'host'; readonly from: string; readonly message: 'gone' | 'anybody' }
  | { readonly to: 'devices'; readonly message: 'here' | 'gone' }
  | { readonly to: string; readonly message: ServerMessage };

export function freshName(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))]
    .map((word) => word.toString(16).padStart(8, '0'))
    .join('');
}

export function tabWire(): Wire {
  const name = freshName();
  const channel = new BroadcastChannel(CHANNEL);
  const speak = channel.postMessage.bind(channel);
  const post = (message: ClientMessage | 'gone' | 'anybody') =>
    speak({ to: 'host', from: name, message });
  const goodbye = () => post('gone');
  let ear: WireEar | null = null;
  channel.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => {
    if (data.to === 'devices') ear?.state(data.message === 'here' ? 'connected' : 'lost');
    else if (data.to === name && typeof data.message === 'object' && 'kind' in data.message)
      ear?.heard(data.message as ServerMessage);
  });
  window.addEventListener('pagehide', goodbye);
  return {
    post,
    listen(next) {
      ear = next;
      ear.state('connecting');
      post('anybody');
    },
    close() {
      goodbye();
      window.removeEventListener('pagehide', goodbye);
      channel.close();
    },
  };
}
