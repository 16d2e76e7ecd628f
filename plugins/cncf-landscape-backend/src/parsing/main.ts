import { parseSourceFiles } from '../landscapeFormat/parseSourceFiles';
import { parsePolicy } from '../policyFormat/parsePolicy';
import { answerTasks } from '../processes/answerTasks';
import type { ParsingTask } from './ParsingTask';

/** The program of the parsing process: this file, wherever it is built to. */
export const PARSING_PROGRAM = __filename;

/** Responds with text, whose length is known before it is parsed. */
function parse(task: ParsingTask): string {
  const parsed =
    task.kind === 'landscape'
      ? parseSourceFiles(task.files)
      : parsePolicy(task.name, task.text);
  return JSON.stringify(parsed);
}

if (require.main === module) {
  answerTasks(task => parse(task as ParsingTask));
}
