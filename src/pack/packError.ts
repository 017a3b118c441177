/**
 * A pack that cannot be read: cut short, altered on the way, of another version, or no pack at all. A fault of building
 * or transport, never of the data in it, so it is thrown.
 */
export class PackError extends Error {
  override readonly name = "PackError";
}
