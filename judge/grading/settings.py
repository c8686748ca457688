"""The settings of a group, as its ``judge.toml`` states them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Literal, get_args

import msgspec

from judge.models import Record

LAYOUT = "{member}/{slug}.py"
Partial = Literal["cases", "groups", "none"]
Counting = Literal["last", "best"]
# When students see a test, the earliest first.
Visibility = Literal["visible", "after_due_date", "after_published", "hidden"]


class Assignment(Record, frozen=True, kw_only=True):
    """The settings of one problem.

    ``due`` has a UTC offset. ``visibility`` is that of its tests on Gradescope, if it is not the group's. ``weights``
    are by case group; with them a solution gets points for whole groups of this problem.
    """

    due: datetime | None = None
    points: float = 1.0
    required: bool = False
    visibility: Visibility | None = None
    weights: dict[str, float] = msgspec.field(default_factory=dict)


class Scoring(Record, frozen=True, kw_only=True):
    """How cases become a score, and which scores count.

    ``weights`` are by case group; a group that is not named has weight 1. ``require`` names the case groups that count
    (empty: all). ``drop_lowest`` is how many of each member's lowest results do not count. ``overrides`` is the path of
    the file with points that are set by hand, from the folder of judge.toml; empty if there is none.
    """

    partial: Partial = "cases"
    weights: dict[str, float] = msgspec.field(default_factory=dict)
    require: tuple[str, ...] = ()
    drop_lowest: int = 0
    overrides: str = ""


class AttemptRules(Record, frozen=True, kw_only=True):
    """Which of the committed versions of a file counts: the last one, or the one with the most points.

    Only the first ``at_most`` versions may count; 0 means any number.
    """

    count: Counting = "last"
    at_most: int = 0

    @property
    def need_history(self) -> bool:
        """Whether earlier versions of a file matter, too."""
        return self.count != "last" or self.at_most > 0


class Lateness(Record, frozen=True, kw_only=True):
    """What being late costs: nothing within ``grace_s``, then ``percent_a_day`` per day begun, up to ``at_most``."""

    grace_s: int = 0
    percent_a_day: float = 0.0
    at_most: float = 100.0


class GradescopeRules(Record, frozen=True, kw_only=True):
    """When students see tests on Gradescope: those of hidden cases and points, and those of the samples."""

    visibility: Visibility = "visible"
    samples: Visibility = "visible"


class Settings(Record, frozen=True, kw_only=True):
    """All settings of a group.

    ``extensions`` are seconds by member, added to each of the member's due dates. ``file`` is empty if there is no
    ``judge.toml``. Without ``problems`` the problems are those that were submitted.
    """

    file: str = ""
    title: str = ""
    layout: str = LAYOUT
    member: str = ""
    members: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    due: datetime | None = None
    scoring: Scoring = Scoring()
    lateness: Lateness = Lateness()
    attempts: AttemptRules = AttemptRules()
    gradescope: GradescopeRules = GradescopeRules()
    assignments: dict[str, Assignment] = msgspec.field(default_factory=dict)
    extensions: dict[str, int] = msgspec.field(default_factory=dict)

    def assignment(self, slug: str) -> Assignment:
        """Return the settings of a problem, whose due date is its own or else the group's."""
        assignment = self.assignments.get(slug, Assignment())
        return assignment if assignment.due is not None else msgspec.structs.replace(assignment, due=self.due)

    def scoring_of(self, slug: str) -> Scoring:
        """Return how a problem's cases become a score: by its own weights of groups, if it has some."""
        weights = self.assignments.get(slug, Assignment()).weights
        return msgspec.structs.replace(self.scoring, partial="groups", weights=weights) if weights else self.scoring

    @property
    def visibility(self) -> dict[str, str]:
        """When students see tests on Gradescope, by problem: "sample" for the tests of samples, "*" for the others."""
        own = {slug: rules.visibility for slug, rules in self.assignments.items() if rules.visibility is not None}
        return {**own, "*": self.gradescope.visibility, "sample": self.gradescope.samples}

    def last_visibility(self, slugs: Iterable[str]) -> Visibility:
        """Return when students see on Gradescope the last tests of these problems and of the samples."""
        own = (self.assignment(slug).visibility or self.gradescope.visibility for slug in slugs)
        return max(self.gradescope.samples, *own, key=get_args(Visibility).index)

    def due_for(self, slug: str, member: str) -> datetime | None:
        """Return when a problem is due for a member, with the member's extension; ``None`` if it is never due."""
        due = self.assignment(slug).due
        return due + timedelta(seconds=self.extensions.get(member, 0)) if due is not None else None
