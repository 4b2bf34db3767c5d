// Languages that nobody speaks, made from English, to see what a real translation will do to the window: `long` is
// longer and accented, `rtl` runs from right to left. For journeys and tests; the shipped window has neither.
import {
  type Attribute,
  FluentParser,
  type Message,
  type TextElement,
  TextElement as Text,
  Transformer,
  serialize,
} from "@fluent/syntax";
import { type Catalogue, ENGLISH } from "$text/catalogue";

export type PseudoLocale = "long" | "rtl";

/** Every letter accented, vowels doubled, ⟦brackets⟧ around: what is cut off or not translated shows at once. */
const long = { tag: "en-XA", direction: "ltr", letters: lengthened, frame: ["⟦", "⟧"] } as const;

/** Hebrew letters one for one, so that the words really run from right to left. Nobody can read them. */
const rtl = { tag: "he-XB", direction: "rtl", letters: turned, frame: ["", ""] } as const;

/** Returns English as this pseudo-locale says it. */
export function pseudo(name: PseudoLocale): Catalogue {
  const { tag, direction, letters, frame } = { long, rtl }[name];
  const rewriter = new Rewriter(letters, frame);
  const sources = ENGLISH.sources.map((source) => {
    const resource = new FluentParser().parse(source);
    rewriter.visit(resource);
    return serialize(resource, {});
  });
  return { tag, direction, sources };
}

/** Changes what is read; leaves variables, selectors, the keys of variants and attributes as they are. */
class Rewriter extends Transformer {
  constructor(
    private readonly letters: (text: string) => string,
    private readonly frame: readonly [string, string],
  ) {
    super();
  }

  override visitMessage(message: Message): Message {
    this.genericVisit(message);
    const [open, close] = this.frame;
    if (message.value && open && close)
      message.value.elements = [new Text(open), ...message.value.elements, new Text(close)];
    return message;
  }

  override visitTextElement(text: TextElement): TextElement {
    text.value = this.letters(text.value);
    return text;
  }

  override visitAttribute(attribute: Attribute): Attribute {
    return attribute;
  }
}

const PLAIN = "abcdefghijklmnopqrstuvwxyz";
const ACCENTED = "åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž";
const TURNED = "אבכדהופגחיקלמנסצרשתטעזםןךף";

function lengthened(text: string): string {
  return text.replaceAll(/[a-z]/gi, (letter) => {
    const accented = ACCENTED.charAt(PLAIN.indexOf(letter.toLowerCase()));
    const written = letter === letter.toLowerCase() ? accented : accented.toUpperCase();
    return /[aeiou]/i.test(letter) ? written + accented : written;
  });
}

function turned(text: string): string {
  return text.replaceAll(/[a-z]/gi, (letter) => TURNED.charAt(PLAIN.indexOf(letter.toLowerCase())));
}
