// Finds places beside the page, so that it stays alive meanwhile.
import { across } from "./across";
import type { Diagram } from "./diagram";

self.onmessage = ({ data }: MessageEvent<{ id: number; diagram: Diagram }>) => {
  self.postMessage({ id: data.id, across: across(data.diagram) });
};
