// Decides how who leads lifts the fog on the room's screen: which reading, which zones, then a second press that says what it means.
import { useState } from 'react';
import { LIFTABLE } from '../../session/index.ts';
import type { Liftable } from '../../session/index.ts';
import { Button, Dialog, Pick, useWords } from '../kit/index.ts';
import { useOpenNames, useOpenWorld } from '../room/openWorld.ts';
import { order } from '../stores/roomActions.ts';
import styles from './Parts.module.css';

interface LiftProps {
  readonly onClose: () => void;
}

export function LiftFog({ onClose }: LiftProps) {
  const { t, code } = useWords();
  const [lens, setLens] = useState<Liftable>('trust');
  const [zones, setZones] = useState<readonly string[]>([]);
  const [asks, setAsks] = useState(false);
  const all = useOpenWorld()?.zones.length ?? 0;
  const name = code(`lens.${lens}`);
  const lift = async () => {
    const chosen = zones.length === 0 ? null : zones;
    if (await order({ kind: 'lift-fog', lens, zones: chosen })) onClose();
  };
  const back = () => (asks ? setAsks(false) : onClose());
  return (
    <Dialog
      title={t('host.liftTitle')}
      size="large"
      onClose={onClose}
      actions={
        <>
          <Button onClick={back}>{asks ? t('host.liftBack') : t('app.cancel')}</Button>
          {asks ? (
            <Button rank="final" onClick={() => void lift()}>
              {t('host.liftGo')}
            </Button>
          ) : (
            <Button rank="primary" onClick={() => setAsks(true)}>
              {t('host.liftNext')}
            </Button>
          )}
        </>
      }
    >
      <div className={styles['form']}>
        {asks ? (
          <>
            <p>
              {zones.length === 0
                ? t('host.liftAskAll', { reading: name, count: all })
                : t('host.liftAsk', { reading: name, count: zones.length })}
            </p>
            <p className={styles['note']}>{t('host.liftNote')}</p>
          </>
        ) : (
          <>
            <p className={styles['note']}>{t('host.liftHelp')}</p>
            <Pick
              label={t('host.liftWhat')}
              value={lens}
              onChange={setLens}
              choices={LIFTABLE.map((id) => ({ id, label: code(`lens.${id}`) }))}
            />
            <Zones zones={zones} onChange={setZones} />
          </>
        )}
      </div>
    </Dialog>
  );
}

interface ZonesProps {
  readonly zones: readonly string[];
  readonly onChange: (zones: readonly string[]) => void;
}

/** No tick means every zone. */
function Zones({ zones, onChange }: ZonesProps) {
  const { t } = useWords();
  const world = useOpenWorld();
  const names = useOpenNames();
  if (world === null || names === null) return null;
  const toggle = (id: string) =>
    onChange(zones.includes(id) ? zones.filter((one) => one !== id) : [...zones, id]);
  return (
    <fieldset className={styles['group']}>
      <legend>{t('host.liftWhere')}</legend>
      <p className={styles['note']}>
        {zones.length === 0
          ? t('host.liftEverywhere')
          : t('host.liftSome', { count: zones.length })}
      </p>
      <div className={styles['ticks']}>
        {world.zones.map(({ id }, at) => (
          <label key={id} className={styles['tick']}>
            <input type="checkbox" checked={zones.includes(id)} onChange={() => toggle(id)} />
            <span>{names.zone(at)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
