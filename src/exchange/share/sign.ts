const curve = { name: 'ECDSA', namedCurve: 'P-256' };
const signing = { name: 'ECDSA', hash: 'SHA-256' };

/** Bytes of an uncompressed point of the curve, and of a signature. */
const keyBytes = 65;
const signatureBytes = 64;

type Bytes = Uint8Array<ArrayBuffer>;

const toBase64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));

/** The bytes a base64 text stands for; null when it is none or they are not as many. */
function fromBase64(text: string, length: number): Bytes | null {
  if (!/^[A-Za-z0-9+/]{1,200}={0,2}$/.test(text) || text.length % 4 !== 0) return null;
  const bytes = Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
  // A second spelling of the same bytes would be a second name of the same key.
  return bytes.length === length && toBase64(bytes) === text ? bytes : null;
}

/** A key to sign with: the private half can be used in this browser and read by nobody. */
export interface SigningKey {
  privateKey: CryptoKey;
  /** raw, base64 */
  publicKey: string;
  /** SHA-256 of the raw public key, lower-case hex */
  fingerprint: string;
}

async function fingerprintOf(raw: Bytes): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', raw));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Makes a key nobody had before. */
export async function createSigningKey(): Promise<SigningKey> {
  const pair = await crypto.subtle.generateKey(curve, false, ['sign', 'verify']);
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return { privateKey: pair.privateKey, publicKey: toBase64(raw), fingerprint: await fingerprintOf(raw) };
}

/** The signature of a text's bytes in UTF-8, base64. */
export async function sign(privateKey: CryptoKey, text: string): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.sign(signing, privateKey, new TextEncoder().encode(text))));
}

/** Whose signature of a text this is, as the key's fingerprint; null when key or signature are none, or the signature is of another text. */
export async function signerOf(text: string, publicKey: string, signature: string): Promise<string | null> {
  const [raw, signed] = [fromBase64(publicKey, keyBytes), fromBase64(signature, signatureBytes)];
  if (!raw || !signed) return null;
  try {
    const key = await crypto.subtle.importKey('raw', raw, curve, false, ['verify']);
    const isRight = await crypto.subtle.verify(signing, key, signed, new TextEncoder().encode(text));
    return isRight ? await fingerprintOf(raw) : null;
  } catch (error) {
    // The browser refuses a point that is not on the curve: a key nobody can have signed with.
    if (error instanceof DOMException) return null;
    throw error;
  }
}
