import type { Context } from "./context.ts";
import { imageFindingLines } from "./findings-text.ts";
import { contentDocument, contentLines, detailLines, imageDocument, imageLines } from "./image-text.ts";
import type { ImageWork } from "./image-work.ts";

/**
 * What the image would be, as far as it is known without a network: all of it without a base, or with one in a folder
 * and a version of Claude Code that is known here.
 */
export async function dryRun(
  { terminal }: Context,
  work: ImageWork,
  tags: readonly string[],
  base: string | undefined,
): Promise<{ readonly lines: readonly string[]; readonly document: object }> {
  const unknown = work.unknown();
  if (base !== undefined && (!base.startsWith("oci:") || unknown.length > 0)) {
    const content = await work.content();
    const findings = work.findings();
    return {
      lines: [...contentLines(terminal, content, base, unknown), ...imageFindingLines(terminal, findings)],
      document: {
        ...contentDocument(content),
        findings,
        base: { name: base },
        ...(unknown.length === 0 ? {} : { unknown }),
        tag: tags[0],
        tags,
        dryRun: true,
      },
    };
  }
  const image = await work.build();
  const findings = work.findings();
  return {
    lines: [
      ...detailLines(terminal, image),
      ...imageLines(terminal, image, tags),
      ...imageFindingLines(terminal, findings),
    ],
    document: { ...imageDocument(image, tags), findings, dryRun: true },
  };
}
