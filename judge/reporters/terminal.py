"""The report as a person reads it: the verdict in one line, then the first failing case and what to do about it.

Every text that a solution or a package can choose goes through ``clean`` before it is measured or painted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from judge.models import CaseResult, Failure, Report, Verdict
from judge.reporters.clean import clean_line, wrap
from judge.reporters.failing import failing_case
from judge.reporters.paint import paint
from judge.reporters.view import View

WORDS = {
    Verdict.AC: "accepted",
    Verdict.WA: "wrong answer",
    Verdict.TLE: "time limit exceeded",
    Verdict.MLE: "memory limit exceeded",
    Verdict.OLE: "output limit exceeded",
    Verdict.RE: "runtime error",
    Verdict.CE: "cannot be loaded",
    Verdict.RV: "rule violation",
    Verdict.IE: "the judge itself failed; this is not your code's fault",
    Verdict.SK: "not run",
}
MAX_TYPED_CASE = 200


def render(report: Report, view: View) -> str:
    """The whole report as lines, without a line break at the end."""
    failing = list(_first_failure(report, view))
    after = list(_afterwards(report, view))
    blank = [""] if failing and after else []
    return "\n".join([headline(report, view), *failing, *blank, *after])


def headline(report: Report, view: View) -> str:
    """The verdict, the counts and, where accepted, the costs, in one line."""
    first = _first_failing(report)
    detail = f" ({clean_line(first.detail, 40)})" if first and first.detail else ""
    facts = [WORDS[report.verdict] + detail]
    for name, tally in (("samples", report.samples), ("hidden", report.hidden)):
        if tally.total:
            facts.append(f"{name} {tally.passed}/{tally.total}")
    if report.verdict is Verdict.AC:
        facts += [f"{_seconds(report.cpu_s)} CPU (limit {report.limits.cpu_s:.1f} s a case)", _mib(report.memory_mib)]
    verdict = paint(report.verdict, "good" if report.verdict is Verdict.AC else "bad", view.colour)
    return f"{verdict}  {clean_line(report.problem, 80)}: {' · '.join(facts)}"


def _first_failing(report: Report) -> CaseResult | None:
    return next((case for case in report.cases if case.verdict not in (Verdict.AC, Verdict.SK)), None)


def _first_failure(report: Report, view: View) -> Iterator[str]:
    case = _first_failing(report)
    if isinstance(report.failure, Failure):
        failure = report.failure
    elif case is not None:
        failure = Failure(id=case.id)
    else:
        return
    lines = failing_case(case, failure, view)
    # A file that cannot be loaded fails before any case: naming the first one would mislead.
    named = failure.id and report.verdict is not Verdict.CE
    if named or lines:
        yield ""
    if named:
        yield f"  {paint(clean_line(failure.id, 80), 'strong', view.colour)}"
    yield from lines


def _afterwards(report: Report, view: View) -> Iterator[str]:
    if report.diagnosis:
        text = f"looks like: {clean_line(report.diagnosis, 400)}"
        yield from (f"  {paint(line, 'warn', view.colour)}" for line in wrap(text, view.width - 2))
    others = _other_failures(report)
    if others and report.verdict is not Verdict.CE:
        yield from (f"  {line}" for line in wrap(others, view.width - 2))
    step = _next_step(report)
    if step:
        yield f"  {step}"
    if report.sandbox.degraded:
        layers = clean_line(", ".join(report.sandbox.degraded), 200)
        yield paint(f"warning: judged without {layers}; 'judge doctor' says what to do", "warn", view.colour)


def _other_failures(report: Report) -> str:
    """How many further cases failed, by group and verdict, and how many were not run; empty where none."""
    failed = [case for case in report.cases if case.verdict not in (Verdict.AC, Verdict.SK)][1:]
    facts = []
    if failed:
        counts = Counter((case.group, case.verdict) for case in failed)
        kinds = [f"{count} {verdict} in {clean_line(group, 40)}" for (group, verdict), count in counts.items()]
        facts.append(f"{len(failed)} other case{'' if len(failed) == 1 else 's'} failed: {', '.join(kinds)}")
    skipped = sum(case.verdict is Verdict.SK for case in report.cases)
    if skipped:
        facts.append(f"{skipped} not run")
    return " · ".join(facts)


def _next_step(report: Report) -> str:
    """A command line to type next; none where its words would have to be altered to be shown."""
    if not report.file.isprintable():
        return ""
    import shlex

    file = shlex.quote(report.file)
    if report.verdict is Verdict.AC:
        return "" if report.hidden.total else f"next: judge submit {file}"
    case = _typed_case(report.failure.input) if isinstance(report.failure, Failure) else ""
    return f"try this case: judge run {file} --case {shlex.quote(case)}" if case else ""


def _typed_case(arguments: list[str]) -> str:
    """The arguments as one JSON list, where they are JSON and short enough to be typed; else nothing."""
    import msgspec

    text = f"[{', '.join(arguments)}]"
    if not arguments or len(text) > MAX_TYPED_CASE or not text.isprintable():
        return ""
    try:
        whole = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError):
        return ""
    return text if len(whole) == len(arguments) else ""


def _seconds(seconds: float) -> str:
    return f"{seconds:.2f} s" if seconds >= 0.1 else f"{seconds * 1000:.1f} ms"


def _mib(mib: float) -> str:
    return f"{mib:.0f} MiB" if mib >= 1 else "under 1 MiB"
