/** GW5: all that a family may be told of how a placement went; the student chooses. */
export const GOOD_NEWS = ['days', 'well', 'welcome', 'learned', 'able', 'trade'] as const;
export type GoodNews = (typeof GOOD_NEWS)[number];

/** GW4: of one sentence of thanks to a host, in UTF-16 units. */
export const MOST_THANKS = 300;

/** ID1: days after the last one in which a tutor still reads, and writes an appraisal. */
export const TUTOR_STAYS = 45;
