// Decides what a seat at a shared device is asked before its first orders; nobody else's answers are on the page.
import { Button, Name, Page, useWords } from '../kit/index.ts';
import { useNames } from '../kit/hooks.ts';
import { goTo } from '../stores/actions.ts';
import type { SeatScreen } from '../stores/table.ts';
import { Predictions } from './Predictions.tsx';
import styles from './Lessons.module.css';

export function AskFirst({ screen }: { readonly screen: SeatScreen }) {
  const { t } = useWords();
  const names = useNames(screen);
  return (
    <Page
      over={<Name>{names.seat(screen.seat)}</Name>}
      title={t('lessons.ask')}
      actions={
        <Button rank="primary" onClick={() => goTo('orders')}>
          {t('lessons.toOrders')}
        </Button>
      }
    >
      <p className={styles['help']}>
        {t('lessons.askHelp')} {t('lessons.askSeat')}
      </p>
      <Predictions screen={screen} />
    </Page>
  );
}
