/** A host under `mount` and its closed shadow root: the page's styles stop at it, and its scripts cannot look in. */
export const isolatedRoot = (mount: HTMLElement, css: string): { host: HTMLElement; root: ShadowRoot } => {
  const host = mount.ownerDocument.createElement('second-reading-panel');
  host.style.cssText = 'all: initial !important; display: contents !important';
  const root = host.attachShadow({ mode: 'closed' });
  adopt(root, css);
  mount.append(host);
  return { host, root };
};

/** Content scripts in Firefox may not assign `adoptedStyleSheets`; there, and only there, a style element does the work. */
const adopt = (root: ShadowRoot, css: string): void => {
  const document = root.ownerDocument;
  try {
    const sheet = new (document.defaultView as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
};
