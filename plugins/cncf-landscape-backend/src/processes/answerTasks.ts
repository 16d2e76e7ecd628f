/** The maximum length of an error's message (characters): it may quote untrusted text. */
const MESSAGE_LENGTH = 1_000;

/** Runs the tasks that a process receives, one at a time, until its parent is gone. */
export function answerTasks(work: (task: unknown) => unknown): void {
  process.on('message', ({ task }: { task: unknown }) => {
    try {
      process.send!({ answer: work(task) });
    } catch (error) {
      const { name, message } = error as Error;
      process.send!({
        error: { name, message: message.slice(0, MESSAGE_LENGTH) },
      });
    }
  });
  process.on('disconnect', () => process.exit());
  process.send!({ ready: true });
}
