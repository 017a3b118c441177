/** Bytes that are used and granted, as far as the browser tells, and whether it promised never to clear them by itself. */
export type StorageRoom = { readonly used: number; readonly quota: number; readonly isPersistent: boolean };

/** Undefined where the browser tells nothing. */
export async function readRoom(): Promise<StorageRoom | undefined> {
  try {
    const [{ usage, quota }, isPersistent] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    return usage === undefined || quota === undefined ? undefined : { used: usage, quota, isPersistent };
  } catch {
    return undefined;
  }
}

/** Asks the browser never to clear what is kept by itself; whether it promises. */
export async function askToPersist(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}
