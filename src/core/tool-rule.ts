/** Why a tool rule can't be used: both finish a sentence that begins with the rule. */
export interface ToolRuleFault {
  /** What is wrong, e.g. `is empty`; no full stop. */
  readonly problem: string;
  /** One sentence. */
  readonly fix: string;
}

const form = 'Write a tool, or a tool and what it may be used for: "Read", "Bash(git log *)", "mcp__server__tool".';

/**
 * What is wrong with a rule for the client's `--allowedTools` (or, as `deny`, its `--disallowedTools`); undefined when
 * the client reads it as one rule. The client itself says nothing: it splits each argument at commas and blanks outside
 * parentheses, so `Bash (git log *)` would allow all of Bash, and passes over what it can't read. Its settings know
 * parentheses inside a rule; these flags end at the first `)`, and what follows would be rules of its own.
 */
export function toolRuleFault(given: string, use: "allow" | "deny" = "allow"): ToolRuleFault | undefined {
  const rule = given.trim();
  if (rule === "") return { problem: "is empty", fix: form };
  const [, name, content] = /^([^\s,()]+)(?:\(([^()\0]*)\))?$/.exec(rule) ?? [];
  if (name === undefined) return misshapen(rule);
  if (content?.trim() === "") {
    return { problem: "has nothing in its parentheses", fix: `Say what is allowed there, or write "${name}" alone.` };
  }
  if (name.startsWith("mcp__") && content !== undefined) {
    return { problem: "is an MCP rule, which takes no parentheses", fix: `Write "${name}" alone.` };
  }
  return faultOfName(name, use);
}

function misshapen(rule: string): ToolRuleFault {
  const outside = rule.replaceAll(/\([^()]*\)/g, "");
  if (!/[()\0]/.test(outside) && /[\s,]/.test(outside)) {
    const fix = "Give each rule by itself, without commas or blanks outside its parentheses.";
    return { problem: "is more than one rule", fix };
  }
  return { problem: "is not of the form Tool or Tool(content), with no parentheses in the content", fix: form };
}

function faultOfName(name: string, use: "allow" | "deny"): ToolRuleFault | undefined {
  if (use === "deny" && name.includes("*")) return undefined;
  if (/^mcp__[^*]+?(?:__.*)?$/.test(name) || /^\p{Lu}[^*]*$/u.test(name)) return undefined;
  if (name.includes("*")) {
    const fix = 'Name the tool; only "mcp__server__*" may have a * there.';
    return { problem: "has a * in the tool's name", fix };
  }
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  const fix = /^\p{Ll}/u.test(name) && !name.startsWith("mcp__") ? `Write "${capital}": names are capitalised.` : form;
  return { problem: "does not begin with the name of a tool", fix };
}
