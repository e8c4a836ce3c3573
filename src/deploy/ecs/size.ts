/** What Fargate sells: CPU units, least and most memory in MiB, and its step. */
const sizes = [
  { cpu: 1_024, least: 2_048, most: 8_192, step: 1_024 },
  { cpu: 2_048, least: 4_096, most: 16_384, step: 1_024 },
  { cpu: 4_096, least: 8_192, most: 30_720, step: 1_024 },
  { cpu: 8_192, least: 16_384, most: 61_440, step: 4_096 },
  { cpu: 16_384, least: 32_768, most: 122_880, step: 8_192 },
] as const;

/** MiB of the broker, beside the plugin's. */
export const brokerMiB = 256;

/** The smallest size of a Fargate task that has the memory (MiB); the largest one where none has. CPU units, MiB. */
export function fargateSize(memoryMiB: number): { readonly cpu: number; readonly memory: number } {
  const size = sizes.find(({ most }) => memoryMiB <= most);
  if (size === undefined) return { cpu: 16_384, memory: 122_880 };
  const steps = Math.ceil(Math.max(memoryMiB, size.least) / size.step);
  return { cpu: size.cpu, memory: steps * size.step };
}

/** GiB that a task has anyway, the most that it can have, and what image, log and `/tmp` take of it. */
const storage = { given: 20, most: 200, others: 6 };

/** GiB of a task's disk with so much room for `/work` (MiB): undefined where what it has anyway does. */
export function fargateStorage(workMiB: number): number | undefined {
  const wanted = Math.ceil(workMiB / 1_024) + storage.others;
  return wanted <= storage.given ? undefined : Math.min(wanted, storage.most);
}

/** What of a size Fargate does not sell, in sentences. */
export function sizeNotes(memoryMiB: number, workMiB: number): string[] {
  const [most = sizes[0]] = sizes.slice(-1);
  const memory = `A task has at most ${most.most / 1_024} GiB of memory, and the configuration asks for ${Math.ceil(memoryMiB / 1_024)}: take fewer runs at once (maxParallel) or less for each.`;
  const room = `A task has at most ${storage.most} GiB of disk: of the room for files (deploy.workMiB) ${storage.most - storage.others} GiB are there.`;
  return [
    ...(memoryMiB > most.most ? [memory] : []),
    ...(workMiB > (storage.most - storage.others) * 1_024 ? [room] : []),
  ];
}
