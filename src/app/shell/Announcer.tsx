// Decides that what happens without a press being seen is also said, politely, to a screen reader.
import { useUi } from '../kit/hooks.ts';
import styles from './Announcer.module.css';

export function Announcer() {
  const said = useUi((state) => state.said);
  return (
    <p role="status" aria-live="polite" className={styles['unseen']}>
      {said}
    </p>
  );
}
