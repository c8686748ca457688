"""The table of entry kinds inside the sandbox; the names are those of ``judge.entry_kinds.table``."""

from __future__ import annotations

from judge.guest.entry_kinds import class_, function, harness, module_, program
from judge.guest.entry_kinds.kind import GuestKind

KINDS: dict[str, GuestKind] = {
    kind.name: kind
    for kind in (
        function.KIND,
        class_.KIND,
        module_.KIND,
        program.KIND,
        harness.KIND,
    )
}
