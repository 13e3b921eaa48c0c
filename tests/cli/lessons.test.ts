// Shows `tukhum lessons` on real files: what it prints, how it ends, what it keeps and what it writes back.
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { lessonYaml, taught } from '../lab/taught.ts';

const FOLDER = mkdtempSync(path.join(os.tmpdir(), 'tukhum-lessons-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const OTHER = { id: 'the-other', compare: '[{ play: patrol, against: community }]' };

function file(name: string, lessons: readonly string[]): string {
  const place = path.join(FOLDER, name);
  writeFileSync(place, taught(lessons).text);
  return place;
}

async function lessons(...words: string[]) {
  const out: string[] = [];
  const said: string[] = [];
  const voice = {
    out: (text: string) => void out.push(text),
    complain: (text: string) => void said.push(text),
  };
  const code = await run(['lessons', ...words], voice);
  return { code, out: out.join('\n'), said: said.join('\n') };
}

describe('tukhum lessons', () => {
  it('gives the fields of the contract, and ends with 1 when a verdict is another', async () => {
    const place = file('two.yaml', [lessonYaml(), lessonYaml(OTHER)]);
    const { code, out } = await lessons(place, '--seeds', '6', '--draws', '4', '--json');
    const [first, second] = JSON.parse(out) as readonly Record<string, unknown>[];
    expect(Object.keys(first ?? {}).slice(0, 7)).toEqual([
      'id',
      'verdict',
      'effect',
      'low',
      'high',
      'robust',
      'n',
    ]);
    expect(first).toMatchObject({ id: 'forums-build-trust', verdict: 'holds', n: 6 });
    expect(second).toMatchObject({ id: 'the-other', verdict: 'fails', recorded: 'holds' });
    expect(code).toBe(1);
    const one = await lessons(
      place,
      '--seeds',
      '6',
      '--draws',
      '0',
      '--lesson',
      'forums-build-trust',
    );
    expect(one.code).toBe(0);
    expect(one.out).toContain('forums-build-trust: holds');
    expect(one.out).not.toContain('the-other');
  });

  it('speaks to people in their language, and says when nothing can differ', async () => {
    const compare = '[{ play: patrol, against: { strategy: patrol, without: [visit] } }]';
    const place = file('alike.yaml', [lessonYaml({ compare })]);
    const { code, out } = await lessons(place, '--seeds', '3', '--draws', '0', '--lang', 'fr');
    expect(out).toContain('indécis (par construction)');
    expect(code).toBe(1);
  });

  it('writes verdicts into the file, and nothing else', async () => {
    const place = file('write.yaml', [lessonYaml(), lessonYaml(OTHER)]);
    const before = readFileSync(place, 'utf8');
    expect((await lessons(place, '--seeds', '6', '--draws', '0', '--write')).code).toBe(0);
    const after = readFileSync(place, 'utf8');
    const at = before.lastIndexOf('recorded: holds');
    expect(after).toBe(`${before.slice(0, at)}recorded: fails${before.slice(at + 15)}`);
    expect((await lessons(place, '--seeds', '6', '--draws', '0')).code).toBe(0);
  });

  it('keeps all that was found beside a scenario that has a folder of its own', async () => {
    const folder = path.join(FOLDER, 'own');
    mkdirSync(folder);
    const place = path.join(folder, 'scenario.yaml');
    writeFileSync(place, taught([lessonYaml(), lessonYaml(OTHER)]).text);
    const found = path.join(folder, 'lessons.json');
    const few = ['--seeds', '6', '--draws', '0', '--write'];
    expect((await lessons(folder, ...few, '--lesson', 'the-other')).code).toBe(0);
    expect(existsSync(found)).toBe(false);
    expect((await lessons(folder, ...few)).said).toContain('lessons.json');
    const kept = JSON.parse(readFileSync(found, 'utf8')) as readonly { verdict: string }[];
    expect(kept.map(({ verdict }) => verdict)).toEqual(['holds', 'fails']);
  });

  it('keeps results, continues after a damaged last line, and gives the same answer', async () => {
    const place = file('kept.yaml', [lessonYaml()]);
    const kept = path.join(FOLDER, 'kept.jsonl');
    const ask = [place, '--seeds', '60', '--draws', '0', '--json', '--results', kept];
    const first = await lessons(...ask);
    const whole = readFileSync(kept, 'utf8');
    expect(whole.trimEnd().split('\n')).toHaveLength(4);
    truncateSync(kept, Buffer.byteLength(whole) - 20);
    const again = await lessons(...ask);
    expect(again.out).toBe(first.out);
    expect(again.said).toContain('2 batches');
    expect(readFileSync(kept, 'utf8')).toBe(whole);
    appendFileSync(kept, '{"plan":"x","at":0,"val');
    expect((await lessons(...ask)).out).toBe(first.out);
    expect(readFileSync(kept, 'utf8')).toBe(whole);
    const other = await lessons(place, '--seeds', '61', '--draws', '0', '--results', kept);
    expect(other).toMatchObject({ code: 2, said: expect.stringContaining('another question') });
    expect(readFileSync(kept, 'utf8')).toBe(whole);
  });

  it('stops early where it may, says how sure it is, and continues from kept results', async () => {
    const place = file('early.yaml', [lessonYaml()]);
    const kept = path.join(FOLDER, 'early.jsonl');
    const ask = [place, '--seeds', '120', '--draws', '0', '--results', kept];
    const first = await lessons(...ask, '--stop-early', '--json');
    const [report] = JSON.parse(first.out) as readonly { n: number; confidence: number }[];
    expect(report).toMatchObject({ verdict: 'holds', n: 50 });
    expect(report?.confidence).toBeGreaterThan(0.99);
    const again = await lessons(...ask, '--stop-early', '--lang', 'fr');
    expect(again.said).toContain('2 lots');
    expect(again.out).toContain('intervalle à 99.57 %');
    expect((await lessons(...ask)).said).toContain('another question');
    const whole = await lessons(place, '--seeds', '50', '--draws', '0', '--json');
    expect(JSON.parse(whole.out)).toMatchObject([{ n: 50, confidence: 0.95 }]);
  });

  it('stops when it is told to, keeping what was played', async () => {
    const place = file('stop.yaml', [lessonYaml()]);
    const kept = path.join(FOLDER, 'stop.jsonl');
    const stop = new AbortController();
    const said: string[] = [];
    const voice = {
      out: () => undefined,
      complain(text: string) {
        said.push(text);
        if (/: [1-9]\d* of/.test(text)) stop.abort();
      },
      openStop: () => stop.signal,
    };
    const ask = ['lessons', place, '--seeds', '400', '--draws', '0', '--results', kept];
    expect(await run(ask, voice)).toBe(2);
    expect(said.at(-1)).toContain('Stopped');
    expect(readFileSync(kept, 'utf8').trimEnd().split('\n').length).toBeGreaterThan(1);
  });

  it.each([
    [['--seeds', 'x'], 'a whole number from 2'],
    [['--seeds', '1'], 'not “1”'],
    [['--lesson', 'none'], 'no lesson “none”'],
    [['--results', path.join(FOLDER, 'no', 'where')], 'Cannot write'],
  ])('answers %j by naming the mistake', async (words, sentence) => {
    const place = file('mistakes.yaml', [lessonYaml()]);
    const { code, said } = await lessons(place, ...words);
    expect(said).toContain(sentence);
    expect(code).toBe(2);
  });
});
