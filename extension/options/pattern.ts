const LOOPBACK = /^(localhost|127\.0\.0\.1)$/;

/**
 * The match pattern of a webmail's address as a person gives it, with or without https:// and a path. Undefined where
 * it is no such address: only https can be served, or this machine itself.
 */
export const patternOf = (address: string): string | undefined => {
  const written = address.trim().replace(/\*+$/, '');
  const withScheme = /^[a-z]+:\/\//i.test(written) ? written : `https://${written}`;
  if (!URL.canParse(withScheme)) return undefined;
  const { protocol, host, hostname } = new URL(withScheme);
  const isServed = protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
  const isName = LOOPBACK.test(hostname) || hostname.includes('.');
  return isServed && isName ? `${protocol}//${host}/*` : undefined;
};
