/** How facts stand in a list: without bullets, side by side where there is room. */
export const plainList = {
  columns: '220px auto',
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& > li': { breakInside: 'avoid', padding: '2px 0' },
} as const;
