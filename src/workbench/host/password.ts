/** Passwords of protection: the word while the host knows it, and its hash as files keep it. */
import { sha512 } from "@noble/hashes/sha2";
import type { PasswordData } from "../bookData";

/** What Excel writes, worked out while a batch waits, so not by the browser's own hashing, which answers later: SHA-512 of salt and word, then 100,000 times of the last hash and a counter (ECMA-376 18.3.1.85). */
const ALGORITHM = "SHA-512", SPINS = 100_000, SALT_BYTES = 16;
/** A file may ask for more turns than anybody waits for. */
const MOST_SPINS = 10_000_000;

export class Password {
  private constructor(private readonly word: string | null, private hashed: PasswordData | null) {}

  static ofWord(word: string): Password {
    return new Password(word, null);
  }

  static ofFile(data: PasswordData): Password {
    return new Password(null, data);
  }

  /** Whether a word is the password. Hashes of algorithms other than Excel's own two match no word. */
  matches(word: string): boolean {
    if (this.word !== null) return word === this.word;
    const { algorithm = "", hash = "", salt = "", spins = 0 } = this.hashed ?? {};
    if (algorithm === "") return hash.toUpperCase() === shortHash(word);
    return algorithm === ALGORITHM && spins <= MOST_SPINS && hashOf(word, fromBase64(salt), spins) === hash;
  }

  /** The password as files keep it; made once. */
  data(): PasswordData {
    if (this.hashed) return this.hashed;
    const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
    return (this.hashed = { algorithm: ALGORITHM, hash: hashOf(this.word ?? "", salt, SPINS), salt: toBase64(salt), spins: SPINS });
  }
}

function hashOf(word: string, salt: Uint8Array, spins: number): string {
  const letters = new Uint8Array(word.length * 2), view = new DataView(letters.buffer);
  for (let at = 0; at < word.length; at++) view.setUint16(at * 2, word.charCodeAt(at), true);
  const first = new Uint8Array(salt.length + letters.length);
  first.set(salt);
  first.set(letters, salt.length);
  const message = new Uint8Array(68), counter = new DataView(message.buffer);
  message.set(sha512(first));
  for (let turn = 0; turn < spins; turn++) {
    counter.setUint32(64, turn, true);
    message.set(sha512(message));
  }
  return toBase64(message.subarray(0, 64));
}

/** The 16-bit hash of Excel 2010 and before, as four hexadecimal digits (ECMA-376 part 4, 3.3.1.81). */
function shortHash(word: string): string {
  const turned = (hash: number): number => ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  let hash = 0;
  for (const letter of [...word].reverse()) hash = turned(hash) ^ (letter.charCodeAt(0) & 0xff);
  return (turned(hash) ^ word.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
