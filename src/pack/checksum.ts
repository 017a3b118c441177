/**
 * 64 bits of a content as 16 hexadecimal digits, for naming a file and noticing that it was altered; no protection
 * against anyone who means to deceive. Two FNV-like lanes: any change of one byte changes both.
 */
export function checksumOf(bytes: Uint8Array): string {
  let [one, other] = [0x811c9dc5, 0x2545f491];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    one = Math.imul(one ^ byte, 0x01000193);
    other = Math.imul(((other << 5) | (other >>> 27)) ^ byte, 0x9e3779b1);
  }
  return hexOf(one) + hexOf(other);
}

function hexOf(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, "0");
}
