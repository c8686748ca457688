"""A function at module level, or a method of LeetCode's class ``Solution``."""

from __future__ import annotations

from typing import Any

from judge.entry_kinds.kind import NO_FUNCTIONS, EntryKind, parameters, wrong_count
from judge.models import Entry, ValueType
from judge.text.messages import Phrase, phrase
from judge.values.json_forms import Converter


class FunctionKind(EntryKind):
    """A case holds the arguments; what the function returns is compared."""

    name = "function"
    is_one_call = True

    def declaration_fault(self, entry: Entry) -> Phrase | None:
        if entry.in_place and entry.params.get(entry.in_place, "array") == "array":
            return phrase(
                "in_place: {name} is not a parameter that a solution may change; remove it", name=entry.in_place
            )
        if "list-position" in entry.params.values():
            return phrase("params: list-position is a type of results; write cyclic-list")
        types = [*entry.params.values(), entry.returns]
        if "tree-position" in types and "distinct-tree" not in types[: types.index("tree-position")]:
            return phrase("params: tree-position needs a parameter of the type distinct-tree before it; declare one")
        return NO_FUNCTIONS if entry.functions else None

    def arguments(self, entry: Entry, args: list[Any], convert: Converter) -> list[Any]:
        return parameters(entry, args, convert, "args")

    def answer(self, entry: Entry, expected: Any, args: list[Any], convert: Converter) -> Any:
        return convert.result(expected, entry.returns, "expected")

    def count_fault(self, entry: Entry, count: int) -> Phrase | None:
        wanted = len(entry.params)
        return wrong_count(count, wanted) if count > wanted else None

    def excess(self, entry: Entry, count: int) -> bool:
        return count > len(entry.params)

    def argument_names(self, entry: Entry) -> list[str]:
        return list(entry.params)

    def value_types(self, entry: Entry, count: int) -> list[ValueType]:
        return [*entry.params.values(), *super().value_types(entry, count)][:count]

    def idle_source(self, entry: Entry) -> str | None:
        return f"def {entry.name}(*arguments):\n    return None\n"


KIND = FunctionKind()
