/** What the widgets of the home page say. */
export const home = {
  adviceDescription:
    'Describe what you need, and see what the company has approved for it',
  myTeams: 'My teams’ technologies',
  myTeamsDescription:
    'What your teams’ services use, with what needs attention first',
  noTeams: 'The catalog lists no team of yours.',
  noTechnologies: 'Your teams’ services list no technology yet.',
};
