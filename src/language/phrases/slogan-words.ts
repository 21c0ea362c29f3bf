/** Words of slogans; folded, see slogans.ts. */
export const WORDS_OF_SLOGANS = `a all always and anonymous any are be believe black blue boycott deleted end ever every for forever former free freedom
  from god good guy hello i is it jesus justice just king libre life like lives long love make matter me mom my name never
  no nobody none not now off on only our peace pro proud red resist save someone stand stop suspended team that the this
  to twitter unknown user username viva vote we who with world x you your`;
