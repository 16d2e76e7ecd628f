/** What the widgets of the home page say, in Korean. */
export const home = {
  'home.adviceDescription':
    '필요한 것을 적으면 회사가 승인한 기술을 알려 줍니다',
  'home.myTeams': '우리 팀의 기술',
  'home.myTeamsDescription':
    '우리 팀 서비스가 사용하는 기술을, 조치가 필요한 것부터 보여 줍니다',
  'home.noTeams': '카탈로그에서 소속 팀을 찾을 수 없습니다.',
  'home.noTechnologies': '우리 팀 서비스에 등록된 기술이 아직 없습니다.',
};
