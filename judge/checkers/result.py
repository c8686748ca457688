"""The result of checking one answer."""

from __future__ import annotations

from typing import Literal

import msgspec

Detail = Literal["shape", "dtype", "nan", "value", "gradient", "mutated-input"]


class CheckResult(msgspec.Struct, frozen=True):
    """Whether an answer is accepted. ``detail`` is the sub-verdict of a wrong array; ``message`` is one line."""

    ok: bool
    detail: Detail | None = None
    message: str = ""


ACCEPTED = CheckResult(True)


def wrong(message: str) -> CheckResult:
    """Return the result for an answer that is not accepted, without a sub-verdict."""
    return CheckResult(False, None, message)
