// The project's English: where it is written, as pieces that a linter reads.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';

/**
 * @typedef {object} Text
 * @property {string} file - from the root
 * @property {number} line - where it begins in the file
 * @property {string} text
 * @property {'.md' | '.txt'} format
 */

/** Written by programs from what is written elsewhere. */
const GENERATED = /^docs\/(reference\/|install-transcript\.md$)/;

/**
 * Every English text of the documentation, of the guide and of the user interface.
 *
 * @param {string} root - the repository's folder
 * @returns {Text[]}
 */
export function englishTexts(root) {
  return trackedFiles(root).flatMap(file => {
    const read = () => readFileSync(join(root, file), 'utf8');
    if (file.endsWith('.md')) {
      return /\.ko\.md$/.test(file) || GENERATED.test(file)
        ? []
        : [{ file, line: 1, text: read(), format: '.md' }];
    }
    if (/\/guide\/(technologies|categories)\/[^/]+\.yaml$/.test(file)) {
      return englishOfGuideFile(file, read());
    }
    return /\/translation\/(translationRef|english\/.+)\.ts$/.test(file)
      ? englishOfTranslation(file, read())
      : [];
  });
}

function trackedFiles(root) {
  return execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  )
    .split('\0')
    .filter(Boolean);
}

function englishOfGuideFile(file, source) {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { lineCounter });
  const english = document.get('en');
  const texts = [];
  visit(isMap(english) ? english : null, {
    Scalar(key, node) {
      if (key !== 'key' && isScalar(node) && typeof node.value === 'string') {
        texts.push({
          file,
          line: lineCounter.linePos(node.range[0]).line,
          text: node.value,
          format: '.txt',
        });
      }
    },
  });
  return texts;
}

function englishOfTranslation(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const texts = [];
  const walk = node => {
    if (ts.isStringLiteralLike(node) && /\s/.test(node.text)) {
      texts.push({
        file,
        line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1,
        text: node.text,
        format: '.txt',
      });
    }
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return texts;
}
