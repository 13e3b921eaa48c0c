// Holds which scenario's workshop pack is open, if one is; what stands in it is fetched while it is read and kept nowhere.
import { createStore } from 'zustand/vanilla';

export interface OpenedPack {
  /** The scenario as one file. */
  readonly text: string;
  readonly fictional: boolean;
}

interface PackState {
  readonly opened: OpenedPack | null;
}

export const packs = createStore<PackState>()(() => ({ opened: null }));

export function openPack(opened: OpenedPack): void {
  packs.setState({ opened });
}

export function closePack(): void {
  packs.setState({ opened: null });
}
