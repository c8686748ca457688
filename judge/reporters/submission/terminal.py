"""The report as a person reads it: the verdict in one line, then the first failing case and what to do about it.

Every text that a solution or a package can choose goes through ``clean`` before it is measured or painted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from judge.models import CaseResult, Failure, Report, Verdict
from judge.reporters.submission.failing import failing_case
from judge.reporters.submission.groups import failing_group, hidden_tallies
from judge.reporters.submission.verdicts import verdict_name
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
    facts = [verdict_name(report.verdict, view.language) + detail]
    own = all(case.group == "own" for case in report.cases)
    shown = view.say("your case") if own else view.say("samples")
    if report.samples.total:
        facts.append(f"{shown} {report.samples.passed}/{report.samples.total}")
    facts += hidden_tallies(report, view)
    if report.verdict is Verdict.AC:
        facts.append(
            view.say("{seconds} CPU (limit {limit} s a case)", seconds=seconds(report.cpu_s), limit=f"{report.limits.cpu_s:.1f}")
        )
        facts.append(mib(report.memory_mib) if report.memory_mib >= 1 else view.say("under 1 MiB"))
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
        text = view.say("looks like: {diagnosis}", diagnosis=clean_line(report.diagnosis, 400))
        yield from (f"  {paint(line, 'warn', view.colour)}" for line in wrap(text, view.width - 2))
    asked = failing_group(report, view)
    if asked and report.verdict is not Verdict.CE:
        yield from (f"  {line}" for line in wrap(asked, view.width - 2))
    others = _other_failures(report, view)
    if others and report.verdict is not Verdict.CE:
        yield from (f"  {line}" for line in wrap(others, view.width - 2))
    step = _next_step(report, view)
    if step:
        yield f"  {step}"
    if report.sandbox.degraded:
        layers = clean_line(", ".join(report.sandbox.degraded), 200)
        text = view.say("warning: judged without {layers}; 'judge doctor' says what to do", layers=layers)
        yield paint(text, "warn", view.colour)


def _other_failures(report: Report, view: View) -> str:
    """How many further cases failed, by group and verdict, and how many were not run; empty where none."""
    failed = [case for case in report.cases if case.verdict not in (Verdict.AC, Verdict.SK)][1:]
    facts = []
    if failed:
        counts = Counter((case.group, case.verdict) for case in failed)
        kinds = view.say(", ").join(
            view.say("{count} {verdict} in {group}", count=count, verdict=verdict, group=clean_line(group, 40))
            for (group, verdict), count in counts.items()
        )
        facts.append(view.say_count("{count} other case failed: {kinds}", "{count} other cases failed: {kinds}", len(failed), kinds=kinds))
    skipped = sum(case.verdict is Verdict.SK for case in report.cases)
    if skipped:
        facts.append(view.say("{count} not run", count=skipped))
    return " · ".join(facts)


def _next_step(report: Report, view: View) -> str:
    """A command line to type next; none where its words would have to be altered to be shown."""
    if not report.file.isprintable():
        return ""
    import shlex

    file = shlex.quote(report.file)
    if report.verdict is Verdict.AC:
        return "" if report.hidden.total else view.say("next: {command}", command=f"judge submit {file}")
    failure = report.failure
    if not isinstance(failure, Failure) or failure.id.startswith("own/"):
        return ""  # it was typed already
    case = _typed_case(failure.input)
    command = f"judge run {file} --case {shlex.quote(case)}"
    return view.say("try this case: {command}", command=command) if case else ""


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
