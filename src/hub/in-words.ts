import { refusalCode, refusedAs } from "../access/refusal-code.ts";

/** What git asks for, also where nothing is to be had: a URL of ours that is cut short, or that of another repository. */
const ofGit = /^\/marketplace\.git(?:\/|$)|\/info\/refs$/;

/**
 * A refusal that git's user reads: as plain text, which git prints behind "remote:" (of JSON it prints nothing but the
 * status). What is no refusal, or not for git, stays as it is.
 */
export async function inWords(path: string, response: Response): Promise<Response> {
  const code = refusalCode(response);
  if (code === undefined || !ofGit.test(path)) return response;
  const { error } = (await response.json()) as { error: { message: string } };
  const headers = new Headers(response.headers);
  headers.set("content-type", "text/plain; charset=utf-8");
  return refusedAs(new Response(`${error.message} (${code})\n`, { status: response.status, headers }), code);
}
