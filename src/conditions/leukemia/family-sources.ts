/** Sources that only the sections for families cite, with keys of the fact sheet. Apart, so that `all-sections.js` holds none of them. */
import type {Reference} from '../../content/reference.ts';
import type {SourceKey} from './sources.ts';

const list = {
  'NCI-MTH': {
    publisher: 'National Cancer Institute',
    title: 'Managing Chemotherapy Side Effects: Mouth and Throat Changes',
    year: 2008,
    url: 'https://webarchive.library.unt.edu/eot2008/20090130225319/http://www.cancer.gov/cancertopics/chemo-side-effects/mouth-and-throat',
  },
  'NCI-CON': {
    publisher: 'National Cancer Institute',
    title: 'Managing Chemotherapy Side Effects: Constipation',
    year: 2008,
    url: 'https://webarchive.library.unt.edu/eot2008/20090130205635/http://www.cancer.gov/cancertopics/chemo-side-effects/constipation',
  },
  'NCI-FAT': {
    publisher: 'National Cancer Institute',
    title: 'Managing Chemotherapy Side Effects: Fatigue',
    year: 2008,
    url: 'https://cybercemetery.unt.edu/archive/oilspill/20121007132814/http://www.cancer.gov/cancertopics/coping/chemo-side-effects/fatigue',
  },
  'NCI-NAU': {
    publisher: 'National Cancer Institute',
    title: 'Managing Chemotherapy Side Effects: Nausea and Vomiting',
    url: 'https://dokumen.tips/documents/managing-chemotherapy-side-effects-national-cancer-institute-us-department-of.html',
  },
  'NCI-YP': {
    publisher: 'National Cancer Institute',
    title: 'Young People with Cancer: A Handbook for Parents',
    year: 2003,
    url: 'http://www.cancer.gov/cancertopics/coping/youngpeople/page4/print',
  },
  'NCI-LE': {
    publisher: 'National Cancer Institute',
    title: 'Late Effects of Treatment for Childhood Cancer (PDQ), patient version',
    year: 2008,
    url: 'https://webarchive.library.unt.edu/eot2008/20090201142538/http://www.cancer.gov/cancertopics/pdq/treatment/lateeffects/Patient/page15',
  },
  'NCI-WCR': {
    publisher: 'National Cancer Institute',
    title: 'When Cancer Returns',
    year: 2005,
    url: 'https://webarchive.library.unt.edu/eot2008/20090830190826/http://www.cancer.gov/cancertopics/When-Cancer-Returns',
  },
  'NCI-D1': {
    publisher: 'National Cancer Institute',
    title: 'NCI Dictionary of Cancer Terms: central venous access catheter',
    url: 'https://www.cancer.gov/publications/dictionaries/cancer-terms?CdrID=45962',
  },
  'PCI-P': {
    publisher: 'Preventing Infections in Cancer Patients',
    title: 'Caring for Your Pet',
    url: 'http://www.preventcancerinfections.org/health-tip-sheet/caring-your-pet',
  },
  A7: {
    publisher: 'American Cancer Society',
    title: 'Bleeding or Low Platelet Count',
    url: 'https://www.cancer.org/treatment/treatments-and-side-effects/physical-side-effects/low-blood-counts/bleeding.html',
  },
  A15: {
    publisher: 'American Cancer Society',
    title: 'Programs and Resources to Help With Cancer-related Expenses',
    url: 'https://www.cancer.org/treatment/finding-and-paying-for-treatment/understanding-health-insurance/if-you-have-trouble-paying-a-bill/programs-and-resources-to-help-with-cancer-related-expenses.html',
  },
  C5: {
    publisher: 'Cancer.Net, American Society of Clinical Oncology',
    title: 'ALL, Childhood: Follow-Up Care',
    year: 2022,
    url: 'https://www.cancer.net/cancer-types/leukemia-acute-lymphoblastic-all-childhood/follow-care',
  },
  C2O: {
    publisher: 'Cancer.Net, American Society of Clinical Oncology',
    title: 'Seeking a Second Opinion',
    year: 2021,
    url: 'https://www.cancer.net/navigating-cancer-care/cancer-basics/cancer-care-team/seeking-second-opinion',
  },
  'TG-SU': {
    publisher: 'Together by St. Jude',
    title: 'Protect Skin from Sun and UV Exposure',
    year: 2018,
    url: 'https://together.stjude.org/en-us/life-after-cancer/healthy-living/protect-skin-sun-uv-exposure.html',
  },
  'ALSF-S': {
    publisher: 'Alex’s Lemonade Stand Foundation',
    title: 'Childhood Leukemia: Returning to School',
    url: 'https://www.alexslemonade.org/childhood-cancer/guides/childhood-leukemia/chapter-20-school/returning-school',
  },
  'CIN-C': {
    publisher: 'Cincinnati Children’s',
    title: 'Cancer instructions',
    year: 2013,
    url: 'http://www.cincinnatichildrens.org/health/c/cancer-instructions/',
  },
  'CIN-P': {
    publisher: 'Cincinnati Children’s',
    title: 'Port Care',
    url: 'https://www.cincinnatichildrens.org/health/p/port-care',
  },
  'MAY-H': {
    publisher: 'Mayo Clinic',
    title: 'Chemotherapy and hair loss',
    year: 2014,
    url: 'http://www.mayoclinic.org/tests-procedures/chemotherapy/in-depth/chemotherapy/art-20093279?p=1',
  },
  MHP: {
    publisher: 'Medical Home Portal',
    title: 'Childhood Cancer Survivor Care',
    url: 'http://www.medicalhomeportal.org/diagnoses-and-conditions/childhood-cancer-survivor-care',
  },
  GOSH: {
    publisher: 'Great Ormond Street Hospital',
    title: 'Vincristine',
    url: 'https://www.gosh.nhs.uk/conditions-and-treatments/medicines-information/vincristine-0/',
  },
  ASH23: {
    publisher: 'Hematology, American Society of Hematology',
    title: 'Adolescents and young adults (AYAs) vs pediatric patients with ALL',
    year: 2023,
    url: 'http://ashpublications.com/hematology/article/2023/1/581/506422/Adolescents-and-young-adults-AYAs-vs-pediatric',
  },
} satisfies Record<string, Reference>;

/** A source of any section. */
export type FamilySourceKey = SourceKey | keyof typeof list;

/** Their numbers follow those of `sources`. */
export const familySources: Readonly<Record<keyof typeof list, Reference>> = list;
