"""Check starters, submissions and limits against what the package says about them.

Some submissions are the *blind bank*: wrong solutions that were written without sight of the cases. The author of such
a solution knows the statement and the starter, and nothing else. The file's name begins with ``blind_``. How many of
them the cases of that time caught is a fair measure of the package's strength. Those that were accepted at first stay
on record in ``blind.toml``, together with what catches them now. ``added`` begins with the id of that case, because a
quick proof runs it first:

```toml
[[slipped]]
file = "wrong_answer/blind_first_axis_only.py"
added = "secret/negative-axis: a negative axis other than the last one"
```
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import cache, partial
from itertools import chain
from pathlib import Path, PurePath, PurePosixPath

import msgspec

from judge.backends.table import installed
from judge.catalog import layout
from judge.errors import PackageError
from judge.models import Case, Problem, Verdict
from judge.session import Options, Session
from judge.text.phrases import NOTHING, Phrase, joined, listed, mark, phrase
from judge.verify import package_files
from judge.verify.judgement import FULL, Effort, Judgement, SubmissionJudge, expected_verdict, least_ratio
from judge.verify.package_files import read_record
from judge.verify.records import Finding, PackageNumbers, result_of

Judgements = dict[str, Judgement]  # by the submission's name in the package
TOO_SLOW = mark("{name} needs {ratio:.2f} of the CPU limit; it must stay under {limit}")
_OVERHEAD_S = 0.001  # what a case costs beside the time of the solution
_UNTRIED = 0.2  # the weight of a case that has caught nothing yet, in catches


def check_starters(session: Session, problem: Problem) -> Phrase:
    """Check that each backend's starter loads and is not accepted. Raises InputError, SandboxError."""
    backends = installed(problem.backends)
    for backend in backends:
        submission = session.open(session.catalogue.starter(problem.slug, backend), problem, backend)[1]
        verdict = session.submit(problem, submission, Options(fail_fast=True, reveal="verdict"))["en"].verdict
        if verdict in (Verdict.AC, Verdict.CE, Verdict.IE):
            raise PackageError(
                "the starter for {backend} gets {verdict}; it must load and must not be accepted",
                backend=backend,
                verdict=verdict,
            )
    return phrase("{backends}: load, are not accepted", backends=", ".join(backends))


def check_submissions(
    session: Session, problem: Problem, effort: Effort = FULL
) -> tuple[list[Finding], Judgements, PackageNumbers]:
    """Check that every submission gets its folder's verdict, and that the limits separate quick from slow ones.

    Raises PackageError, SandboxError.
    """
    judgements: Judgements = {}
    left_out = 0
    cases = cache(partial(session.cases, problem))  # the session does not keep large ones in memory
    added = _added_cases(problem)
    names = package_files.all_files(problem)
    with SubmissionJudge(session, problem, effort) as submission_judge:
        for name in names if effort.thorough else names[1:]:
            submission = package_files.read(session, problem, name)
            if not package_files.can_run(submission):
                left_out += 1
                continue
            runnable = cases(submission.backend)
            likely = () if effort.thorough else _likeliest_first(runnable, name, judgements, added.get(name, ""))
            judgements[name] = submission_judge.judged(submission, runnable, likely)
    blind, blind_caught = first_try(problem, package_files.submission_files(problem))
    numbers = msgspec.structs.replace(_numbers(judgements), blind=blind, blind_caught=blind_caught)
    checks: dict[str, Callable[[], Phrase]] = {
        "submissions": lambda: _verdicts(judgements, left_out),
        "known-wrong": lambda: _known_wrong(judgements, numbers),
        "limits": lambda: _limits(session, problem, judgements, effort),
        "second solution": lambda: _second_solution(judgements),
    }
    return [result_of(name, check) for name, check in checks.items()], judgements, numbers


def _likeliest_first(cases: tuple[Case, ...], name: str, before: Judgements, added: str) -> Sequence[Case]:
    """Return the cases in the order that is likely to catch the known-wrong submission ``name`` soonest.

    First comes the case with the id ``added``, if there is one. Another comes early if it has caught many submissions
    of the same folder and takes an accepted solution little time.
    """
    expected = expected_verdict(name)
    if expected is Verdict.AC:
        return cases
    catches = Counter(judgement.case for judgement in before.values() if judgement.expected is expected)
    times = dict(chain.from_iterable(judgement.times for judgement in before.values()))

    def price(case: Case) -> tuple[bool, float]:
        return case.id != added, (times.get(case.id, 0.0) + _OVERHEAD_S) / (catches[case.id] + _UNTRIED)

    return sorted(cases, key=price)


def _numbers(judgements: Judgements) -> PackageNumbers:
    wrong = {name: judgement for name, judgement in judgements.items() if judgement.expected is not Verdict.AC}
    accepted = [judgement.ratio for judgement in judgements.values() if judgement.expected is Verdict.AC]
    slow = [judgement.ratio for judgement in judgements.values() if judgement.expected is Verdict.TLE]
    catches = {name: judgement.case for name, judgement in wrong.items() if judgement.verdict is not Verdict.AC}
    return PackageNumbers(
        cases=max((judgement.total for judgement in judgements.values()), default=0),
        submissions=len(judgements.keys() - {layout.REFERENCE}),
        known_wrong_submissions=len(wrong),
        caught=len(catches),
        catches=catches,
        slowest_accepted=max(accepted, default=None),
        fastest_slow=min(slow, default=None),
    )


def wrong_verdict(found: Judgement) -> Phrase:
    """Return the message about a submission that did not get its verdict."""
    case = phrase(" on {case}", case=found.case) if found.case else NOTHING
    return phrase("{found} instead of {wanted}{case}", found=found.verdict, wanted=found.expected, case=case)


def _verdicts(judgements: Judgements, left_out: int) -> Phrase:
    wrong = [
        phrase("{place}: {fault}", place=name, fault=wrong_verdict(judgement))
        for name, judgement in judgements.items()
        if not judgement.is_expected and judgement.verdict is not Verdict.AC
    ]
    if wrong:
        raise PackageError("{faults}", faults=listed(wrong))
    note = phrase("; {count} need PyTorch and were left out", count=left_out) if left_out else NOTHING
    return joined(phrase("submissions with their verdict: {count}", count=len(judgements)), note)


def _known_wrong(judgements: Judgements, numbers: PackageNumbers) -> Phrase:
    missed = [
        name
        for name, judgement in judgements.items()
        if judgement.expected is not Verdict.AC and name not in numbers.catches
    ]
    if missed:
        raise PackageError("accepted: {names}; add a case that catches it", names=", ".join(missed))
    if not numbers.known_wrong_submissions:
        raise PackageError("there is none; write submissions with the mistakes that people make")
    by_case: dict[str, list[str]] = {}
    for name, case in numbers.catches.items():
        by_case.setdefault(case, []).append(PurePath(name).stem)
    caught = "; ".join(f"{case}: {', '.join(stems)}" for case, stems in by_case.items())
    return phrase("{count} caught, by {cases}", count=numbers.known_wrong_submissions, cases=caught)


def _second_solution(judgements: Judgements) -> Phrase:
    others = [
        name
        for name, judgement in judgements.items()
        if judgement.expected is judgement.verdict is Verdict.AC and name != layout.REFERENCE
    ]
    if not others:
        raise PackageError("no submission agrees with reference.py; write a second solution into submissions/accepted")
    return phrase("agreeing with the reference: {count}", count=len(others))


def _limits(session: Session, problem: Problem, judgements: Judgements, effort: Effort) -> Phrase:
    faults, slow = [], 0
    for name, judgement in judgements.items():
        if judgement.expected is Verdict.AC and judgement.ratio >= effort.accepted_under:
            submission = package_files.read(session, problem, name)
            cases = session.cases(problem, submission.backend)
            ratio = least_ratio(session, problem, submission, cases, judgement.ratio)
            judgements[name] = msgspec.structs.replace(judgement, ratio=ratio)
            if ratio >= effort.accepted_under:
                faults.append(phrase(TOO_SLOW, name=name, ratio=ratio, limit=effort.accepted_under))
        if judgement.expected is Verdict.TLE:
            slow += 1
            if judgement.verdict is not Verdict.TLE:
                text = mark("{name} needs {ratio:.2f} of the CPU limit; it must need more than {limit:g}")
                faults.append(phrase(text, name=name, ratio=judgement.ratio, limit=effort.slow_over))
    if faults:
        raise PackageError("{faults}", faults=listed(faults))
    slowest = max(
        (judgement.ratio for judgement in judgements.values() if judgement.expected is Verdict.AC), default=0.0
    )
    quick = phrase("accepted under {ratio:.2f} of the limit", ratio=max(slowest, 0.01))
    over = phrase("; slow known-wrong submissions over {limit:g}: {count}", count=slow, limit=effort.slow_over)
    return joined(quick, over if slow else NOTHING)


class AcceptedAtFirst(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A wrong solution that was accepted at the first try: its file below submissions/, and the case added for it."""

    file: str
    added: str


class _BlindFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    slipped: list[AcceptedAtFirst] = []


def _added_cases(problem: Problem) -> dict[str, str]:
    """Return, for each submission in blind.toml, the id of the case that was added for it. Raises PackageError."""
    slipped = read_record(problem, layout.BLIND, _BlindFile).slipped
    return {f"submissions/{entry.file}": entry.added.partition(":")[0] for entry in slipped}


def first_try(problem: Problem, names: Iterable[str]) -> tuple[int, int]:
    """Return how many of the files ``names`` are in the blind bank, and how many of these were caught at once.

    ``names`` are paths in the package. Raises PackageError if blind.toml lists a file that is not in the bank.
    """
    bank = {name for name in names if PurePosixPath(name).name.startswith(layout.BLIND_PREFIX)}
    slipped = read_record(problem, layout.BLIND, _BlindFile).slipped
    path = Path(problem.folder, layout.BLIND)
    for entry in slipped:
        if f"submissions/{entry.file}" not in bank:
            raise PackageError(
                "{where}: {file!r}: no such file in submissions/ whose name begins with {prefix}",
                where=path,
                file=entry.file,
                prefix=layout.BLIND_PREFIX,
            )
        if not entry.added.strip():
            message = mark("{where}: {file!r}: added: is empty; name the cases that were added")
            raise PackageError(message, where=path, file=entry.file)
    return len(bank), len(bank) - len({entry.file for entry in slipped})
