// Shows each command on real files: what it prints, how it ends, and what it says when something is wrong.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';

const SCENARIO = 'scenarios/maghreb-2016';
/** Where a mistake has nothing to do with the scenario, the smallest will do. */
const SMALL = 'scenarios/tutorial';
const FOLDER = mkdtempSync(path.join(os.tmpdir(), 'tukhum-cli-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly said: string;
}

async function tukhum(...words: string[]): Promise<Answer> {
  const out: string[] = [];
  const said: string[] = [];
  const voice = {
    out: (text: string) => void out.push(text),
    complain: (text: string) => void said.push(text),
  };
  const code = await run(words, voice);
  return { code, out: out.join('\n'), said: said.join('\n') };
}

function file(name: string, text: string): string {
  const place = path.join(FOLDER, name);
  writeFileSync(place, text);
  return place;
}

function json(answer: Answer): Readonly<Record<string, unknown>> {
  return JSON.parse(answer.out) as Readonly<Record<string, unknown>>;
}

const RECORD = path.join(FOLDER, 'game.json');
const PLAYED = tukhum('play', SCENARIO, '--seed', '7', '--record', RECORD, '--json');

describe('tukhum check --bundle', () => {
  it('finds no error in the shipped scenario, and writes one file that plays the same game', async () => {
    const out = path.join(FOLDER, 'one.yaml');
    const checked = await tukhum('check', SCENARIO, '--bundle', out, '--sampled', '0');
    expect(checked.code).toBe(0);
    expect(checked.out).toContain('one file written');
    expect((await tukhum('check', out, '--sampled', '0')).out).toContain('nothing to say');
    const alone = json(await tukhum('play', out, '--seed', '7', '--json'));
    expect(alone['hash']).toBe(json(await PLAYED)['hash']);
  });

  it('takes one scenario, and none with errors', async () => {
    const two = await tukhum(
      'check',
      SCENARIO,
      SCENARIO,
      '--bundle',
      path.join(FOLDER, 'two.yaml'),
    );
    expect(two).toMatchObject({ code: 2, said: expect.stringContaining('one scenario') });
    const broken = file('broken.yaml', 'format: tukhum-scenario\nversion: 1\n');
    const place = path.join(FOLDER, 'none.yaml');
    expect((await tukhum('check', broken, '--bundle', place)).code).toBe(1);
    expect(() => readFileSync(place)).toThrow('ENOENT');
  });
});

describe('tukhum', () => {
  it.each([[[]], [['--help']], [['help']], [['play', '--help']], [['-h']]])(
    'explains itself to %j',
    async (words) => {
      const { code, out } = await tukhum(...words);
      expect(code).toBe(0);
      expect(out).toContain('tukhum <command>');
      expect(out).toContain('integrated');
    },
  );

  it.each([
    [['dance'], 'no command “dance”'],
    [['--json'], 'no command “--json”'],
    [['check'], 'a scenario (a file or its folder)'],
    [['check', 'x', '--seed', '7'], '“--seed” is not an option of `tukhum check`'],
    [['check', 'nowhere.yaml'], 'no such file'],
    [['check', 'src'], 'no scenario.yaml'],
    [['play', SMALL], 'needs a seed'],
    [['play', '--seed', '7'], 'a scenario'],
    [['play', SMALL, SMALL, '--seed', '7'], 'one path'],
    [['play', SMALL, '--seed', 'x'.repeat(99)], 'at most 80 characters'],
    [['play', SMALL, '--seed', '7', '--strategy', 'eastmark'], 'SEAT=NAME'],
    [['play', SMALL, '--seed', '7', '--strategy', 'x=patrol'], 'no seat “x”'],
    [['play', SMALL, '--seed', '7', '--strategy', 'eastmark=x'], 'no strategy “x”'],
    [['play', SMALL, '--seed', '7', '--strategy', 'eastmark=evader'], 'cannot play the seat'],
    [['play', SMALL, '--seed', '7', '--strategy', 'eastmark=x.js'], 'Cannot read x.js'],
    [['replay'], 'a record'],
    [['replay', 'nowhere.json'], 'no such file'],
    [['replay', RECORD, '--lang', 'de'], 'not a language'],
  ])('answers %j by naming the mistake', async (words, sentence) => {
    const { code, said } = await tukhum(...words);
    expect(said).toContain(sentence);
    expect(code).toBe(2);
  });

  it('speaks French and Arabic, also about mistakes', async () => {
    expect((await tukhum('dance', '--lang', 'fr')).said).toContain('Il n’y a pas de commande');
    expect((await tukhum('dance', '--lang=ar')).said).toContain('لا يوجد أمر');
    expect((await tukhum('--help', '--lang', 'fr')).out).toContain('Usage : tukhum');
  });
});

describe('tukhum check', () => {
  it('has no errors to name in a sound scenario', async () => {
    const { code, out } = await tukhum('check', SMALL, '--json', '--sampled', '0');
    expect(code).toBe(0);
    const findings = JSON.parse(out) as readonly { severity: string }[];
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('gives file, line, column, code, message and hint of what is wrong, and ends with 1', async () => {
    const broken = file('broken.yaml', 'format: tukhum-scenario\nversion: 1\nid: 7\n');
    const { code, out } = await tukhum('check', broken, '--json');
    expect(code).toBe(1);
    const findings = JSON.parse(out) as readonly Record<string, unknown>[];
    expect(findings.length).toBeGreaterThan(0);
    for (const found of findings) {
      expect(Object.keys(found)).toEqual([
        'file',
        'line',
        'column',
        'severity',
        'code',
        'message',
        'hint',
      ]);
      expect(found['file']).toBe(broken);
      for (const place of [found['line'], found['column']]) {
        expect(Number.isInteger(place) && Number(place) >= 1).toBe(true);
      }
    }
  });

  it('prints places that an editor can follow, and a sum', async () => {
    const broken = file('odd.yaml', 'format: something-else\n');
    const { code, out } = await tukhum('check', broken, SMALL);
    expect(code).toBe(1);
    expect(out).toContain(`${broken}:1:`);
    expect(out).toMatch(/\d+ errors, \d+ warnings/);
  });
});

describe('tukhum play', () => {
  it('prints metrics of every turn and the final hash', async () => {
    const first = await PLAYED;
    expect(first.code).toBe(0);
    const game = json(first);
    expect(Object.keys(game)).toEqual(['scenario', 'world', 'seed', 'strategies', 'turns', 'hash']);
    const turns = game['turns'] as readonly Record<string, unknown>[];
    expect(turns.map((turn) => turn['turn'])).toEqual(
      Array.from({ length: 16 }, (_, at) => at + 1),
    );
    expect(turns.map((turn) => turn['tail']).filter(Boolean)).toHaveLength(4);
    expect(first.out).not.toContain(FOLDER);
  });

  it('is the same each time, and differs by seed and by strategy', async () => {
    const hash = async (...more: string[]) =>
      json(await tukhum('play', SMALL, '--json', ...more))['hash'];
    const hashes = await Promise.all([
      hash('--seed', '7'),
      hash('--seed', '8'),
      hash('--seed', '7', '--strategy', 'eastmark=patrol'),
      hash('--seed', '7', '--strategy', 'eastmark=nothing'),
    ]);
    expect(new Set(hashes).size).toBe(4);
    expect(await hash('--seed', '7')).toBe(hashes[0]);
  });

  it('prints a table for people', async () => {
    const { out } = await tukhum('play', SMALL, '--seed', '7', '--lang', 'ar');
    expect(out).toContain('البصمة النهائية');
    expect(out.split('\n')).toHaveLength(2 + 9 + 1);
  });

  it('plays a strategy from a file', async () => {
    const own = file(
      'own.mjs',
      `export default { id: 'own', decide: (view, options) => options.of('patrol-raise').slice(0, 1) };`,
    );
    const { code, out } = await tukhum(
      'play',
      SMALL,
      '--seed',
      '7',
      '--strategy',
      `eastmark=${own}`,
      '--json',
    );
    expect(code).toBe(0);
    expect((JSON.parse(out) as { strategies: Record<string, string> }).strategies['eastmark']).toBe(
      'own',
    );
  });

  it.each([
    ['no-default.mjs', 'export const id = 1;', 'export default', 2],
    ['broken.mjs', 'export default {', 'Cannot read', 2],
    [
      'throws.mjs',
      `export default { id: 'bad', decide() { throw new Error('tired'); } };`,
      'failed in turn 1 on seat “eastmark”: tired',
      1,
    ],
    [
      'odd.mjs',
      `export default { id: 'odd', decide: () => [{ kind: 'patrol-raise', zone: 7 }] };`,
      'orders[0].zone',
      1,
    ],
  ])('names what is wrong with %s', async (name, text, sentence, ends) => {
    const own = file(name, text);
    const { code, said } = await tukhum(
      'play',
      SMALL,
      '--seed',
      '7',
      '--strategy',
      `eastmark=${own}`,
    );
    expect(said).toContain(sentence);
    expect(code).toBe(ends);
  });

  it('says so when a scenario cannot be played or a record cannot be written', async () => {
    const broken = file('unplayable.yaml', 'format: tukhum-scenario\n');
    expect(await tukhum('play', broken, '--seed', '7')).toMatchObject({ code: 1 });
    const nowhere = path.join(FOLDER, 'no', 'where.json');
    const { code, said } = await tukhum('play', SMALL, '--seed', '7', '--record', nowhere);
    expect(said).toContain('Cannot write');
    expect(code).toBe(2);
  });
});

describe('a game of another length', () => {
  it('plays so many turns and then the whole tail, and is computed again with its own length', async () => {
    const record = path.join(FOLDER, 'cut.record.json');
    const game = json(
      await tukhum('play', SMALL, '--seed', '7', '--turns', '3', '--record', record, '--json'),
    );
    const turns = game['turns'] as readonly Record<string, unknown>[];
    expect(turns.map((turn) => turn['tail'])).toEqual([
      ...Array(3).fill(false),
      ...Array(4).fill(true),
    ]);
    const whole = json(await tukhum('play', SMALL, '--seed', '7', '--json'));
    expect(game['world']).not.toBe(whole['world']);
    const { code, out } = await tukhum('replay', record, '--verify');
    expect({ code, has: out.includes(String(game['hash'])) }).toEqual({ code: 0, has: true });
  });

  it('is that of one of the scenario’s timing plans', async () => {
    const place = 'scenarios/trilateral-2025';
    const record = path.join(FOLDER, 'plan.record.json');
    const game = json(
      await tukhum('play', place, '--seed', '7', '--plan', 'cut-45', '--record', record, '--json'),
    );
    expect(game['turns']).toHaveLength(8 + 4);
    expect(readFileSync(record, 'utf8')).toContain('"plan":"cut-45","turns":8,"turnsPerRound":2');
  });

  it.each([
    [['--turns', '0'], /from 1 to 60/],
    [['--plan', 'no-such'], /no timing plan “no-such”/],
    [['--plan', 'cut-45', '--turns', '8'], /not both/],
  ])('%j is refused', async (words, sentence) => {
    const { code, said } = await tukhum('play', SMALL, '--seed', '7', ...words);
    expect(code).toBe(2);
    expect(said).toMatch(sentence);
  });
});

describe('tukhum replay', () => {
  it('finds a record the same to the last bit', async () => {
    const { hash } = json(await PLAYED);
    const { code, out } = await tukhum('replay', RECORD, '--verify');
    expect(code).toBe(0);
    expect(out).toContain(String(hash));
    expect(out).toContain('chain hold');
  });

  it('names turn and column when one order was edited, and what is still whole', async () => {
    await PLAYED;
    const text = readFileSync(RECORD, 'utf8');
    const orders = [...text.matchAll(/"kind":"tip-channel","zone":"([^"]+)"/g)];
    const last = orders.at(-1);
    if (last === undefined) throw new Error('no tip channel was opened');
    const zones = orders.map(([, zone]) => zone).filter((zone) => zone !== last[1]);
    const swapped = last[0].replace(last[1] ?? '', zones[0] ?? '');
    const edited = text.slice(0, last.index) + swapped + text.slice(last.index + last[0].length);
    const { code, said } = await tukhum('replay', file('edited.json', edited));
    expect(code).toBe(1);
    expect(said).toMatch(/altered .*first in turn \d+/);
    expect(said).toMatch(/Differs in turn \d+: column \w+/);
    expect(said).toMatch(/Turns 1 to \d+ are whole/);
  });

  it.each([
    ['cut.json', (text: string) => text.slice(0, text.length / 2), /cut or damaged/],
    ['other.json', () => '{"a":1}', /not a record/],
    ['newer.json', (text: string) => text.replace('"version":1', '"version":9'), /version 9/],
  ])('says what is the matter with %s', async (name, edit, sentence) => {
    await PLAYED;
    const { code, said } = await tukhum('replay', file(name, edit(readFileSync(RECORD, 'utf8'))));
    expect(code).toBe(1);
    expect(said).toMatch(sentence);
  });
});
