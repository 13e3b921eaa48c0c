// Shows which callers the gate lets through: by name, by page and by where they come from.
import { describe, expect, it } from 'vitest';
import { openGate } from '../../src/server/gate.ts';
import { namesOf, placesOf } from '../../src/server/places.ts';

const gate = openGate({ names: () => ['192.168.1.5', 'laptop.local'] });
const caller = (headers: Record<string, string>, remoteAddress = '192.168.1.77') => ({
  headers,
  socket: { remoteAddress },
});

describe('the gate', () => {
  it.each(['localhost', '127.0.0.1:4177', '[::1]:4177', '192.168.1.5:4177', 'LAPTOP.local:1'])(
    'is reached as %s',
    (host) => expect(gate.isForUs(caller({ host }))).toBe(true),
  );

  it.each([
    '',
    'evil.example',
    'evil.example:4177',
    '192.168.1.6',
    'localhost.evil.example',
    '127.0.0.1.nip.io',
    '127.0.0.1@evil.example',
    'localhost:99999999',
    '[::1',
    '127.1',
  ])('is not reached as "%s"', (host) => expect(gate.isForUs(caller({ host }))).toBe(false));

  it.each([
    [undefined, false],
    ['null', false],
    ['http://evil.example', false],
    ['http://192.168.1.5', false],
    ['http://192.168.1.5:4178', false],
    ['http://192.168.1.5:4177.evil.example', false],
    ['http://192.168.1.5:4177', true],
    ['https://192.168.1.5:4177', true],
  ])('changes nothing for a page of %s: %s', (origin, lets) => {
    const host = '192.168.1.5:4177';
    const headers = origin === undefined ? { host } : { host, origin };
    expect(gate.isFromUs(caller(headers))).toBe(lets);
  });

  it('never trusts an Origin that equals a Host that is not ours', () => {
    const headers = { host: 'evil.example', origin: 'http://evil.example' };
    expect(gate.isFromUs(caller(headers))).toBe(false);
  });

  it('knows who is on this machine, and who is only passed on', () => {
    const host = 'localhost:4177';
    expect(gate.isLocal(caller({ host }, '127.0.0.1'))).toBe(true);
    expect(gate.isLocal(caller({ host }, '::ffff:127.0.0.1'))).toBe(true);
    expect(gate.isLocal(caller({ host }, '::1'))).toBe(true);
    expect(gate.isLocal(caller({ host }, '192.168.1.77'))).toBe(false);
    expect(gate.isLocal(caller({ host: '192.168.1.5:4177' }, '127.0.0.1'))).toBe(false);
    for (const header of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'])
      expect(gate.isLocal(caller({ host, [header]: '127.0.0.1' }, '127.0.0.1'))).toBe(false);
  });
});

describe('the places of a machine', () => {
  const card = (address: string, internal = false, family: 'IPv4' | 'IPv6' = 'IPv4') =>
    ({ address, internal, family }) as never;

  it('offers private addresses of real cards first', () => {
    const places = placesOf({
      lo: [card('127.0.0.1', true)],
      docker0: [card('172.17.0.1')],
      eth0: [card('169.254.3.4'), card('fe80::1', false, 'IPv6')],
      ppp0: [card('41.140.2.3')],
      wlan0: [card('192.168.1.5')],
    });
    expect(places.map(({ address }) => address)).toEqual([
      '192.168.1.5',
      '41.140.2.3',
      '172.17.0.1',
      '169.254.3.4',
    ]);
  });

  it('calls the machine by its name, and by that name on a network without a directory', () => {
    expect(namesOf('Laptop')).toEqual(['laptop', 'laptop.local']);
    expect(namesOf('laptop.local')).toEqual(['laptop.local', 'laptop.local']);
    expect(namesOf('bad name/..')).toEqual([]);
  });
});
