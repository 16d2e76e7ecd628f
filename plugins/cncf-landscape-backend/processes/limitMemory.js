// Loaded before the program of a process that works on what strangers wrote. It ends the process as soon as that takes more
// memory than it may, whatever takes it: a heap has bounds of its own, and a library's memory has none. The watch is a thread,
// so that it goes on while the program computes, and while the process that started this one is busy.

const { Worker, isMainThread } = require('node:worker_threads');

/** How often (milliseconds) the memory is looked at: a drawing takes a gigabyte in a second. */
const LOOK_MS = 20;

const WATCH = `
  const limit = Number(process.env.PROCESS_MEMORY_LIMIT);
  setInterval(() => {
    if (process.memoryUsage.rss() > limit) {
      process.kill(process.pid, 'SIGKILL');
    }
  }, ${LOOK_MS});
`;

if (isMainThread && process.env.PROCESS_MEMORY_LIMIT) {
  new Worker(WATCH, {
    eval: true,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 2 },
  }).unref();
}
