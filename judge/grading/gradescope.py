"""A submission on Gradescope: its metadata, and the settings of the group that apply on the platform.

Gradescope itself knows due dates, extensions and lateness, and its graders set points by hand; so these settings do
not apply. Earlier submissions are attempts: the platform hands over their scores (``submission_metadata.json``, in
"Submission Metadata" of its autograder documentation).
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import msgspec

from judge.errors import UsageError
from judge.files import read_document
from judge.grading.settings import AttemptRules, Settings
from judge.models import Language, Record
from judge.text.foreign import foreign

BUNDLE, PROBLEMS = "bundle.json", "problems"
METADATA = "submission_metadata.json"
_MAX_METADATA = 64 << 20  # it holds the results of all earlier submissions


class GradescopeBundle(Record, frozen=True, kw_only=True, omit_defaults=False):
    """The settings of ``judge gradescope bundle``, stored for the runs on Gradescope."""

    problems: tuple[str, ...]
    seed: str
    language: Language
    allow_degraded: bool


class GradescopeUser(msgspec.Struct, frozen=True):
    """A student who made the submission."""

    email: str = ""
    name: str = ""


class EarlierSubmission(msgspec.Struct, frozen=True):
    """A submission before this one."""

    submission_time: str = ""
    score: float | str | None = None
    autograder_error: bool | None = None

    @property
    def moment(self) -> float:
        """When it was made, in seconds since 1970; 0 if unknown. The UTC offsets of the texts differ."""
        try:
            return datetime.fromisoformat(self.submission_time).timestamp()
        except ValueError:
            return 0.0

    @property
    def points(self) -> float:
        """The score in points; 0 if there is none."""
        try:
            return float(self.score or 0)
        except ValueError:
            return 0.0


class SubmissionMetadata(msgspec.Struct, frozen=True):
    """What Gradescope says about a submission. Other fields of the file are ignored."""

    users: list[GradescopeUser] = []
    previous_submissions: list[EarlierSubmission] = []

    @property
    def member(self) -> str:
        """The name under which results are shown."""
        return next((user.name or user.email for user in self.users if user.name or user.email), "student")

    @property
    def earlier(self) -> list[float]:
        """The points of the earlier submissions, the oldest first, without those on which the autograder failed."""
        judged = [submission for submission in self.previous_submissions if not submission.autograder_error]
        return [submission.points for submission in sorted(judged, key=lambda submission: submission.moment)]


def read_metadata(root: Path) -> SubmissionMetadata:
    """Return what Gradescope says about the submission. Raise ``UsageError`` if the file is missing or damaged."""
    path = root / METADATA
    try:
        return msgspec.json.decode(read_document(path, _MAX_METADATA), type=SubmissionMetadata)
    except msgspec.DecodeError as error:
        raise UsageError("{file}: is not Gradescope's metadata: {error}", file=path, error=foreign(error)) from None


def read_bundle(source: Path) -> GradescopeBundle:
    """Return what the bundle was made with. Raise ``UsageError`` if the folder holds no bundle."""
    path = source / BUNDLE
    try:
        return msgspec.json.decode(read_document(path, 1 << 20), type=GradescopeBundle)
    except msgspec.DecodeError as error:
        raise UsageError(
            "{file}: was not written by `judge gradescope bundle`: {error}", file=path, error=foreign(error)
        ) from None


def settings_on_gradescope(settings: Settings, problems: tuple[str, ...], member: str) -> Settings:
    """Return the settings for one submission of these problems: files at its root, and one member."""
    assignments = {slug: assignment for slug, assignment in settings.assignments.items() if slug in problems}
    return msgspec.structs.replace(
        settings,
        layout="{slug}.py",
        member=member,
        members=(member,),
        problems=problems,
        due=None,
        assignments={slug: msgspec.structs.replace(assignment, due=None) for slug, assignment in assignments.items()},
        extensions={},
        scoring=msgspec.structs.replace(settings.scoring, overrides=""),
        attempts=AttemptRules(),
    )


def points_kept(rules: AttemptRules, earlier: list[float]) -> float | None:
    """Return the points of the attempts that count if this attempt is one too many; else ``None``."""
    if not rules.at_most or len(earlier) < rules.at_most:
        return None
    counted = earlier[: rules.at_most]
    return max(counted) if rules.count == "best" else counted[-1]
