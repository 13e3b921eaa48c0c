// Decides what the app may use of a device's side of a room.
export { RoomLayer } from './Layer.tsx';
export { Room } from './Room.tsx';
