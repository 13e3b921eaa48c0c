// Shows that every claim of the source texts has a row that says what carries it and where, and that the checker of rows bites.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimsPage } from '../../tools/docs/claims/page.ts';
import {
  CLAIM_IDS,
  PAIR_IDS,
  TEXT_OF,
  claimFaults,
  claimsOf,
  pairFaults,
  pairsOf,
} from '../../tools/docs/claims/rows.ts';
import { scenarioFolders, yamlOf, type ScenarioFolder } from '../../tools/docs/folders.ts';
import { ROOT } from './pages.ts';

const FOLDERS = scenarioFolders(path.join(ROOT, 'scenarios'));
const PAIRS = pairsOf(yamlOf(path.join(ROOT, 'scenarios', 'pairs.yaml')));

describe('the claims of the source texts', () => {
  it('are as many as the specification lists', () => {
    const count = (text: string) => CLAIM_IDS.filter((id) => id.startsWith(`${text}.`)).length;
    expect([count('S1'), count('S2'), count('S3')]).toEqual([25, 30, 50]);
    expect(new Set(CLAIM_IDS).size).toBe(CLAIM_IDS.length);
    expect(CLAIM_IDS).not.toContain('S2.5');
  });

  it('have a row each, with a mechanism, a place that is there and lessons that are there', () => {
    expect(claimFaults(FOLDERS)).toEqual([]);
  });

  it('stand beside the scenario that began with their text', () => {
    for (const folder of FOLDERS) {
      const texts = new Set(claimsOf(folder).map(({ id }) => id.split('.')[0]));
      const own = TEXT_OF[folder.name];
      expect([folder.name, ...texts]).toEqual(
        own === undefined ? [folder.name] : [folder.name, own],
      );
    }
  });

  it('are set against each other in pairs of lessons', () => {
    expect(pairFaults(PAIRS, FOLDERS)).toEqual([]);
    expect(PAIRS.map(({ id }) => id)).toEqual(PAIR_IDS);
  });

  it('each have a line of the page', () => {
    const page = claimsPage(FOLDERS, PAIRS);
    for (const id of [...CLAIM_IDS, ...PAIR_IDS]) {
      const [line, ...more] = page.split('\n').filter((one) => one.startsWith(`| ${id} |`));
      expect([id, more.length]).toEqual([id, 0]);
      expect(line, id).toBeDefined();
      const cells = (line ?? '').split(' | ').map((cell) => cell.trim());
      expect(
        cells.slice(1, 4).filter((cell) => cell === '' || cell.includes('?  ')),
        id,
      ).toEqual([]);
    }
  });
});

describe('the checker of rows', () => {
  const [first] = FOLDERS.filter(({ name }) => name === 'maghreb-2016');
  if (first === undefined) throw new Error('no scenario');
  const row = { id: 'S1.1', claim: 'c', carriedBy: 'm', where: ['forum'], lessons: [], note: 'n' };
  const rows = (...claims: readonly object[]): readonly string[] =>
    claimFaults([{ ...first, claims } satisfies ScenarioFolder]).filter(
      (fault) => !fault.endsWith('no row'),
    );

  it('says nothing of a row that is whole', () => {
    expect(rows(row)).toEqual([]);
    expect(rows({ ...row, lessons: [first.scenario.lessons[0]?.id], note: '' })).toEqual([]);
  });

  it.each([
    [{ ...row, carriedBy: ' ' }, 'says no mechanism'],
    [{ ...row, where: [] }, 'says no place'],
    [{ ...row, claim: '' }, 'says no claim'],
    [{ ...row, where: ['forumm'] }, 'no forumm'],
    [{ ...row, lessons: ['nothing'] }, 'no lesson nothing'],
    [{ ...row, note: '' }, 'neither lesson nor why there is none'],
    [{ ...row, id: 'S1.26' }, 'no such claim'],
    [{ ...row, id: 'S2.5' }, 'no such claim'],
  ])('finds %o', (claim, fault) => {
    expect(rows(claim)).toEqual([`maghreb-2016 ${claim.id}: ${fault}`]);
  });

  it('finds claims without a row and rows that stand twice', () => {
    expect(claimFaults([{ ...first, claims: [row, row] }])).toEqual([
      ...CLAIM_IDS.slice(1).map((id) => `${id}: no row`),
      'S1.1: two rows',
    ]);
  });

  it('finds pairs that set nothing against each other', () => {
    const pair = {
      id: 'X1',
      claim: 'a',
      against: 'b',
      lessons: { 'maghreb-2016': ['x'] },
      note: '',
    };
    const faults = pairFaults(pairsOf([pair]), FOLDERS);
    expect(faults.filter((fault) => fault.startsWith('X1'))).toEqual([
      'X1: fewer than two lessons',
      'X1: no lesson x in maghreb-2016',
    ]);
    expect(faults).toContain('X2: no row');
  });
});
