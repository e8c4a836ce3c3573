import type { BazaarConfig } from "./types.ts";

/** The configuration itself, typed: for `export default defineConfig({ … })` in `bazaar.config.ts`. */
export function defineConfig(config: BazaarConfig): BazaarConfig {
  return config;
}
