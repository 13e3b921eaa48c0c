// Shows that the local server gives only its folder's files, with right types and a strict policy, to this machine only.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaticServer, listen } from '../../tools/serve.mjs';

const home = mkdtempSync(path.join(os.tmpdir(), 'tukhum-serve-'));
const folder = path.join(home, 'app');
const server = createStaticServer(folder);
let port = 0;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

function ask(target: string, options: { method?: string; host?: string } = {}): Promise<Answer> {
  const { method = 'GET', host = `127.0.0.1:${port}` } = options;
  return new Promise((resolve, reject) => {
    // The raw request, since `fetch` would tidy `..` away before it is sent.
    request(
      { host: '127.0.0.1', port, path: target, method, agent: false, headers: { host } },
      (answer) => {
        let body = '';
        answer.on('data', (part: Buffer) => (body += part.toString()));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }),
        );
      },
    )
      .on('error', reject)
      .end();
  });
}

beforeAll(async () => {
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), '<p>page</p>');
  writeFileSync(path.join(folder, 'assets', 'app-Ab_12-Xy.js'), 'code');
  writeFileSync(path.join(folder, '.secret'), 'hidden');
  writeFileSync(path.join(home, 'outside.txt'), 'outside');
  port = await listen(server, 4300, false);
});

afterAll(() => {
  server.close();
  rmSync(home, { recursive: true, force: true });
});

describe('the local server', () => {
  it('gives the page and its parts with their types and a strict policy', async () => {
    const page = await ask('/?a=1');
    expect([page.status, page.body]).toEqual([200, '<p>page</p>']);
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.headers['content-security-policy']).toContain("script-src 'self';");
    expect(page.headers['cache-control']).toBe('no-cache');
    const code = await ask('/assets/app-Ab_12-Xy.js');
    expect(code.headers['content-type']).toContain('text/javascript');
    expect(code.headers['cache-control']).toContain('immutable');
  });

  it.each([
    '/../outside.txt',
    '/..%2foutside.txt',
    '/assets/../../outside.txt',
    '/%2e%2e/outside.txt',
    '/.secret',
  ])('gives nothing for %s', async (target) => {
    const answer = await ask(target);
    expect([
      answer.status,
      answer.body.includes('outside') || answer.body.includes('hidden'),
    ]).toEqual([404, false]);
  });

  it.each(['/assets/', '/assets', '/%zz', '/a%00b', '/..%5coutside.txt', '/missing.js'])(
    'has no file for %s',
    async (target) => {
      expect((await ask(target)).status).toBe(404);
    },
  );

  it('takes no other method and no other name', async () => {
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
    expect((await ask('/', { host: 'elsewhere.example' })).status).toBe(421);
    expect((await ask('/', { method: 'HEAD' })).body).toBe('');
  });

  it('moves to the next free port, unless one was asked for', async () => {
    const second = createStaticServer(folder);
    const used = await listen(second, port, false);
    expect(used).toBeGreaterThan(port);
    second.close();
    await expect(listen(createStaticServer(folder), port, true)).rejects.toThrow('EADDRINUSE');
  });
});
