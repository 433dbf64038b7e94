import { builder } from '../../shared/ui/element';
import { isolatedRoot } from '../../shared/ui/isolated-root';

const SHOWN_FOR = 12_000;
const LATER = 'second-reading:not-checked';

const style = `
  p {
    position: fixed; z-index: 2147483647; inset-block-end: 16px; inset-inline-start: 16px; max-inline-size: min(36rem, calc(100vw - 32px));
    box-sizing: border-box; margin: 0; padding: 0.75em 1em; border-radius: 8px; border: 1px solid #6f8288;
    border-inline-start: 4px solid #b9770a; background: #ffffff; color: #17262b; color-scheme: light;
    font: 15px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; box-shadow: 0 4px 16px rgb(0 0 0 / 0.2);
  }
  strong { display: block; font-size: 0.8125em; }
  @media (prefers-color-scheme: dark) {
    p { background: #1a2327; color: #e6edef; border-color: #83969c; border-inline-start-color: #e0a63f; color-scheme: dark; }
  }
`;

const show = (sentence: string): void => {
  const { host, root } = isolatedRoot(document.documentElement, style);
  const build = builder(document);
  root.append(build('p', { role: 'alert', lang: 'en-GB' }, build('strong', {}, 'Second Reading'), sentence));
  setTimeout(() => host.remove(), SHOWN_FOR);
};

/** Why nothing of a message was checked, as a sentence for the sender. */
export const because = (problem: string): string => `This message was not checked. ${problem}`;

/**
 * Tells the sender that something went unchecked: in this page, and in the next one of this window, since a webmail
 * leaves the page at once when a message is sent. What is kept until then says nothing of the message.
 */
export const sayNotChecked = (sentence: string): void => {
  show(sentence);
  sessionStorage.setItem(LATER, JSON.stringify({ sentence, until: Date.now() + SHOWN_FOR }));
};

/** Shows what the page before had to tell. */
export const showWhatWasSaid = (): void => {
  try {
    const { sentence, until } = JSON.parse(sessionStorage.getItem(LATER) ?? '') as { sentence: string; until: number };
    sessionStorage.removeItem(LATER);
    if (Date.now() < until) show(sentence);
  } catch {
    sessionStorage.removeItem(LATER);
  }
};
