// Decides what the app may use of workshop packs: the door and the layer.
export { WorkshopDoor, WorkshopLayer } from './WorkshopDoor.tsx';
