/** SHA-512 (FIPS 180-4), calculated here and now: a host that answers a batch cannot wait for the browser's own, and Excel's passwords ask for it 100,000 times. */

/** Square and cube roots of primes, their fractions in 64 bits: high and low halves alternate. */
const [START, ROUND] = [roots(8, 2n), roots(80, 3n)];
/** Room for the message schedule; one call is done before the next begins. */
const W = new Int32Array(160);

/** Fractions of the roots of the first primes, exactly: whole roots of primes shifted far to the left. */
function roots(count: number, degree: bigint): Int32Array {
  const found = new Int32Array(count * 2);
  let at = 0;
  for (let prime = 2n; at < count; prime++) {
    if ([...Array(Number(prime)).keys()].some((each) => each > 1 && prime % BigInt(each) === 0n)) continue;
    const root = wholeRoot(prime << (64n * degree), degree);
    found[2 * at] = Number(BigInt.asIntN(32, root >> 32n));
    found[2 * at + 1] = Number(BigInt.asIntN(32, root));
    at++;
  }
  return found;
}

function wholeRoot(of: bigint, degree: bigint): bigint {
  let [low, high] = [0n, 1n << 72n];
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** degree <= of) low = middle;
    else high = middle;
  }
  return low;
}

/** The 64 bytes of a message's hash. */
export function sha512(message: Uint8Array): Uint8Array {
  const length = (Math.floor((message.length + 16) / 128) + 1) * 128, padded = new Uint8Array(length), view = new DataView(padded.buffer), state = Int32Array.from(START);
  padded.set(message);
  padded[message.length] = 0x80;
  view.setUint32(length - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(length - 4, message.length << 3);
  for (let block = 0; block < length; block += 128) compress(state, view, block);
  const hash = new Uint8Array(64), out = new DataView(hash.buffer);
  state.forEach((word, index) => out.setInt32(index * 4, word));
  return hash;
}

/** Carry of an addition of low halves, given as their sum. */
const carried = (sum: number): number => (sum / 4294967296) | 0;

function schedule(view: DataView, block: number): void {
  for (let at = 0; at < 32; at++) W[at] = view.getInt32(block + at * 4);
  for (let at = 32; at < 160; at += 2) {
    const h15 = W[at - 30]!, l15 = W[at - 29]!, h2 = W[at - 4]!, l2 = W[at - 3]!;
    const s0h = (h15 >>> 1 | l15 << 31) ^ (h15 >>> 8 | l15 << 24) ^ (h15 >>> 7), s0l = (l15 >>> 1 | h15 << 31) ^ (l15 >>> 8 | h15 << 24) ^ (l15 >>> 7 | h15 << 25);
    const s1h = (h2 >>> 19 | l2 << 13) ^ (l2 >>> 29 | h2 << 3) ^ (h2 >>> 6), s1l = (l2 >>> 19 | h2 << 13) ^ (h2 >>> 29 | l2 << 3) ^ (l2 >>> 6 | h2 << 26);
    const low = (W[at - 31]! >>> 0) + (s0l >>> 0) + (W[at - 13]! >>> 0) + (s1l >>> 0);
    W[at + 1] = low | 0;
    W[at] = (W[at - 32]! + s0h + W[at - 14]! + s1h + carried(low)) | 0;
  }
}

function compress(state: Int32Array, view: DataView, block: number): void {
  schedule(view, block);
  let ah = state[0]!, al = state[1]!, bh = state[2]!, bl = state[3]!, ch = state[4]!, cl = state[5]!, dh = state[6]!, dl = state[7]!;
  let eh = state[8]!, el = state[9]!, fh = state[10]!, fl = state[11]!, gh = state[12]!, gl = state[13]!, hh = state[14]!, hl = state[15]!;
  for (let at = 0; at < 160; at += 2) {
    const s1h = (eh >>> 14 | el << 18) ^ (eh >>> 18 | el << 14) ^ (el >>> 9 | eh << 23), s1l = (el >>> 14 | eh << 18) ^ (el >>> 18 | eh << 14) ^ (eh >>> 9 | el << 23);
    const low1 = (hl >>> 0) + (s1l >>> 0) + (((el & fl) ^ (~el & gl)) >>> 0) + (ROUND[at + 1]! >>> 0) + (W[at + 1]! >>> 0);
    const high1 = (hh + s1h + ((eh & fh) ^ (~eh & gh)) + ROUND[at]! + W[at]! + carried(low1)) | 0;
    const s0h = (ah >>> 28 | al << 4) ^ (al >>> 2 | ah << 30) ^ (al >>> 7 | ah << 25), s0l = (al >>> 28 | ah << 4) ^ (ah >>> 2 | al << 30) ^ (ah >>> 7 | al << 25);
    const low2 = (s0l >>> 0) + (((al & bl) ^ (al & cl) ^ (bl & cl)) >>> 0);
    const high2 = (s0h + ((ah & bh) ^ (ah & ch) ^ (bh & ch)) + carried(low2)) | 0;
    const next = (dl >>> 0) + (low1 >>> 0), sum = (low1 >>> 0) + (low2 >>> 0);
    hh = gh; hl = gl; gh = fh; gl = fl; fh = eh; fl = el;
    eh = (dh + high1 + carried(next)) | 0; el = next | 0;
    dh = ch; dl = cl; ch = bh; cl = bl; bh = ah; bl = al;
    ah = (high1 + high2 + carried(sum)) | 0; al = sum | 0;
  }
  const words = [ah, al, bh, bl, ch, cl, dh, dl, eh, el, fh, fl, gh, gl, hh, hl];
  for (let at = 0; at < 16; at += 2) {
    const low = (state[at + 1]! >>> 0) + (words[at + 1]! >>> 0);
    state[at + 1] = low | 0;
    state[at] = (state[at]! + words[at]! + carried(low)) | 0;
  }
}
