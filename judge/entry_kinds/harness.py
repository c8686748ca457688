"""Functions that the package's ``harness.py`` calls: what it observes is compared."""

from __future__ import annotations

from judge.entry_kinds.function import FunctionKind
from judge.entry_kinds.kind import NO_IN_PLACE
from judge.models import Entry
from judge.text.messages import Phrase, phrase


class HarnessKind(FunctionKind):
    """A case holds the arguments of the harness; what the harness returns is compared."""

    name = "harness"
    is_one_call = False
    has_harness = True

    def declaration_fault(self, entry: Entry) -> Phrase | None:
        if not entry.functions:
            return phrase(
                "functions: missing; write the functions that harness.py calls, each with its parameters: {example}",
                example='functions = { retry = ["times"] }',
            )
        if entry.in_place:
            return NO_IN_PLACE
        return None

    def idle_source(self, entry: Entry) -> None:
        """Return None: no source fits every harness."""


KIND = HarnessKind()
