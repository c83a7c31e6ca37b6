/** How every command of the desk ends: 0 fine, 1 the content is wrong, 2 the program broke or was called wrongly. */

/** A call that the command does not understand; the message is shown as it is. */
export class UsageError extends Error {}

/**
 * Runs a command and sets the exit code it answers with. What it throws is never the writer's fault: that is said in
 * plain words, and the trace is shown only when asked for.
 *
 * @param usage how to call it, shown when it was called wrongly
 */
export async function command(usage: string, run: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    process.exitCode = 2;
    if (isMisuse(error)) {
      console.error(`${error.message}\nCách dùng / Usage: ${usage}`);
      return;
    }
    reportCrash(error);
  }
}

/** Says that the program broke, and how to see more. */
export function reportCrash(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  console.error(
    `Chương trình hỏng, không phải lỗi của người viết nội dung: ${message}\n` +
      'Hãy báo cho người phụ trách kỹ thuật; chạy lại với DEBUG=1 để xem chi tiết.\n' +
      `The program broke; this is not the fault of the content's writer: ${message}\n` +
      'Tell whoever keeps the program; run it again with DEBUG=1 to see the details.',
  );
  if (process.env.DEBUG) console.error(error);
}

const isMisuse = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
