import { testLabels } from "./labels";
import { HALL } from "./site";

testLabels({ viewport: HALL });
