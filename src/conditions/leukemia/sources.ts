/**
 * All sources, cited by key. The keys are those of the fact sheet. A year is given only if the source itself shows one.
 * No access date is given, because these pages were not read on the live web for this release.
 */
import type {Reference} from '../../content/reference.ts';

const list = {
  N1: {
    publisher: 'National Cancer Institute',
    title: 'Adult Acute Lymphoblastic Leukemia Treatment (PDQ), patient version',
    url: 'https://www.cancer.gov/types/leukemia/patient/adult-all-treatment-pdq',
  },
  N2: {
    publisher: 'National Cancer Institute',
    title: 'Childhood Acute Lymphoblastic Leukemia Treatment (PDQ), patient version',
    url: 'https://www.cancer.gov/types/leukemia/patient/child-all-treatment-pdq',
  },
  N4: {
    publisher: 'National Cancer Institute',
    title: 'Tratamiento de la leucemia linfoblástica aguda (PDQ), versión para profesionales de salud',
    year: 2024,
    lang: 'es',
    url: 'https://www.cancer.gov/espanol/tipos/leucemia/pro/tratamiento-all-adulto-pdq',
  },
  MLP: {
    publisher: 'MedlinePlus, US National Library of Medicine',
    title: 'Health topics',
    url: 'https://medlineplus.gov/',
  },
  N10: {
    publisher: 'National Cancer Institute',
    title: 'Childhood Non-Hodgkin Lymphoma Treatment (PDQ), patient version',
    url: 'https://www.cancer.gov/types/lymphoma/patient/child-nhl-treatment-pdq',
  },
  N11: {
    publisher: 'National Cancer Institute',
    title: 'Adult Non-Hodgkin Lymphoma Treatment (PDQ), patient version',
    url: 'https://www.cancer.gov/types/lymphoma/patient/adult-nhl-treatment-pdq',
  },
  N7: {
    publisher: 'National Heart, Lung, and Blood Institute',
    title: 'Thrombocytopenia',
    url: 'https://www.nhlbi.nih.gov/health/health-topics/topics/thcp',
  },
  N9: {
    publisher: 'National Cancer Institute',
    title: 'Cardiopulmonary Syndromes (PDQ), patient version, in a copy of WebMD',
    url: 'http://www.webmd.com/cancer/tc/cardiopulmonary-syndromes-pdq-supportive-care---patient-information-nci-current-clinical-trials',
  },
  'NCI-INF': {
    publisher: 'National Cancer Institute',
    title: 'Managing Chemotherapy Side Effects: Infection',
    year: 2008,
    url: 'https://webarchive.library.unt.edu/eot2008/20090510021250/http://www.cancer.gov/cancertopics/chemo-side-effects/infection',
  },
  'NCI-BLD': {
    publisher: 'National Cancer Institute',
    title: 'Managing Chemotherapy Side Effects: Bleeding Problems',
    year: 2008,
    url: 'https://webarchive.library.unt.edu/eot2008/20090508042342/http://www.cancer.gov/cancertopics/chemo-side-effects/bleeding',
  },
  'NCI-FER': {
    publisher: 'National Cancer Institute',
    title: 'Female Fertility Issues and Cancer',
    url: 'https://www.cancer.gov/about-cancer/treatment/side-effects/fertility-women',
  },
  'NCI-TT': {
    publisher: 'National Cancer Institute',
    title: 'Taking Time: Support for People with Cancer',
    year: 2011,
    url: 'https://cybercemetery.unt.edu/archive/oilspill/20121016233038/http://www.cancer.gov/cancertopics/takingtime/page1/AllPages',
  },
  NAO: {
    publisher: 'Next Avenue, from text of the US National Institutes of Health',
    title: 'Get Support While Dealing With Cancer',
    url: 'https://www.nextavenue.org/get-support-while-dealing-cancer/',
  },
  DEX: {
    publisher: 'DailyMed, US National Library of Medicine',
    title: 'Dexamethasone Tablets USP, prescribing information',
    year: 2024,
    url: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=64b46398-9b97-45e8-b1ba-1a202d574448',
  },
  CDC: {
    publisher: 'Centers for Disease Control and Prevention',
    title: 'Preventing Infections',
    url: 'https://www.cdc.gov/cancer/features/preventing-infections.html',
  },
  'CDC-F': {
    publisher: 'Centers for Disease Control and Prevention',
    title: 'Watch Out for Fever',
    url: 'https://www.cdc.gov/cancer/preventinfections/fever.htm',
  },
  'CDC-Z': {
    publisher: 'Centers for Disease Control and Prevention',
    title: 'Get Seizure Smart!',
    url: 'https://www.cdc.gov/epilepsy/communications/features/firstaid.htm',
  },
  SCD: {
    publisher: 'South Carolina Department of Public Health',
    title: 'Flu: High-Risk Groups',
    url: 'https://dph.sc.gov/diseases-conditions/infectious-diseases/flu/high-risk-groups',
  },
  A1: {
    publisher: 'American Cancer Society',
    title: 'Risk Factors for Acute Lymphocytic Leukemia (ALL)',
    url: 'https://www.cancer.org/cancer/acute-lymphocytic-leukemia/causes-risks-prevention/risk-factors.html',
  },
  A2: {
    publisher: 'American Cancer Society',
    title: 'Key Statistics for Acute Lymphocytic Leukemia (ALL)',
    year: 2025,
    url: 'https://www.cancer.org/cancer/types/acute-lymphocytic-leukemia/about/key-statistics.html',
  },
  A3: {
    publisher: 'American Cancer Society',
    title: 'Leukemia, Acute Lymphocytic: Signs and symptoms',
    url: 'https://www.cancer.org/cancer/leukemia-acutelymphocyticallinadults/overviewguide/leukemia-all-overview-signs-symptoms',
  },
  A4: {
    publisher: 'American Cancer Society',
    title: 'Tests for Acute Lymphocytic Leukemia (ALL)',
    url: 'https://www.cancer.org/cancer/acute-lymphocytic-leukemia/detection-diagnosis-staging/how-diagnosed.html',
  },
  A6b: {
    publisher: 'American Cancer Society',
    title: 'Fever (low blood counts)',
    url: 'https://www.cancer.org/cancer/managing-cancer/side-effects/low-blood-counts/fever.html',
  },
  A8: {
    publisher: 'American Cancer Society',
    title: 'Living as an Acute Lymphocytic Leukemia (ALL) Survivor',
    url: 'https://www.cancer.org/cancer/types/acute-lymphocytic-leukemia/after-treatment/follow-up.html',
  },
  A9: {
    publisher: 'American Cancer Society',
    title: 'Do We Know What Causes Acute Lymphocytic Leukemia?',
    url: 'https://www.cancer.org/cancer/acute-lymphocytic-leukemia/causes-risks-prevention/what-causes.html',
  },
  NC: {
    publisher: 'National Comprehensive Cancer Network',
    title: 'NCCN Guidelines for Patients: Acute Lymphoblastic Leukemia',
    year: 2017,
    url: 'https://www.nccn.org/patients/guidelines/all/files/assets/basic-html/page-12.html',
  },
  L1: {
    publisher: 'Leukemia & Lymphoma Society (now Blood Cancer United)',
    title: 'Childhood ALL: Chemotherapy',
    url: 'https://www.lls.org/leukemia/acute-lymphoblastic-leukemia/childhood-all/chemotherapy',
  },
  'COG-T': {
    publisher: 'Children’s Oncology Group',
    title: 'Guidelines for Teachers',
    url: 'https://www.childrensoncologygroup.org/school-support/guidelines-for-teachers',
  },
  'SJ-FV': {
    publisher: 'St. Jude Children’s Research Hospital',
    title: 'What to do after a fever visit',
    url: 'https://www.stjude.org/treatment/patient-resources/caregiver-resources/patient-family-education-sheets/general-information/what-to-do-after-a-fever-visit.html',
  },
  'TG-ST': {
    publisher: 'Together by St. Jude',
    title: 'Steroid Medicines and Behavior',
    year: 2023,
    url: 'https://together.stjude.org/en-us/diagnosis-treatment/medication-management/steroid-medicines-and-behavior.html',
  },
  'TG-SB': {
    publisher: 'Together by St. Jude',
    title: 'Siblings of Childhood Cancer Patients',
    url: 'https://together.stjude.org/en-us/for-families/siblings.html',
  },
  SB: {
    publisher: 'Sunnybrook Health Sciences Centre',
    title: 'Leukemia guide: fever and neutropenia',
    url: 'https://sunnybrook.ca/content/?page=leukemia-guide-fever-neutropenia',
  },
  'HUN-B': {
    publisher: 'Huntsman Cancer Institute',
    title: 'Bleeding',
    url: 'https://healthcare.utah.edu/huntsmancancerinstitute/cancer-information/cancer-types-and-topics/bleeding.php',
  },
  AO: {
    publisher: 'Affiliated Oncologists, from text of the National Cancer Institute',
    title: 'Bleeding and Bruising Caused by Cancer Treatment',
    url: 'https://aocancer.com/cancer-treatment-tips/bleeding-bruising',
  },
  CHO: {
    publisher: 'CHOC Children’s',
    title: 'What is fertility?',
    url: 'https://straighttalk.chocchildrens.org/young-adult-cancer/what-is-fertility-female/',
  },
  'SCH-V': {
    publisher: 'Sydney Children’s Hospitals Network',
    title: 'Shingles and chickenpox',
    year: 2023,
    url: 'https://www.schn.health.nsw.gov.au/visiting-and-staying/cancer-handbook/treatment/preventing-infection-home/shingles-and-chickenpox',
  },
  PMX: {
    publisher: 'Princess Máxima Center',
    title: 'Sedation',
    url: 'https://zorg.prinsesmaximacentrum.nl/en/treatment-medication/treatments/sedation',
  },
  CWI: {
    publisher: 'Children’s Wisconsin',
    title: 'Lumbar Puncture While Awake',
    url: 'https://childrenswi.org/teaching-sheet/child-life/lumbar-puncture-while-awake',
  },
  UK1: {
    publisher: 'Leukaemia UK',
    title: 'Acute lymphoblastic leukaemia (ALL)',
    url: 'https://www.leukaemiauk.org.uk/acute-lymphoblastic-leukaemia-all',
  },
  'NHS-SOB': {
    publisher: 'National Health Service, England',
    title: 'Shortness of breath, on a practice site',
    url: 'https://torbayandsouthdevonenhancedaccess.nhs.uk/health-a-z/?condition=shortness-of-breath%2F',
  },
  'NHS-ALL': {
    publisher: 'National Health Service, England',
    title: 'Symptoms of acute lymphoblastic leukaemia',
    year: 2014,
    url: 'http://www.nhs.uk/Conditions/Leukaemia-acute-lymphoblastic/Pages/Symptoms.aspx',
  },
  'NHS-NOS': {
    publisher: 'North Cumbria Integrated Care NHS Foundation Trust',
    title: 'Minor injuries: nosebleed',
    url: 'https://www.ncic.nhs.uk/patients-visitors/patient-information-leaflets/minor-injuries-nosebleed',
  },
  'CRUK-D': {
    publisher: 'Cancer Research UK',
    title: 'Steroids (dexamethasone, prednisolone and others)',
    url: 'https://www.cancerresearchuk.org/about-cancer/cancer-in-general/treatment/cancer-drugs/drugs/steroids',
  },
  MAC: {
    publisher: 'Macmillan Cancer Support',
    title: 'Side effects of steroids',
    url: 'https://www.macmillan.org.uk/information-and-support/unknown-primary-cancer/treating/chemotherapy/side-effects-of-chemotherapy/steroids.html',
  },
  'BCUK-S': {
    publisher: 'Blood Cancer UK',
    title: 'ALL treatment side effects',
    url: 'https://bloodcancer.org.uk/understanding-blood-cancer/leukaemia/acute-lymphoblastic-leukaemia/all-treatments-side-effects/all-supportive-care',
  },
  HA: {
    publisher: 'Health Awareness, by a writer of Blood Cancer UK',
    title: 'Better safe than sorry: could it be blood cancer?',
    year: 2022,
    url: 'https://www.healthawareness.co.uk/haematology/better-safe-than-sorry-could-it-be-blood-cancer/',
  },
  'LC-B': {
    publisher: 'Leukaemia Care',
    title: 'Bruising in leukaemia vs ordinary bruising',
    url: 'https://leukaemiacare.org.uk/support-and-information/latest-from-leukaemia-care/blog/spotting-the-difference-bruising-in-leukaemia-vs-ordinary-bruising',
  },
  ICR: {
    publisher: 'The Institute of Cancer Research, London',
    title: 'Leukaemia in twin children',
    url: 'https://www.icr.ac.uk/our-research/research-divisions/division-of-molecular-pathology/biology-of-childhood-leukaemia/leukaemia-in-twins',
  },
  O1: {
    publisher: 'OncoLink, University of Pennsylvania',
    title: 'Neutropenic Fever',
    year: 2024,
    url: 'https://oncolink.org/cancer-treatment/hospital-helpers/oncologic-emergencies/neutropenic-fever',
  },
  AB: {
    publisher: 'MyHealth.Alberta.ca',
    title: 'Bone Marrow Aspiration and Biopsy: Before Your Procedure',
    url: 'https://myhealth.alberta.ca/health/AfterCareInformation/pages/conditions.aspx?hwid=ud1728',
  },
  F2: {
    publisher: 'HemaSphere',
    title: 'CAR T Cell Toxicity: Current Management and Future Directions',
    year: 2019,
    url: 'https://doi.org/10.1097/HS9.0000000000000186',
  },
  E1: {
    publisher: 'Expert Review of Anticancer Therapy',
    title: 'Is there a role for complementary therapy in the management of leukemia?',
    year: 2009,
    url: 'https://doi.org/10.1586/era.09.100',
  },
  ASH12: {
    publisher: 'Hematology, American Society of Hematology',
    title: 'Minimal residual disease: optimal methods and timing',
    year: 2012,
    url: 'http://ashpublications.net/hematology/article/2012/1/137/83849/Minimal-residual-disease-optimal-methods-timing',
  },
} satisfies Record<string, Reference>;

export type SourceKey = keyof typeof list;

/** All sources by key, in the order of their numbers. */
export const sources: Readonly<Record<SourceKey, Reference>> = list;
