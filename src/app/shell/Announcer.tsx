// Decides that what happens without a press being seen is also said, politely, to a screen reader.
import { useUi } from '../kit/hooks.ts';
import styles from './Announcer.module.css';

export function Announcer() {
  const said = useUi((state) => state.said);
  return <output className={styles['unseen']}>{said}</output>;
}
