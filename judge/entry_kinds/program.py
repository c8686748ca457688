"""A script that reads standard input and writes standard output."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from judge.entry_kinds.kind import NOT_SHOWN, EntryKind, FailingCase, ShownCase
from judge.errors import BadValue
from judge.models import Entry, Language
from judge.text.messages import Phrase, mark, phrase, translate
from judge.values import wire
from judge.values.json_forms import Converter
from judge.values.render import clip

STANDARD_INPUT = mark("standard input")
_LONGEST_SHOWN = 2000


class ProgramKind(EntryKind):
    """A case holds the text on standard input and the text expected on standard output."""

    name = "program"
    fresh_child = True
    answer_is_printed = True
    entry_defaults: Mapping[str, object] = {"name": "__main__", "params": {}}
    default_check = "tokens"
    itemised = frozenset({0})

    def declaration_fault(self, entry: Entry) -> Phrase | None:
        if entry.params or entry.returns != "plain":
            return phrase("params and returns: a program has neither, because its cases hold text; remove them")
        return super().declaration_fault(entry)

    def arguments(self, entry: Entry, args: list[Any], convert: Converter) -> list[Any]:
        if len(args) != 1 or not isinstance(args[0], str):
            raise BadValue('args: a program needs one text, its standard input; write ["3\\n1 2 3\\n"]')
        return [convert.plain(args[0], "args[0]")]

    def answer(self, entry: Entry, expected: Any, args: list[Any], convert: Converter) -> Any:
        if not isinstance(expected, str):
            raise BadValue("expected: a program has one text, its standard output; write a string")
        return convert.plain(expected, "expected")

    def argument_names(self, entry: Entry) -> list[str]:
        return [STANDARD_INPUT]

    def idle_source(self, entry: Entry) -> str:
        return "import sys\nsys.stdin.read()\n"

    def standard_input(self, args: bytes) -> bytes | None:
        text = str(wire.unpack(args)[0])
        try:
            return text.encode("utf-8", "surrogateescape")
        except UnicodeEncodeError:
            return text.encode("utf-8", "surrogatepass")

    def shown(self, case: FailingCase) -> ShownCase:
        """Return the texts as they are, cut to a bounded length."""
        inputs = [_text(raw, case.language) for raw in case.args]
        return ShownCase(inputs, _text(case.expected, case.language), _text(case.actual, case.language))


def _text(raw: bytes, language: Language) -> str:
    try:
        text = wire.unpack(raw) if raw else ""
    except wire.WireError:
        text = None
    return clip(text, _LONGEST_SHOWN).rstrip("\n") if isinstance(text, str) else translate(NOT_SHOWN, language)


KIND = ProgramKind()
