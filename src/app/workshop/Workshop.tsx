// Decides how the workshop pack is read and printed: a sheet of its own over everything, a choice of plan, the browser's print.
import { useCallback, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { textIn } from '../../base/index.ts';
import { ORDER_KIND_IDS } from '../../engine/index.ts';
import { Button, Pick, useWords } from '../kit/index.ts';
import { useAlone } from '../kit/alone.ts';
import { PackView } from './PackView.tsx';
import { openMaker } from './ask.ts';
import type { PackMaker } from './ask.ts';
import type { PackAnswer } from './messages.ts';
import { closePack } from './opened.ts';
import type { OpenedPack } from './opened.ts';
import styles from './Workshop.module.css';

/** No plan has this name. */
const ALL = '';

export function Workshop({ opened }: { readonly opened: OpenedPack }) {
  const { t, locale } = useWords();
  const [plan, setPlan] = useState(ALL);
  const { answer, isFailed } = usePack(opened, plan);
  const layer = useRef<HTMLDialogElement>(null);
  useAlone(layer, closePack);
  const plans = answer?.plans ?? [];
  const pack = answer?.pack ?? null;
  return createPortal(
    <dialog
      ref={layer}
      open
      aria-modal="true"
      aria-labelledby="pack-title"
      className={styles['layer']}
    >
      <style>{answer?.foot ?? ''}</style>
      <div className={styles['tools']}>
        <h1 id="pack-title" tabIndex={-1}>
          {t('workshop.title')}
        </h1>
        {plans.length < 2 ? null : (
          <Pick
            label={t('workshop.plan')}
            value={plan}
            choices={[
              { id: ALL, label: t('workshop.allPlans') },
              ...plans.map(({ id, title }) => ({ id, label: textIn(title, locale) })),
            ]}
            onChange={setPlan}
          />
        )}
        <Button onClick={closePack}>{t('app.close')}</Button>
        <Button rank="primary" disabled={pack === null} onClick={() => window.print()}>
          {t('workshop.print')}
        </Button>
      </div>
      {pack === null ? (
        <output className={styles['pack']}>
          {isFailed ? t('workshop.failed') : t('app.loading')}
        </output>
      ) : (
        <PackView pack={pack} />
      )}
    </dialog>,
    document.body,
  );
}

/** One worker while the pack is open, begun with the first question. */
function useMaker(): () => PackMaker {
  const maker = useRef<PackMaker | null>(null);
  useEffect(
    () => () => {
      maker.current?.end();
      maker.current = null;
    },
    [],
  );
  return useCallback(() => (maker.current ??= openMaker()), []);
}

/** The pack in the reader's language; the one before stays in sight until the next is there. */
function usePack(opened: OpenedPack, plan: string) {
  const { locale, code } = useWords();
  const maker = useMaker();
  const [answer, setAnswer] = useState<PackAnswer | null>(null);
  const [isFailed, setFailed] = useState(false);
  const { text, fictional } = opened;
  useEffect(() => {
    let isWanted = true;
    const orders = Object.fromEntries(
      ORDER_KIND_IDS.map((kind) => [kind, code(`order.${kind}.name`)]),
    );
    const take = async () => {
      const chosen = plan === ALL ? null : plan;
      const found = await maker().ask({ text, locale, fictional, plan: chosen, orders });
      if (!isWanted) return;
      const isMade = found !== null && found.pack !== null;
      setFailed(!isMade);
      if (isMade) setAnswer(found);
    };
    void take();
    return () => {
      isWanted = false;
    };
  }, [maker, text, fictional, locale, plan, code]);
  return { answer, isFailed };
}
