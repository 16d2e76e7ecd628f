// The project's English: where it is written, as pieces that a linter reads.

import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';

/**
 * @typedef {object} Text
 * @property {string} file - from the root
 * @property {number} line - where it begins in the file
 * @property {string} text
 * @property {'.md' | '.txt'} format
 */

const NOT_SOURCES = new Set([
  ...['.git', '.yarn', 'node_modules', 'dist', 'dist-types', 'coverage'],
  ...['e2e-test-report', 'test-results', 'site', 'sbom'],
]);

/** Written by programs from what is written elsewhere. */
const GENERATED = /^docs\/(reference\/|install-transcript\.md$)/;

/**
 * Every English text of the documentation, of the guide and of the user interface.
 *
 * @param {string} root - the repository's folder
 * @returns {Text[]}
 */
export function englishTexts(root) {
  return sourceFiles(root).flatMap(file => {
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

/** Every file of the repository, without what is installed, built or recorded in it. */
function sourceFiles(root, folder = '') {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap(
    entry => {
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory()) {
        return NOT_SOURCES.has(entry.name) ? [] : sourceFiles(root, path);
      }
      return entry.isFile() ? [path] : [];
    },
  );
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
