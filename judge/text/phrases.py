"""Messages whose language is not known yet, as plain data: they also travel out of a sandbox.

A phrase is the English template of a message and the texts for its placeholders, so it can be shown in any language
(``judge.text.messages.translate``). A hostile child may send any phrase, so filling in a phrase only puts texts
into a text, and the length of the result is bounded.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

import msgspec

from judge.errors import TranslatableError

LONGEST = 4000
DEEPEST = 40
_PLACEHOLDER = re.compile(r"(?P<brace>\{\{|\}\})|\{(?P<name>\w+)(?:!(?P<conversion>[rs]))?(?::(?P<form>[^{}]*))?\}")
_BEFORE, _AFTER = "\ue000", "\ue001"
_CHINESE = "[\u3000-\u9fff\uff00-\uffef]"


# Compiling these two takes two milliseconds, and an English command needs neither.
@cache
def _chinese() -> re.Pattern[str]:
    return re.compile(_CHINESE)


@cache
def _joints() -> re.Pattern[str]:
    return re.compile(f"(?<={_CHINESE}) {_BEFORE}|{_BEFORE}|{_AFTER} (?={_CHINESE})|{_AFTER}")


def nested(text: str) -> str:
    """Mark the ends of a message that becomes a value of another one, so that ``fitted`` can join the two."""
    if not text:
        return text
    before = _BEFORE if _chinese().match(text[0]) else ""
    return before + text + (_AFTER if _chinese().match(text[-1]) else "")


def fitted(text: str) -> str:
    """Remove the marks of ``nested``, and spaces between Chinese characters there.

    A Chinese template has spaces around a placeholder for the sake of Latin words and digits.
    """
    return _joints().sub("", text) if _BEFORE in text or _AFTER in text else text


class Phrase(msgspec.Struct, frozen=True, array_like=True):
    """A message: an English template with ``{names}``, and the text or phrase for each name. ``str()`` is in English.

    ``zh`` is the message in Chinese if its author wrote both; otherwise the catalogues translate the template.
    """

    text: str = ""
    values: dict[str, str | Phrase] = {}
    zh: str = ""

    def __bool__(self) -> bool:
        return bool(self.text)

    def __str__(self) -> str:
        return self.filled(lambda text, zh: text)

    def filled(self, translated: Callable[[str, str], str], depth: int = DEEPEST) -> str:
        """Return the message with its placeholders filled in, at most ``LONGEST`` characters.

        ``translated`` returns the template in the reader's language, given ``text`` and ``zh``. Each value is filled in
        once, however often it is named, and phrases that are nested deeper than ``depth`` are left out: so the work is
        bounded by the size of the phrase.
        """
        template = translated(self.text[:LONGEST], self.zh[:LONGEST]) if self.text else ""
        if not self.values:
            return template
        texts: dict[str, str] = {}
        whole, end = "", 0
        for match in _PLACEHOLDER.finditer(template):
            name = match["name"]
            if name in self.values and name not in texts:
                texts[name] = _filled(self.values[name], translated, depth)
            brace = match["brace"]
            whole += template[end : match.start()] + (brace[0] if brace else texts.get(name, match[0]))
            end = match.end()
            if len(whole) > LONGEST:
                break
        return fitted(whole + template[end:])[:LONGEST]

    def mapped(self, change: Callable[[str], str], depth: int = DEEPEST) -> Phrase:
        """Return the phrase with ``change`` applied to each of its texts."""
        values: dict[str, str | Phrase] = {}
        for name, value in self.values.items():
            if not isinstance(value, Phrase):
                values[name] = change(value)
            elif depth:
                values[name] = value.mapped(change, depth - 1)
        return Phrase(change(self.text), values, change(self.zh))


def _filled(value: str | Phrase, translated: Callable[[str, str], str], depth: int) -> str:
    if isinstance(value, Phrase):
        return nested(value.filled(translated, depth - 1)) if depth else ""
    return value[:LONGEST]


NOTHING = Phrase()


def phrase(text: str, /, **values: object) -> Phrase:
    """Return a phrase. Its values are formatted as the template says, unless they are messages themselves."""
    forms = {match["name"]: match for match in _PLACEHOLDER.finditer(text) if match["name"]}
    return Phrase(text, {name: _value(value, forms.get(name)) for name, value in values.items()})


def listed(parts: Sequence[Phrase]) -> Phrase:
    """Return phrases as a list for a sentence: ``a; b; c``."""
    return joined(*(part if not index else joined(phrase("; "), part) for index, part in enumerate(parts)))


def mark(text: str) -> str:
    """Return ``text`` unchanged. The call marks a constant for the catalogues; translate it where it is shown."""
    return text


def phrase_of(error: TranslatableError) -> Phrase:
    """Return the message of an error as a phrase."""
    return phrase(error.text, **error.values)


def joined(*parts: Phrase) -> Phrase:
    """Return phrases one after the other as one phrase."""
    kept = [part for part in parts if part]
    if len(kept) == 1:
        return kept[0]
    names = [f"part{number}" for number in range(len(kept))]
    return Phrase("".join(f"{{{name}}}" for name in names), dict(zip(names, kept, strict=True)))


def _value(value: object, placeholder: re.Match[str] | None) -> str | Phrase:
    if isinstance(value, TranslatableError):
        return phrase_of(value)
    if isinstance(value, Phrase):
        return value
    if placeholder is None:
        return str(value)
    return format(repr(value) if placeholder["conversion"] == "r" else value, placeholder["form"] or "")
