/** Korean texts about what the company thinks of a technology. */
export const ring = {
  'ring.none': '결정 없음',
  'ring.heading': '회사의 결정',
  'ring.openDecision': '{{ring}}: {{title}}에 대한 결정',
  'ring.conditions': '조건',
  'ring.owner': '문의할 곳',
  'ring.decided': '결정일',
  'ring.reviewBy': '재검토 기한',
  'ring.reviewPast': '재검토 기한 지남',
  'ring.reviewSoon': '곧 재검토',
  'ring.replacement': '대신 쓸 기술',
  'ring.scope': '적용 범위',
  'ring.links': '더 읽을거리',
  'ring.history': '이전 결정',
};
