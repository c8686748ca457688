"""The table of checkers: how ``check.kind`` of a package compares an answer with the expected one.

Most checkers are functions over decoded plain data (``judge.values.wire.unpack``) that run in the judge's own process.
Arrays are compared by the comparer, and a package's own ``checker.py`` by the package driver, both in the sandbox.
To add a checker, write a module with such a function and add a line here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Literal

from judge.checkers.anyof import check_any_of
from judge.checkers.exact import check_exact
from judge.checkers.floats import check_float
from judge.checkers.printed import check_lines, check_tokens
from judge.checkers.result import CheckResult
from judge.checkers.unordered import check_unordered
from judge.models import Check
from judge.values import wire
from judge.values.wire import Buffer

_SHORT = 1 << 12  # bytes
Compare = Callable[[object, object, Check], CheckResult]


class Checker:
    """One way of comparing.

    ``options`` are the keys that ``[check]`` in problem.toml may have beside ``kind``. ``place`` says where the answer
    is compared. With ``alternatives`` the expected value is the list of all accepted answers.
    """

    def __init__(
        self,
        compare: Compare | None,
        *options: str,
        place: Literal["judge", "comparer", "package"] = "judge",
        alternatives: bool = False,
    ) -> None:
        self.options, self.place, self.alternatives = frozenset(options), place, alternatives
        self._compare = compare

    def accepts_unread(self, expected: bytes, actual: Buffer) -> bool:
        """Return whether an encoded answer is right because it is the expected one, which is short and plain.

        An ``Opaque`` does not equal itself.
        """
        if self.place != "judge" or self.alternatives or len(expected) > _SHORT:
            return False
        return actual == expected and _is_plain(expected)

    def compare(self, expected: object, actual: object, check: Check) -> CheckResult:
        """Compare two decoded values. Only for checkers whose ``place`` is the judge."""
        assert self._compare is not None
        return self._compare(expected, actual, check)


@lru_cache(4096)
def _is_plain(short: bytes) -> bool:
    return wire.is_plain(short)


CHECKERS: Mapping[str, Checker] = MappingProxyType(
    {
        "exact": Checker(check_exact),
        "unordered": Checker(check_unordered, "inner"),
        "float": Checker(check_float, "rtol", "atol"),
        "array": Checker(None, "tolerance", "gradient", place="comparer"),
        "any-of": Checker(check_any_of, alternatives=True),
        "tokens": Checker(check_tokens),
        "lines": Checker(check_lines),
        "custom": Checker(None, place="package"),
    }
)
