// Decides how a resolved round is reported to a seat: its orders, the news, what changed and why; it resolves nothing.
import { greatestChanges } from '../facts/changes.ts';
import type { ToldChange } from '../facts/changes.ts';
import { placeOf } from '../facts/names.ts';
import type { Names } from '../facts/names.ts';
import { changeText, figure } from '../facts/numbers.ts';
import { meaningOf } from '../facts/readings.ts';
import { roundOf } from '../facts/calendar.ts';
import { saidFacts } from '../facts/refusals.ts';
import { Button, Name, Num, Page, cx, useWords } from '../kit/index.ts';
import { useNames, useTable, useUi } from '../kit/hooks.ts';
import { NewsList, Receipt, valueText } from '../play/index.ts';
import { goOn } from '../stores/actions.ts';
import type { TurnReport } from '../stores/game.ts';
import type { SeatScreen } from '../stores/table.ts';
import { useIsInRoom } from '../shell/RoomDoor.tsx';
import { toggleReceipt } from '../stores/ui.ts';
import styles from './Report.module.css';

const MOST_CHANGES = 8;

export function Report({ screen }: { readonly screen: SeatScreen }) {
  const { t } = useWords();
  const game = useTable((state) => state.game);
  const { reports } = screen;
  const [first] = reports;
  if (game === null || first === undefined) return null;
  const isRound = game.perRound === 2 && first.turn <= game.turns;
  const title = isRound
    ? t('report.titleRound', { round: roundOf(first.turn, 2) })
    : t('report.title', { turn: first.turn });
  return (
    <Page
      width="wide"
      over={t('play.phase.report')}
      title={title}
      actions={
        <Button rank="primary" onClick={goOn}>
          <Onward />
        </Button>
      }
    >
      <div className={styles['columns']}>
        <div>
          {reports.map((report) => (
            <Orders key={report.turn} screen={screen} report={report} />
          ))}
          <Money screen={screen} />
        </div>
        <div className={styles['told']}>
          <section aria-labelledby="report-news">
            <h2 id="report-news" className={styles['part']}>
              {t('report.news')}
            </h2>
            <NewsList screen={screen} lines={reports.flatMap(({ news }) => news)} isStill />
          </section>
        </div>
        <Changes screen={screen} />
      </div>
    </Page>
  );
}

/** Where the press at the end leads. */
function Onward() {
  const { t } = useWords();
  const turn = useTable((state) => state.turn);
  const game = useTable((state) => state.game);
  const answersOnly = useTable((state) => state.screen?.answersOnly === true);
  const isInRoom = useIsInRoom();
  if (game === null) return null;
  if (isInRoom) return t('room.goOn');
  if (answersOnly) return t('report.toQuestion');
  if (turn > game.turns) return t('report.toTail');
  if (game.perRound === 2) return t('report.nextRound', { round: roundOf(turn, 2) });
  return t('report.next', { turn });
}

interface OrdersProps {
  readonly screen: SeatScreen;
  readonly report: TurnReport;
}

function Orders({ screen, report }: OrdersProps) {
  const { t } = useWords();
  const { orders, repeated, intent } = report;
  if (repeated && orders.length === 0) return null;
  const hasAnswer = orders.some(({ order }) => order.kind === 'answer');
  return (
    <section>
      <h2 className={styles['part']}>
        {repeated
          ? hasAnswer
            ? t('report.secondAnswers')
            : t('report.secondQuarter')
          : t('report.orders')}
      </h2>
      {intent === '' ? null : (
        <p className={styles['intent']}>
          <Name>{intent}</Name>
        </p>
      )}
      {orders.length === 0 ? <p className={styles['none']}>{t('report.ordersNone')}</p> : null}
      <ul>
        {orders.map((one, at) => (
          <OrderLine key={at} screen={screen} line={one} />
        ))}
      </ul>
    </section>
  );
}

interface OrderLineProps {
  readonly screen: SeatScreen;
  readonly line: TurnReport['orders'][number];
}

function OrderLine({ screen, line }: OrderLineProps) {
  const { t, code, richCode } = useWords();
  const names = useNames(screen);
  const { order, outcome } = line;
  const isDone = outcome.status === 'done' && outcome.code === 'done';
  const place = placeOf(order, screen.world, names);
  const facts = saidFacts(outcome, screen.world, names);
  const hasOwnWords = code(`outcome.${outcome.code}`) !== `outcome.${outcome.code}`;
  return (
    <li className={styles['order']}>
      <span>
        <strong>{code(`order.${order.kind}.name`)}</strong>{' '}
        <span className={styles['quiet']}>
          {place === '' ? t('field.national') : <Name>{place}</Name>}
        </span>
      </span>
      <span className={isDone ? styles['better'] : styles['worse']}>
        {isDone ? '✓ ' : ''}
        {hasOwnWords
          ? richCode(`outcome.${outcome.code}`, facts)
          : code(`outcome.${outcome.status}`)}
        {hasOwnWords || isDone ? null : (
          <span className={styles['why']}>{richCode(`refusal.${outcome.code}`, facts)}</span>
        )}
      </span>
    </li>
  );
}

function Money({ screen }: { readonly screen: SeatScreen }) {
  const { t, locale } = useWords();
  const { before, view, world } = screen;
  if (before === null || world.seat.kind !== 'state') return null;
  const line = (label: string, was: number, is: number, digits: number) => (
    <p className={styles['money']}>
      <span>{label}</span>
      <Num>
        {t('report.money.line', {
          before: figure(locale, was, digits),
          after: figure(locale, is, digits),
        })}
      </Num>
    </p>
  );
  return (
    <section>
      <h2 className={styles['part']}>{t('report.money')}</h2>
      {line(t('pad.money'), before.purse.credits, view.purse.credits, 1)}
      {line(t('pad.capital'), before.purse.capital, view.purse.capital, 1)}
    </section>
  );
}

function Changes({ screen }: { readonly screen: SeatScreen }) {
  const { t } = useWords();
  const { world, before, shown: view } = screen;
  const changes = before === null ? [] : greatestChanges(world, before, view, MOST_CHANGES);
  return (
    <section className={styles['changes']} aria-labelledby="report-changes">
      <h2 id="report-changes" className={styles['part']}>
        {t('report.changes')}
      </h2>
      {changes.length === 0 ? <p className={styles['none']}>{t('report.changesNone')}</p> : null}
      <ul>
        {changes.map((change) => (
          <ChangeLine
            key={`${change.group}${change.spec.name}${change.subject}`}
            screen={screen}
            change={change}
          />
        ))}
      </ul>
    </section>
  );
}

function subjectName(change: ToldChange, names: Names): string {
  if (change.group === 'zone') return names.zone(change.subject);
  return change.group === 'state' ? names.state(change.subject) : names.pair(change.subject);
}

function ChangeLine({
  screen,
  change,
}: {
  readonly screen: SeatScreen;
  readonly change: ToldChange;
}) {
  const words = useWords();
  const names = useNames(screen);
  const { spec, group, subject } = change;
  const id = `report:${group}${subject}:${spec.name}`;
  const isOpen = useUi((state) => state.receipt === id);
  const meaning = meaningOf(change.change, spec.good);
  return (
    <li className={styles['change']}>
      <button type="button" aria-expanded={isOpen} onClick={() => toggleReceipt(id)}>
        <span className={styles['what']}>
          {words.code(`reading.${spec.name}`)}{' '}
          <span className={styles['quiet']}>
            <Name>{subjectName(change, names)}</Name>
          </span>
        </span>
        <strong>
          <Num>{valueText(spec, change.known, words)}</Num>
        </strong>
        <strong className={cx(styles['by'], styles[meaning])}>
          <Num>
            {change.change > 0 ? '▲' : '▼'} {changeText(words.locale, change.change, spec.form)}
          </Num>
        </strong>
      </button>
      {isOpen ? (
        <Receipt screen={screen} group={group} reading={spec.name} subject={subject} />
      ) : null}
    </li>
  );
}
