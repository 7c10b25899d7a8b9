/**
 * Every source once, cited by key. The keys are those of the fact sheet. A year stands only where the source itself
 * shows one, and no date of reading is given: nobody has read these pages on the live web for this release.
 */
import type {Reference} from '../../content/condition.ts';

const nci = 'National Cancer Institute';
const acs = 'American Cancer Society';
const acsSite = 'https://www.cancer.org/';
const pdq = 'Treatment (PDQ), patient version';

const list = {
  N1: {
    publisher: nci,
    title: `Adult Acute Lymphoblastic Leukemia ${pdq}`,
    url: 'https://www.cancer.gov/types/leukemia/patient/adult-all-treatment-pdq',
  },
  N2: {
    publisher: nci,
    title: `Childhood Acute Lymphoblastic Leukemia ${pdq}`,
    url: 'https://www.cancer.gov/types/leukemia/patient/child-all-treatment-pdq',
  },
  N4: {
    publisher: nci,
    title: 'Tratamiento de la leucemia linfoblástica aguda (PDQ), versión para profesionales de salud',
    year: 2024,
    lang: 'es',
    url: 'https://www.cancer.gov/espanol/tipos/leucemia/pro/tratamiento-all-adulto-pdq',
  },
  N6: {
    publisher: 'MedlinePlus, US National Library of Medicine',
    title: 'Acute Lymphocytic Leukemia',
    url: 'https://medlineplus.gov/acutelymphocyticleukemia.html',
  },
  N10: {
    publisher: nci,
    title: `Childhood Non-Hodgkin Lymphoma ${pdq}`,
    url: 'https://www.cancer.gov/types/lymphoma/patient/child-nhl-treatment-pdq',
  },
  FLU: {
    publisher: 'MedlinePlus, US National Library of Medicine',
    title: 'Flu',
    url: 'https://medlineplus.gov/flu.html',
  },
  N7: {
    publisher: 'National Heart, Lung, and Blood Institute',
    title: 'Thrombocytopenia',
    url: 'https://www.nhlbi.nih.gov/health/health-topics/topics/thcp',
  },
  N8: {
    publisher: 'National Heart, Lung, and Blood Institute',
    title: 'Anemia',
    url: 'https://www.nhlbi.nih.gov/health/health-topics/topics/anemia',
  },
  CDC: {
    publisher: 'Centers for Disease Control and Prevention',
    title: 'Preventing Infections',
    url: 'https://www.cdc.gov/cancer/features/preventing-infections.html',
  },
  P1: {
    publisher: 'Preventing Infections in Cancer Patients',
    title: 'Discover the 3 Steps',
    url: 'http://www.preventcancerinfections.org/content/discover-3-steps',
  },
  A1: {
    publisher: acs,
    title: 'Risk Factors for Acute Lymphocytic Leukemia (ALL)',
    url: `${acsSite}cancer/acute-lymphocytic-leukemia/causes-risks-prevention/risk-factors.html`,
  },
  A2: {
    publisher: acs,
    title: 'Key Statistics for Acute Lymphocytic Leukemia (ALL)',
    year: 2025,
    url: `${acsSite}cancer/types/acute-lymphocytic-leukemia/about/key-statistics.html`,
  },
  A3: {
    publisher: acs,
    title: 'Leukemia, Acute Lymphocytic: Signs and symptoms',
    url: `${acsSite}cancer/leukemia-acutelymphocyticallinadults/overviewguide/leukemia-all-overview-signs-symptoms`,
  },
  A4: {
    publisher: acs,
    title: 'Tests for Acute Lymphocytic Leukemia (ALL)',
    url: `${acsSite}cancer/acute-lymphocytic-leukemia/detection-diagnosis-staging/how-diagnosed.html`,
  },
  A5: {
    publisher: acs,
    title: 'Typical Treatment of Acute Lymphocytic Leukemia (ALL)',
    url: `${acsSite}cancer/leukemia-acutelymphocyticallinadults/detailedguide/leukemia-acute-lymphocytic-treating-typical-treatment`,
  },
  A6: {
    publisher: acs,
    title: 'Fever',
    url: `${acsSite}cancer/managing-cancer/side-effects/infections/fever.html`,
  },
  A7: {
    publisher: acs,
    title: 'Bleeding or Low Platelet Count',
    url: `${acsSite}treatment/treatments-and-side-effects/physical-side-effects/low-blood-counts/bleeding.html`,
  },
  A9: {
    publisher: acs,
    title: 'Do We Know What Causes Acute Lymphocytic Leukemia?',
    url: `${acsSite}cancer/acute-lymphocytic-leukemia/causes-risks-prevention/what-causes.html`,
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
  C6: {
    publisher: 'American Society of Clinical Oncology, Cancer.Net',
    title: 'Leukemia, Acute Lymphoblastic, Childhood: Risk Factors',
    year: 2014,
    url: 'https://www.cancer.net/cancer-types/leukemia-acute-lymphoblastic-all-childhood/risk-factors',
  },
  UK1: {
    publisher: 'Leukaemia UK',
    title: 'Acute lymphoblastic leukaemia (ALL)',
    url: 'https://www.leukaemiauk.org.uk/acute-lymphoblastic-leukaemia-all',
  },
  MSD: {
    publisher: 'MSD Manual Consumer Version',
    title: 'Acute Lymphoblastic Leukemia (ALL)',
    year: 2026,
    url: 'https://www.msdmanuals.com/home/cancer/leukemias/acute-lymphoblastic-leukemia-all',
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
  SVC: {
    publisher: 'American Journal of Diseases of Children',
    title: 'Superior vena cava syndrome associated with lymphoma',
    year: 1992,
    url: 'https://jamanetwork.com/journals/jamapediatrics/article-abstract/516327',
  },
} satisfies Record<string, Reference>;

export type SourceKey = keyof typeof list;

/** Every source by its key, in the order in which they are numbered. */
export const sources: Readonly<Record<SourceKey, Reference>> = list;
