"""Ways of comparing an answer with the expected one, over decoded plain data (``judge.values.wire.unpack``).

A checker is a function of the expected answer, the actual one and the problem's ``Check``. The kinds that are not in
the table run in the sandbox: ``array`` needs numpy, ``custom`` is a package's own code.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from judge.checkers.anyof import check_any_of
from judge.checkers.exact import check_exact
from judge.checkers.floats import check_float
from judge.checkers.result import Detail, Finding
from judge.checkers.unordered import check_unordered
from judge.models import Check

Checker = Callable[[object, object, Check], Finding]

CHECKERS: Mapping[str, Checker] = MappingProxyType(
    {
        "exact": check_exact,
        "unordered": check_unordered,
        "float": check_float,
        "any-of": check_any_of,
    }
)

__all__ = ["CHECKERS", "Checker", "Detail", "Finding"]
