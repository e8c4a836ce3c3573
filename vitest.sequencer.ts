import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Puts the test first that mostly waits (a call of 75 seconds), so that the others run beside it and not before it. */
export class LongestWaitFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const waits = (file: TestSpecification) => file.moduleId.endsWith("/long-call.system.test.ts");
    return [...sorted.filter(waits), ...sorted.filter((file) => !waits(file))];
  }
}
