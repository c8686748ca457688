"""Messages for people, in the user's language.

A message is written in English where it is used, as a template for ``str.format``. Catalogues under ``locale/`` hold
its translations; ``python -m tools.messages`` collects the messages and compiles the catalogues. English needs no
catalogue, so it costs a call and nothing more.

At the end are parts of error messages: quoted input in one bounded line, and the nearest known name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from judge.errors import TranslatableError
from judge.models import Language, Text, Verdict
from judge.text.phrases import Phrase, fitted, mark, nested, phrase

if TYPE_CHECKING:
    from gettext import NullTranslations


__all__ = ["Phrase", "in_both_languages", "labelled", "mark", "phrase", "translate", "translate_count"]


LOCALE_FOLDER = Path(__file__).with_name("locale")


Translatable = TranslatableError | Phrase
"""A message whose language is not known yet."""
VERDICT_NAMES: dict[Verdict, str] = {
    Verdict.AC: mark("accepted"),
    Verdict.WA: mark("wrong answer"),
    Verdict.TLE: mark("time limit exceeded"),
    Verdict.MLE: mark("memory limit exceeded"),
    Verdict.OLE: mark("output limit exceeded"),
    Verdict.RE: mark("runtime error"),
    Verdict.CE: mark("cannot be loaded"),
    Verdict.RV: mark("rule violation"),
    Verdict.IE: mark("the judge itself failed; this is not your code's fault"),
    Verdict.SK: mark("not run"),
}
"""What the two letters of each verdict stand for."""

SHOWN = 60
_COMPARED = 500  # known names with which an unknown one is compared
# C0 and C1 controls but tab and newline, and the marks that turn the direction of text: a terminal obeys them all.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def translate(message: str | Translatable, language: Language, /, **values: object) -> str:
    """Return the message in ``language``, with its placeholders filled in.

    Values that are phrases or errors of the judge themselves are translated into the same language. A message that the
    catalogues do not have is returned in English.
    """
    if isinstance(message, Phrase):
        return message.filled(partial(_template, language=language))
    if isinstance(message, TranslatableError):
        values, message = dict(message.values), message.text
    return _filled(_template(message, "", language), language, values)


def _template(text: str, zh: str, language: Language) -> str:
    return text if language == "en" or not text else zh or _catalogue(language).gettext(text)


def translate_count(one: str, many: str, count: int, language: Language, /, **values: object) -> str:
    """Return ``one`` or ``many`` in ``language``, whichever suits ``count``, which is also the value ``{count}``."""
    english = one if count == 1 else many
    text = english if language == "en" else _catalogue(language).ngettext(one, many, count)
    return _filled(text, language, {"count": count, **values})


def in_both_languages(message: Translatable) -> Text:
    """Return the message in English and in Chinese, to be shown later."""
    return Text(en=translate(message, "en"), zh=translate(message, "zh"))


def labelled(label: str, text: str, language: Language) -> str:
    """Return ``label: text``, with the colon of the language."""
    return translate("{label}: {text}", language, label=label, text=text)


def _filled(text: str, language: Language, values: Mapping[str, object]) -> str:
    if not values:
        return text
    return fitted(text.format_map({name: _shown(value, language) for name, value in values.items()}))


def _shown(value: object, language: Language) -> object:
    """Return a nested message as text; numbers stay numbers, so that templates may format them."""
    if isinstance(value, TranslatableError | Phrase):
        return nested(translate(value, language))
    return value


@cache
def _catalogue(language: Language) -> NullTranslations:
    """Return the compiled catalogues of a language as one. There is a file per area of the code."""
    from gettext import GNUTranslations, NullTranslations

    catalogue = NullTranslations()
    for path in sorted((LOCALE_FOLDER / language / "LC_MESSAGES").glob("*.mo")):
        with path.open("rb") as file:
            catalogue.add_fallback(GNUTranslations(file))
    return catalogue


def quoted(text: str) -> str:
    """Return ``text`` in a form that is safe to show: one line, controls escaped, at most ``SHOWN`` characters."""
    return repr(text) if len(text) <= SHOWN else f"{text[:SHOWN]!r}…"


def close_match(word: str, known: Iterable[str]) -> Phrase | None:
    """Return the end of an error's sentence: a suggestion from ``known``; None if no name there is similar."""
    from difflib import get_close_matches

    names = sorted(known)
    same = [name for name in names if name.casefold() == word.casefold()]
    close = same or get_close_matches(word[:SHOWN], names[:_COMPARED], n=1)
    return phrase("did you mean {word!r}?", word=close[0]) if close else None


def nearest(word: str, known: Iterable[str]) -> Phrase:
    """Return the end of an error's sentence: a suggestion from ``known``, otherwise the known names."""
    names = sorted(known)
    if close := close_match(word, names):
        return close
    listed = ", ".join(names[:12]) + (", …" if len(names) > 12 else "")
    return phrase("known: {names}", names=listed) if names else phrase("there is none")


def either(names: Sequence[str]) -> Phrase:
    """Return the names as a list for a sentence: ``a or b or c``."""
    listed = phrase("{name}", name=names[0])
    for name in names[1:]:
        listed = phrase("{one} or {other}", one=listed, other=name)
    return listed


def control_character(text: str) -> tuple[int, str] | None:
    """Return the place and name of the first control character that text for people must not hold, or None."""
    match = _CONTROL.search(text)
    return (match.start(), f"U+{ord(match.group()):04X}") if match else None


def without_control_characters(text: str) -> str:
    """Return the text with a space for each character that text for people must not hold."""
    return _CONTROL.sub(" ", text)
