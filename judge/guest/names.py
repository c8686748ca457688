"""Names of forbidden functions, compared in any spelling, and the violation of such a rule."""

from __future__ import annotations


class RuleViolation(BaseException):
    """A forbidden function was called. No ``Exception``, so that a broad ``except`` does not swallow it."""


def normal(name: str) -> str:
    return name.replace("_", "").lower()
