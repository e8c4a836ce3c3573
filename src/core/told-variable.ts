/** The name of a variable as it may be told; by `otherwise` where somebody may have written the secret itself in its place. */
export function toldVariable(name: string, otherwise: string): string {
  return /^[A-Z_][A-Z0-9_]{0,60}$/.test(name) ? `The variable ${name}` : otherwise;
}
