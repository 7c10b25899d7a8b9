/** Definitions of the hospital's sections: labels, data and lists of each. */
import type {HospitalSectionName} from '../content/condition.ts';
import type {Profile} from '../hospital/profile.ts';
import {
  careShape,
  communityShape,
  doctorsShape,
  newsShape,
  policyShape,
  productsShape,
  type Entry,
} from '../hospital/section-shapes.ts';
import type {Check} from '../hospital/shape.ts';
import {care} from '../interface/care.ts';
import {community} from '../interface/community.ts';
import {doctors} from '../interface/doctors.ts';
import {news} from '../interface/news.ts';
import {policy} from '../interface/policy.ts';
import {products} from '../interface/products.ts';
import type {EntryGroup, Given, Words} from './hospital-view.ts';

export interface HospitalKind<G extends Given = Given, W extends Words = Words> {
  /** Labels around the hospital's content. */
  readonly words: W;
  readonly shape: Check<G>;
  /** @param words The labels, in the reader's language. */
  readonly groups: (given: G, words: W) => readonly EntryGroup[];
  /** Data from the hospital's profile, for a section without data of its own. */
  readonly fromProfile?: (profile: Profile) => unknown;
}

/** Infers the types of the data and of the labels. */
const kind = <G extends Given, W extends Words>(kind: HospitalKind<G, W>): HospitalKind<G, W> => kind;

export const hospitalKinds = {
  care: kind({
    words: care,
    shape: careShape,
    groups: ({offers, locations, recognition}, words) => [
      {heading: words.offers, entries: offers?.map((text) => Object.assign(Object.create(null) as Entry, {text}))},
      {heading: words.locations, entries: locations},
      {heading: words.recognition, entries: recognition},
    ],
    fromProfile: ({offers, locations, recognition}) => ({offers, locations, recognition}),
  }),
  doctors: kind({
    words: doctors,
    shape: doctorsShape,
    groups: ({people, departments}, words) => [
      {heading: words.people, entries: people},
      {heading: words.departments, entries: departments},
    ],
  }),
  community: kind({
    words: community,
    shape: communityShape,
    groups: ({items}, {latest}) => [{heading: latest, entries: items}],
  }),
  news: kind({words: news, shape: newsShape, groups: ({items}) => [{entries: items}]}),
  products: kind({words: products, shape: productsShape, groups: ({items}) => [{entries: items}]}),
  policy: kind({
    words: policy,
    shape: policyShape,
    groups: ({endorsement, advertising, donations, copyright}) => [
      {entries: [endorsement, advertising, donations, copyright].filter((notice) => notice !== undefined)},
    ],
  }),
} satisfies Readonly<Record<HospitalSectionName, unknown>>;

/** Type of the data of each section. */
export type DataOf<Name extends HospitalSectionName> = ReturnType<(typeof hospitalKinds)[Name]['shape']> & {};
