// Decides what who leads the table reads: the plan with its clock, then the injects; it lies over any screen.
import { Button, Dialog, useWords } from '../kit/index.ts';
import { useTable } from '../kit/hooks.ts';
import { closeDesk } from '../stores/deskActions.ts';
import { Injects } from './Injects.tsx';
import { PlanPart } from './PlanPart.tsx';
import styles from './Desk.module.css';

export function DeskDialog() {
  const { t } = useWords();
  const desk = useTable((state) => state.desk);
  if (desk === null) return null;
  return (
    <Dialog
      title={t('session.title')}
      size="large"
      onClose={closeDesk}
      actions={<Button onClick={closeDesk}>{t('app.close')}</Button>}
    >
      <div className={styles['desk']}>
        <PlanPart plan={desk.plan} isBetween={desk.injects !== null} />
        {desk.injects === null ? (
          <p className={styles['note']}>{t('session.between')}</p>
        ) : (
          <Injects lines={desk.injects} opensAgain={desk.opensAgain} />
        )}
      </div>
    </Dialog>
  );
}
