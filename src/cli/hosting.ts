// Puts the server of rooms beside the command line, as a bundle of its own; it decides nothing.
export { readCertificate, serveRooms } from '../server/index.ts';
