// Decides which address a phone is shown to come in by; what addresses this computer has, its server says.
import { createStore } from 'zustand/vanilla';

/** Where phones reach this server, the best first; empty until it was asked, and where none answers. */
export const reached = createStore<{ readonly origins: readonly string[] }>()(() => ({
  origins: [],
}));

export interface JoinAddress {
  readonly link: string;
  /** The same for people: without what a machine adds. */
  readonly shown: string;
}

export function joinAddress(token: string, isHere: boolean): JoinAddress {
  const [first] = reached.getState().origins;
  const origin = first ?? window.location.origin;
  const { pathname } = window.location;
  const path = first === undefined ? pathname : '/';
  return {
    link: `${origin}${path}#${isHere ? 'here-' : ''}join=${token}`,
    shown: origin.replace(/^https?:\/\//u, ''),
  };
}
