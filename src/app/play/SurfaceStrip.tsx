// Decides the strip that turns the map into a list and back.
import { Strip, useWords } from '../kit/index.ts';
import { useUi } from '../kit/hooks.ts';
import { ui } from '../stores/ui.ts';

export function SurfaceStrip() {
  const { t } = useWords();
  const surface = useUi((state) => state.surface);
  return (
    <Strip
      label={t('map.title')}
      value={surface}
      onChange={(chosen) => ui.setState({ surface: chosen })}
      choices={[
        { id: 'map', label: t('map.view.map') },
        { id: 'list', label: t('map.view.list') },
      ]}
    />
  );
}
