// Decides the elements a map puts into its host and what assistive technology hears of them; draws nothing into them.
import type { MapWords } from './input.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

export interface Sheet {
  /** Holds the drawing engine. */
  readonly stage: HTMLElement;
  readonly overlay: SVGSVGElement;
  /** Moves with the view while a hand moves it. */
  readonly moving: SVGGElement;
  /** Stays where it is: frame, scale, locator. */
  readonly fixed: SVGGElement;
  readonly slip: SVGGElement;
  name(words: MapWords): void;
  remove(): void;
}

export function mapSheet(host: HTMLElement, words: MapWords): Sheet {
  const stage = document.createElement('div');
  stage.style.cssText = 'position:absolute;inset:0;overflow:hidden';
  stage.setAttribute('aria-hidden', 'true');
  const overlay = document.createElementNS(svgNamespace, 'svg');
  overlay.style.cssText =
    'position:absolute;inset:0;width:100%;height:100%;pointer-events:none;overflow:hidden';
  overlay.setAttribute('aria-hidden', 'true');
  const group = (): SVGGElement => {
    const made = document.createElementNS(svgNamespace, 'g');
    overlay.append(made);
    return made;
  };
  const [moving, fixed, slip] = [group(), group(), group()];
  const kept = {
    position: host.style.position,
    overflow: host.style.overflow,
    touchAction: host.style.touchAction,
    direction: host.style.direction,
  };
  if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
  host.style.overflow = 'hidden';
  host.style.touchAction = 'none';
  host.style.direction = 'ltr';
  if (!host.hasAttribute('tabindex')) host.tabIndex = 0;
  host.setAttribute('role', 'application');
  const name = (spoken: MapWords): void => {
    host.setAttribute('aria-label', spoken.mapName);
    host.setAttribute('aria-description', spoken.mapHelp);
  };
  name(words);
  host.prepend(stage, overlay);
  return {
    stage,
    overlay,
    moving,
    fixed,
    slip,
    name,
    remove: () => {
      stage.remove();
      overlay.remove();
      Object.assign(host.style, kept);
      for (const attribute of ['role', 'aria-label', 'aria-description'])
        host.removeAttribute(attribute);
    },
  };
}
