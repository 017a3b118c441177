import { SlideView } from "./SlideView.tsx";
import type { ShownSlide } from "./useDeck.ts";
import type { Site } from "./useSite.ts";

type Props = { readonly site: Site; readonly shown: ShownSlide; readonly place: string };

/** A slide, or why it is not there. */
export function ShownSlideView({ site: { words }, shown: { slide, state, built, description }, place }: Props) {
  if (built && description)
    return (
      <SlideView
        key={`${slide.address} ${built.page?.nth}`}
        description={description}
        parts={built.parts}
        place={place}
      />
    );
  return (
    <p className="slide-none">{words.say(state === "failed" ? "present.slide.failed" : "present.slide.loading")}</p>
  );
}
