/** What stands behind the references in a server's declaration. */
export interface References {
  /** `CLAUDE_PLUGIN_ROOT`, `CLAUDE_PLUGIN_DATA`, and the host's variables that the server may have. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Values of the plugin's `userConfig`. */
  readonly options: Readonly<Record<string, string | undefined>>;
}

/**
 * A text of a server's declaration with its references filled in, in the client's order: `${user_config.X}` first, then
 * `${VAR}` and `${VAR:-default}`. One to a variable that is not there and has no default stays as it is, as in the
 * client; `missing` hears its name. An option that is not set is an empty text.
 */
export function substitute(text: string, references: References, missing: (name: string) => void = () => {}): string {
  const options = text.replaceAll(
    /\$\{user_config\.([A-Za-z_]\w*)\}/g,
    (_, name: string) => own(references.options, name) ?? "",
  );
  return options.replaceAll(/\$\{([A-Za-z_]\w*)(?::-([^}]*))?\}/g, (whole, name: string, otherwise?: string) => {
    const value = own(references.variables, name);
    if (value !== undefined && (value !== "" || otherwise === undefined)) return value;
    if (otherwise === undefined) missing(name);
    return otherwise ?? whole;
  });
}

function own(values: Readonly<Record<string, string | undefined>>, name: string): string | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
