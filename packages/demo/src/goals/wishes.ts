import type { Wishes } from './words.ts';

/** What families say when they want a goal of the library, by its code; and children who are old enough to be asked. */
export const WISHES: Readonly<Record<string, Wishes>> = {
  DRESSES_FOR_SCHOOL: {
    wishes: [
      {
        en: '{He} should get ready for school like {his} sister.',
        hi: 'वह अपनी बहन की तरह स्कूल के लिए तैयार हो जाए।',
      },
      'In the morning I dress two children and run for the bus. I want {him} to do the shirt.',
    ],
  },
  EATS_WITH_SPOON: {
    wishes: [
      { en: '{He} should eat from {his} own plate when we all sit down.', hi: 'वह सबके साथ बैठकर अपनी थाली से खाए।' },
      'My mother-in-law feeds {him}. I want {him} to hold the spoon.',
      '{He} eats only if I walk behind {him} with the bowl.',
    ],
  },
  SHOES_AND_SOCKS: {
    wishes: [
      { en: 'Socks are a fight every day. I want one quiet morning.', hi: 'सुबह मोज़ों की लड़ाई ख़त्म हो।' },
      '{He} should put on {his} own shoes when the van honks.',
    ],
  },
  TOILET_AT_HOME: {
    wishes: [
      {
        en: 'Without diapers we could go to my brother’s wedding.',
        hi: 'डायपर छूटे तो हम भाई की शादी में जा सकें।',
      },
      '{He} is big now. {He} should tell us and go.',
    ],
  },
  BUTTONS_UNIFORM: {
    wishes: [
      { en: '{He} should come down with the shirt closed.', hi: 'कमीज़ के बटन खुद लगाकर नीचे आए।' },
      'I do the buttons in the lift. {He} is too old for that.',
    ],
  },
  HAIR_WASH: {
    wishes: [
      'Two of us hold {him} for the hair wash. I hate it.',
      { en: 'Bath time should be nice again.', hi: 'नहाने का समय फिर से अच्छा लगे।' },
    ],
  },
  WRITES_NAME: {
    wishes: [
      'The teacher returns the sheets without a name. {He} tears them.',
      { en: '{He} should write {his} own name.', hi: 'अपना नाम खुद लिखे।' },
    ],
  },
  COPIES_FROM_BOARD: {
    wishes: ['Each night I ring the other mothers for the homework.'],
    ownWishes: ['I want to finish when the others finish.'],
  },
  CUTS_ON_A_LINE: { wishes: ['{He} sits outside in craft class. {He} should do it with the others.'] },
  OPENS_WATER_BOTTLE: {
    wishes: ['{He} comes home with the bottle full, in May.'],
    ownWishes: ['I do not want to ask the others for my water.'],
  },
  PACKS_SCHOOL_BAG: {
    wishes: ['Each week there is a note from school: no book, no tiffin.'],
    ownWishes: ['I want mother to stop checking my bag.'],
  },
  STAYS_FOR_STORY: {
    wishes: [
      'The school says {he} disturbs. I want them to keep {him}.',
      '{He} should hear the story to the end once.',
    ],
  },
  SITS_THROUGH_LESSON: {
    wishes: ['{He} lies on the desk and they say {he} is lazy.'],
    ownWishes: ['My back hurts by the third lesson.'],
  },
  COMES_TO_BATH: {
    wishes: [
      { en: 'Evenings end in screaming. The neighbours knock.', hi: 'शाम बिना चीख-पुकार के बीते।' },
      'I want to say “bath” and {he} comes.',
    ],
  },
  TAKES_TURNS: {
    wishes: [
      { en: '{He} should have one friend.', hi: 'उसका कोई अपना दोस्त हो।' },
      'At birthdays {he} stands at the wall. I want {him} in the game.',
    ],
  },
  EATS_TIFFIN: { wishes: ['{He} eats three things, all of them white.', 'The tiffin comes home as it went.'] },
  HAIRCUT: {
    wishes: ['We cut {his} hair while {he} sleeps.', 'For Raksha Bandhan {he} should look nice, without tears.'],
  },
  CATCHES_BALL: {
    wishes: ['The cousins play cricket and {he} fetches the ball.', '{He} should play in the lane with the others.'],
  },
  SITS_AND_PLAYS: {
    wishes: [
      { en: '{He} should sit and play while I cook.', hi: 'जब मैं खाना बनाऊँ, वह बैठकर खेले।' },
      'Other babies sit at this age. I want to see {him} sit.',
    ],
  },
  GETS_TO_THE_TOY: {
    wishes: ['{He} cries for things and cannot fetch them.', '{He} should follow {his} brother round the room.'],
  },
  PULLS_TO_STAND: { wishes: ['{He} should stand at the window and wave to papa.'] },
  FIRST_STEPS: {
    wishes: [
      '{He} should walk before {his} brother’s thread day.',
      { en: 'My heart wants to see {him} walk to me.', hi: 'दिल चाहता है कि वह चलकर मेरे पास आए।' },
    ],
  },
  WALKS_TO_CLASS: {
    wishes: [
      { en: '{He} should go in at the gate on {his} own feet.', hi: 'वह फाटक से अपने पैरों पर अंदर जाए।' },
      'The helper carries {him} in. {He} does not want that any more.',
    ],
  },
  STAIRS_AT_HOME: {
    wishes: [
      { en: 'We live upstairs and {he} gets heavy.', hi: 'हम ऊपर रहते हैं, अब गोद में उठाना भारी पड़ता है।' },
      '{He} should come up alone when {he} is back from play.',
    ],
  },
  PARK_WITHOUT_FALLS: {
    wishes: ['{His} knees are never healed.', 'I want to sit on the bench like the other mothers.'],
  },
  RIDES_TRICYCLE: { wishes: ['The tricycle from {his} uncle stands there with its ribbon on.'] },
  SITS_AT_FAMILY_MEAL: { wishes: ['{He} eats in the bedroom and we eat outside. I want one table.'] },
  LOOKS_TO_BOTH_SIDES: {
    wishes: [
      { en: '{He} always looks at the wall and never at me.', hi: 'वह दीवार को नहीं, मेरी तरफ़ भी देखे।' },
      'People ask about {his} head. I want it round.',
    ],
  },
  PLAYS_ON_TUMMY: { wishes: ['{He} screams on the tummy, so we stopped.'] },
  STANDS_IN_ASSEMBLY: {
    wishes: ['{He} limps by noon.'],
    ownWishes: ['They gave me a chair in assembly. I want to stand with my row.'],
  },
  WALKS_TO_BUS_STOP: {
    wishes: ['The plaster is off but {he} walks as if it were on.'],
    ownWishes: ['I want to go by bus with my friends again.'],
  },
  KEEPS_TRANSFER: { wishes: ['As long as {he} can stand to the chair, I can manage alone.'] },
  KEEPS_TURNING_PAGES: {
    wishes: ['{He} does {his} own books and is proud of it.'],
    ownWishes: ['I want to do my own books, not have them done.'],
  },
  WALKS_TO_TEMPLE: { wishes: ['Let {him} walk in as long as {he} can.'] },
  DRIVES_POWERED_CHAIR: {
    wishes: ['{He} should go where {he} wants.'],
    ownWishes: ['I want to be on time for class without being pushed.'],
  },
  SHIRT_SEATED: { wishes: ['The shirt {he} can do if nobody hurries {him}.'] },
  BRUSHES_AT_BASIN: { wishes: ['Brushing teeth is a wrestling match. {He} should stand there and do it.'] },
  PICTURE_OBSTACLE_COURSE: { wishes: ['On the school’s sports day {he} should do the course like the others.'] },
};
