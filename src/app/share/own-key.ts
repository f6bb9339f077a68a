import { createSigningKey, type SigningKey } from '@/exchange/share/sign';
import type { Database } from '@/store/database';

/** The key the buyer signs with, made at its first use; of two tabs that make one at once the first counts. Remembers the name. */
export async function ownKey(db: Database, name: string): Promise<SigningKey> {
  const made = (await db.ownKey.get('own')) ?? (await createSigningKey());
  return db.dexie.transaction('rw', db.ownKey, async () => {
    const key = (await db.ownKey.get('own')) ?? made;
    const { privateKey, publicKey, fingerprint } = key;
    await db.ownKey.put({ id: 'own', name, privateKey, publicKey, fingerprint });
    return { privateKey, publicKey, fingerprint };
  });
}
