/** English texts of the field with which software templates ask for technologies. */
export const picker = {
  title: 'Technology',
  noneApproved: 'The company has approved nothing of this kind yet.',
  nothing: 'None of these',
  other: 'Something else',
  otherNone: 'Choose…',
  outside: '{{title}} is not approved here',
  outsideIn: '{{title}} is not approved here: it is in the ring {{ring}}',
  undecided: 'The company has not decided on it.',
  elsewhere: 'It is not among the technologies of this kind.',
  replacement: 'Use {{title}} instead.',
  archived: 'Its project is archived.',
} as const;
