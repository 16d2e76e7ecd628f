/** English texts about what the company thinks of a technology. */
export const ring = {
  none: 'No decision',
  heading: 'What the company decided',
  openDecision: '{{ring}}: the decision on {{title}}',
  conditions: 'Conditions',
  owner: 'Contact',
  decided: 'Decided',
  reviewBy: 'Review by',
  reviewPast: 'Review overdue',
  reviewSoon: 'Review due soon',
  replacement: 'Use instead',
  scope: 'Only for',
  links: 'Read more',
  history: 'Before',
} as const;
