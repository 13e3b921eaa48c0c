// Decides the mark that every screen bears: this is an exercise, in three languages; it does not change with the language.
import styles from './Mark.module.css';

export const EXERCISE = 'EXERCISE · EXERCICE · تمرين';

export function Mark() {
  return (
    <span className={styles['mark']} lang="en" dir="ltr">
      {EXERCISE}
    </span>
  );
}
