// Decides how the ten biggest causes of a game are shown, and what people wrote that they wanted; it sums nothing.
import { causeName } from '../facts/causes.ts';
import { signed } from '../facts/numbers.ts';
import { ALL_ZONE_ROWS, PAIR_ROWS, STATE_ROWS, meaningOf } from '../facts/readings.ts';
import type { Good } from '../facts/readings.ts';
import { Name, Num, cx, useWords } from '../kit/index.ts';
import { useNames, useScreen } from '../kit/hooks.ts';
import type { DebriefBooks } from '../stores/game.ts';
import type { SeatScreen } from '../stores/table.ts';
import styles from './Debrief.module.css';

const SPECS = [...ALL_ZONE_ROWS, ...STATE_ROWS, ...PAIR_ROWS];

function goodOf(stock: string): Good {
  return SPECS.find(({ name }) => name === stock)?.good ?? 'neither';
}

export function Causes({ books }: { readonly books: DebriefBooks }) {
  const { t } = useWords();
  const screen = useScreen();
  if (screen === null) return null;
  return (
    <div className={styles['two']}>
      <section>
        <h2 className={styles['head']}>{t('debrief.causes')}</h2>
        <p className={styles['text']}>{t('debrief.causes.help')}</p>
        <CauseTable books={books} screen={screen} />
      </section>
      <Intents books={books} screen={screen} />
    </div>
  );
}

interface BooksProps {
  readonly books: DebriefBooks;
  readonly screen: SeatScreen;
}

function CauseTable({ books, screen }: BooksProps) {
  const words = useWords();
  const { t, code, locale } = words;
  const names = useNames(screen);
  const { causes } = books.books;
  const most = Math.max(...causes.map(({ net }) => Math.abs(net)), 1e-9);
  const eventIndex = (id: string) => screen.world.index.event.get(id) ?? -1;
  return (
    <table className={styles['causes']}>
      <thead>
        <tr>
          <th scope="col">{t('debrief.cause')}</th>
          <th scope="col">{t('debrief.stock')}</th>
          <th scope="col">{t('debrief.net')}</th>
        </tr>
      </thead>
      <tbody>
        {causes.map((cause, at) => (
          <tr key={at}>
            <th scope="row">
              {causeName(cause, eventIndex, names, words)}
              <span className={styles['quiet']}>
                {' '}
                {cause.seat >= 0 ? (
                  <Name>{names.seat(screen.world.seats[cause.seat]?.id ?? '')}</Name>
                ) : (
                  code(`receipt.kind.${cause.kind}`)
                )}
              </span>
            </th>
            <td>{code(`reading.${cause.stock}`)}</td>
            <td className={cx(styles['net'], styles[meaningOf(cause.net, goodOf(cause.stock))])}>
              <svg viewBox="0 0 100 10" width="100" height="10" aria-hidden="true" direction="ltr">
                <rect x="0" y="1" width={(Math.abs(cause.net) / most) * 100} height="8" />
              </svg>
              <Num>
                {signed(locale, cause.net * 100, 1)} {cause.net > 0 ? '▲' : '▼'}
              </Num>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Intents({ books, screen }: BooksProps) {
  const { t } = useWords();
  const names = useNames(screen);
  return (
    <section>
      <h2 className={styles['head']}>{t('debrief.intents')}</h2>
      {books.intents.length === 0 ? (
        <p className={styles['text']}>{t('debrief.intents.none')}</p>
      ) : null}
      <ul className={styles['intents']}>
        {books.intents.map(({ turn, seat, intent }) => (
          <li key={`${turn}${seat}`}>
            <span className={styles['quiet']}>
              {t('play.turnShort', { turn })} · <Name>{names.seat(seat)}</Name>
            </span>
            <p>
              <Name>{intent}</Name>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
