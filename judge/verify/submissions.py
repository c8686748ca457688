"""Check starters, submissions and limits against what the package says about them."""

from __future__ import annotations

from pathlib import PurePath

import msgspec

from judge.backends.table import BACKENDS
from judge.errors import InputError
from judge.models import Problem, Verdict
from judge.session import Options, Session
from judge.verify import files
from judge.verify.blind import first_try
from judge.verify.judgement import FULL, Effort, Judgement, judged, wanted
from judge.verify.records import Finding, Numbers

ACCEPTED_UNDER = 0.5
Judgements = dict[str, Judgement]  # by the submission's name in the package


def check_starters(session: Session, problem: Problem) -> Finding:
    """Check that each backend's starter loads and is not accepted. Raises PackageError, SandboxError."""
    backends = [name for name in problem.backends if BACKENDS[name].is_installed()]
    for backend in backends:
        try:
            submission = session.open(session.catalogue.starter(problem.slug, backend), problem, backend)[1]
        except InputError as error:
            return Finding(check="starters", ok=False, detail=str(error))
        verdict = session.submit(problem, submission, Options(fail_fast=True, reveal="verdict")).verdict
        if verdict in (Verdict.AC, Verdict.CE, Verdict.IE):
            wrong = f"the starter for {backend} gets {verdict}; it has to load, and to leave the work to do"
            return Finding(check="starters", ok=False, detail=wrong)
    return Finding(check="starters", ok=True, detail=f"{' and '.join(backends)}: load, are not accepted")


def check_submissions(
    session: Session, problem: Problem, effort: Effort = FULL
) -> tuple[list[Finding], Judgements, Numbers]:
    """Check that every submission gets its folder's verdict, and that the limits separate quick from slow ones.

    Raises PackageError, SandboxError.
    """
    judgements: Judgements = {}
    left_out = 0
    for name in dict.fromkeys([*files.accepted_files(problem), *files.submission_files(problem)]):
        submission = files.read(session, problem, name)
        if files.can_run(submission):
            cases = session.cases(problem, submission.backend)
            judgements[name] = judged(session, problem, submission, cases, effort)
        else:
            left_out += 1
    blind, blind_caught = first_try(problem, files.submission_files(problem))
    numbers = msgspec.structs.replace(_numbers(judgements), blind=blind, blind_caught=blind_caught)
    findings = [_verdicts(judgements, left_out), _known_wrong(judgements, numbers)]
    findings.append(_limits(session, problem, judgements, effort.slow_over))
    findings.append(_second_solution(judgements))
    return findings, judgements, numbers


def _numbers(judgements: Judgements) -> Numbers:
    wrong = {name: one for name, one in judgements.items() if wanted(name) is not Verdict.AC}
    accepted = [one.ratio for name, one in judgements.items() if wanted(name) is Verdict.AC]
    slow = [one.ratio for name, one in judgements.items() if wanted(name) is Verdict.TLE]
    catches = {name: one.case for name, one in wrong.items() if one.verdict is not Verdict.AC}
    return Numbers(
        cases=max((one.total for one in judgements.values()), default=0),
        submissions=len(judgements) - 1,
        known_wrong_submissions=len(wrong),
        caught=len(catches),
        catches=catches,
        slowest_accepted=max(accepted, default=None),
        fastest_slow=min(slow, default=None),
    )


def _verdicts(judgements: Judgements, left_out: int) -> Finding:
    wrong = [
        f"{name}: {one.verdict} instead of {wanted(name)}" + (f" on {one.case}" if one.case else "")
        for name, one in judgements.items()
        if one.verdict is not wanted(name) and (wanted(name) is Verdict.AC or one.verdict is not Verdict.AC)
    ]
    if wrong:
        return Finding(check="submissions", ok=False, detail="; ".join(wrong))
    note = f"; {left_out} need PyTorch and were left out" if left_out else ""
    return Finding(check="submissions", ok=True, detail=f"{len(judgements)} get their verdict{note}")


def _known_wrong(judgements: Judgements, numbers: Numbers) -> Finding:
    check = "known-wrong"
    missed = [name for name in judgements if wanted(name) is not Verdict.AC and name not in numbers.catches]
    if missed:
        return Finding(check=check, ok=False, detail=f"accepted: {', '.join(missed)}; add a case that catches it")
    if not numbers.known_wrong_submissions:
        return Finding(check=check, ok=False, detail="there are none; write down the mistakes that people make")
    by_case: dict[str, list[str]] = {}
    for name, case in numbers.catches.items():
        by_case.setdefault(case, []).append(PurePath(name).stem)
    caught = "; ".join(f"{case}: {', '.join(stems)}" for case, stems in by_case.items())
    return Finding(check=check, ok=True, detail=f"{numbers.known_wrong_submissions} caught, by {caught}")


def _second_solution(judgements: Judgements) -> Finding:
    right = [name for name, one in judgements.items() if wanted(name) is one.verdict is Verdict.AC]
    if len(right) < 2:
        wrong = "nothing agrees with reference.py; write a second solution into submissions/accepted"
        return Finding(check="second solution", ok=False, detail=wrong)
    return Finding(check="second solution", ok=True, detail=f"{len(right) - 1} agree with the reference")


def _limits(session: Session, problem: Problem, judgements: Judgements, slow_over: float) -> Finding:
    faults, slow = [], 0
    for name, one in judgements.items():
        if wanted(name) is Verdict.AC and one.ratio >= ACCEPTED_UNDER:
            ratio = _again(session, problem, name, one.ratio)
            judgements[name] = msgspec.structs.replace(one, ratio=ratio)
            if ratio >= ACCEPTED_UNDER:
                faults.append(f"{name} takes {ratio:.2f} of the CPU limit, and has to stay under {ACCEPTED_UNDER}")
        if wanted(name) is Verdict.TLE:
            slow += 1
            if one.verdict is not Verdict.TLE:
                faults.append(f"{name} takes {one.ratio:.2f} of the CPU limit, and has to need over {slow_over:g}")
    if faults:
        return Finding(check="limits", ok=False, detail="; ".join(faults))
    slowest = max(one.ratio for name, one in judgements.items() if wanted(name) is Verdict.AC)
    detail = f"accepted under {max(slowest, 0.01):.2f} of the limit"
    detail += f", {slow} slow known-wrong submissions over {slow_over:g}" if slow else ""
    return Finding(check="limits", ok=True, detail=detail)


def _again(session: Session, problem: Problem, name: str, ratio: float) -> float:
    """Return the smaller ratio of this measurement and another one: a busy machine makes any code slow for a moment."""
    submission = files.read(session, problem, name)
    return min(ratio, judged(session, problem, submission, session.cases(problem, submission.backend)).ratio)
