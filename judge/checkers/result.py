"""The result of checking one answer."""

from __future__ import annotations

import msgspec

from judge.models import Detail
from judge.text.phrases import NOTHING, Phrase, phrase


class CheckResult(msgspec.Struct, frozen=True):
    """Whether an answer is accepted. ``detail`` is the sub-verdict of a wrong array; ``reason`` is one line."""

    ok: bool
    detail: Detail | None = None
    reason: Phrase = NOTHING


ACCEPTED = CheckResult(True)


def wrong(text: str, /, **values: object) -> CheckResult:
    """Return the result for an answer that is not accepted, with a reason and without a sub-verdict."""
    return CheckResult(False, None, phrase(text, **values))
