/** The one origin of the program's own files. */
export const pageOrigin = 'app://zhangfa'
export const pageAddress = `${pageOrigin}/index.html`
/** Where pages are set for PDF and paper; it has no bridge. */
export const pagesAddress = `${pageOrigin}/pages.html`

/** What the page may load and run: the program's own files, and styles that bear this start's nonce. */
export function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Writes the language and the nonce (`<meta property="csp-nonce">`) into the page's HTML. */
export function fillPage(html: string, { language, nonce }: { language: string; nonce: string }): string {
  return html
    .replace(/<html[^>]*>/, `<html lang="${language}">`)
    .replace('<head>', `<head>\n    <meta property="csp-nonce" nonce="${nonce}" content="${nonce}" />`)
}
