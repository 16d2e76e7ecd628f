/** What the widgets of the home page say, in Korean. */
export const home = {
  'home.myTeams': '우리 팀의 기술',
  'home.noTeams': '카탈로그에서 소속 팀을 찾을 수 없습니다.',
  'home.noTechnologies': '우리 팀 서비스에 등록된 기술이 아직 없습니다.',
};
