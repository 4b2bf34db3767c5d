// The shipped window, in a language that nobody speaks if the address asks for one: `?language=long` or `?language=rtl`.
import { chooseLanguage } from "./language";

chooseLanguage();
await import("../src/main");
