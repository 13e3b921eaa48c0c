// Writes what a workshop pack says of claims: sealed questions without verdicts, questions for the debrief, and the appendix that is kept back.

import { heading, list, paragraph, type Block, type Column } from './document.ts';
import type { Telling } from './telling.ts';

type Lesson = Telling['scenario']['lessons'][number];

/** What a table is asked first, then the rest. */
function inOrder({ scenario }: Telling): readonly Lesson[] {
  const { asked } = scenario.play;
  const first = asked.flatMap((id) => scenario.lessons.filter((lesson) => lesson.id === id));
  return [...first, ...scenario.lessons.filter(({ id }) => !asked.includes(id))];
}

/** Only what is asked at the table, or everything where the author did not choose. */
function askedLessons({ scenario }: Telling, lessons: readonly Lesson[]): readonly Lesson[] {
  const { asked } = scenario.play;
  return asked.length === 0 ? lessons : lessons.slice(0, asked.length);
}

export function questionBlocks(telling: Telling): readonly Block[] {
  const { words, say } = telling;
  const box = (head: string): Column => ({ head, kind: 'box' });
  // The question opens the talk; what is answered is whether the claim will hold, as on the screen.
  const rows = askedLessons(telling, inOrder(telling)).map(({ question, claim }) => {
    const lines = [say(question), say(claim)].filter((line) => line !== '');
    return [lines, [''], [''], [''], ['']];
  });
  return [
    paragraph(words.questionsNote),
    {
      kind: 'table',
      columns: [
        { head: words.questionHead, kind: 'text' },
        box(words.holds),
        box(words.fails),
        box(words.unsure),
        { head: words.why, kind: 'text' },
      ],
      rows,
    },
  ];
}

export function debriefBlocks(telling: Telling): readonly Block[] {
  const { words, say, scenario } = telling;
  const whole = (scenario.workshop?.debrief ?? []).map(({ text }) => say(text));
  const single = inOrder(telling).flatMap(({ claim, debrief }) =>
    debrief.length === 0
      ? []
      : [paragraph(say(claim), 'spoken'), ...list(debrief.map((question) => say(question)))],
  );
  return [
    ...(whole.length === 0 ? [] : [heading(words.debriefWhole), ...list(whole)]),
    ...(single.length === 0 ? [] : [heading(words.debriefClaims), ...single]),
  ];
}

export function verdictBlocks(telling: Telling): readonly Block[] {
  const { words } = telling;
  const lessons = inOrder(telling);
  const pairs = [...new Set(lessons.flatMap(({ pair }) => (pair === undefined ? [] : [pair])))];
  const alone = lessons.filter(({ pair }) => pair === undefined);
  return [
    paragraph(words.verdictsNote),
    ...(alone.length === 0 ? [] : [verdictTable(telling, alone)]),
    ...(pairs.length === 0 ? [] : [heading(words.pairs), paragraph(words.pairsNote)]),
    ...pairs.sort().flatMap((pair) => [
      paragraph(words.pair(pair.toUpperCase()), 'spoken'),
      verdictTable(
        telling,
        lessons.filter((lesson) => lesson.pair === pair),
      ),
    ]),
  ];
}

function verdictTable({ words, say }: Telling, lessons: readonly Lesson[]): Block {
  return {
    kind: 'table',
    columns: [
      { head: words.claimHead, kind: 'text' },
      { head: words.verdictHead, kind: 'text' },
      { head: words.dissentHead, kind: 'text' },
    ],
    rows: lessons.map(({ claim, recorded, dissent }) => {
      const views = dissent.map(({ who, says }) => words.dissent(say(who), say(says)));
      return [[say(claim)], [words.verdict[recorded]], views.length === 0 ? [words.none] : views];
    }),
  };
}

export function sourceBlocks({ scenario, words, isFictional }: Telling): readonly Block[] {
  if (isFictional) return [paragraph(words.sourcesFictional)];
  const sources = Object.values(scenario.sources);
  if (sources.length === 0) return [];
  return [
    paragraph(words.sourcesNote),
    {
      kind: 'table',
      columns: [
        { head: words.sourceTitle, kind: 'text' },
        { head: words.sourceYear, kind: 'number' },
        { head: words.sourceNote, kind: 'text' },
      ],
      rows: sources.map(({ title, year, note }) => [
        [title],
        [year === undefined ? '' : String(year)],
        [note ?? ''],
      ]),
    },
  ];
}
