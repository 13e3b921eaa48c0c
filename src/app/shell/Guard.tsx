// Catches a fault of any screen at the outer edge: the game stops, its record is kept and can be taken along.
import { Component } from 'react';
import type { ReactNode } from 'react';
import { Button, Scroll, Sheet, SheetTitle, useWords } from '../kit/index.ts';
import { useTable } from '../kit/hooks.ts';
import { leaveGame, saveToFile } from '../stores/actions.ts';
import { isPartMissing } from '../stores/parts.ts';
import { Mark } from './Mark.tsx';
import styles from './Guard.module.css';

/** A fault of an act, not of a screen: the stores have caught it. */
function Playing({ children }: { readonly children: ReactNode }) {
  const fault = useTable((state) => state.fault);
  return fault === null ? children : <Stopped fault={fault} again={() => undefined} />;
}

interface GuardState {
  readonly fault: string | null;
}

export class Guard extends Component<{ readonly children: ReactNode }, GuardState> {
  override state: GuardState = { fault: null };

  static getDerivedStateFromError(error: unknown): GuardState {
    return { fault: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }

  override render() {
    const { fault } = this.state;
    if (fault === null) return <Playing>{this.props.children}</Playing>;
    return <Stopped fault={fault} again={() => this.setState({ fault: null })} />;
  }
}

function Stopped({ fault, again }: { readonly fault: string; readonly again: () => void }) {
  const { t } = useWords();
  const turn = useTable((state) => state.turn);
  const hasGame = useTable((state) => state.game !== null);
  return (
    <main className={styles['page']}>
      <Mark />
      <Sheet className={styles['sheet']}>
        <SheetTitle level={1} title={t('error.title')} />
        {isPartMissing(fault) ? (
          <p>{t('error.part')}</p>
        ) : hasGame ? (
          <p>{t('error.stopped', { turn })}</p>
        ) : null}
        <details>
          <summary>{t('error.details')}</summary>
          <Scroll className={styles['details']} label={t('error.details')}>
            <pre dir="ltr">{fault}</pre>
          </Scroll>
        </details>
        <div className={styles['actions']}>
          {hasGame ? <Button onClick={saveToFile}>{t('save.file')}</Button> : null}
          <Button onClick={() => window.location.reload()}>{t('error.reload')}</Button>
          <Button
            rank="primary"
            onClick={() => {
              void leaveGame().then(again);
            }}
          >
            {t('error.toHome')}
          </Button>
        </div>
      </Sheet>
    </main>
  );
}
