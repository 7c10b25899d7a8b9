import {leukemia} from './src/conditions/leukemia/index.ts';
import {groupsIn} from './src/content/message.ts';
console.log(Object.keys(leukemia));
