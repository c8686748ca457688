"""A class: an object is created, and operations are called on it one after another."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from judge.entry_kinds.kind import (
    CONSTRUCTOR_ARGUMENTS,
    OPERATIONS,
    EntryKind,
    FailingCase,
    ShownCase,
    Shows,
    parameters,
)
from judge.errors import BadValue
from judge.models import Entry
from judge.text.clean import last_lines
from judge.text.messages import Phrase
from judge.values import containers, scan, wire
from judge.values.json_forms import Converter

_MOST_SHOWN = 200


class ClassKind(EntryKind):
    """A case holds the constructor's arguments and a list of operations; the list of their results is compared."""

    name = "class"
    itemised = frozenset({1})

    def arguments(self, entry: Entry, args: list[Any], convert: Converter) -> list[Any]:
        if [type(part) for part in args] != [list, list]:
            raise BadValue("args: a class needs two lists; write [[constructor arguments], [[method, arguments…], …]]")
        for index, operation in enumerate(args[1]):
            if not isinstance(operation, list) or not operation or not _is_method(operation[0]):
                raise BadValue(
                    "args[1][{index}]: is not an operation; write [[constructor arguments], [[method, arguments…], …]]",
                    index=index,
                )
        return [parameters(entry, args[0], convert, "args[0]"), convert.plain(args[1], "args[1]")]

    def answer(self, entry: Entry, expected: Any, args: list[Any], convert: Converter) -> Any:
        if not isinstance(expected, list) or len(expected) != len(args[1]):
            raise BadValue(
                "expected: a class has one answer per operation; write a list of {count}", count=len(args[1])
            )
        return [
            None if answer is None else convert.result(answer, entry.returns, f"expected[{index}]")
            for index, answer in enumerate(expected)
        ]

    def argument_names(self, entry: Entry) -> list[str]:
        return [CONSTRUCTOR_ARGUMENTS, OPERATIONS]

    def vocabulary(self, args: list[Any]) -> set[tuple[str, int]]:
        return {_head(operation) for operation in args[1]}

    def shown(self, case: FailingCase) -> ShownCase:
        """Return the operations one per line up to the first that failed, and its two results."""
        constructor, operations = map(_elements, case.args)
        expected, actual = _elements(case.expected), _elements(case.actual, scan.most_values(case.expected))
        pairs = zip(expected, actual, strict=False)  # a solution may have returned too few results
        wrong = next((index for index, pair in enumerate(pairs) if not case.agree(*pair)), None)
        failed = wrong if wrong is not None or actual else _failed(case.reason, len(expected))
        count = len(operations) if failed is None else failed + 1
        before = max(0, count - _MOST_SHOWN)
        text = "\n".join(_operation(raw, case.show) for raw in operations[before:count])
        if wrong is not None:
            text += f"  ← [{wrong}]"  # the reason refers to the operation by this mark
        elif failed is not None:
            text += "  ←"
        lines = last_lines(text, _MOST_SHOWN, case.language, before)
        inputs = [f"({_listed(constructor, case.show)})", "\n".join(lines)]
        if failed is None:
            return ShownCase(inputs, case.text(case.expected), case.text(case.actual))
        return ShownCase(inputs, case.text(expected[failed]), "" if wrong is None else case.text(actual[wrong]))


def _failed(reason: Phrase, count: int) -> int | None:
    """Return the index of the operation, one of ``count``, in which a solution failed; None if the reason names none.

    The reason is hostile: it may hold any number.
    """
    progress = reason.values.get("progress", reason)
    number = progress.values.get("number") if isinstance(progress, Phrase) else None
    numbers = {str(index + 1): index for index in range(count)}
    return numbers.get(number) if isinstance(number, str) else None


def _is_method(name: object) -> bool:
    return isinstance(name, str) and name.isidentifier() and not name.startswith("_")


def _head(operation: Any) -> tuple[str, int]:
    """Return the name and the number of elements. A shrunk case may lack the name and begin with an array."""
    match operation:
        case [str(name), *_]:
            return name, len(operation)
    return "", 0


def _elements(raw: bytes, most: int = scan.MAX_VALUES) -> list[bytes]:
    """Return the encoded elements of an encoded list; an empty list if there is none."""
    try:
        return containers.elements(raw, most) if raw else []
    except wire.WireError:
        return []


def _operation(raw: bytes, show: Shows) -> str:
    name, *values = _elements(raw)
    return f"{wire.unpack(name)}({_listed(values, show)})"


def _listed(values: Iterable[bytes], show: Shows) -> str:
    return ", ".join(" ".join(show(value).split()) for value in values)


KIND = ClassKind()
