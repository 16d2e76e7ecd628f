/** Of what an error says (characters): some of it is the text of strangers. */
const MESSAGE_LENGTH = 1_000;

/** Has a process do what it is sent, one task at a time, until whoever started it is gone. */
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
