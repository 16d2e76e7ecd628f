/** What the widgets of the home page say. */
export const home = {
  adviceDescription:
    'Describe what you need, and see what the company has approved for it',
  myTeams: 'My teams’ technologies',
  myTeamsDescription:
    'What your teams’ services use, with what needs attention first',
  noTeams: 'You are not in a team that the catalog knows of.',
  noTechnologies: 'Your teams’ services list no technology yet.',
};
