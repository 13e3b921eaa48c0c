// Decides what every answer tells the browser to allow: nothing from elsewhere, no script in the page's text, no framing.

/** Headers of every answer. `host` is the name that the request was let through under: its socket may be opened. */
export function securityHeaders(host?: string): Readonly<Record<string, string>> {
  // `'self'` does not cover sockets in every browser.
  const sockets = host === undefined ? '' : ` ws://${host} wss://${host}`;
  return {
    'Content-Security-Policy':
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
      `worker-src 'self' blob:; connect-src 'self'${sockets}; object-src 'none'; base-uri 'none'; ` +
      "form-action 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}
