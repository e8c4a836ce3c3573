/** Ports that the runtime in an image listens on unless a flag says another one. */
export const runtimePorts = { serve: 3000, broker: 8788 } as const;
