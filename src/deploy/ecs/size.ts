/** What Fargate sells: CPU units, least and most memory in MiB, and its step. */
const sizes = [
  { cpu: 1_024, least: 2_048, most: 8_192, step: 1_024 },
  { cpu: 2_048, least: 4_096, most: 16_384, step: 1_024 },
  { cpu: 4_096, least: 8_192, most: 30_720, step: 1_024 },
  { cpu: 8_192, least: 16_384, most: 61_440, step: 4_096 },
  { cpu: 16_384, least: 32_768, most: 122_880, step: 8_192 },
] as const;

/** The smallest size of a Fargate task that has the memory (MiB); the largest one where none has. CPU units, MiB. */
export function fargateSize(memoryMiB: number): { readonly cpu: number; readonly memory: number } {
  const size = sizes.find(({ most }) => memoryMiB <= most);
  if (size === undefined) return { cpu: 16_384, memory: 122_880 };
  const steps = Math.ceil(Math.max(memoryMiB, size.least) / size.step);
  return { cpu: size.cpu, memory: steps * size.step };
}
