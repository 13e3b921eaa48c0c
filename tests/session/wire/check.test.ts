// Shows that what a device sends is a message or a problem, never a throw, and that nothing beyond the wire's fields gets through (T15, T16).
import { describe, expect, it } from 'vitest';
import { MOST_MESSAGE, checkMessage, readMessage } from '../../../src/session/index.ts';
import { runs } from '../../support/scale.ts';

const draft = (part: object = {}) => ({
  kind: 'do',
  id: 1,
  command: { kind: 'draft', orders: [], intent: '', ...part },
});

const GOOD: readonly unknown[] = [
  draft(),
  draft({ orders: [{ kind: 'train-tactical', zone: 'a' }], intent: 'why\nso' }),
  { kind: 'do', id: 7, command: { kind: 'leave' } },
  {
    kind: 'do',
    id: 8,
    command: { kind: 'reopen' },
    written: { seat: 'morocco', branch: 1, turn: 3 },
  },
  { kind: 'ask', id: 2, question: { kind: 'receipt', stock: 'trust', subject: 0 } },
  {
    kind: 'hello',
    version: 1,
    credential: { kind: 'code', code: '12345678' },
    wants: 'play',
    seat: null,
    has: [],
  },
  {
    kind: 'do',
    id: 3,
    command: {
      kind: 'queue',
      items: [
        { inject: 'x', subject: -1, round: 2, title: null, text: null },
        { made: { kind: 'inject', title: 't', reason: '', effects: [] }, round: null },
      ],
    },
  },
];

const BAD: readonly (readonly [string, unknown])[] = [
  ['nothing', null],
  ['a number', 3],
  ['a list', [draft()]],
  ['no kind', { id: 1 }],
  ['a kind of the language', { kind: 'constructor' }],
  ['a kind of the prototype', { kind: '__proto__' }],
  ['another field', { ...draft(), extra: 1 }],
  ['another field inside', draft({ seat: 'eastland' })],
  [
    'a turn that no game has',
    {
      kind: 'do',
      id: 1,
      command: { kind: 'leave' },
      written: { seat: 'a', branch: 1, turn: -1 },
    },
  ],
  ['half a place', { kind: 'do', id: 1, command: { kind: 'leave' }, written: { seat: 'a' } }],
  ['no id', { kind: 'do', command: { kind: 'leave' } }],
  ['an id of nothing', { kind: 'do', id: 0, command: { kind: 'leave' } }],
  ['a broken id', { kind: 'do', id: 1.5, command: { kind: 'leave' } }],
  ['a huge id', { kind: 'do', id: 2 ** 40, command: { kind: 'leave' } }],
  ['an unknown command', { kind: 'do', id: 1, command: { kind: 'give-me-all' } }],
  ['a command of the host', { kind: 'do', id: 1, command: { kind: 'resumed' } }],
  ['orders that are none', draft({ orders: {} })],
  ['an order of no kind', draft({ orders: [{ zone: 'a' }] })],
  ['too many orders', draft({ orders: Array.from({ length: 41 }, () => ({ kind: 'rest' })) })],
  ['a long intent', draft({ intent: 'x'.repeat(601) })],
  ['text that turns around', draft({ intent: 'abc\u202ecba' })],
  ['isolates', draft({ intent: '\u2067abc' })],
  ['tag characters', draft({ intent: 'a\u{e0041}' })],
  ['a null character', draft({ intent: 'a\u0000' })],
  ['an escape', draft({ intent: '\u001b[31m' })],
  ['half a timing', { kind: 'do', id: 1, command: { kind: 'options', options: { timing: {} } } }],
  [
    'a role of a console',
    { kind: 'do', id: 1, command: { kind: 'role', device: 1, role: 'console' } },
  ],
  [
    'a long token',
    {
      kind: 'hello',
      version: 1,
      credential: { kind: 'token', token: 'f'.repeat(33) },
      wants: 'play',
      seat: null,
      has: [],
    },
  ],
];

describe('a message', () => {
  it.each(GOOD)('of the wire is taken: %j', (message) => {
    expect(checkMessage(message)).toEqual({ ok: true, value: message });
    expect(readMessage(JSON.stringify(message))).toEqual({ ok: true, value: message });
  });

  it.each(BAD)('with %s is refused', (_name, message) => {
    expect(checkMessage(message).ok).toBe(false);
  });

  it('with an own prototype field is refused', () => {
    const sent = '{"kind":"do","id":1,"command":{"kind":"leave","__proto__":{"seat":"x"}}}';
    expect(readMessage(sent).ok).toBe(false);
  });

  it('that is too long is refused unread', () => {
    const sent = JSON.stringify(draft({ intent: 'x'.repeat(MOST_MESSAGE) }));
    expect(readMessage(sent)).toEqual({ ok: false, error: { code: 'too-large', place: '' } });
  });

  it('that is no JSON, or deep beyond measure, is refused', () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    for (const sent of ['', '{', 'null', '"x"', deep, '{"kind":"do"']) {
      expect(readMessage(sent).ok).toBe(false);
    }
  });

  it('keeps the marks that Arabic needs', () => {
    expect(checkMessage(draft({ intent: 'الحدود\u200f\u200c\u200d' })).ok).toBe(true);
  });
});

/** Text that was good once, with some of it cut, doubled or changed. */
function mutated(text: string, roll: () => number): string {
  const at = Math.floor(roll() * text.length);
  const length = Math.floor(roll() * 12);
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    '"',
    ':',
    ',',
    '\\u202e',
    '1e999',
    '__proto__',
    '-0',
    '\u0000',
    'null',
  ];
  switch (Math.floor(roll() * 4)) {
    case 0:
      return text.slice(0, at) + text.slice(at + length);
    case 1:
      return text.slice(0, at) + text.slice(at, at + length).repeat(3) + text.slice(at + length);
    case 2:
      return (
        text.slice(0, at) + (pieces[Math.floor(roll() * pieces.length)] ?? '') + text.slice(at)
      );
    default:
      return (
        text.slice(0, at) + String.fromCharCode(Math.floor(roll() * 0xffff)) + text.slice(at + 1)
      );
  }
}

describe('frames of chance', () => {
  it('are answered, each of them, and what is taken is what was sent', () => {
    let state = 12_345;
    const roll = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 2 ** 32;
    };
    const texts = GOOD.map((message) => JSON.stringify(message));
    let taken = 0;
    for (let frame = 0; frame < runs(20_000, 1_000_000); frame += 1) {
      let text = texts[frame % texts.length] ?? '';
      for (let change = 0; change <= frame % 3; change += 1) text = mutated(text, roll);
      const read = readMessage(text);
      if (!read.ok) continue;
      taken += 1;
      expect(checkMessage(JSON.parse(text)).ok).toBe(true);
    }
    expect(taken).toBeGreaterThan(0);
  });
});
