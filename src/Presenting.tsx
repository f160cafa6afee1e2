// Wiring of the present room, loaded with it: what draws the timeline on the wall and in hand-outs comes from the stage.
import type { Core } from "./model/dataset";
import { PresentMode } from "./present/PresentMode";
import { StoriesPanel as Stories } from "./present/StoriesPanel";
import { ProjectorStage, StepPicture } from "./stage/ProjectorStage";

export interface PresentingProps {
  readonly core: Core;
  readonly detailsError: unknown;
  readonly onRetry: () => void;
}

export function Presenting(props: PresentingProps) {
  return <PresentMode {...props} Stage={ProjectorStage} />;
}

export function StoriesPanel() {
  return <Stories Picture={StepPicture} />;
}
