// Finds places beside the page, so that it stays alive meanwhile.
import { across } from "./across";
import type { Diagram } from "./diagram";

self.onmessage = ({ data }: MessageEvent<Diagram>) => self.postMessage(across(data));
