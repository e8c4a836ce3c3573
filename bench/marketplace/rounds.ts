const asked = Number(process.env["BENCH_MARKETPLACE_ROUNDS"] ?? Infinity);

/** How often something is measured: `usual` times, or fewer where BENCH_MARKETPLACE_ROUNDS says so. */
export function rounds(usual: number): number {
  return Math.max(1, Math.min(usual, asked));
}
