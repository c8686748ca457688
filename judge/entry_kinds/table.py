"""The table of entry kinds. To add one, write a module here and in ``judge.guest.entry_kinds``, and a line in each
table."""

from __future__ import annotations

from judge.entry_kinds import class_, function, harness, module_, program
from judge.entry_kinds.kind import EntryKind

KINDS: dict[str, EntryKind] = {
    kind.name: kind
    for kind in (
        function.KIND,
        class_.KIND,
        module_.KIND,
        program.KIND,
        harness.KIND,
    )
}

DEFAULT = function.KIND.name
