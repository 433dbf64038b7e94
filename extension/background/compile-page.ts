import browser from 'webextension-polyfill';
import { compilePolicyPhrases } from './compile';
import type { CompileRequest } from './compile-phrases';

const isCompileRequest = (message: unknown): message is CompileRequest =>
  typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'compile-phrases';

browser.runtime.onMessage.addListener((message: unknown) =>
  isCompileRequest(message) ? Promise.resolve(compilePolicyPhrases(message.phrases)) : undefined,
);
