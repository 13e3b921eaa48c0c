// Decides how one of a few things is chosen (a strip of presses, a list that drops down, a tick); it keeps no choice itself.
import { useId } from 'react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './Choices.module.css';

export interface Choice<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly disabled?: boolean;
  /** The language of the label, when it isn't the page's. */
  readonly lang?: string;
}

interface StripProps<Id extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly shape?: 'strip' | 'chips' | 'grid';
}

/** A strip of which one is pressed. Radio buttons underneath: arrows move, screen readers count. */
export function Strip<Id extends string>(props: StripProps<Id>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={props.label} className={styles[props.shape ?? 'strip']}>
      {props.choices.map((choice) => (
        <label
          key={choice.id}
          className={cx(styles['part'], choice.id === props.value && styles['on'])}
        >
          <input
            type="radio"
            className={styles['hidden']}
            name={name}
            value={choice.id}
            checked={choice.id === props.value}
            disabled={choice.disabled === true}
            onChange={() => props.onChange(choice.id)}
          />
          <span lang={choice.lang}>{choice.label}</span>
        </label>
      ))}
    </div>
  );
}

interface PickProps<Id extends string> {
  readonly label: ReactNode;
  readonly choices: readonly Choice<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly hideLabel?: boolean;
  /** What the choice is about, heard behind the label where the same label stands several times. */
  readonly about?: string | undefined;
}

export function Pick<Id extends string>({
  label,
  hideLabel = false,
  about,
  ...props
}: PickProps<Id>) {
  const id = useId();
  return (
    <div className={styles['pick']}>
      <label htmlFor={id} className={hideLabel ? styles['unseen'] : styles['label']}>
        {label}
        {about === undefined ? null : <span className={styles['unseen']}>: {about}</span>}
      </label>
      <select
        id={id}
        className={styles['select']}
        value={props.value}
        onChange={(event) => {
          const chosen = props.choices.find((choice) => choice.id === event.target.value);
          if (chosen !== undefined) props.onChange(chosen.id);
        }}
      >
        {props.choices.map((choice) => (
          <option key={choice.id} value={choice.id} disabled={choice.disabled === true}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface TickProps {
  readonly label: ReactNode;
  readonly note?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Tick({ label, note, checked, onChange }: TickProps) {
  const id = useId();
  return (
    <div className={styles['tick']}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {note === undefined ? null : (
        <p id={`${id}-note`} className={styles['note']}>
          {note}
        </p>
      )}
    </div>
  );
}
