import {
  looseName,
  type RingAdvice,
} from 'backstage-plugin-cncf-landscape-common';

/** What companies call their rings, by what these tell a team to do. */
const WORDS: Record<RingAdvice, string[]> = {
  use: 'adopt|adopted|use|start|keep|invest|standard|default|approved|recommended|preferred|endorsed|도입|채택|사용|권장|표준|采纳|採用|采用'.split(
    '|',
  ),
  try: 'trial|assess|try|pilot|evaluate|explore|experiment|experimental|emerging|incubate|research|watch|시험|시도|시범|평가|검토|실험|试验|评估|試行|評価'.split(
    '|',
  ),
  avoid:
    'hold|on-hold|avoid|stop|caution|retire|retired|retiring|deprecate|deprecated|sunset|obsolete|legacy|banned|forbidden|prohibited|rejected|discontinue|discontinued|decommission|decommissioned|eliminate|replace|remove|removed|do-not-use|dont-use|not-recommended|not-approved|phase-out|phased-out|end-of-life|eol|보류|중단|회피|지양|금지|폐기|주의|사용-금지|暂缓|避免|停止|淘汰|保留|回避|廃止'.split(
      '|',
    ),
};

const ADVICE = new Map(
  Object.entries(WORDS).flatMap(([advice, words]) =>
    words.map(word => [looseName(word), advice as RingAdvice] as const),
  ),
);

/** What a ring tells a team to do, where its name or title is a word that says so. */
export function adviceOf(
  ...names: (string | undefined)[]
): RingAdvice | undefined {
  for (const name of names) {
    const advice = ADVICE.get(looseName(name ?? ''));
    if (advice) {
      return advice;
    }
  }
  return undefined;
}
