import type { Condition, Unstamped } from '../kinds.ts';
import { draft } from '../text.ts';

const ICD_10 = 'http://hl7.org/fhir/sid/icd-10';
const ICD_10_CM = 'http://hl7.org/fhir/sid/icd-10-cm';
const SNOMED = 'http://snomed.info/sct';

/**
 * Twelve codes from the six listings of each discipline: cerebral palsy stands in both, and "or neurological
 * impairments" is a code of its own. basis SEED* is stated in the clinic's article; CLINICAL_CONVENTION was added by
 * us and is a suggestion only. The confidence says how sure a code is; ICD-10 codes were not checked against the WHO
 * browser. Always keep the edition: F90.0 means different things in WHO ICD-10 and ICD-10-CM.
 */
export const conditions: readonly Unstamped<Condition>[] = [
  {
    code: 'DEVELOPMENTAL_DELAY',
    label: draft('Developmental Delays', 'विकासात्मक विलंब'),
    seedListings: ['OCCUPATIONAL_THERAPY#1'],
    defaultDisciplines: ['OCCUPATIONAL_THERAPY', 'PHYSIOTHERAPY'],
    leadDiscipline: 'OCCUPATIONAL_THERAPY',
    contributions: {
      OCCUPATIONAL_THERAPY: {
        text: draft(
          'Build motor, cognitive and self-care skills step by step in children who walk, speak or use their hands later than usual',
          'देर से चलने, बोलने या हाथों का उपयोग करने वाले बच्चों में मोटर, संज्ञानात्मक और स्वयं की देखभाल के कौशल क्रम से बनाना',
        ),
        basis: 'SEED',
      },
      PHYSIOTHERAPY: {
        text: draft(
          'Supports motor development in children late to crawl, stand or walk',
          'देर से घुटनों चलने, खड़े होने या चलने वाले बच्चों के मोटर विकास में सहारा',
        ),
        basis: 'SEED_FAQ_4',
      },
    },
    icd10: [
      {
        system: ICD_10,
        edition: 'WHO',
        code: 'R62.0',
        display: 'Delayed milestone',
        confidence: 'high (own knowledge, seen in several public lists)',
      },
      {
        system: ICD_10,
        edition: 'WHO',
        code: 'F88',
        display: 'Other disorders of psychological development (used for global developmental delay)',
        confidence: 'medium (own knowledge)',
      },
      {
        system: ICD_10_CM,
        edition: 'CM',
        code: 'R62.50',
        display: 'Unspecified lack of expected normal physiological development in childhood',
        confidence: 'medium (own knowledge)',
      },
    ],
    snomed: [
      {
        system: SNOMED,
        code: '248290002',
        display: 'Developmental delay (disorder)',
        confidence: 'high',
        evidence: 'public code lists; check digit valid',
      },
      {
        system: SNOMED,
        code: '224958001',
        display: 'Global developmental delay (disorder)',
        confidence: 'medium',
        evidence: 'own knowledge; check digit valid',
      },
    ],
    icf: ['d155', 'd440', 'd455', 'd510', 'd540'],
    requiredClassifications: [],
    recommendedClassifications: [],
    requiredPrecautions: [],
    notes:
      'Global developmental delay is normally a label for under 5 years; review the label at school age (own knowledge).',
  },
  {
    code: 'AUTISM_SPECTRUM_DISORDER',
    label: draft('Autism Spectrum Disorder (ASD)', 'ऑटिज़्म स्पेक्ट्रम विकार (स्वलीनता)'),
    seedListings: ['OCCUPATIONAL_THERAPY#2'],
    defaultDisciplines: ['OCCUPATIONAL_THERAPY', 'PHYSIOTHERAPY'],
    leadDiscipline: 'OCCUPATIONAL_THERAPY',
    contributions: {
      OCCUPATIONAL_THERAPY: {
        text: draft(
          'Social interaction, communication, daily routines and sensory responses through structured tailored activities; sensory processing, routines and attention',
          'बच्चे के अनुसार बनी गतिविधियों से मेलजोल, संवाद, दिनचर्या और संवेदी प्रतिक्रिया; संवेदी प्रसंस्करण, दिनचर्या और ध्यान',
        ),
        basis: 'SEED + SEED_EXAMPLE_2',
      },
      PHYSIOTHERAPY: {
        text: draft('Body awareness, posture and movement coordination', 'शरीर-बोध, शारीरिक मुद्रा और गति का समन्वय'),
        basis: 'SEED_EXAMPLE_2',
      },
    },
    icd10: [
      { system: ICD_10, edition: 'WHO', code: 'F84.0', display: 'Childhood autism', confidence: 'high' },
      { system: ICD_10_CM, edition: 'CM', code: 'F84.0', display: 'Autistic disorder', confidence: 'high' },
    ],
    snomed: [
      {
        system: SNOMED,
        code: '35919005',
        display: 'Pervasive developmental disorder (synonym: autism spectrum disorder)',
        confidence: 'high',
        evidence: 'public code lists; check digit valid',
      },
      {
        system: SNOMED,
        code: '408856003',
        display: 'Autistic disorder (disorder)',
        confidence: 'high',
        evidence: 'hl7.org/fhir/us/covid19library value set; check digit valid',
      },
    ],
    icf: ['b122', 'b140', 'b156', 'd160', 'd230', 'd710', 'd880'],
    requiredClassifications: [],
    recommendedClassifications: [],
    requiredPrecautions: [],
  },
  {
    code: 'SENSORY_PROCESSING_DISORDER',
    label: draft('Sensory Processing Disorder (SPD)', 'संवेदी प्रसंस्करण विकार (एस.पी.डी.)'),
    seedListings: ['OCCUPATIONAL_THERAPY#3'],
    defaultDisciplines: ['OCCUPATIONAL_THERAPY'],
    leadDiscipline: 'OCCUPATIONAL_THERAPY',
    contributions: {
      OCCUPATIONAL_THERAPY: {
        text: draft(
          'Sensory-based activities so the child is more comfortable and better regulated with sound, light and touch',
          'संवेदी गतिविधियाँ, ताकि आवाज़, रोशनी और स्पर्श के साथ बच्चा सहज और संतुलित रहे',
        ),
        basis: 'SEED',
      },
      PHYSIOTHERAPY: {
        text: draft(
          'Only when posture, balance or coordination is also affected',
          'केवल जब मुद्रा, संतुलन या समन्वय पर भी असर हो',
        ),
        basis: 'CLINICAL_CONVENTION (own knowledge)',
      },
    },
    icd10: [
      {
        system: ICD_10,
        edition: 'WHO',
        code: 'F88',
        display: 'Other disorders of psychological development',
        confidence: 'low - no dedicated code exists',
      },
    ],
    snomed: [],
    icf: ['b156', 'b235', 'b260', 'b265', 'd120'],
    requiredClassifications: [],
    recommendedClassifications: [],
    requiredPrecautions: [],
    notes:
      'Not a stand-alone diagnosis in DSM-5 or ICD-10/11 (own knowledge). Store as presenting problem with verificationStatus unconfirmed/provisional, never as a confirmed medical diagnosis by default. AOTA Choosing Wisely 2018: document an assessment before sensory-based intervention.',
  },
  {
    code: 'ADHD',
    label: draft('Attention-Deficit/Hyperactivity Disorder (ADHD)', 'ध्यान-अभाव एवं अतिसक्रियता विकार (ए.डी.एच.डी.)'),
    seedListings: ['OCCUPATIONAL_THERAPY#4'],
    defaultDisciplines: ['OCCUPATIONAL_THERAPY'],
    leadDiscipline: 'OCCUPATIONAL_THERAPY',
    contributions: {
      OCCUPATIONAL_THERAPY: {
        text: draft(
          'Focus, organisation, impulse control and ability to follow routines',
          'ध्यान, व्यवस्था, आवेग नियंत्रण और दिनचर्या निभाने की क्षमता',
        ),
        basis: 'SEED',
      },
      PHYSIOTHERAPY: {
        text: draft('When motor coordination difficulty co-occurs', 'जब साथ में गति के समन्वय की कठिनाई भी हो'),
        basis: 'CLINICAL_CONVENTION (own knowledge)',
      },
    },
    icd10: [
      {
        system: ICD_10,
        edition: 'WHO',
        code: 'F90.0',
        display: 'Disturbance of activity and attention',
        confidence: 'high',
      },
      { system: ICD_10_CM, edition: 'CM', code: 'F90.9', display: 'ADHD, unspecified type', confidence: 'high' },
    ],
    snomed: [
      {
        system: SNOMED,
        code: '406506008',
        display: 'Attention deficit hyperactivity disorder (disorder)',
        confidence: 'high',
        evidence: 'hl7.org/fhir/us/covid19library value set; check digit valid',
      },
    ],
    icf: ['b140', 'b164', 'd160', 'd161', 'd210', 'd230', 'd250'],
    requiredClassifications: [],
    recommendedClassifications: [],
    requiredPrecautions: [],
    notes:
      'F90.0 means different things in WHO ICD-10 and ICD-10-CM (CM: predominantly inattentive). Always store the edition.',
  },
  {
    code: 'LEARNING_DISABILITY',
    label: draft('Learning Disabilities', 'विशिष्ट अधिगम अक्षमता (सीखने में कठिनाई)'),
    seedListings: ['OCCUPATIONAL_THERAPY#5'],
    defaultDisciplines: ['OCCUPATIONAL_THERAPY'],
    leadDiscipline: 'OCCUPATIONAL_THERAPY',
    contributions: {
      OCCUPATIONAL_THERAPY: {
        text: draft(
          'Handwriting, attention and classroom tasks; fine motor and cognitive skills for school',
          'लिखावट, ध्यान और कक्षा के काम; स्कूल के लिए सूक्ष्म मोटर और संज्ञानात्मक कौशल',
        ),
        basis: 'SEED',
      },
      PHYSIOTHERAPY: {
        text: draft('Seated posture and endurance when relevant', 'ज़रूरत हो तो बैठने की मुद्रा और सहनशक्ति'),
        basis: 'CLINICAL_CONVENTION (own knowledge)',
      },
    },
    icd10: [
      {
        system: ICD_10,
        edition: 'WHO',
        code: 'F81.9',
        display: 'Developmental disorder of scholastic skills, unspecified',
        confidence: 'high (own knowledge)',
      },
    ],
    snomed: [
      {
        system: SNOMED,
        code: '1855002',
        display: 'Developmental academic disorder (disorder)',
        confidence: 'medium',
        evidence: 'public code lists; check digit valid',
      },
    ],
    icf: ['d140', 'd145', 'd150', 'd160', 'd166', 'd170', 'd820'],
    requiredClassifications: [],
    recommendedClassifications: [],
    requiredPrecautions: [],
    notes:
      'India/US usage = specific learning disability. UK usage of the same words = intellectual disability: do not map to SNOMED 110359009.',
  },
  {
    code: 'CEREBRAL_PALSY',
    label: draft('Cerebral Palsy', 'सेरेब्रल पाल्सी (प्रमस्तिष्क घात)'),
    seedListings: ['OCCUPATIONAL_THERAPY#6', 'PHYSIOTHERAPY#1'],
    defaultDisciplines: ['PHYSIOTHERAPY', 'OCCUPATIONAL_THERAPY'],
    leadDiscipline: 'PHYSIOTHERAPY',
    contributions: {
      OCCUPATIONAL_THERAPY: {
        text: draft(
          'Strength, coordination and independence for everyday tasks; dressing, feeding and effective hand use',
          'रोज़ के कामों के लिए ताकत, समन्वय और स्वतंत्रता; कपड़े पहनना, खाना और हाथों का अच्छा उपयोग',
        ),
        basis: 'SEED + SEED_EXAMPLE_1',
      },
      PHYSIOTHERAPY: {
        text: draft(
          'Movement, balance and posture, lower risk of joint problems over time; strengthen muscles and improve walking',
          'गति, संतुलन और मुद्रा, आगे चलकर जोड़ों की समस्या का कम जोखिम; मांसपेशियाँ मज़बूत करना और चाल सुधारना',
        ),
        basis: 'SEED + SEED_EXAMPLE_1',
      },
    },
    recommends: { priority: 'P3', under24Months: 'P2' },
    icd10: [
      { system: ICD_10, edition: 'WHO', code: 'G80.9', display: 'Cerebral palsy, unspecified', confidence: 'high' },
      {
        system: ICD_10,
        edition: 'WHO',
        code: 'G80.0',
        display: 'Spastic quadriplegic cerebral palsy',
        confidence: 'high',
      },
      { system: ICD_10, edition: 'WHO', code: 'G80.1', display: 'Spastic diplegic cerebral palsy', confidence: 'high' },
      {
        system: ICD_10,
        edition: 'WHO',
        code: 'G80.2',
        display: 'Spastic hemiplegic cerebral palsy',
        confidence: 'high',
      },
      { system: ICD_10, edition: 'WHO', code: 'G80.3', display: 'Dyskinetic cerebral palsy', confidence: 'high' },
      { system: ICD_10, edition: 'WHO', code: 'G80.4', display: 'Ataxic cerebral palsy', confidence: 'high' },
      { system: ICD_10, edition: 'WHO', code: 'G80.8', display: 'Other cerebral palsy', confidence: 'high' },
    ],
    snomed: [
      {
        system: SNOMED,
        code: '128188000',
        display: 'Cerebral palsy (disorder)',
        confidence: 'high',
        evidence: 'build.fhir.org SHIFT-Task-Force Synthea value set; check digit valid',
      },
    ],
    icf: ['b735', 'b710', 'b760', 'b770', 'd415', 'd440', 'd445', 'd450', 'd460', 'd530', 'd540', 'd550'],
    requiredClassifications: ['GMFCS_ER', 'MACS'],
    recommendedClassifications: ['CFCS', 'EDACS'],
    requiredPrecautions: ['HIP_SURVEILLANCE_DUE'],
  },
  {
    code: 'NEUROLOGICAL_IMPAIRMENT',
    label: draft('Neurological Impairments', 'तंत्रिका संबंधी दुर्बलता'),
    seedListings: [
      'OCCUPATIONAL_THERAPY#6 (second half of the same heading: "Cerebral Palsy or Neurological Impairments")',
    ],
    defaultDisciplines: ['OCCUPATIONAL_THERAPY', 'PHYSIOTHERAPY'],
    leadDiscipline: 'OCCUPATIONAL_THERAPY',
    contributions: {
      OCCUPATIONAL_THERAPY: {
        text: draft(
          'Strength, coordination and independence in everyday tasks for brain-related challenges',
          'मस्तिष्क संबंधी कठिनाइयों में रोज़ के कामों के लिए ताकत, समन्वय और स्वतंत्रता',
        ),
        basis: 'SEED',
      },
      PHYSIOTHERAPY: {
        text: draft('Movement, tone, balance and mobility', 'गति, टोन, संतुलन और चलना-फिरना'),
        basis: 'CLINICAL_CONVENTION (own knowledge)',
      },
    },
    icd10: [
      {
        system: ICD_10,
        edition: 'WHO',
        code: 'G98',
        display:
          'Other disorders of nervous system, not elsewhere classified (placeholder; record the specific diagnosis)',
        confidence: 'low',
      },
    ],
    snomed: [],
    icf: ['b730', 'b735', 'b760', 'd440', 'd450', 'd540'],
    requiredClassifications: [],
    recommendedClassifications: [],
    requiredPrecautions: [],
    notes: 'Umbrella: always ask for the specific diagnosis.',
  },
  {
    code: 'MUSCULAR_DYSTROPHY',
    label: draft('Muscular Dystrophy', 'मस्कुलर डिस्ट्रॉफी (पेशीय दुर्विकास)'),
    seedListings: ['PHYSIOTHERAPY#2'],
    defaultDisciplines: ['PHYSIOTHERAPY', 'OCCUPATIONAL_THERAPY'],
    leadDiscipline: 'PHYSIOTHERAPY',
    contributions: {
      PHYSIOTHERAPY: {
        text: draft(
          'Supports strength and flexibility and helps delay physical limitation, for better mobility and independence',
          'ताकत और लचीलेपन में सहारा और शारीरिक सीमाओं को टालने में मदद, ताकि चलना-फिरना और स्वतंत्रता बेहतर रहे',
        ),
        basis: 'SEED',
      },
      OCCUPATIONAL_THERAPY: {
        text: draft(
          'Upper-limb function, self-care, seating, equipment and energy conservation',
          'हाथों का काम, स्वयं की देखभाल, बैठक, उपकरण और ऊर्जा की बचत',
        ),
        basis: 'CLINICAL_CONVENTION (own knowledge)',
      },
    },
    recommends: { priority: 'P3', under24Months: 'P2' },
    icd10: [
      { system: ICD_10, edition: 'WHO', code: 'G71.0', display: 'Muscular dystrophy', confidence: 'high' },
      {
        system: ICD_10_CM,
        edition: 'CM',
        code: 'G71.00',
        display: 'Muscular dystrophy, unspecified',
        confidence: 'high (own knowledge)',
      },
      {
        system: ICD_10_CM,
        edition: 'CM',
        code: 'G71.01',
        display: 'Duchenne or Becker muscular dystrophy',
        confidence: 'high (own knowledge)',
      },
    ],
    snomed: [
      {
        system: SNOMED,
        code: '73297009',
        display: 'Muscular dystrophy (disorder)',
        confidence: 'high',
        evidence: 'public code lists; check digit valid',
      },
      {
        system: SNOMED,
        code: '76670001',
        display: 'Duchenne muscular dystrophy (disorder)',
        confidence: 'high',
        evidence: 'public code lists; check digit valid',
      },
      {
        system: SNOMED,
        code: '387732009',
        display: 'Becker muscular dystrophy (disorder)',
        confidence: 'high',
        evidence: 'hl7.org/fhir/us/covid19library value set',
      },
    ],
    icf: ['b730', 'b740', 'b710', 'b440', 'd410', 'd450', 'd455', 'd540'],
    requiredClassifications: [],
    recommendedClassifications: [],
    requiredPrecautions: ['DMD_ECCENTRIC_EXERCISE'],
    goalScaleHint:
      'MAINTAIN and SLOW_DECLINE goals allowed: held against the level expected for the date, excluded from T',
    notes:
      'Seed wording "delay the progression of physical limitations" must not be read as slowing the disease itself.',
  },
  {
    code: 'DELAYED_MOTOR_MILESTONES',
    label: draft('Delayed Motor Milestones', 'विलंबित मोटर पड़ाव (देर से बैठना, घुटनों चलना या चलना)'),
    seedListings: ['PHYSIOTHERAPY#3'],
    defaultDisciplines: ['PHYSIOTHERAPY'],
    leadDiscipline: 'PHYSIOTHERAPY',
    contributions: {
      PHYSIOTHERAPY: {
        text: draft(
          'Targeted exercise when a child is not crawling, walking or sitting at the expected age',
          'समय पर न बैठने, घुटनों न चलने या न चलने पर लक्षित व्यायाम',
        ),
        basis: 'SEED',
      },
      OCCUPATIONAL_THERAPY: {
        text: draft(
          'Add when hand use, play or self-care is also late',
          'जब हाथों का काम, खेल या स्वयं की देखभाल में भी देरी हो तब जोड़ें',
        ),
        basis: 'CLINICAL_CONVENTION (own knowledge)',
      },
    },
    icd10: [{ system: ICD_10, edition: 'WHO', code: 'R62.0', display: 'Delayed milestone', confidence: 'high' }],
    snomed: [],
    icf: ['d410', 'd415', 'd4550', 'd450', 'b730', 'b735'],
    requiredClassifications: [],
    recommendedClassifications: [],
    requiredPrecautions: [],
    notes:
      'Use corrected age under 24 months when gestation < 37 weeks (milestones.json). Delay is a finding, not a diagnosis: ask for the cause.',
  },
  {
    code: 'POST_INJURY_REHABILITATION',
    label: draft('Post-Injury Rehabilitation', 'चोट के बाद पुनर्वास'),
    seedListings: ['PHYSIOTHERAPY#4'],
    defaultDisciplines: ['PHYSIOTHERAPY'],
    leadDiscipline: 'PHYSIOTHERAPY',
    contributions: {
      PHYSIOTHERAPY: {
        text: draft(
          'Regain movement, rebuild strength and return safely to normal activity after a fall, fracture or surgery',
          'गिरने, फ्रैक्चर या ऑपरेशन के बाद गति और ताकत लौटाना और सुरक्षित रूप से सामान्य गतिविधि में वापसी',
        ),
        basis: 'SEED',
      },
      OCCUPATIONAL_THERAPY: {
        text: draft(
          'Add for hand/upper-limb injury, splinting, self-care with a cast',
          'हाथ की चोट, स्प्लिंट, प्लास्टर के साथ स्वयं की देखभाल के लिए जोड़ें',
        ),
        basis: 'CLINICAL_CONVENTION (own knowledge)',
      },
    },
    icd10: [
      {
        system: ICD_10,
        edition: 'WHO',
        code: 'Z50.1',
        display: 'Other physical therapy',
        confidence: 'medium (own knowledge)',
      },
      {
        system: ICD_10,
        edition: 'WHO',
        code: 'Z54.4',
        display: 'Convalescence following treatment of fracture',
        confidence: 'medium (own knowledge)',
      },
    ],
    snomed: [
      {
        system: SNOMED,
        code: '417163006',
        display: 'Traumatic or non-traumatic injury (disorder)',
        confidence: 'medium',
        evidence: 'own knowledge; check digit valid',
      },
    ],
    icf: ['b280', 'b710', 'b730', 'd450', 'd455'],
    requiredClassifications: [],
    recommendedClassifications: [],
    requiredPrecautions: ['WEIGHT_BEARING_STATUS'],
    notes: 'A reason for care, not a diagnosis: also store the injury itself with site and side.',
  },
  {
    code: 'TORTICOLLIS_OR_FLAT_HEAD',
    label: draft('Torticollis or Flat Head Syndrome', 'टॉर्टिकोलिस (टेढ़ी गर्दन) या चपटा सिर (फ्लैट हेड)'),
    seedListings: ['PHYSIOTHERAPY#5'],
    defaultDisciplines: ['PHYSIOTHERAPY'],
    leadDiscipline: 'PHYSIOTHERAPY',
    contributions: {
      PHYSIOTHERAPY: {
        text: draft(
          'Gentle stretches and repositioning for head control and symmetry in babies with tight neck muscles or uneven head shape',
          'तनी गर्दन या असमान सिर वाले शिशुओं में सिर के नियंत्रण और समरूपता के लिए हल्का खिंचाव और स्थिति बदलना',
        ),
        basis: 'SEED',
      },
      OCCUPATIONAL_THERAPY: {
        text: draft(
          'Add for feeding position, reaching or play asymmetry',
          'दूध पिलाने की स्थिति, हाथ बढ़ाने या खेल में असमानता के लिए जोड़ें',
        ),
        basis: 'CLINICAL_CONVENTION (own knowledge)',
      },
    },
    icd10: [
      {
        system: ICD_10,
        edition: 'WHO',
        code: 'Q68.0',
        display: 'Congenital deformity of sternocleidomastoid muscle (congenital torticollis)',
        confidence: 'high (own knowledge)',
      },
      { system: ICD_10, edition: 'WHO', code: 'M43.6', display: 'Torticollis', confidence: 'high' },
      { system: ICD_10, edition: 'WHO', code: 'Q67.3', display: 'Plagiocephaly', confidence: 'high' },
      {
        system: ICD_10,
        edition: 'WHO',
        code: 'M95.2',
        display: 'Other acquired deformity of head',
        confidence: 'medium (own knowledge)',
      },
    ],
    snomed: [
      {
        system: SNOMED,
        code: '70070008',
        display: 'Torticollis (disorder)',
        confidence: 'medium',
        evidence: 'public code lists (pairs it with M43.6); check digit valid',
      },
      {
        system: SNOMED,
        code: '21850008',
        display: 'Plagiocephaly (disorder)',
        confidence: 'medium',
        evidence: 'public code lists; check digit valid',
      },
    ],
    icf: ['b710', 'b735', 'd4155', 's710'],
    requiredClassifications: [],
    recommendedClassifications: [],
    requiredPrecautions: ['TORTICOLLIS_RED_FLAGS'],
  },
  {
    code: 'ORTHOPEDIC_CONDITION',
    label: draft('Orthopedic Conditions (fractures, joint pain)', 'अस्थि-रोग संबंधी स्थितियाँ (फ्रैक्चर, जोड़ों का दर्द)'),
    seedListings: ['PHYSIOTHERAPY#6'],
    defaultDisciplines: ['PHYSIOTHERAPY'],
    leadDiscipline: 'PHYSIOTHERAPY',
    contributions: {
      PHYSIOTHERAPY: {
        text: draft(
          'Pain relief, strengthening and posture training to restore normal function with broken bones or growing pains',
          'टूटी हड्डी या बढ़ती उम्र के दर्द में सामान्य काम लौटाने के लिए दर्द में राहत, ताकत और मुद्रा का प्रशिक्षण',
        ),
        basis: 'SEED',
      },
      OCCUPATIONAL_THERAPY: {
        text: draft('Add for hand function and activity adaptation', 'हाथ के काम और गतिविधि को अनुकूल बनाने के लिए जोड़ें'),
        basis: 'CLINICAL_CONVENTION (own knowledge)',
      },
    },
    icd10: [
      {
        system: ICD_10,
        edition: 'WHO',
        code: 'T14.2',
        display: 'Fracture of unspecified body region (prefer the site-specific S code)',
        confidence: 'medium (own knowledge)',
      },
      { system: ICD_10, edition: 'WHO', code: 'M25.5', display: 'Pain in joint', confidence: 'high (own knowledge)' },
    ],
    snomed: [
      {
        system: SNOMED,
        code: '125605004',
        display: 'Fracture of bone (disorder)',
        confidence: 'high',
        evidence: 'own knowledge; check digit valid',
      },
      {
        system: SNOMED,
        code: '57676002',
        display: 'Joint pain (finding)',
        confidence: 'high',
        evidence: 'own knowledge; check digit valid',
      },
    ],
    icf: ['b280', 'b710', 'b715', 'b730', 'd450'],
    requiredClassifications: [],
    recommendedClassifications: [],
    requiredPrecautions: ['WEIGHT_BEARING_STATUS'],
  },
];
