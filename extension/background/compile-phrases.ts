import browser from 'webextension-polyfill';
import type { Policy } from '../../shared/policy/policy';
import type { Table } from '../../shared/language/table';

export type Phrases = Policy['phrases'];

/** Asked of the page that compiles, and of nobody else. */
export interface CompileRequest {
  readonly kind: 'compile-phrases';
  readonly phrases: Phrases;
}
export type Compiled = { readonly table: Table } | { readonly problem: string };

const PAGE = 'extension/background/compile.html';

const compileInPage = async (phrases: Phrases): Promise<Compiled> => {
  await chrome.offscreen.createDocument({
    url: PAGE,
    reasons: [chrome.offscreen.Reason.WORKERS],
    justification: 'Compiles the phrases of a policy, which a service worker cannot load the linguistic library for.',
  });
  try {
    const request: CompileRequest = { kind: 'compile-phrases', phrases };
    return await browser.runtime.sendMessage(request);
  } finally {
    await chrome.offscreen.closeDocument();
  }
};

const compileHere = async (phrases: Phrases): Promise<Compiled> =>
  (await import('./compile')).compilePolicyPhrases(phrases);

/**
 * Compiles the built-in acts with a policy's own phrases. The compiler is heavy and used a few times a year, so it is
 * loaded only then: in a page of its own where the background is a service worker, which may not load code late.
 * Throws an Error with one sentence where a phrase cannot be read.
 */
export const compilePhrases = async (phrases: Phrases): Promise<Table> => {
  const isServiceWorker = typeof document === 'undefined';
  const compiled = await (isServiceWorker ? compileInPage(phrases) : compileHere(phrases));
  if ('problem' in compiled) throw new Error(compiled.problem);
  return compiled.table;
};
