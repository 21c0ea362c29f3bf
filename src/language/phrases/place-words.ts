/** Places that a branch is called by; folded, see places.ts. */
export const PLACE_WORDS = `
  america americas usa uk england britain scotland ireland canada mexico brazil brasil argentina chile colombia peru
  venezuela spain espana portugal france germany deutschland austria switzerland italy italia netherlands belgium
  sweden norway denmark finland poland polska czech hungary romania bulgaria greece turkey turkiye ukraine russia
  israel egypt maroc morocco algeria tunisia nigeria ghana kenya africa india pakistan bangladesh nepal srilanka
  china taiwan hongkong japan korea thailand vietnam malaysia singapore indonesia philippines australia zealand
  oceania europe asia latam emea apac mena dubai uae saudi arabia qatar kuwait
  london paris berlin madrid rome tokyo delhi mumbai lagos nairobi sydney toronto washington`;
