/** Korean texts of the field with which software templates ask for technologies. */
export const picker = {
  'picker.title': '기술',
  'picker.noneApproved': '회사가 승인한 이 종류의 기술이 아직 없습니다.',
  'picker.nothing': '선택하지 않음',
  'picker.other': '다른 기술',
  'picker.otherNone': '선택…',
  'picker.outside': '{{title}}: 여기서 승인되지 않은 기술입니다',
  'picker.outsideIn':
    '{{title}}: 여기서 승인되지 않은 기술입니다(링: {{ring}})',
  'picker.undecided': '회사가 아직 결정하지 않은 기술입니다.',
  'picker.elsewhere': '이 종류의 기술에 속하지 않습니다.',
  'picker.replacement': '대신 {{title}} 기술을 사용하세요.',
  'picker.archived': '보관 처리된 프로젝트입니다.',
};
