"""Whether starters, submissions and limits are what the package says they are."""

from __future__ import annotations

from pathlib import Path, PurePath

import msgspec

from judge.backends.table import BACKENDS
from judge.errors import InputError, PackageError
from judge.judging import calibration
from judge.judging.judge import judge
from judge.models import Case, Limits, Problem, Report, Submission, Verdict
from judge.session import Options, Session
from judge.verify import files
from judge.verify.records import Finding, Numbers

ACCEPTED_UNDER, SLOW_OVER = 0.5, 2.0
_TRIES = 2  # one measurement on a busy machine proves nothing


def check_starters(session: Session, problem: Problem) -> Finding:
    """Each backend's starter loads and is not accepted. Raises PackageError, SandboxError."""
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


def check_submissions(session: Session, problem: Problem) -> tuple[list[Finding], Numbers]:
    """Every file under submissions/ gets its folder's verdict, and the limits lie well between quick and slow ones.

    Raises PackageError, SandboxError.
    """
    reports: dict[str, Report] = {}
    left_out = 0
    for name in [*files.accepted_files(problem), *files.submission_files(problem)]:
        submission = files.read(session, problem, name)
        if not files.can_run(submission):
            left_out += 1
        elif name not in reports:
            cases = session.cases(problem, submission.backend)
            reports[name] = judged(session, problem, submission, cases)
    numbers = msgspec.structs.replace(_numbers(reports), cases=max(report.total for report in reports.values()))
    findings = [_verdicts(reports, left_out), _known_wrong(reports, numbers), _limits(session, problem, reports)]
    findings.append(_second_solution(reports))
    return findings, numbers


def judged(session: Session, problem: Problem, submission: Submission, cases: tuple[Case, ...]) -> Report:
    """Judge a submission of the package on these cases. Raises SandboxError.

    A known-wrong submission only as far as the case that catches it, which gives the verdict; a slow one with twice
    the CPU limit.
    """
    verdict = wanted(_name(problem, submission))
    if verdict is Verdict.TLE:
        return _judged_slow(session, problem, submission, cases)
    factor = session.speed_factor(submission.backend)
    options = Options(fail_fast=verdict is not Verdict.AC, reveal="verdict", speed_factor=factor)
    return judge(problem, submission, cases, session.sandboxes, options)


def _judged_slow(session: Session, problem: Problem, submission: Submission, cases: tuple[Case, ...]) -> Report:
    """Judge a slow known-wrong submission as fast as the machine is by now: on a limit from a slower moment it
    might be accepted."""
    doubled = _with_limits(problem, SLOW_OVER)
    for _ in range(_TRIES):
        options = Options(fail_fast=True, reveal="verdict", speed_factor=calibration.measure(session.sandboxes))
        report = judge(doubled, submission, cases, session.sandboxes, options)
        if report.verdict is not Verdict.AC:
            break
    return report


def _name(problem: Problem, submission: Submission) -> str:
    return Path(submission.file).relative_to(problem.folder).as_posix()


def wanted(name: str) -> Verdict:
    """The verdict that a file of the package has to get, by its name there."""
    parts = name.split("/")
    return files.VERDICTS[parts[1]] if len(parts) == 3 else Verdict.AC


def _with_limits(problem: Problem, factor: float) -> Problem:
    """The same problem with ``factor`` times its CPU limit. Only the limit differs, so the digest stays."""
    limits: Limits = msgspec.structs.replace(
        problem.limits, cpu_s=problem.limits.cpu_s * factor, wall_s=problem.limits.wall_s * factor
    )
    return msgspec.structs.replace(problem, limits=limits)


def _numbers(reports: dict[str, Report]) -> Numbers:
    known_wrong_submissions = {name: report for name, report in reports.items() if wanted(name) is not Verdict.AC}
    accepted = [ratio(report) for name, report in reports.items() if wanted(name) is Verdict.AC]
    # Slow known-wrong submissions were judged with a multiple of the limit.
    slow = [SLOW_OVER * ratio(report) for name, report in reports.items() if wanted(name) is Verdict.TLE]
    catches = {
        name: _first_failing(report)
        for name, report in known_wrong_submissions.items()
        if report.verdict is not Verdict.AC
    }
    return Numbers(
        submissions=len(reports) - 1,
        known_wrong_submissions=len(known_wrong_submissions),
        caught=len(catches),
        catches=catches,
        slowest_accepted=max(accepted, default=None),
        fastest_slow=min(slow, default=None),
    )


def ratio(report: Report) -> float:
    """The slowest case's CPU time over the limit it was judged with."""
    return round(max((case.cpu_s for case in report.cases), default=0.0) / report.limits.cpu_s, 3)


def _first_failing(report: Report) -> str:
    return next((case.id for case in report.cases if case.verdict is not Verdict.AC), "")


def _verdicts(reports: dict[str, Report], left_out: int) -> Finding:
    wrong = [
        f"{name}: {report.verdict} instead of {wanted(name)}" + (f" on {at}" if (at := _first_failing(report)) else "")
        for name, report in reports.items()
        if report.verdict is not wanted(name) and (wanted(name) is Verdict.AC or report.verdict is not Verdict.AC)
    ]
    if wrong:
        return Finding(check="submissions", ok=False, detail="; ".join(wrong))
    note = f"; {left_out} need PyTorch and were left out" if left_out else ""
    return Finding(check="submissions", ok=True, detail=f"{len(reports)} get their verdict{note}")


def _known_wrong(reports: dict[str, Report], numbers: Numbers) -> Finding:
    missed = [name for name in reports if wanted(name) is not Verdict.AC and name not in numbers.catches]
    if missed:
        return Finding(
            check="known-wrong submissions",
            ok=False,
            detail=f"accepted: {', '.join(missed)}; add a case that catches it",
        )
    if not numbers.known_wrong_submissions:
        return Finding(
            check="known-wrong submissions", ok=False, detail="there are none; write down the mistakes that people make"
        )
    by_case: dict[str, list[str]] = {}
    for name, case in numbers.catches.items():
        by_case.setdefault(case, []).append(PurePath(name).stem)
    told = "; ".join(f"{case}: {', '.join(stems)}" for case, stems in by_case.items())
    return Finding(
        check="known-wrong submissions", ok=True, detail=f"{numbers.known_wrong_submissions} caught, by {told}"
    )


def _second_solution(reports: dict[str, Report]) -> Finding:
    others = [name for name, report in reports.items() if wanted(name) is Verdict.AC and report.verdict is Verdict.AC]
    if len(others) < 2:
        wrong = "nothing agrees with reference.py; write a second solution into submissions/accepted"
        return Finding(check="second solution", ok=False, detail=wrong)
    return Finding(check="second solution", ok=True, detail=f"{len(others) - 1} agree with the reference")


def _limits(session: Session, problem: Problem, reports: dict[str, Report]) -> Finding:
    told = []
    for name, report in reports.items():
        share = ratio(report)
        if wanted(name) is Verdict.AC and share >= ACCEPTED_UNDER:
            # One measurement on a busy machine proves nothing.
            again = session.submit(problem, files.read(session, problem, name), Options(reveal="verdict"))
            share = min(share, ratio(again))
            if share >= ACCEPTED_UNDER:
                told.append(f"{name} takes {share:.2f} of the CPU limit, and has to stay under {ACCEPTED_UNDER}")
        # It was judged with twice the limit: where that was too much for it, it is slow enough.
        if wanted(name) is Verdict.TLE and report.verdict is not Verdict.TLE:
            told.append(f"{name} takes {SLOW_OVER * share:.2f} of the CPU limit, and has to need over {SLOW_OVER:g}")
    if told:
        return Finding(check="limits", ok=False, detail="; ".join(told))
    slowest = max(ratio(report) for name, report in reports.items() if wanted(name) is Verdict.AC)
    slow = sum(wanted(name) is Verdict.TLE for name in reports)
    detail = f"accepted under {max(slowest, 0.01):.2f} of the limit"
    return Finding(
        check="limits",
        ok=True,
        detail=detail + (f", {slow} slow known-wrong submissions over {SLOW_OVER:g}" if slow else ""),
    )
