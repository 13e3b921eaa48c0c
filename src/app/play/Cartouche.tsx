// Decides what stands in the map's cartouche: which lens, what its classes and dashes mean; it computes no value.
import { useState } from 'react';
import { LENSES } from '../facts/mapInput.ts';
import { Num, Strip, cx, useWords } from '../kit/index.ts';
import { useMedia, useUi } from '../kit/hooks.ts';
import { say, ui } from '../stores/ui.ts';
import styles from './Cartouche.module.css';

const FIVE = [1, 2, 3, 4, 5] as const;
const BOUNDS = ['< 30', '30', '40', '50', '60+'];
/** Each good with the name of its ink and dash among the tokens. */
const DRAWN = [
  ['trade', 'trade'],
  ['drugs', 'drugs'],
  ['migrants', 'people'],
  ['arms', 'arms'],
  ['fighters', 'fighters'],
] as const;

export function Cartouche() {
  const { t } = useWords();
  const lens = useUi((state) => state.lens);
  const isFoldable = useMedia('(width < 1100px)');
  const [isOpen, setOpen] = useState(false);
  const isShown = !isFoldable || isOpen;
  return (
    <div className={styles['cartouche']}>
      <div className={styles['head']}>
        <h2>{t('lens.title')}</h2>
        {isFoldable ? (
          <button
            type="button"
            className={styles['fold']}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {t(`lens.${lens}`)}
          </button>
        ) : null}
      </div>
      {isShown ? (
        <>
          <Strip
            label={t('lens.title')}
            shape="grid"
            value={lens}
            onChange={(chosen) => {
              ui.setState({ lens: chosen });
              say(t('announce.lens', { lens: t(`lens.${chosen}`) }));
            }}
            choices={LENSES.map((id) => ({ id, label: t(`lens.${id}`) }))}
          />
          <Legend />
        </>
      ) : null}
    </div>
  );
}

function Legend() {
  const { t, code } = useWords();
  const lens = useUi((state) => state.lens);
  const ramp = lens === 'presence' ? 'services' : lens;
  return (
    <>
      <p className={styles['range']}>
        {lens === 'flows'
          ? t('map.legend.flowRange')
          : t('map.legend.range', { name: t(`lens.${lens}`) })}
      </p>
      <div className={styles['ramp']} dir="ltr" aria-hidden="true">
        {FIVE.map((step, at) => (
          <span key={step}>
            <span
              className={styles['class']}
              style={{
                backgroundColor: `var(--${ramp}-${step})`,
                backgroundImage: `var(--hatch-${step})`,
              }}
            />
            <Num>{BOUNDS[at]}</Num>
          </span>
        ))}
      </div>
      <p className={styles['marks']}>
        <span>
          <span
            className={cx(styles['swatch'], styles['estimate'])}
            style={{ backgroundColor: `var(--${ramp}-2)` }}
          />
          {t('map.legend.estimate')}
        </span>
        <span>
          <span className={cx(styles['swatch'], styles['unknown'])} />
          {t('map.legend.notObserved')}
        </span>
      </p>
      {lens === 'flows' ? (
        <ul className={styles['flows']} aria-label={t('map.legend.flows')}>
          {DRAWN.map(([good, ink]) => (
            <li key={good}>
              <svg width="34" height="8" viewBox="0 0 34 8" aria-hidden="true">
                <path
                  d="M1 4H33"
                  fill="none"
                  strokeWidth="2.4"
                  style={{ stroke: `var(--flow-${ink})`, strokeDasharray: `var(--dash-${ink})` }}
                />
              </svg>
              {code(`good.${good}`)}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
