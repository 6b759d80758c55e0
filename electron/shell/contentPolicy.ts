/** The one origin of the program's own files. */
export const pageOrigin = 'app://zhangfa'
export const pageAddress = `${pageOrigin}/index.html`
/** Where pages are set for PDF and paper; it has no bridge. */
export const pagesAddress = `${pageOrigin}/pages.html`

/** Where pages are looked at before they are printed; the pages themselves stand in a frame of it. */
export const previewAddress = `${pageOrigin}/preview.html`

/**
 * What a page may load and run: the program's own files, and styles that bear this start's nonce. Only the preview has a frame
 * in it, and only pages stand in one.
 */
export function contentPolicy(nonce: string, file = ''): string {
  const framed = file === 'pages.html' ? "'self'" : "'none'"
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
    ...(file === 'preview.html' ? ["frame-src 'self'"] : []),
    `frame-ancestors ${framed}`,
  ].join('; ')
}

/** Writes the language and the nonce (`<meta property="csp-nonce">`) into the page's HTML. */
export function fillPage(html: string, { language, nonce }: { language: string; nonce: string }): string {
  return html
    .replace(/<html[^>]*>/, `<html lang="${language}">`)
    .replace('<head>', `<head>\n    <meta property="csp-nonce" nonce="${nonce}" content="${nonce}" />`)
}
