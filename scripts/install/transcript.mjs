import { writeFileSync } from 'node:fs';
import prettier from 'prettier';

/** Collects what happened, shows it, and writes it as a page of the documentation. */
export class Transcript {
  #lines = [];
  #secrets;

  /** @param secrets texts of this machine, such as folders, and what to write in their place */
  constructor(secrets) {
    this.#secrets = Object.entries(secrets);
  }

  heading(text) {
    this.#add('', `## ${text}`, '');
  }

  point(text) {
    this.#add(`- ${text}`);
  }

  table(head, rows) {
    const cells = [head, head.map(() => '---'), ...rows];
    this.#add('', ...cells.map(row => `| ${row.join(' | ')} |`), '');
  }

  code(language, lines) {
    this.#add('', `\`\`\`${language}`, ...lines, '```', '');
  }

  async write(file, { title, about }) {
    const text = [`# ${title}`, '', about, ...this.#lines].join('\n');
    const options = await prettier.resolveConfig(file);
    writeFileSync(file, prettier.format(text, { ...options, filepath: file }));
  }

  #add(...lines) {
    for (const line of lines) {
      const clean = this.#secrets.reduce(
        (text, [secret, word]) => text.replaceAll(secret, word),
        line,
      );
      this.#lines.push(clean);
      console.log(clean);
    }
  }
}

export function kilobytes(bytes) {
  return `${Math.round(bytes / 1000)} kB`;
}
