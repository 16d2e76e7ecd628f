/** A heading with what stands below it; what is empty is left out. */
export function section(level, title, parts) {
  return [`${'#'.repeat(level)} ${title}`, ...parts.filter(Boolean)].join(
    '\n\n',
  );
}

/** A text that fits into a cell of a table. */
export function cell(text = '') {
  return text.replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim();
}
