// Decides what the paper twin of a room is made of: what all may see, one card for each seat from that seat's screen alone.
import { directionOf } from '../../../base/index.ts';
import type { Locale } from '../../../base/index.ts';
import type { Card, ScenarioFacts, Section, WorkshopDocument } from '../../../scenario/index.ts';
import type { ConsoleView, PublicSheet, RoomGame } from '../../../session/index.ts';
import { seasonOf } from '../../facts/calendar.ts';
import { newsFacts } from '../../facts/names.ts';
import type { Names } from '../../facts/names.ts';
import { newsKey } from '../../facts/news.ts';
import type { Words } from '../../kit/index.ts';
import type { SeatScreen } from '../../stores/table.ts';
import { heading, list, paragraph, told } from './blocks.ts';
import { askedBlocks, blankBlocks, kindsBlocks, numbersBlocks, padBlocks } from './orderSheet.ts';
import {
  meansBlocks,
  pairsBlocks,
  placesBlocks,
  statesBlocks,
  tableOf,
  textColumn,
} from './situation.ts';
import type { Sheet } from './situation.ts';

/** One seat, from what its own devices hold. */
export interface PaperSeat {
  readonly screen: SeatScreen;
  readonly names: Names;
}

/** What is printed of a room beside its seats. */
export interface PaperRoom {
  readonly view: Pick<ConsoleView, 'turn' | 'phase' | 'people' | 'keys' | 'locked'>;
  readonly scenario: ScenarioFacts;
  readonly game: RoomGame;
  readonly open: PublicSheet;
  readonly world: SeatScreen['world'];
  readonly names: Names;
  /** The address that a device types, and the seal of the last turn; null where there is none. */
  readonly address: string | null;
  readonly seal: string | null;
  /** The room does not answer: the seats' pages are as they came last. */
  readonly isOld: boolean;
}

interface Telling {
  readonly room: PaperRoom;
  readonly words: Words;
  readonly locale: Locale;
}

export function paperOf(
  room: PaperRoom,
  seats: readonly PaperSeat[],
  words: Words,
): WorkshopDocument {
  const { t, say, locale } = words;
  const telling = { room, words, locale };
  const { turn, phase, people } = room.view;
  return {
    id: `${room.scenario.id}-${turn}`,
    locale,
    direction: directionOf(locale),
    exercise: 'EXERCISE · EXERCICE · تمرين',
    over: t('host.paper.over', { turn }),
    title: say(room.scenario.title),
    summary: t('host.paper.summary'),
    facts: [
      t(`room.phase.${phase}`),
      t('room.ready', people),
      ...(room.isOld ? [t('host.paper.old')] : []),
      ...(room.seal === null ? [] : [t('host.paper.seal', { seal: room.seal })]),
    ],
    contents: t('host.paper.contents'),
    sections: [publicSection(telling), seatSection(seats, telling), turnSection(telling)],
  };
}

const section = (
  { words }: Telling,
  part: Pick<Section, 'id' | 'title'> & Partial<Section>,
): Section => ({
  reader: 'everybody',
  readerName: words.t('host.paper.everybody'),
  blocks: [],
  cards: [],
  ...part,
});

/** What all may see: how to come back, crossings, agreements, news; the map is drawn beside it. */
function publicSection(telling: Telling): Section {
  const { room, words } = telling;
  const { t, code } = words;
  const { open, world, names, view } = room;
  const crossings = world.passages.flatMap(({ post, status }, at) => {
    if (!post) return [];
    const isClosed = (open.view.passage.crossingClosed.value[at] ?? 0) >= 0.5;
    const now = isClosed ? 'closed' : status === 'closed' ? 'open' : status;
    return [[[names.passage(at)], [t(`host.paper.crossing.${now}`)]]];
  });
  const pairs = world.pairs.map((_, at) => [
    [names.pair(at)],
    [code(`rung.${open.view.pair.rung.value[at] ?? 0}`)],
  ]);
  const news = open.news.map((line) => code(newsKey(line), newsFacts(line, world, names)));
  const codeText = `${view.keys.code.slice(0, 4)} ${view.keys.code.slice(4)}`;
  return section(telling, {
    id: 'open',
    title: t('host.paper.open'),
    blocks: [
      heading(t('host.paper.join')),
      paragraph(
        view.locked || room.address === null
          ? t('host.paper.joinLocked')
          : t('host.paper.joinText', { code: codeText, address: room.address }),
      ),
      heading(t('play.news')),
      ...(news.length === 0 ? [paragraph(t('room.newsNone'))] : list(news)),
      heading(t('host.paper.crossings')),
      ...tableOf(
        [textColumn(t('host.paper.crossing')), textColumn(t('host.paper.now'))],
        crossings,
      ),
      heading(t('host.paper.agreements')),
      ...tableOf([textColumn(t('host.paper.pair')), textColumn(t('host.paper.now'))], pairs),
    ],
  });
}

function seatSection(seats: readonly PaperSeat[], telling: Telling): Section {
  const { t } = telling.words;
  return section(telling, {
    id: 'seats',
    title: t('host.paper.seats'),
    reader: 'facilitator',
    readerName: t('host.paper.handOut'),
    blocks: [paragraph(t('host.paper.seatsNote'))],
    cards: seats.map((seat) => seatCard(seat, telling)),
  });
}

/** One seat's sheets: who it is, what it knows, what stands on its pad, what it may order and lines to write on. */
export function seatCard(
  { screen, names }: PaperSeat,
  { room, words }: Pick<Telling, 'room' | 'words'>,
): Card {
  const { t, say, code } = words;
  const sheet: Sheet = { screen, names, words };
  const card = room.scenario.cards.find(({ id }) => id === screen.seat);
  const { game, view } = room;
  const { quarter, year } = seasonOf(view.turn, game.startYear, game.startQuarter);
  const news = newsOf(screen).map((line) =>
    code(newsKey(line), newsFacts(line, screen.world, names)),
  );
  return {
    id: `seat-${screen.seat}`,
    over: `${t('host.paper.over', { turn: view.turn })} · ${t(`play.quarter.${quarter}`, { year })}`,
    title: say(card?.name ?? {}) || names.seat(screen.seat),
    blocks: [
      ...told(say(card?.role ?? {}), 'spoken'),
      heading(t('host.paper.means')),
      ...meansBlocks(sheet),
      ...askedBlocks(sheet),
      ...padBlocks(sheet),
      heading(t('play.news')),
      ...(news.length === 0 ? [paragraph(t('room.newsNone'))] : list(news)),
      heading(t('host.paper.knows')),
      paragraph(t('host.paper.knowsNote'), 'aside'),
      ...placesBlocks(sheet),
      ...statesBlocks(sheet),
      ...pairsBlocks(sheet),
      heading(t('host.paper.orders')),
      paragraph(t('host.paper.ordersNote'), 'aside'),
      ...kindsBlocks(sheet),
      ...numbersBlocks(sheet),
      heading(t('host.paper.blank')),
      ...blankBlocks(sheet),
    ],
  };
}

/** What its last report told; before the first, what the open turn brought. */
function newsOf({ reports, view }: SeatScreen) {
  return reports.length > 0 ? reports.flatMap(({ news }) => news) : view.news;
}

/** A line for each turn that is left, to be filled in by hand. */
function turnSection(telling: Telling): Section {
  const { t } = telling.words;
  const { turn } = telling.room.view;
  const { turns, startYear, startQuarter } = telling.room.game;
  const left = Array.from({ length: Math.max(0, turns - turn + 1) }, (_, at) => turn + at);
  const rows = left.map((one) => {
    const { quarter, year } = seasonOf(one, startYear, startQuarter);
    return [[String(one)], [t(`play.quarter.${quarter}`, { year })], [''], ['']];
  });
  return section(telling, {
    id: 'turns',
    title: t('host.paper.turns'),
    reader: 'facilitator',
    readerName: t('host.paper.facilitator'),
    blocks: tableOf(
      [
        { head: t('host.paper.turn'), kind: 'number' },
        textColumn(t('host.paper.quarter')),
        textColumn(t('host.paper.happened')),
        textColumn(t('host.paper.decided')),
      ],
      rows,
    ),
  });
}
