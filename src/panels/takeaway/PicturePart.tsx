// The view as a picture: how it will look, in which colours, how large.
import { useId, useState } from "react";
import { sayTakeaway } from "../../i18n/takeawayWords";
import type { Language } from "../../model/vocabulary";
import { Choices } from "../share/Choices";
import type { TakeawayTools, Times } from "./TakeawayPanel";
import { useTask } from "./useTask";

const TIMES: readonly Times[] = [1, 2, 3, 4];

export function PicturePart({ tools, language }: { tools: TakeawayTools; language: Language }) {
  const id = useId();
  const select = useId();
  const [colours, setColours] = useState<"light" | "dark">("light");
  const [times, setTimes] = useState<Times>(2);
  const task = useTask(language);
  const dark = colours === "dark";
  const preview = tools.picture(id, dark);
  const { width, height } = tools.pictureSize;
  if (!preview) return <p>{sayTakeaway(language, "nothing")}</p>;
  const words = { during: sayTakeaway(language, "making"), after: sayTakeaway(language, "saved") };
  return (
    <>
      <figure className="preview">{preview}</figure>
      <p className="hint">{sayTakeaway(language, "pictureHint")}</p>
      <div className="picture-choices">
        <Choices
          legend={sayTakeaway(language, "colours")}
          options={[
            { value: "light", text: sayTakeaway(language, "light") },
            { value: "dark", text: sayTakeaway(language, "dark") },
          ]}
          value={colours}
          onChoose={setColours}
        />
        <div className="field">
          <label className="field-name" htmlFor={select}>
            {sayTakeaway(language, "size")}
          </label>
          <select
            id={select}
            value={times}
            onChange={({ target }) => setTimes(TIMES.find((one) => String(one) === target.value) ?? 2)}
          >
            {TIMES.map((one) => (
              <option key={one} value={one}>
                {sayTakeaway(language, "sizeOf", {
                  times: String(one),
                  width: String(width * one),
                  height: String(height * one),
                })}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div className="button-row">
        <button
          type="button"
          className="button primary"
          disabled={task.busy}
          onClick={() => task.run(() => tools.savePng(dark, times), words)}
        >
          {sayTakeaway(language, "savePng")}
        </button>
        <button
          type="button"
          className="button"
          disabled={task.busy}
          onClick={() => task.run(() => tools.saveSvg(dark), words)}
        >
          {sayTakeaway(language, "saveSvg")}
        </button>
        <p className="said" role="status">
          {task.said}
        </p>
      </div>
    </>
  );
}
