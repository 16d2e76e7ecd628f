import { parseSourceFiles } from '../landscapeFormat/parseSourceFiles';
import { parsePolicy } from '../policyFormat/parsePolicy';
import { answerTasks } from '../processes/answerTasks';
import type { ParsingTask } from './ParsingTask';

/** The program of the process that parses: this file, wherever it was built to. */
export const PARSING_PROGRAM = __filename;

/** Answers with text: its length is known before anybody reads it. */
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
