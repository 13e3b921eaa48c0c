// Decides how TypeScript sees serve.mjs; it does not decide anything else.
import type { Server } from 'node:http';

export function createStaticServer(folder: string): Server;
export function listen(server: Server, port: number, strict: boolean): Promise<number>;
