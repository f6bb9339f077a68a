/** True for an https page of 1688.com or one of its hosts; anything that is no address is not. */
export function isSitePage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && (hostname === '1688.com' || hostname.endsWith('.1688.com'));
}
