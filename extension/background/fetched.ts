import { keep, kept } from './store';

/** A text fetched from a council's own address. */
export interface Fetched {
  readonly text: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

const DAY = 24 * 60 * 60 * 1000;
const LONGEST_WAIT = 20_000;

const isAddress = (value: string): boolean => /^https:\/\/\S+$/.test(value.trim());

const digestOf = async (bytes: ArrayBuffer): Promise<{ base64: string; hex: string }> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return {
    base64: btoa(String.fromCharCode(...digest)),
    hex: [...digest].map(byte => byte.toString(16).padStart(2, '0')).join(''),
  };
};

const plainBase64 = (text: string): string => text.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '');

const download = async (address: string, digest: string): Promise<string> => {
  const response = await fetch(address, {
    cache: 'no-cache',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(LONGEST_WAIT),
  });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const bytes = await response.arrayBuffer();
  const { base64, hex } = await digestOf(bytes);
  const matches = digest === '' || digest.toLowerCase() === hex || plainBase64(digest) === plainBase64(base64);
  if (!matches) throw new Error('what is there is not what its sha256 says');
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
};

/**
 * The text that a setting means: itself, or what is at its https address, remembered for a day, and for as long as the
 * address gives no answer. An address with `#sha256-…` (base64 or hex) is fetched once, and used only if it matches.
 * Throws an Error with one sentence where there is nothing to use.
 */
export const textOf = async (setting: string): Promise<string> => {
  if (!isAddress(setting)) return setting;
  const address = setting.trim();
  const [location = '', digest = ''] = address.split('#sha256-');
  const all = (await kept('fetched')) ?? {};
  const last = all[address];
  if (last && (digest !== '' || Date.now() - last.at < DAY)) return last.text;
  try {
    const text = await download(location, digest);
    await keep('fetched', { ...(await kept('fetched')), [address]: { text, at: Date.now() } });
    return text;
  } catch (error) {
    if (last) return last.text;
    throw new Error(`${location} could not be used: ${reasonOf(error)}.`, { cause: error });
  }
};

const reasonOf = (error: unknown): string => {
  if (error instanceof DOMException) return 'it did not answer in time';
  if (error instanceof TypeError) return 'it could not be reached or read';
  return error instanceof Error ? error.message : 'it could not be reached';
};
