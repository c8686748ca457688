"""The cases of a report other than the failing one: a table of all, the answers and output of passed cases, and the
tally of each group.
"""

from __future__ import annotations

from collections.abc import Iterator

from judge.models import CaseResult, Failure, GroupTally, Report, Verdict
from judge.reporters.submission.failing import labelled, printed_block
from judge.reporters.submission.view import View, seconds, tally_text, verdict_tone
from judge.text.clean import aligned, clean, clean_line, cut, first_lines, paint, wrap
from judge.text.messages import mark

MAX_PASSED = 5
_INPUT_LINES, _VALUE_LINES = 2, 6
_NOT_TALLIED = ("sample", "own")
_MEANINGS = {
    "core": mark("core: the definition itself on ordinary input, as an interviewer expects it"),
    "edge": mark("edge: the boundaries that the statement allows: the smallest, the largest, the special values"),
    "precision": mark(
        "precision: right results in every dtype; compute half precision in float32, avoid overflow and cancellation"
    ),
    "layout": mark(
        "layout: arrays may be views of any kind; do not rely on contiguous memory and do not change the inputs"
    ),
    "gradient": mark("gradient: autograd has to reach every floating input with the right values"),
    "scale": mark("scale: the largest inputs within the limits of time and memory"),
}


def case_table(report: Report, view: View) -> Iterator[str]:
    """Yield one line per case: verdict, id, group, CPU time and memory, under a head."""
    titles = [view.say("case"), view.say("group"), view.say("CPU time"), view.say("memory")]
    rows = [[clean_line(case.id, 40), clean_line(case.group, 16), *_costs(case)] for case in report.cases]
    head, *lines = map("  ".join, aligned([titles, *rows], right=(2, 3)))
    yield paint(f"{' ' * 6}{head}", "strong", view.colour)
    for case, line in zip(report.cases, lines, strict=True):
        verdict = paint(f"{case.verdict:3}", verdict_tone(case.verdict), view.colour)
        yield f"  {verdict} {cut(line, view.width - 6)}"


def _costs(case: CaseResult) -> tuple[str, str]:
    return ("-", "-") if case.verdict is Verdict.SK else (seconds(case.cpu_s), f"{case.memory_mib:.1f} MiB")


def remark(report: Report, view: View) -> list[str]:
    """Return the first remark on an accepted case, such as on the layout of its output; empty if there is none."""
    remarked = [case for case in report.cases if case.verdict is Verdict.AC and case.message]
    if not remarked:
        return []
    first, *others = remarked
    text = view.labelled(clean_line(first.id, 80), clean_line(first.message, 400))
    if others:
        text = view.say_count(
            "{remark}; {count} more case has a remark",
            "{remark}; {count} more cases have remarks",
            len(others),
            remark=text,
        )
    return [f"    {line}" for line in wrap(text, view.width - 4)]


def passed_cases(report: Report, view: View) -> list[str]:
    """Return the inputs, answers and output of the accepted cases that the report shows."""
    shown = report.shown if isinstance(report.shown, tuple) else ()
    lines = [line for case in shown[:MAX_PASSED] for line in _passed_case(case, view)]
    left_out = len(shown) - MAX_PASSED
    if left_out > 0:
        lines += ["", "  " + view.say_count("… {count} more case", "… {count} more cases", left_out)]
    return lines


def _passed_case(case: Failure, view: View) -> Iterator[str]:
    yield ""
    yield f"  {paint(clean_line(case.id, 80), 'strong', view.colour)}"
    names = view.argument_names(len(case.input))
    rows = [
        (name, first_lines(clean(text), _INPUT_LINES, view.language))
        for name, text in zip(names, case.input, strict=True)
    ]
    rows.append((view.answer_title(), first_lines(clean(case.actual or case.expected), _VALUE_LINES, view.language)))
    yield from labelled(rows, view)
    yield from printed_block(case, view)


def hidden_tallies(report: Report, view: View) -> list[str]:
    """Return the tally of the hidden cases: by group if there are several and some case did not pass, else as one."""
    hidden = report.hidden
    if not hidden.total:
        return []
    groups = _hidden_groups(report)
    if hidden.passed == hidden.total or len(groups) < 2:
        return [f"{view.say('hidden')} {hidden.passed}/{hidden.total}"]
    return [tally_text(group, view) for group in groups]


def failing_group(report: Report, view: View) -> str:
    """Return the purpose of the first failing case's group; empty for a single group, or one without a purpose."""
    failing = report.first_failed.group if report.first_failed else ""
    return view.say(_MEANINGS[failing]) if len(_hidden_groups(report)) > 1 and failing in _MEANINGS else ""


def _hidden_groups(report: Report) -> list[GroupTally]:
    return [tally for tally in report.groups if tally.group not in _NOT_TALLIED]
