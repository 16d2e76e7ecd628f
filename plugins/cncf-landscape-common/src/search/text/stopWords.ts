/** What people write around a need, and what says nothing of it. */
const STOP_WORDS = new Set(
  (
    'a all an and any are as at be best both but by can choose could do does else each every for from get give good have ' +
    'help how i if in into is it its just kind kinds let like make me my need needs of on one or our please should so some ' +
    'somehow something somewhere than that the their them then there these they this those to tool tools us used using ' +
    'via want was way we what when where which while who why will with within without would you your between across ' +
    'solution solutions software project projects product products technology technologies library framework open source ' +
    'oss something anything recommend recommended suggestion looking show about over under up out now etc ' +
    '무엇 무엇을 무엇으로 뭐 뭐가 뭘 뭘로 뭔가 어떤 어떻게 어떤게 것 것을 걸 거 게 수 있는 있는지 있나 있나요 있을까 있을까요 있어 있어요 있음 ' +
    '있게 위한 위해 위하여 도구 툴 솔루션 기술 제품 소프트웨어 프로젝트 오픈소스 오픈 소스 좋은 좋을까 좋을까요 좋아 좋나요 쓰면 써야 쓸까 ' +
    '쓸까요 쓰나 쓰나요 쓰지 쓰는 쓰려면 쓸 써요 쓴다 돼 돼요 되나 되나요 될까 될까요 되는 된 될 하는 하기 할 할까 할까요 하고 하고싶다 하고싶어요 ' +
    '하고싶은데 하려면 하려고 하나 하나요 해야 해야하나 해줘 해주는 해주세요 했으면 한다 합니다 하는데 하는법 하면 하게 한 해 해서 해요 싶다 ' +
    '싶어 싶어요 싶은데 싶습니다 필요 필요한 필요해 필요해요 필요합니다 추천 추천해 추천해줘 추천해주세요 추천좀 알려줘 알려주세요 찾는중 ' +
    '사용 사용할 사용하는 이용 우리 저희 회사 좀 제일 가장 대한 대해 관련 관련된 같은 및 또는 그리고 그런 이런 저런 그냥 통해 통한 방법 방식 ' +
    '때 때문에 모든 사이 사이의 간 간의 곳 없이 없는 없나 없나요 대신 가능 가능한 주는 줄 주세요 주고 으로 이상 중 용 등 더 잘 안 못 누가 왜 ' +
    '언제 어디 어디에 어디서 역할 종류 여기 이것 그것 을 를 이 가 은 는 의 에 로 와 과 도 만'
  ).split(/ +/),
);

/** Whether a word, folded, says nothing of what is needed. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
