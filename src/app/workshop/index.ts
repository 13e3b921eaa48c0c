// Decides what the app may use of workshop packs: the door, the layer, and opening one.
export { WorkshopDoor, WorkshopLayer } from './WorkshopDoor.tsx';
export { openPack } from './opened.ts';
