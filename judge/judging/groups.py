"""Case groups: which count towards the verdict, and how many cases of each passed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from judge.errors import UsageError
from judge.models import GROUPS, Case, CaseResult, GroupTally, Verdict
from judge.text.messages import quoted

_PLACES = {group: place for place, group in enumerate(("sample", *GROUPS))}

Required = tuple[str, ...]  # names of groups; empty means all


def counts(group: str, required: Required) -> bool:
    """Return whether the cases of this group count towards the verdict."""
    return not required or group in required


def check_known(required: Required, cases: Iterable[Case]) -> None:
    """Raise UsageError if a required group has no case, because it would then require nothing."""
    known = list(dict.fromkeys(case.group for case in cases))
    for name in required:
        if name not in known:
            raise UsageError(
                "--require: no case is in the group {name}; choose from {known}",
                name=quoted(name),
                known=", ".join(known),
            )


def required_first(cases: Sequence[Case], required: Required) -> list[Case]:
    """Return the cases with those that count first, so that no optional case keeps a required one from running."""
    return sorted(cases, key=lambda case: not counts(case.group, required))


def tally(results: Iterable[CaseResult], required: Required) -> tuple[GroupTally, ...]:
    """Return how many cases of each group passed, in the order sample, the standard groups, the package's own."""
    passed: dict[str, list[bool]] = {}
    for result in results:
        passed.setdefault(result.group, []).append(result.verdict is Verdict.AC)
    return tuple(
        GroupTally(group=group, passed=sum(mine), total=len(mine), required=counts(group, required))
        for group, mine in sorted(passed.items(), key=lambda item: _PLACES.get(item[0], len(_PLACES)))
    )


def deciding(results: Sequence[CaseResult], required: Required) -> CaseResult | None:
    """Return the result that gives the verdict: the first that counts and is not accepted, or None.

    A file that cannot be loaded and a failure of the judge decide wherever they occur.
    """
    fatal = next((result for result in results if result.verdict in (Verdict.CE, Verdict.IE)), None)
    failing = (result for result in results if counts(result.group, required) and result.verdict is not Verdict.AC)
    return fatal if required and fatal is not None else next(failing, None)
