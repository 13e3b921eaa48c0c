// Shows that the network is let in where the machine has an address, by http and by https, and that it is the same server inside.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { get } from 'node:http';
import { get as getSecure } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { networkOf } from '../../src/server/network.ts';
import { CERTIFICATE, KEY } from './support/certificate.ts';

const inner = createServer((request, response) => response.end(`inner ${request.url ?? ''}`));
let free = 0;
beforeAll(async () => {
  await new Promise<void>((resolve) => inner.listen(0, '127.0.0.1', resolve));
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  free = (probe.address() as AddressInfo).port;
  await new Promise((resolve) => probe.close(resolve));
});
afterAll(() => inner.close());

const places = () => [{ address: '127.0.0.1', name: 'lo' }];

function read(ask: typeof get, url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { ca: CERTIFICATE, agent: false };
    ask(url, options, (answer) => {
      let text = '';
      answer.on('data', (part: Buffer) => (text += part.toString()));
      answer.on('end', () => resolve(text));
    }).on('error', reject);
  });
}

describe('the network', () => {
  it('is let in by http', async () => {
    const network = networkOf({ inner, port: free, certificate: null, places });
    const url = `http://127.0.0.1:${free}`;
    expect(await network.open()).toEqual([{ url, name: 'lo', reached: true }]);
    expect(await read(get, `${url}/a`)).toBe('inner /a');
    network.close();
  });

  it('is let in by https with a certificate', async () => {
    const certificate = { cert: CERTIFICATE, key: KEY };
    const network = networkOf({ inner, port: free, certificate, places });
    const url = `https://127.0.0.1:${free}`;
    expect(await network.open()).toEqual([{ url, name: 'lo', reached: true }]);
    expect(await read(getSecure, `${url}/b`)).toBe('inner /b');
    await expect(read(get, `http://127.0.0.1:${free}/`)).rejects.toThrow();
    network.close();
  });

  it('says of an address that cannot be listened at that it is not reached', async () => {
    const gone = () => [{ address: '192.0.2.77', name: 'gone0' }];
    const network = networkOf({ inner, port: free, certificate: null, places: gone });
    expect((await network.open()).map(({ reached }) => reached)).toEqual([false]);
    network.close();
  });
});
