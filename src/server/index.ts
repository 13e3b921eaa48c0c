// Decides what the rest of the house may use of the server; it does not add anything of its own.
export { serveRooms } from './serve.ts';
export type { Served, ServeOptions, SharingOptions } from './serve.ts';
export { OPEN_PROBLEMS } from './store/index.ts';
export type { OpenProblem } from './store/index.ts';
export { readCertificate } from './network.ts';
export type { Certificate, Opening } from './network.ts';
