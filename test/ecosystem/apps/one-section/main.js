import {AllSymptomList} from 'all-widgets/elements/symptom-list.js';

customElements.define('all-symptom-list', AllSymptomList);
