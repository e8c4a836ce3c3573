const primes = [2];
for (let next = 3; primes.length < 64; next += 2) if (primes.every((prime) => next % prime !== 0)) primes.push(next);

/** The first 32 bits of a number's fraction. The standard defines its constants so; a table of them is longer. */
const fraction = (root: number) => Math.floor((root % 1) * 2 ** 32) | 0;
const constants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const start = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
const words = new Int32Array(64);

const turned = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/**
 * SHA-256 (FIPS 180-4) of bytes, in lower-case hex. In plain JavaScript, so that it is the same synchronous call in Node
 * and in a browser; a tenth of a library's size.
 */
export function sha256(content: Uint8Array): string {
  const state = start.slice();
  const whole = content.length & ~63;
  mix(state, content.subarray(0, whole));
  // What is left, a one bit, zeros, and the length in bits.
  const left = content.subarray(whole);
  const end = new Uint8Array(left.length < 56 ? 64 : 128);
  end.set(left);
  end[left.length] = 0x80;
  const view = new DataView(end.buffer);
  view.setUint32(end.length - 8, content.length / 2 ** 29);
  view.setUint32(end.length - 4, content.length << 3);
  mix(state, end);
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/** Works blocks of 64 bytes into the state. No arrays in the loops: they would double the time. */
function mix(state: Int32Array, blocks: Uint8Array): void {
  const view = new DataView(blocks.buffer, blocks.byteOffset, blocks.length);
  for (let at = 0; at < blocks.length; at += 64) {
    for (let i = 0; i < 16; i += 1) words[i] = view.getInt32(at + 4 * i);
    for (let i = 16; i < 64; i += 1) {
      const far = words[i - 15]!;
      const near = words[i - 2]!;
      const low = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
      const high = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
      words[i] = (words[i - 16]! + low + words[i - 7]! + high) | 0;
    }
    round(state);
  }
}

function round(state: Int32Array): void {
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let i = 0; i < 64; i += 1) {
    const choice = (e & f) ^ (~e & g);
    const first = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + constants[i]! + words[i]!) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
  state[5]! += f;
  state[6]! += g;
  state[7]! += h;
}
