import { testLabels } from "./labels";
import { DESK } from "./site";

testLabels({ viewport: DESK });
