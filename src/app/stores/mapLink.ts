// Holds the living map while one is on the screen, so that playback can ask it to show things; it draws nothing.
import { createStore } from 'zustand/vanilla';
import type { MapHandle } from '../map/index.ts';

export const mapLink = createStore<{ readonly handle: MapHandle | null }>()(() => ({
  handle: null,
}));
