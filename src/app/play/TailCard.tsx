// Decides how the tail of a short game is told: played at once, on one card that sets its end beside the end of the orders.
import { tailLines } from '../facts/tail.ts';
import type { TailLine } from '../facts/tail.ts';
import { writtenAs } from '../facts/measures.ts';
import { figure, signed } from '../facts/numbers.ts';
import { Button, Num, Page, cx, useWords } from '../kit/index.ts';
import { useTable } from '../kit/hooks.ts';
import { openDebrief, playTail } from '../stores/gameActions.ts';
import type { SeatScreen } from '../stores/table.ts';
import { NewsList } from './NewsPanel.tsx';
import styles from './Tail.module.css';

export function TailCard({ screen }: { readonly screen: SeatScreen }) {
  const { t } = useWords();
  const ends = useTable((state) => state.tailEnds);
  const tailTurns = useTable((state) => state.game?.tailTurns ?? 0);
  return (
    <Page
      title={t('tail.title')}
      actions={
        ends === null ? (
          <Button rank="primary" onClick={() => playTail(true)}>
            {t('tail.play')}
          </Button>
        ) : (
          <Button rank="primary" onClick={openDebrief}>
            {t('report.toDebrief')}
          </Button>
        )
      }
    >
      <p className={styles['text']}>{t('tail.text', { turns: tailTurns })}</p>
      <p className={styles['text']}>{t('tail.card.text')}</p>
      {ends === null ? null : (
        <>
          <Lines lines={tailLines(ends.before, ends.after)} />
          <Told screen={screen} />
        </>
      )}
      <output>{ends === null ? '' : t('tail.done')}</output>
    </Page>
  );
}

function Lines({ lines }: { readonly lines: readonly TailLine[] }) {
  const { t } = useWords();
  return (
    <table className={styles['card']}>
      <caption className={styles['unseen']}>{t('tail.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('debrief.measure')}</th>
          <th scope="col">{t('tail.card.end')}</th>
          <th scope="col">{t('tail.card.after')}</th>
          <th scope="col">{t('tail.card.change')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.measure.id} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ line }: { readonly line: TailLine }) {
  const { code, locale } = useWords();
  const { measure, before, after } = line;
  const { factor, digits } = writtenAs(measure);
  const change = (after - before) * factor;
  const isStill = Number(change.toFixed(digits)) === 0;
  const isGood = change > 0 === (measure.better === 'up');
  const isPlain = isStill || measure.better === 'neither';
  return (
    <tr>
      <th scope="row">{code(`metric.${measure.id}`)}</th>
      <td>
        <Num>{figure(locale, before * factor, digits)}</Num>
      </td>
      <td>
        <Num>{figure(locale, after * factor, digits)}</Num>
      </td>
      <td className={cx(!isPlain && (isGood ? styles['better'] : styles['worse']))}>
        <Num>
          {isStill ? '0' : signed(locale, change, digits)}
          {isPlain ? '' : ` ${change > 0 ? '▲' : '▼'}`}
        </Num>
      </td>
    </tr>
  );
}

function Told({ screen }: { readonly screen: SeatScreen }) {
  const { t } = useWords();
  const told = useTable((state) => state.tail);
  return (
    <section>
      <h2 className={styles['part']}>{t('tail.card.news')}</h2>
      <NewsList screen={screen} lines={told.flatMap(({ news }) => news)} isStill />
    </section>
  );
}
