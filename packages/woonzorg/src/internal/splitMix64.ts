const mask = (1n << 64n) - 1n

/** The nth output, from 0, of SplitMix64 (Steele, Lea and Flood, 2014) as 64 bits. */
export const splitMix64 = (seed: number, n: number): bigint => {
  let bits = (BigInt.asUintN(64, BigInt(seed)) + BigInt(n + 1) * 0x9e3779b97f4a7c15n) & mask
  bits = ((bits ^ (bits >> 30n)) * 0xbf58476d1ce4e5b9n) & mask
  bits = ((bits ^ (bits >> 27n)) * 0x94d049bb133111ebn) & mask
  return bits ^ (bits >> 31n)
}
