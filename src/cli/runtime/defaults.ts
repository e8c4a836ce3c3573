import type { Command } from "commander";

/** Gives options that are declared already another value, in their help too, where nobody gives one. */
export function setDefaults(command: Command, values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    const option = command.options.find((one) => one.attributeName() === name);
    if (option === undefined) throw new Error(`The command has no option "${name}".`);
    option.default(value);
    command.setOptionValueWithSource(name, value, "default");
  }
}
