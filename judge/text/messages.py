"""Messages for people, in the user's language.

A message is written in English where it is used, as a template for ``str.format``. Catalogues under ``locale/`` hold
its translations; ``python -m tools.messages`` collects the messages and compiles the catalogues. English needs no
catalogue, so it costs a call and nothing more.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from judge.errors import TranslatableError
from judge.models import Language
from judge.text.phrases import Phrase, fitted, mark, nested, phrase

__all__ = ["Phrase", "labelled", "mark", "phrase", "translate", "translate_count"]

if TYPE_CHECKING:
    from gettext import NullTranslations

LOCALE_FOLDER = Path(__file__).with_name("locale")


Translatable = TranslatableError | Phrase
"""A message whose language is not known yet."""


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
