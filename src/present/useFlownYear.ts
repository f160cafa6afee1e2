// The year beside a step: while the timeline flies there, the one that stands in view where the eye follows.
import { useLayoutEffect, useRef, useState } from "react";
import { civilOf } from "../model/day";
import { viewStore } from "../state/viewStore";
import { flownDay } from "./counting";

/** `day`: what the step is about. Renders when the year changes, not on every frame. */
export function useFlownYear(day: number): number {
  const shown = useRef(day);
  const [year, setYear] = useState(() => civilOf(day).year);
  useLayoutEffect(() => {
    // What was read out when this step began: the flight there, which the stage has begun by now, counts from it.
    let before = shown.current;
    const read = () => {
      const { view, flight } = viewStore.getState();
      if (!flight) before = day;
      shown.current = flight ? flownDay(view, flight, before, day) : day;
      setYear(civilOf(Math.floor(shown.current)).year);
    };
    read();
    return viewStore.subscribe(read);
  }, [day]);
  return year;
}
