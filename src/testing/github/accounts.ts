/** A person, an organisation or a bot. */
export interface Account {
  readonly login: string;
  readonly id: number;
  readonly type: "User" | "Organization" | "Bot";
}

/** Everybody who was ever named: whoever is asked for is there. */
export class Accounts {
  readonly #byLogin = new Map<string, Account>();
  readonly #organizations: Set<string>;

  constructor(organizations: Iterable<string>) {
    this.#organizations = new Set([...organizations].map((login) => login.toLowerCase()));
  }

  of(login: string): Account {
    const key = login.toLowerCase();
    const found = this.#byLogin.get(key);
    if (found !== undefined) return found;
    const type = login.endsWith("[bot]") ? "Bot" : this.#organizations.has(key) ? "Organization" : "User";
    const account: Account = { login, id: 1_001 + this.#byLogin.size, type };
    this.#byLogin.set(key, account);
    return account;
  }

  /** Whose address a commit bears; undefined where it is nobody's here. */
  byEmail(email: string): Account | undefined {
    const [, id] = /^(\d+)\+.*@users\.noreply\.github\.com$/.exec(email) ?? [];
    return [...this.#byLogin.values()].find((account) => String(account.id) === id);
  }
}

export function emailOf({ id, login }: Account): string {
  return `${id}+${login}@users.noreply.github.com`;
}
