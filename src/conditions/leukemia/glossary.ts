import {msg} from '../../content/message.ts';
import type {Item, Section} from '../../content/section.ts';
import {familySources, type FamilySourceKey} from './family-sources.ts';
import type {SourceKey} from './sources.ts';
import {
  bCell,
  biopsy,
  chemo,
  count,
  donor,
  gene,
  immunotherapy,
  leukemia,
  lineAndPort,
  lumbar,
  lymphNode,
  lymphocyte,
  marker,
  marrow,
  philadelphia,
  platelets,
  radiation,
  redCells,
  spinalFluid,
  spleen,
  targeted,
  tCell,
  transplant,
  whiteCells,
} from './terms.ts';

const acute: Item<SourceKey> = {
  term: msg('Acute', {id: 'glossary.acute'}),
  message: msg('Fast. An acute leukemia usually gets worse quickly if it is not treated.', {id: 'glossary.acute.what'}),
  cites: ['N1'],
};

const all: Item<SourceKey> = {
  term: msg('ALL', {id: 'glossary.all'}),
  message: msg('The short name of acute lymphocytic leukemia. Say each letter: A-L-L.', {id: 'glossary.all.what'}),
  cites: ['N2'],
};

const anemia: Item<SourceKey> = {
  term: msg('Anemia', {id: 'glossary.anemia'}),
  message: msg('Too few red blood cells, so that the body gets less oxygen.', {id: 'glossary.anemia.what'}),
  cites: ['A3'],
};

const antibiotic: Item<SourceKey> = {
  term: msg('Antibiotic', {id: 'glossary.antibiotic'}),
  message: msg('A medicine that fights germs called bacteria.', {id: 'glossary.antibiotic.what'}),
  cites: ['MLP'],
};

const blast: Item<SourceKey> = {
  term: msg('Blast', {id: 'glossary.blast'}),
  message: msg('A very young blood cell that cannot do its work yet.', {id: 'glossary.blast.what'}),
  cites: ['NC'],
};

const line: Item<FamilySourceKey> = {
  term: msg('Central line or port', {id: 'glossary.line'}),
  message: lineAndPort,
  cites: ['NCI-D1', 'CIN-P'],
};

const chromosome: Item<SourceKey> = {
  term: msg('Chromosome', {id: 'glossary.chromosome'}),
  message: msg('One of the parts of a cell that hold the genes.', {id: 'glossary.chromosome.what'}),
  cites: ['MLP'],
};

const dna: Item<SourceKey> = {
  term: msg('DNA', {id: 'glossary.dna'}),
  message: msg('The rules inside each cell. They tell it how to grow and what to do.', {id: 'glossary.dna.what'}),
  cites: ['A9'],
};

const immune: Item<SourceKey> = {
  term: msg('Immune system', {id: 'glossary.immune'}),
  message: msg('The parts of the body that fight germs and illness.', {id: 'glossary.immune.what'}),
  cites: ['N10'],
};

const iv: Item<SourceKey> = {
  term: msg('IV', {id: 'glossary.iv'}),
  message: msg('Given into a vein.', {id: 'glossary.iv.what'}),
  cites: ['N1'],
};

const lymphoblast: Item<SourceKey> = {
  term: msg('Lymphoblast', {id: 'glossary.lymphoblast'}),
  message: msg('A very young lymphocyte.', {id: 'glossary.lymphoblast.what'}),
  cites: ['N2'],
};

const mrd: Item<SourceKey> = {
  term: msg('MRD (minimal residual disease)', {id: 'glossary.mrd'}),
  message: msg('A few leukemia cells that are left and that only very sensitive tests can find.', {
    id: 'glossary.mrd.what',
  }),
  cites: ['L1'],
};

const neutropenia: Item<SourceKey> = {
  term: msg('Neutropenia', {id: 'glossary.neutropenia'}),
  message: msg('Too few neutrophils, a kind of white blood cell that fights infection.', {
    id: 'glossary.neutropenia.what',
  }),
  cites: ['O1'],
};

const petechiae: Item<SourceKey> = {
  term: msg('Petechiae', {id: 'glossary.petechiae'}),
  message: msg(
    'Tiny flat spots in the skin from small bleeds. They are red or purple, and darker on black or brown skin.',
    {id: 'glossary.petechiae.what'},
  ),
  cites: ['N2', 'HA'],
};

const remission: Item<SourceKey> = {
  term: msg('Remission', {id: 'glossary.remission'}),
  message: msg('The usual tests find no sign of leukemia, and blood counts are normal again.', {
    id: 'glossary.remission.what',
  }),
  cites: ['L1'],
};

const riskGroup: Item<SourceKey> = {
  term: msg('Risk group', {id: 'glossary.risk-group'}),
  message: msg('A group, such as standard or high risk, that helps doctors plan how strong treatment should be.', {
    id: 'glossary.risk-group.what',
  }),
  cites: ['N2'],
};

const stemCell: Item<SourceKey> = {
  term: msg('Stem cell', {id: 'glossary.stem-cell'}),
  message: msg('A young cell that can grow into any kind of blood cell.', {id: 'glossary.stem-cell.what'}),
  cites: ['N1'],
};

const steroid: Item<SourceKey> = {
  term: msg('Steroid', {id: 'glossary.steroid'}),
  message: msg(
    'A strong medicine that is like a hormone of the body. In ALL it is part of the treatment, and not the kind that builds muscle.',
    {id: 'glossary.steroid.what'},
  ),
  cites: ['MLP'],
};

/** Terms that the sections explain, and terms that readers hear from their team. */
export const glossary: Section<'glossary', FamilySourceKey> = {
  name: 'glossary',
  title: msg('What the words mean', {id: 'glossary.title'}),
  references: familySources,
  blocks: [
    {
      kind: 'list',
      sorted: true,
      items: [
        acute,
        all,
        anemia,
        antibiotic,
        bCell,
        biopsy,
        blast,
        chemo,
        chromosome,
        count,
        dna,
        donor,
        gene,
        immune,
        immunotherapy,
        iv,
        leukemia,
        line,
        lumbar,
        lymphNode,
        lymphoblast,
        lymphocyte,
        marker,
        marrow,
        mrd,
        neutropenia,
        petechiae,
        philadelphia,
        platelets,
        radiation,
        redCells,
        remission,
        riskGroup,
        spinalFluid,
        spleen,
        stemCell,
        steroid,
        tCell,
        targeted,
        transplant,
        whiteCells,
      ],
    },
  ],
};
