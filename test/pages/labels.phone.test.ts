import { testLabels } from "./labels";
import { PHONE_CONTEXT } from "./site";

testLabels(PHONE_CONTEXT, true);
