// Common English words and phrases of which none points to danger, among them
// some that look as if they did.
const words = `
a able about above across act add after age ago air all almost along also always am amuse and
animal answer any apple april arm art as ask august autumn away baby back bag ball bank base
bathroom be beach bear beast beautiful because bed before begin behind bell best better between
big bird birthday black blue boat body book both bottle box boy bread breakfast bring brother
brown build bus busy but butter buy cake call camera can car card care carry cat catch chair
change charming cheap cheese child chocolate choose city class clean clock close cloud coat coffee
colour come cook cool corner cost cotton country cup cute cutlery dance daughter day deadline
december deep desk diet different dinner dish dog door dress drive dry each ear early earth east
easy eat eaten edge egg eight else end enough evening every eye face fact fall family far farm
fast father february few field fill find finger first fish five floor flower fly follow food foot
for forget fork forty four fox friday friend from front fruit full garden gave get gift girl give
glass go gold grape grass great green ground group grow guess hair half hand happen harmony hat
have he head hear heart heartbeat help here high hill his hitherto hold holiday home horse hot
hour house how hundred ice idea if in inside interest into island it january job join july jump
june keep key kind king kitchen kiss knee knitting know lady lake language large last late laugh
learn leave left leg lesson let letter library light like line lion list listen little live long
look love low lunch make man many map march market matter may me meal mean meat meet melon middle
milk minute monday money month moon more morning most mother mountain mouth move much music must
name near need never new news next nice night nine no noise north nose november now number october
of off often oil old on one only open or orange order other our out over page paint pair paper
parent park part party pass past pay pen pencil people pepper picture piece place plan plant play
please point potato present pretty price put quarter question quick rain rate read ready remember
rest rice right ring river road roof room rope round run sacred sail salt same sand saturday say
school sea season second see seed sell send september seven shape sheep ship shirt shoe shop short
should show side sing sister sit six size skill skin sky sleep slow small smile snow so soap some
son song soon sound soup south space speak spell spicy spoon spring square stand star start
station stay step still stone story strange street strong student suite summer sun sunday sure
sweet swim table take talk tall taste tea teach team tell ten test thank that the then there these
thing think this thousand thread three through thursday ticket time to today together tomorrow too
tooth top touch town toy train travel tree treat trip true try tuesday turn twelve twenty two
under until up us use useful usual very village violet visit voice wait wake walk wall want warm
wash water way we wear weather wednesday week well west wet what when where which white who why
wide will win wind window winter with woman wonder wood word work world write year yellow yes
yesterday you young zoo
`;

export const harmlessWords: readonly string[] = words.trim().split(/\s+/);

export const harmlessPhrases: readonly string[] = [
  'killing it',
  'killed it',
  'hit it off',
  'we hit it off',
  'hit the gym',
  'dying to see you',
  'to die for',
  'dead tired',
  'cut my hair',
  'hair cut',
  'hanging out',
  'hang in there',
  'shooting star',
  'fruit punch',
  'a bit sad',
  'bit of a laugh',
  'i used to be happy',
  'used to it',
  'we used protection',
  'he used the bathroom',
  'no pressure',
  'blood pressure',
  'food fight',
  'therapist',
  'artichoke',
  'screenshot',
  'skilled',
  'cute',
  'paper cut',
  'push ups',
  'wouldnt hurt a fly',
  'no harm done',
  'he made me happy',
  'she made me laugh',
  'he made me feel safe',
  'i feel safe with him',
  'we kissed',
  'he held me',
  'she hugged me',
  'i love her',
  'he loves me',
  'we talked',
  'i miss her',
  'she is kind to me',
  'they listened to me',
  'i told her',
  'he asked me',
  'we have a plan',
  'a plan for tonight',
  'we agreed on a safeword',
  'jump in the shower',
  'i broke my phone',
  'we lied down together',
  'fighting back tears',
  'pep talk',
  'im better off without him',
  'she made me breakfast',
  'i slept with my ex',
  'thoughts about having kids',
  'im reading this',
  'my kids',
  'my mum died',
  'my cat is dying',
  'he listened',
  'we pushed our limits',
  'im done',
  'he went quiet',
];
