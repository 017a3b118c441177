import { type Deck, parseDeck, writeDeck } from "#state/deck.ts";
import { deckText } from "#state/deckAddress.ts";
import { Button } from "#ui/control/Button.tsx";
import { Disclosure } from "#ui/control/Disclosure.tsx";
import { FileButton } from "#ui/control/FileButton.tsx";
import { FileButtons } from "./FileButtons.tsx";
import { saveFile } from "./saveFile.ts";
import type { DeckEditing, ShownSlide } from "./useDeck.ts";
import type { Site } from "./useSite.ts";

type Props = { readonly site: Site; readonly editing: DeckEditing; readonly slides: readonly ShownSlide[] };

/** Ways to show the deck, to take it away and to bring one back. */
export function PresentFiles({ site, editing, slides }: Props) {
  const { words, select, hrefOf, selection } = site;
  const { say } = words;
  const { deck } = editing;
  const { deck: given } = selection;
  const described = slides.flatMap(({ description }) => description ?? []);
  const isReady = slides.length > 0 && slides.every(({ state }) => state !== "loading");
  const name = `vijim-${say("present.file.name")}` as const;
  const start = async () => {
    // Before the slides are there, as what fills the screen later lies above them. Where a browser does not allow it, they fill its window.
    await document.documentElement.requestFullscreen?.().catch(() => undefined);
    select({ show: "slides", slide: "1" }, "push");
  };
  const openSpeaker = () => {
    const address = hrefOf({ page: "present" }, { show: "speaker", slide: "1", deck: given });
    globalThis.open(address, "vijim-speaker", "popup,width=1100,height=750");
  };
  return (
    <div className="present-actions">
      {slides.length > 0 && (
        <>
          <Button look="primary" onPress={start}>
            {say("present.start")}
          </Button>
          <Button onPress={openSpeaker}>{say("present.speaker")}</Button>
        </>
      )}
      {isReady && described.length > 0 && (
        <FileButtons
          site={site}
          files={[
            {
              label: say(site.first.audience === "internal" ? "present.file.writeInternal" : "present.file.write"),
              name: `${name}.pptx`,
              wanted: () => ({ kind: "slides", of: fileOf(site, described) }),
            },
          ]}
        />
      )}
      {slides.length > 0 && (
        <Button onPress={() => saveFile(new TextEncoder().encode(writeDeck(deck)), `${name}.json`)}>
          {say("present.file.save")}
        </Button>
      )}
      {!editing.isGiven && <OpenDeck site={site} editing={editing} />}
      {slides.length > 0 && <DeckAddress site={site} deck={deck} />}
    </div>
  );
}

/** As Office names the languages of texts. */
const OFFICE_LOCALES = { sq: "sq-AL", sr: "sr-Latn-RS", en: "en-GB", tr: "tr-TR" } as const;

function fileOf({ words, first }: Site, slides: readonly NonNullable<ShownSlide["description"]>[]) {
  return {
    title: words.text(first.settings.title),
    programme: words.text(first.settings.programmeName),
    locale: OFFICE_LOCALES[words.language],
    slides,
  };
}

function OpenDeck({ site: { words }, editing: { change, tell } }: Omit<Props, "slides">) {
  const { say } = words;
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    const read = parseDeck(await file.text());
    if (!read.isDeck) return tell(say(`present.fault.${read.fault}`));
    const opened = say("present.file.opened", { count: read.deck.slides.length });
    const dropped = read.dropped > 0 ? `. ${say("present.file.dropped", { count: read.dropped })}` : "";
    change(read.deck, opened + dropped);
  };
  const label = say("present.file.open");
  return <FileButton label={label} accept=".json,application/json" isSingle onChoose={([file]) => void open(file)} />;
}

/** A short deck as an address that opens it anywhere (X3). */
function DeckAddress({ site: { words, hrefOf }, deck }: { readonly site: Site; readonly deck: Deck }) {
  const text = deckText(deck);
  const label = words.say("present.file.address");
  return (
    <Disclosure summary={label}>
      {text === undefined ? (
        <p>{words.say("present.file.tooLong")}</p>
      ) : (
        <input
          className="field__control present-address"
          readOnly
          aria-label={label}
          value={new URL(hrefOf({ page: "present" }, { deck: text }), location.href).href}
          onFocus={({ target }) => target.select()}
        />
      )}
    </Disclosure>
  );
}
