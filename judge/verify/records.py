"""The records of a verification. ``ratio`` is always CPU seconds over the problem's limit on this machine."""

from __future__ import annotations

from collections.abc import Callable

from judge.errors import InputError
from judge.models import Record
from judge.text.phrases import NOTHING, Phrase, phrase_of


class Finding(Record, frozen=True, kw_only=True, omit_defaults=False):
    """The result of one check. ``detail`` says what was found and, if the check failed, what to do."""

    check: str
    ok: bool
    detail: Phrase = NOTHING


def result_of(check: str, run: Callable[[], Phrase]) -> Finding:
    """Return the result of a check. ``run`` returns what it found, or raises InputError with what is wrong."""
    try:
        return Finding(check=check, ok=True, detail=run())
    except InputError as error:
        return Finding(check=check, ok=False, detail=phrase_of(error))


class PackageNumbers(Record, frozen=True, kw_only=True, omit_defaults=False):
    """The numbers of a package. ``catches`` maps each known-wrong submission to the first case that catches it.

    ``slowest_accepted`` is the largest ratio of an accepted solution; ``fastest_slow`` the smallest of a slow
    known-wrong submission, or None if there is none. A slow submission is stopped shortly after a ratio of 2.
    ``blind`` counts the wrong solutions that were written from the statement alone, and ``blind_caught`` those that
    the cases of that time caught.
    """

    cases: int = 0
    submissions: int = 0
    known_wrong_submissions: int = 0
    caught: int = 0
    catches: dict[str, str] = {}  # noqa: RUF012  # msgspec copies it
    slowest_accepted: float | None = None
    fastest_slow: float | None = None
    blind: int = 0
    blind_caught: int = 0


class Examination(Record, frozen=True, kw_only=True, omit_defaults=False):
    """The findings of all checks but mutation. Warnings are hints for the author and never make a proof fail."""

    findings: tuple[Finding, ...] = ()
    numbers: PackageNumbers = PackageNumbers()
    warnings: tuple[Phrase, ...] = ()


class Survivor(Record, frozen=True, kw_only=True, omit_defaults=False):
    """A mutant that all cases accept: its file in the package, and the changed line as it was and as it is."""

    file: str
    line: int
    operator: str
    before: str
    after: str


class MutationRun(Record, frozen=True, kw_only=True, omit_defaults=False):
    """The mutants of one file, or a share of them. ``problem`` says why there are no results."""

    file: str
    total: int = 0
    killed: int = 0
    survivors: tuple[Survivor, ...] = ()
    problem: Phrase = NOTHING


class Mutation(Record, frozen=True, kw_only=True, omit_defaults=False):
    """The mutants of a package. ``stale`` lists entries of equivalent.toml that fit no survivor."""

    total: int = 0
    killed: int = 0
    equivalent: int = 0
    survivors: tuple[Survivor, ...] = ()
    stale: tuple[Phrase, ...] = ()
    problems: tuple[Phrase, ...] = ()

    @property
    def rate(self) -> float:
        """Return the share of killed mutants among those that are not equivalent, in percent."""
        other = self.total - self.equivalent
        return 100.0 * self.killed / other if other else 100.0

    @property
    def ok(self) -> bool:
        return not (self.survivors or self.stale or self.problems)


class PackageReport(Record, frozen=True, kw_only=True, omit_defaults=False):
    """All that was proved, or not, of one package.

    ``digest`` is the package's, empty if it cannot be read; ``judge`` is the digest of the code that judged it.
    """

    problem: str
    digest: str = ""
    judge: str = ""
    warnings: tuple[Phrase, ...] = ()
    findings: tuple[Finding, ...] = ()
    numbers: PackageNumbers | None = None
    mutation: Mutation | None = None

    @property
    def ok(self) -> bool:
        return all(finding.ok for finding in self.findings) and (self.mutation is None or self.mutation.ok)
