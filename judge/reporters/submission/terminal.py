"""The report as a person reads it: the verdict in one line, then the first failing case and what to do about it.

Every text that a solution or a package can choose goes through ``clean`` before it is measured or painted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from judge.models import CaseResult, Failure, Report, Verdict
from judge.reporters.submission.failing import failing_case
from judge.reporters.submission.view import View
from judge.text.ansi import paint
from judge.text.clean import clean_line, wrap

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
    words = view.words
    facts = [words.verdicts[report.verdict] + detail]
    shown = words.own_case if all(case.group == "own" for case in report.cases) else words.samples
    for name, tally in ((shown, report.samples), (words.hidden, report.hidden)):
        if tally.total:
            facts.append(f"{name} {tally.passed}/{tally.total}")
    if report.verdict is Verdict.AC:
        cost = words.cost.format(seconds=seconds(report.cpu_s), limit=f"{report.limits.cpu_s:.1f}")
        facts += [cost, mib(report.memory_mib) if report.memory_mib >= 1 else words.under_one_mib]
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
        text = view.words.looks_like.format(diagnosis=clean_line(report.diagnosis, 400))
        yield from (f"  {paint(line, 'warn', view.colour)}" for line in wrap(text, view.width - 2))
    others = _other_failures(report, view)
    if others and report.verdict is not Verdict.CE:
        yield from (f"  {line}" for line in wrap(others, view.width - 2))
    step = _next_step(report, view)
    if step:
        yield f"  {step}"
    if report.sandbox.degraded:
        layers = clean_line(", ".join(report.sandbox.degraded), 200)
        yield paint(view.words.degraded.format(layers=layers), "warn", view.colour)


def _other_failures(report: Report, view: View) -> str:
    """How many further cases failed, by group and verdict, and how many were not run; empty where none."""
    failed = [case for case in report.cases if case.verdict not in (Verdict.AC, Verdict.SK)][1:]
    facts = []
    if failed:
        counts = Counter((case.group, case.verdict) for case in failed)
        kinds = view.words.list_comma.join(
            view.words.kind_of_failure.format(count=count, verdict=verdict, group=clean_line(group, 40))
            for (group, verdict), count in counts.items()
        )
        plural = "" if len(failed) == 1 else "s"
        facts.append(view.words.other_failures.format(count=len(failed), s=plural, kinds=kinds))
    skipped = sum(case.verdict is Verdict.SK for case in report.cases)
    if skipped:
        facts.append(view.words.not_run.format(count=skipped))
    return " · ".join(facts)


def _next_step(report: Report, view: View) -> str:
    """A command line to type next; none where its words would have to be altered to be shown."""
    if not report.file.isprintable():
        return ""
    import shlex

    file = shlex.quote(report.file)
    if report.verdict is Verdict.AC:
        return "" if report.hidden.total else view.words.next_step.format(command=f"judge submit {file}")
    failure = report.failure
    if not isinstance(failure, Failure) or failure.id.startswith("own/"):
        return ""  # it was typed already
    case = _typed_case(failure.input)
    command = f"judge run {file} --case {shlex.quote(case)}"
    return view.words.try_this.format(command=command) if case else ""


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


def seconds(amount: float) -> str:
    return f"{amount:.2f} s" if amount >= 0.1 else f"{amount * 1000:.1f} ms"


def mib(amount: float) -> str:
    return f"{amount:.0f} MiB"
