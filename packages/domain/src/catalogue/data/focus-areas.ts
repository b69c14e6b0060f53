import type { FocusArea, Unstamped } from '../kinds.ts';
import { draft } from '../text.ts';

/**
 * Five focus areas for each discipline. ICF titles were checked against two public code lists; codes marked medium are
 * own knowledge.
 */
export const focusAreas: readonly Unstamped<FocusArea>[] = [
  {
    code: 'FINE_MOTOR_SKILLS',
    discipline: 'OCCUPATIONAL_THERAPY',
    label: draft('Fine Motor Skills', 'सूक्ष्म मोटर कौशल'),
    summary: draft(
      'Hand and finger coordination for tasks such as writing, buttoning and scissor use',
      'लिखने, बटन लगाने और कैंची चलाने जैसे कामों के लिए हाथ और उँगलियों का समन्वय',
    ),
    examples: ['writing', 'buttoning shirts', 'using scissors'],
    icf: [
      { code: 'd440', title: 'Fine hand use', role: 'PRIMARY', confidence: 'high' },
      { code: 'd445', title: 'Hand and arm use', role: 'SECONDARY', confidence: 'high' },
      { code: 'd4402', title: 'Manipulating', role: 'DETAIL', confidence: 'medium' },
      { code: 'd145', title: 'Learning to write', role: 'SECONDARY', confidence: 'high' },
      { code: 'd170', title: 'Writing', role: 'SECONDARY', confidence: 'high' },
      { code: 'b760', title: 'Control of voluntary movement functions', role: 'FUNCTION', confidence: 'high' },
    ],
  },
  {
    code: 'SENSORY_INTEGRATION',
    discipline: 'OCCUPATIONAL_THERAPY',
    label: draft('Sensory Integration', 'संवेदी एकीकरण'),
    summary: draft(
      'Managing responses to sounds, textures and movement when a child is over- or under-responsive',
      'आवाज़, स्पर्श और गति पर बहुत ज़्यादा या बहुत कम प्रतिक्रिया को सँभालना',
    ),
    examples: ['sounds', 'textures', 'movement'],
    icf: [
      { code: 'b156', title: 'Perceptual functions', role: 'PRIMARY', confidence: 'high' },
      { code: 'd120', title: 'Other purposeful sensing', role: 'SECONDARY', confidence: 'high' },
      { code: 'b235', title: 'Vestibular functions', role: 'FUNCTION', confidence: 'high' },
      { code: 'b260', title: 'Proprioceptive function', role: 'FUNCTION', confidence: 'high' },
      { code: 'b265', title: 'Touch function', role: 'FUNCTION', confidence: 'high' },
      { code: 'b147', title: 'Psychomotor functions', role: 'SECONDARY', confidence: 'medium' },
    ],
  },
  {
    code: 'SELF_CARE_ROUTINES',
    discipline: 'OCCUPATIONAL_THERAPY',
    label: draft('Self-Care Routines', 'स्वयं की देखभाल की दिनचर्या'),
    summary: draft(
      'Independence in daily self-care such as brushing teeth, using utensils and dressing',
      'दाँत ब्रश करने, चम्मच-बर्तन चलाने और कपड़े पहनने में स्वतंत्रता',
    ),
    examples: ['brushing teeth', 'using utensils', 'dressing'],
    icf: [
      { code: 'd510', title: 'Washing oneself', role: 'PRIMARY', confidence: 'high' },
      { code: 'd5201', title: 'Caring for teeth', role: 'DETAIL', confidence: 'high' },
      { code: 'd530', title: 'Toileting', role: 'SECONDARY', confidence: 'high' },
      { code: 'd540', title: 'Dressing', role: 'PRIMARY', confidence: 'high' },
      { code: 'd550', title: 'Eating', role: 'PRIMARY', confidence: 'high' },
      { code: 'd560', title: 'Drinking', role: 'SECONDARY', confidence: 'high' },
      { code: 'd230', title: 'Carrying out daily routine', role: 'SECONDARY', confidence: 'high' },
    ],
  },
  {
    code: 'VISUAL_MOTOR_COORDINATION',
    discipline: 'OCCUPATIONAL_THERAPY',
    label: draft('Visual-Motor Coordination', 'दृश्य-मोटर समन्वय'),
    summary: draft(
      'Eye-hand coordination for drawing shapes, copying patterns and tracking moving objects',
      'आकृति बनाने, नमूना उतारने और चलती चीज़ को देखने के लिए आँख-हाथ का समन्वय',
    ),
    examples: ['drawing shapes', 'copying patterns', 'tracking moving objects'],
    icf: [
      { code: 'b7602', title: 'Coordination of voluntary movements', role: 'PRIMARY', confidence: 'high' },
      { code: 'd130', title: 'Copying', role: 'SECONDARY', confidence: 'high' },
      { code: 'd110', title: 'Watching', role: 'SECONDARY', confidence: 'high' },
      { code: 'b1565', title: 'Visuospatial perception', role: 'FUNCTION', confidence: 'medium' },
      { code: 'd440', title: 'Fine hand use', role: 'SECONDARY', confidence: 'high' },
    ],
  },
  {
    code: 'EMOTIONAL_REGULATION_AND_SOCIAL_INTERACTION',
    discipline: 'OCCUPATIONAL_THERAPY',
    label: draft('Emotional Regulation and Social Interaction', 'भावनात्मक नियंत्रण और सामाजिक मेलजोल'),
    summary: draft(
      'Understanding and managing emotions so as to interact well at home, at school and in groups',
      'घर, स्कूल और समूह में अच्छे मेलजोल के लिए भावनाओं को समझना और सँभालना',
    ),
    examples: ['home', 'school', 'group settings'],
    icf: [
      { code: 'b152', title: 'Emotional functions', role: 'PRIMARY', confidence: 'high' },
      { code: 'b1521', title: 'Regulation of emotion', role: 'DETAIL', confidence: 'medium' },
      { code: 'd250', title: "Managing one's own behaviour (ICF-CY)", role: 'PRIMARY', confidence: 'high' },
      { code: 'd710', title: 'Basic interpersonal interactions', role: 'SECONDARY', confidence: 'high' },
      { code: 'd750', title: 'Informal social relationships', role: 'SECONDARY', confidence: 'high' },
      { code: 'd880', title: 'Engagement in play (ICF-CY)', role: 'SECONDARY', confidence: 'medium' },
    ],
  },
  {
    code: 'GROSS_MOTOR_SKILLS',
    discipline: 'PHYSIOTHERAPY',
    label: draft('Gross Motor Skills', 'स्थूल मोटर कौशल'),
    summary: draft(
      'Large movements such as crawling, walking, running and jumping; help for children slow to reach them',
      'घुटनों चलना, चलना, दौड़ना, कूदना जैसी बड़ी गतिविधियाँ; देर से सीखने वाले बच्चों की मदद',
    ),
    examples: ['crawling', 'walking', 'running', 'jumping'],
    icf: [
      { code: 'd455', title: 'Moving around', role: 'PRIMARY', confidence: 'high' },
      { code: 'd450', title: 'Walking', role: 'PRIMARY', confidence: 'high' },
      { code: 'd410', title: 'Changing basic body position', role: 'SECONDARY', confidence: 'high' },
      { code: 'd4550', title: 'Crawling', role: 'DETAIL', confidence: 'high' },
      { code: 'd4552', title: 'Running', role: 'DETAIL', confidence: 'high' },
      { code: 'd4553', title: 'Jumping', role: 'DETAIL', confidence: 'high' },
      { code: 'b730', title: 'Muscle power functions', role: 'FUNCTION', confidence: 'high' },
    ],
  },
  {
    code: 'BALANCE_AND_COORDINATION',
    discipline: 'PHYSIOTHERAPY',
    label: draft('Balance and Coordination', 'संतुलन और समन्वय'),
    summary: draft(
      'Stability and control for children who fall often or find physical activity hard',
      'बार-बार गिरने वाले या शारीरिक गतिविधि में कठिनाई वाले बच्चों के लिए स्थिरता और नियंत्रण',
    ),
    examples: ['falls', 'stability', 'control'],
    icf: [
      { code: 'b755', title: 'Involuntary movement reaction functions', role: 'PRIMARY', confidence: 'high' },
      { code: 'b760', title: 'Control of voluntary movement functions', role: 'PRIMARY', confidence: 'high' },
      { code: 'b235', title: 'Vestibular functions', role: 'FUNCTION', confidence: 'high' },
      { code: 'd415', title: 'Maintaining a body position', role: 'SECONDARY', confidence: 'high' },
    ],
  },
  {
    code: 'MUSCLE_TONE_AND_FLEXIBILITY',
    discipline: 'PHYSIOTHERAPY',
    label: draft('Muscle Tone and Flexibility', 'मांसपेशियों की टोन (तान) और लचीलापन'),
    summary: draft(
      'Strengthen weak muscles and stretch tight ones in children who are stiff or floppy',
      'अकड़े या ढीले बच्चों में कमज़ोर मांसपेशियों को मज़बूत करना और तनी मांसपेशियों को खींचना',
    ),
    examples: ['stiff muscles', 'floppy muscles', 'weak muscles', 'tight muscles'],
    icf: [
      { code: 'b735', title: 'Muscle tone functions', role: 'PRIMARY', confidence: 'high' },
      { code: 'b710', title: 'Mobility of joint functions', role: 'PRIMARY', confidence: 'high' },
      { code: 'b730', title: 'Muscle power functions', role: 'SECONDARY', confidence: 'high' },
      {
        code: 'b780',
        title: 'Sensations related to muscles and movement functions',
        role: 'SECONDARY',
        confidence: 'high',
      },
    ],
  },
  {
    code: 'PAIN_MANAGEMENT',
    discipline: 'PHYSIOTHERAPY',
    label: draft('Pain Management', 'दर्द प्रबंधन'),
    summary: draft(
      'Child-friendly ways to reduce discomfort after injury or surgery and help recovery',
      'चोट या ऑपरेशन के बाद तकलीफ़ घटाने और ठीक होने में मदद के बच्चों के अनुकूल तरीके',
    ),
    examples: ['after injury', 'after surgery'],
    icf: [
      { code: 'b280', title: 'Sensation of pain', role: 'PRIMARY', confidence: 'high' },
      {
        code: 'd240',
        title: 'Handling stress and other psychological demands',
        role: 'SECONDARY',
        confidence: 'medium',
      },
    ],
  },
  {
    code: 'POSTURE_AND_GAIT_TRAINING',
    discipline: 'PHYSIOTHERAPY',
    label: draft('Posture and Gait Training', 'शारीरिक मुद्रा और चाल प्रशिक्षण'),
    summary: draft(
      'Body alignment and step movement for safer, more comfortable walking',
      'सुरक्षित और आरामदायक चाल के लिए शरीर की सीध और कदमों की गति',
    ),
    examples: ['poor posture', 'unusual walking pattern'],
    icf: [
      { code: 'b770', title: 'Gait pattern functions', role: 'PRIMARY', confidence: 'high' },
      { code: 'd415', title: 'Maintaining a body position', role: 'PRIMARY', confidence: 'high' },
      { code: 'd450', title: 'Walking', role: 'SECONDARY', confidence: 'high' },
      { code: 's760', title: 'Structure of trunk', role: 'STRUCTURE', confidence: 'high' },
      { code: 'b715', title: 'Stability of joint functions', role: 'FUNCTION', confidence: 'high' },
    ],
  },
];
