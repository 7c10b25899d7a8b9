/**
 * Medical terms that sections use, with their explanations. A section names those that it uses and does not explain
 * itself.
 */
import {msg} from '../../content/message.ts';
import type {Item, Term} from '../../content/section.ts';
import type {SourceKey} from './sources.ts';

export const bCell: Term<SourceKey> = {
  term: msg('B cell', {id: 'glossary.b-cell'}),
  inText: msg('B cell* | B-cell*', {id: 'glossary.b-cell.in-text'}),
  message: msg('A kind of lymphocyte that makes antibodies, which help fight germs.', {id: 'glossary.b-cell.what'}),
  cites: ['N1'],
};

export const count: Term<SourceKey> = {
  term: msg('Blood count', {id: 'glossary.count'}),
  inText: msg('blood count*', {id: 'glossary.count.in-text'}),
  message: msg('A test that counts red cells, white cells and platelets.', {id: 'glossary.count.what'}),
  cites: ['A4'],
};

export const marrow: Term<SourceKey> = {
  term: msg('Bone marrow', {id: 'glossary.marrow'}),
  inText: msg('bone marrow | marrow', {id: 'glossary.marrow.in-text'}),
  message: msg('The soft part inside bones, where the body makes blood.', {id: 'glossary.marrow.what'}),
  cites: ['N1'],
};

export const donor: Term<SourceKey> = {
  term: msg('Donor', {id: 'glossary.donor'}),
  inText: msg('donor*', {id: 'glossary.donor.in-text'}),
  message: msg('A person who gives blood or stem cells.', {id: 'glossary.donor.what'}),
  cites: ['MLP'],
};

export const gene: Term<SourceKey> = {
  term: msg('Gene', {id: 'glossary.gene'}),
  inText: msg('gene | genes', {id: 'glossary.gene.in-text'}),
  message: msg('A piece of DNA. It holds the plan for proteins, which do most of the work in a cell.', {
    id: 'glossary.gene.what',
  }),
  cites: ['MLP'],
};

export const immunotherapy: Term<SourceKey> = {
  term: msg('Immunotherapy', {id: 'glossary.immunotherapy'}),
  inText: msg('immunotherapy', {id: 'glossary.immunotherapy.in-text'}),
  message: msg('Treatment that helps the immune system fight cancer.', {id: 'glossary.immunotherapy.what'}),
  cites: ['N1'],
};

export const leukemia: Term<SourceKey> = {
  term: msg('Leukemia', {id: 'glossary.leukemia'}),
  inText: msg('leukemia', {id: 'glossary.leukemia.in-text'}),
  message: msg('A cancer of the cells that make blood, most often of white blood cells.', {
    id: 'glossary.leukemia.what',
  }),
  cites: ['NC'],
};

export const lymphNode: Term<SourceKey> = {
  term: msg('Lymph node', {id: 'glossary.lymph-node'}),
  inText: msg('lymph node*', {id: 'glossary.lymph-node.in-text'}),
  message: msg('A small organ, shaped like a bean, that filters fluid and holds white blood cells.', {
    id: 'glossary.lymph-node.what',
  }),
  cites: ['N11'],
};

export const lymphocyte: Term<SourceKey> = {
  term: msg('Lymphocyte', {id: 'glossary.lymphocyte'}),
  inText: msg('lymphocyte*', {id: 'glossary.lymphocyte.in-text'}),
  message: msg('A kind of white blood cell that helps fight infection.', {id: 'glossary.lymphocyte.what'}),
  cites: ['N1'],
};

export const marker: Term<SourceKey> = {
  term: msg('Marker', {id: 'glossary.marker'}),
  inText: msg('marker | markers', {id: 'glossary.marker.in-text'}),
  message: msg('A feature on the surface of a cell that shows what kind of cell it is.', {id: 'glossary.marker.what'}),
  cites: ['N2'],
};

export const philadelphia: Term<SourceKey> = {
  term: msg('Philadelphia chromosome', {id: 'glossary.philadelphia'}),
  inText: msg('Philadelphia chromosome', {id: 'glossary.philadelphia.in-text'}),
  message: msg('A changed chromosome. It is made when two chromosomes trade pieces.', {
    id: 'glossary.philadelphia.what',
  }),
  cites: ['N1'],
};

export const platelets: Term<SourceKey> = {
  term: msg('Platelets', {id: 'glossary.platelets'}),
  inText: msg('platelet*', {id: 'glossary.platelets.in-text'}),
  message: msg('Tiny parts of blood cells that help blood clot and stop bleeding.', {id: 'glossary.platelets.what'}),
  cites: ['N1'],
};

export const redCells: Term<SourceKey> = {
  term: msg('Red blood cells', {id: 'glossary.red-cells'}),
  inText: msg('red blood cell* | red cell*', {id: 'glossary.red-cells.in-text'}),
  message: msg('Cells that carry oxygen around the body.', {id: 'glossary.red-cells.what'}),
  cites: ['N1'],
};

export const spinalFluid: Term<SourceKey> = {
  term: msg('Spinal fluid', {id: 'glossary.spinal-fluid'}),
  inText: msg('spinal fluid', {id: 'glossary.spinal-fluid.in-text'}),
  message: msg('The clear fluid that cushions the brain and the spinal cord.', {id: 'glossary.spinal-fluid.what'}),
  cites: ['N1'],
};

export const spleen: Term<SourceKey> = {
  term: msg('Spleen', {id: 'glossary.spleen'}),
  inText: msg('spleen', {id: 'glossary.spleen.in-text'}),
  message: msg('An organ in the upper left belly that filters blood.', {id: 'glossary.spleen.what'}),
  cites: ['N11'],
};

export const tCell: Term<SourceKey> = {
  term: msg('T cell', {id: 'glossary.t-cell'}),
  inText: msg('T cell*', {id: 'glossary.t-cell.in-text'}),
  message: msg('A kind of lymphocyte that helps other immune cells and can attack sick cells.', {
    id: 'glossary.t-cell.what',
  }),
  cites: ['N1'],
};

export const targeted: Term<SourceKey> = {
  term: msg('Targeted therapy', {id: 'glossary.targeted'}),
  inText: msg('targeted therapy', {id: 'glossary.targeted.in-text'}),
  message: msg('Medicines that aim at a special feature of cancer cells.', {id: 'glossary.targeted.what'}),
  cites: ['N1'],
};

export const whiteCells: Term<SourceKey> = {
  term: msg('White blood cells', {id: 'glossary.white-cells'}),
  inText: msg('white blood cell* | white cell*', {id: 'glossary.white-cells.in-text'}),
  message: msg('Cells that help fight infection.', {id: 'glossary.white-cells.what'}),
  cites: ['N1'],
};

/** Also in the list of procedures. */
export const biopsy: Item<SourceKey> = {
  term: msg('Bone marrow biopsy', {id: 'procedures.biopsy'}),
  message: msg(
    'A needle takes a small piece of bone and marrow, mostly from the hip bone, so that it can be looked at under a microscope.',
    {id: 'procedures.biopsy.what'},
  ),
  cites: ['N1'],
};

export const transplant: Term<SourceKey> = {
  term: msg('Bone marrow transplant', {id: 'procedures.transplant'}),
  message: msg('After strong treatment, you get healthy blood-making cells through a vein.', {
    id: 'procedures.transplant.what',
  }),
  inText: msg('transplant', {id: 'glossary.transplant.in-text'}),
  cites: ['N1'],
};

export const chemo: Term<SourceKey> = {
  term: msg('Chemotherapy', {id: 'procedures.chemo'}),
  message: msg('These medicines kill cancer cells or stop them from dividing.', {id: 'procedures.chemo.what'}),
  inText: msg('chemotherapy', {id: 'glossary.chemo.in-text'}),
  cites: ['N1'],
};

/** Also in the list of procedures; its term also in the diagnosis. */
export const lumbar: Item<SourceKey> = {
  term: msg('Lumbar puncture (spinal tap)', {id: 'procedures.lumbar'}),
  message: msg('A thin needle in the lower back takes fluid from around the spinal cord.', {
    id: 'procedures.lumbar.what',
  }),
  cites: ['N1'],
};

export const radiation: Term<SourceKey> = {
  term: msg('Radiation therapy', {id: 'procedures.radiation'}),
  message: msg('Strong rays, such as X-rays, are aimed at cancer cells to kill them.', {
    id: 'procedures.radiation.what',
  }),
  inText: msg('radiation therapy | radiation', {id: 'glossary.radiation.in-text'}),
  cites: ['N1'],
};

/** A term of treatment and of living with ALL. */
export const steroids = msg('Steroids', {id: 'treatment.steroids'});

/** In living with ALL, and in the glossary. */
export const lineAndPort = msg(
  'A central line is a soft tube in a large vein, for medicine and blood tests. It spares many needle sticks. A port is one that lies under the skin.',
  {id: 'living.line.what'},
);
