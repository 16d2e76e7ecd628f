import { DrawingProcess } from './DrawingProcess';
import type { DrawingTasks } from './drawingTasks';

/** As many processes as there are things to draw at the same time, each started when it is needed. */
export class DrawingProcesses {
  readonly #all = new Set<DrawingProcess>();
  readonly #idle: DrawingProcess[] = [];

  /** As {@link DrawingProcess.draw}. */
  async draw<K extends keyof DrawingTasks>(
    kind: K,
    task: DrawingTasks[K]['task'],
  ): Promise<DrawingTasks[K]['drawn']> {
    const drawing = this.#idle.pop() ?? new DrawingProcess();
    this.#all.add(drawing);
    try {
      return await drawing.draw(kind, task);
    } finally {
      this.#idle.push(drawing);
    }
  }

  /** Ends all of them at once. */
  stop(): void {
    for (const drawing of this.#all) {
      drawing.stop();
    }
  }
}
