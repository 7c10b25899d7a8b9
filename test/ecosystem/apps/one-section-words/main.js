import {addLocale} from 'all-widgets/add-locale.js';
import {AllSymptomList} from 'all-widgets/elements/symptom-list.js';

addLocale('es', {messages: {'symptoms.title': 'Las señales'}});
customElements.define('all-symptom-list', AllSymptomList);
