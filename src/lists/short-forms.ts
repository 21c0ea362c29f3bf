/** English hypocorisms: the short forms by which bearers of longer given names go, and those longer names. */

const FORMS = `
abby:abigail abe:abraham al:albert,alan,alfred alex:alexander,alexandra,alexis alfie:alfred allie:allison  andy:andrew
angie:angela archie:archibald art:arthur barb:barbara bart:bartholomew bea:beatrice becky:rebecca ben:benjamin
bernie:bernard bert:albert,herbert beth:elizabeth betty:elizabeth bill:william billy:william
bob:robert bobby:robert brad:bradley,bradford bram:abraham cal:calvin cam:cameron carol:caroline cathy:catherine
charlie:charles,charlotte chip:charles chris:christopher,christine,christina,christian chrissy:christine
chuck:charles cindy:cynthia clint:clinton connie:constance curt:curtis dan:daniel danny:daniel dave:david
davey:david deb:deborah,debra debbie:deborah,debra denny:dennis dick:richard don:donald donnie:donald doug:douglas
drew:andrew dot:dorothy ed:edward,edwin eddie:edward,edwin ellie:eleanor,elizabeth emmy:emily ernie:ernest
fran:frances,francis frank:francis,franklin fred:frederick freddie:frederick gabe:gabriel gene:eugene
geoff:geoffrey gerry:gerald gina:regina greg:gregory gus:augustus hal:harold hank:henry harry:harold,henry
jackie:jacqueline jake:jacob jamie:james jan:janet,janice jeff:jeffrey jen:jennifer jenny:jennifer
jerry:gerald,jerome jess:jessica jessie:jessica jill:jillian jim:james jimmy:james joe:joseph joey:joseph
johnny:john jon:jonathan josh:joshua judy:judith julie:julia kate:katherine,kathryn,catherine kathy:kathleen,katherine,kathryn
katie:katherine,kathryn kay:katherine ken:kenneth kenny:kenneth kim:kimberly kris:kristen,kristopher larry:lawrence
len:leonard leo:leonard les:leslie,lester liz:elizabeth lizzie:elizabeth lou:louis,louise
lucy:lucille maddie:madison,madeline maggie:margaret manny:manuel,emmanuel mandy:amanda marge:margaret marty:martin
matt:matthew max:maxwell,maximilian meg:megan,margaret mel:melvin,melissa,melanie mick:michael mickey:michael
mike:michael mikey:michael mindy:melinda missy:melissa mitch:mitchell molly:mary mona:ramona nan:nancy nat:nathan,nathaniel,natalie
nate:nathan,nathaniel ned:edward nick:nicholas nicky:nicholas,nicole nikki:nicole norm:norman pam:pamela
pat:patrick,patricia patty:patricia peggy:margaret penny:penelope pete:peter phil:philip,phillip polly:mary
rafa:rafael randy:randall,randolph ray:raymond reggie:reginald rich:richard richie:richard rick:richard
ricky:richard rob:robert robbie:robert rod:rodney ron:ronald ronnie:ronald rosie:rosemary,rose russ:russell
sadie:sarah sally:sarah sam:samuel,samantha sammy:samuel sandy:sandra shelly:michelle sid:sidney
stan:stanley steph:stephanie steve:steven,stephen stevie:steven,stephen stu:stuart sue:susan susie:susan ted:theodore,edward
teddy:theodore,edward terry:terrance,terence,theresa tess:theresa theo:theodore tim:timothy timmy:timothy tina:christina
toby:tobias tom:thomas tommy:thomas toni:antonia tony:anthony trish:patricia val:valerie
vern:vernon vic:victor vicky:victoria vince:vincent walt:walter wes:wesley will:william willie:william
woody:woodrow zach:zachary zack:zachary`;

/** Short form → the longer names of which it is one, all folded. */
export const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  FORMS.trim()
    .split(/\s+/)
    .map((entry): [string, string[]] => {
      const [short = '', longForms = ''] = entry.split(':');
      return [short, longForms.split(',')];
    }),
);
