/** What the widgets of the home page say. */
export const home = {
  myTeams: 'My teams’ technologies',
  noTeams: 'The catalog lists no team of yours.',
  noTechnologies: 'Your teams’ services list no technology yet.',
};
