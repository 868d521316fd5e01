const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/**
 * True for tokens that GitHub or npm can have made: their last six letters are the CRC-32 of the rest, to the base 62.
 * @param token with its prefix, such as `ghp_`
 */
export function hasTokenChecksum(token: string): boolean {
  const body = token.slice(token.indexOf("_") + 1, -6);
  let sum = crc32(body);
  let written = "";
  for (let place = 0; place < 6; place++) {
    written = DIGITS.charAt(sum % 62) + written;
    sum = Math.floor(sum / 62);
  }
  return token.endsWith(written);
}

function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let at = 0; at < text.length; at++) {
    crc ^= text.charCodeAt(at);
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
