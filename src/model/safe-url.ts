/** Whether a link from a guide may become a link on a page: http(s), mailto or relative. */
export function isSafeUrl(url: string): boolean {
  // Browsers skip control characters and blanks when they read a scheme; so does this.
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(/[\0- ]/g, ''))?.[1]?.toLowerCase();
  return scheme === undefined || scheme === 'https' || scheme === 'http' || scheme === 'mailto';
}
