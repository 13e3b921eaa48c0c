// Decides how a team reads what it decided and was told in earlier turns; each turn is asked of the room when it is opened.
import { useState } from 'react';
import type { TurnReport } from '../../session/index.ts';
import { placeOf } from '../facts/names.ts';
import { Button, Name, useWords } from '../kit/index.ts';
import { useNames } from '../kit/hooks.ts';
import { NewsList } from '../play/index.ts';
import { room } from '../stores/room.ts';
import type { SeatScreen } from '../stores/table.ts';
import styles from './Room.module.css';

export function History({ screen }: { readonly screen: SeatScreen }) {
  const { t } = useWords();
  const [opened, setOpened] = useState<TurnReport | null>(null);
  const played = screen.view.turn - 1;
  const open = async (turn: number) => {
    const answer = await room.getState().link?.ask({ kind: 'report', turn });
    if (answer?.kind === 'report') setOpened(answer.report);
  };
  return (
    <section aria-labelledby="room-history" className={styles['part']}>
      <h2 id="room-history">{t('room.history')}</h2>
      {played > 0 ? null : <p className={styles['note']}>{t('room.historyNone')}</p>}
      <div className={styles['presses']}>
        {Array.from({ length: played }, (_, at) => at + 1).map((turn) => (
          <Button key={turn} aria-pressed={opened?.turn === turn} onClick={() => void open(turn)}>
            {t('room.historyTurn', { turn })}
          </Button>
        ))}
      </div>
      {opened === null ? null : <Turn screen={screen} report={opened} />}
    </section>
  );
}

interface TurnProps {
  readonly screen: SeatScreen;
  readonly report: TurnReport;
}

function Turn({ screen, report }: TurnProps) {
  const { t, code } = useWords();
  const names = useNames(screen);
  return (
    <>
      {report.intent === '' ? null : (
        <p className={styles['intent']}>
          <Name>{report.intent}</Name>
        </p>
      )}
      <h3>{t('report.orders')}</h3>
      {report.orders.length === 0 ? <p>{t('report.ordersNone')}</p> : null}
      <ul className={styles['lines']}>
        {report.orders.map(({ order, outcome }, at) => (
          <li key={at}>
            <strong>{code(`order.${order.kind}.name`)}</strong>{' '}
            <Name>{placeOf(order, screen.world, names)}</Name> · {code(`outcome.${outcome.status}`)}
          </li>
        ))}
      </ul>
      <h3>{t('report.news')}</h3>
      <NewsList screen={screen} lines={report.news} isStill />
    </>
  );
}
