"""The report as a person reads it: the verdict in one line, then the first failing case and what to do about it.

Every text that a solution or a package can choose goes through ``clean`` before it is measured or painted.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import msgspec

from judge.models import Failure, Report, Verdict
from judge.reporters.submission.cases import case_table, failing_group, hidden_tallies, passed_cases, remark
from judge.reporters.submission.failing import failing_case
from judge.reporters.submission.view import View, costs, verdict_tone
from judge.text.clean import clean_line, paint, width, wrap
from judge.text.messages import mark
from judge.text.suggestions import suggested

MAX_TYPED_CASE = 200
_MARK_ALL = mark("if a cell has the line # judge: {problem}, only such cells are judged; mark all those of your code")
_ELSEWHERE = "starter"  # a folder beside the file: `judge start` would not overwrite the file itself
_DETAILS = {
    "shape": mark("shape"),
    "dtype": mark("dtype"),
    "nan": mark("nan"),
    "value": mark("value"),
    "gradient": mark("gradient"),
    "mutated-input": mark("mutated-input"),
    "parameters": mark("parameters"),
    "entry": mark("entry point"),
}
_JSON = {"None": "null", "True": "true", "False": "false"}
_CONSTANT, _QUOTE = re.compile(rf"\b(?:{'|'.join(_JSON)})\b"), re.compile("[\"']")


def render(report: Report, view: View) -> str:
    """Return the whole report as lines, without a line break at the end."""
    accepted = report.verdict is Verdict.AC
    lines = _verdict_lines(report, view)
    lines += [f"    {line}" for line in wrap(costs(report, view), view.width - 4)] if accepted else []
    lines += ["", *case_table(report, view)] if view.every_case else []
    lines += [*remark(report, view), *passed_cases(report, view)] if accepted else []
    failing = list(_first_failure(report, view))
    after = list(_afterwards(report, view))
    blank = [""] if (failing or len(lines) > 2) and after else []
    return "\n".join([*lines, *failing, *blank, *after])


def headline(report: Report, view: View) -> str:
    """Return the verdict, the counts and, if accepted, the costs in one line."""
    verdict = paint(report.verdict, verdict_tone(report.verdict), view.colour)
    line = f"{verdict}  {' · '.join([*_facts(report, view), *_not_run(report, view)])}"
    return f"{line} · {costs(report, view)}" if report.verdict is Verdict.AC else line


def _verdict_lines(report: Report, view: View) -> list[str]:
    """Return the verdict and the counts. What does not fit into the first line goes to the next, fact by fact."""
    facts = _facts(report, view)
    joined = [f"{report.verdict}  {' · '.join(facts[:size])}" for size in range(1, len(facts) + 1)]
    taken = max((size for size, line in enumerate(joined, start=1) if width(line) <= view.width), default=1)
    first, *more = wrap(joined[taken - 1], view.width)
    rest = wrap(" · ".join(facts[taken:]), view.width - 4) if facts[taken:] else []
    verdict = paint(report.verdict, verdict_tone(report.verdict), view.colour)
    return [verdict + first.removeprefix(report.verdict), *(f"    {line}" for line in [*more, *rest])]


def _facts(report: Report, view: View) -> list[str]:
    """Return the problem with the verdict in words, then a count for the samples and for each group."""
    first = report.first_failed
    # An accepted solution may fail in a group that is not required.
    named = first.detail if first and report.verdict is not Verdict.AC else None
    detail = view.say(" ({detail})", detail=_detail_name(named, view)) if named else ""
    facts = [view.labelled(clean_line(report.problem, 80), view.verdict_name(report.verdict) + detail)]
    is_own_case = all(case.group == "own" for case in report.cases)
    shown = view.say("your case") if is_own_case else view.say("samples")
    if report.samples.total:
        facts.append(f"{shown} {report.samples.passed}/{report.samples.total}")
    return facts + hidden_tallies(report, view)


def _detail_name(detail: str, view: View) -> str:
    return view.say(_DETAILS[detail]) if detail in _DETAILS else clean_line(detail, 40)


def _first_failure(report: Report, view: View) -> Iterator[str]:
    case = report.first_failed
    failure = report.shown_failure or (Failure(id=case.id) if case is not None else None)
    if failure is None:
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
    meaning = failing_group(report, view)
    if meaning and report.verdict is not Verdict.CE:
        yield from (f"  {line}" for line in wrap(meaning, view.width - 2))
    others = _other_failures(report, view)
    if others and report.verdict is not Verdict.CE:
        yield from (f"  {line}" for line in wrap(others, view.width - 2))
    step = _next_step(report, view)
    if step:
        yield f"  {step}"
    if report.sandbox.degraded:
        layers = clean_line(", ".join(report.sandbox.degraded), 200)
        text = view.say("warning: judged without {layers}; 'judge doctor' says what to do", layers=layers)
        yield from (paint(line, "warn", view.colour) for line in wrap(text, view.width))


def _other_failures(report: Report, view: View) -> str:
    """Return how many further cases failed, by group and verdict, and how many were not run; empty if none."""
    failed = report.failed[1:]
    facts = []
    if failed:
        counts = Counter((case.group, case.verdict) for case in failed)
        kinds = view.say(", ").join(
            view.say("{count} {verdict} in {group}", count=count, verdict=verdict, group=clean_line(group, 40))
            for (group, verdict), count in counts.items()
        )
        facts.append(
            view.say_count(
                "{count} other case failed: {kinds}", "{count} other cases failed: {kinds}", len(failed), kinds=kinds
            )
        )
    return " · ".join([*facts, *_not_run(report, view)])


def _not_run(report: Report, view: View) -> list[str]:
    return [view.say("{count} not run", count=report.not_run)] if report.not_run else []


def _next_step(report: Report, view: View) -> str:
    """Return a command line to type next; empty without a file, or if a part of it cannot be shown unaltered."""
    if not report.file or not report.file.isprintable():
        return ""
    if report.verdict is Verdict.AC:
        if report.hidden.total:
            return ""
        submit = "contest submit" if view.in_contest else "submit"
        return view.say("next: {command}", command=suggested(submit, [report.file], view.repeated))
    if report.first_failed is not None and report.first_failed.detail == "entry":
        if report.file.endswith(".ipynb"):
            return view.say(_MARK_ALL, problem=report.problem)
        command = suggested("start", [report.problem], view.repeated, dir=_ELSEWHERE)
        return view.say("the starter defines it: {command}", command=command)
    failure = report.shown_failure
    if failure is None:
        return ""
    if report.verdict is Verdict.CE and failure.cell is not None:
        text = mark(
            "if that cell is not part of your solution, mark the cells of your solution with a line: # judge: {problem}"
        )
        return view.say(text, problem=report.problem)
    if failure.id.startswith("own/"):
        return ""  # the user has typed this case already
    case = _typed_input(failure.input) if view.is_program else _typed_case(failure.input)
    if not case:
        return ""
    return view.say("try this case: {command}", command=suggested("run", [report.file], view.repeated, case=case))


def _typed_input(texts: list[str]) -> str:
    """Return the text on a program's standard input as a JSON list if it is short enough to be typed; else nothing."""
    case = msgspec.json.encode([f"{text}\n" for text in texts]).decode()
    return case if texts and len(case) <= MAX_TYPED_CASE and case.isprintable() else ""


def _typed_case(arguments: list[str]) -> str:
    """Return the arguments as one JSON list if they are JSON and short enough to be typed; else nothing."""
    text = f"[{', '.join(arguments)}]"
    if not _QUOTE.search(text):
        text = _CONSTANT.sub(lambda found: _JSON[found[0]], text)
    if not arguments or len(text) > MAX_TYPED_CASE or not text.isprintable():
        return ""
    try:
        values = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError):
        return ""
    return text if len(values) == len(arguments) else ""
