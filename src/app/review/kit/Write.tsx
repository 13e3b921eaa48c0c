// Decides how a sentence of the room is written down and handed in; what becomes of it is the tab's.
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { Button, useWords } from '../../kit/index.ts';
import styles from './Write.module.css';

/** As the session's own limit for an addition. */
export const MOST_LETTERS = 600;

interface WriteProps {
  readonly label: string;
  readonly press: string;
  readonly most?: number;
  readonly rows?: number;
  readonly placeholder?: string;
  /** Further fields between the sentence and the press. */
  readonly children?: ReactNode;
  /** False when it could not be taken: then what was written stays. */
  readonly onWrite: (text: string) => boolean;
}

export function Write(props: WriteProps) {
  const { label, press, most = MOST_LETTERS, rows = 2, placeholder, children, onWrite } = props;
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const [isRefused, setRefused] = useState(false);
  const hand = () => {
    const said = text.trim();
    if (said === '') return;
    const isIn = onWrite(said);
    setRefused(!isIn);
    if (isIn) setText('');
  };
  return (
    <form
      className={styles['write']}
      onSubmit={(event) => {
        event.preventDefault();
        hand();
      }}
    >
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        dir="auto"
        rows={rows}
        maxLength={most}
        value={text}
        placeholder={placeholder}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          hand();
        }}
      />
      {children}
      {isRefused ? <p role="alert">{t('review.refused')}</p> : null}
      <Button rank="primary" disabled={text.trim() === ''} onClick={hand}>
        {press}
      </Button>
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}

/** A field of one line with its label. */
export function Field({ label, children }: FieldProps) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
