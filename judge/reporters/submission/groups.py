"""Case groups in a report: the tally of each, and what the failing one asks for."""

from __future__ import annotations

from judge.models import GroupTally, Report
from judge.reporters.submission.view import View
from judge.text.clean import clean_line
from judge.text.messages import mark

_NOT_TALLIED = ("sample", "own")
_LONGEST = 40
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


def hidden_tallies(report: Report, view: View) -> list[str]:
    """Return the tally of the hidden cases: by group if there are several and some case did not pass, else as one."""
    hidden = report.hidden
    if not hidden.total:
        return []
    groups = _hidden_groups(report)
    if hidden.passed == hidden.total or len(groups) < 2:
        return [f"{view.say('hidden')} {hidden.passed}/{hidden.total}"]
    return [_tally(group, view) for group in groups]


def failing_group(report: Report, view: View) -> str:
    """Return what the group of the first failing case asks for; empty if that is a sample, if there is one group
    only, or if its meaning is not standard."""
    failing = report.first_failed.group if report.first_failed else ""
    return view.say(_MEANINGS[failing]) if len(_hidden_groups(report)) > 1 and failing in _MEANINGS else ""


def _hidden_groups(report: Report) -> list[GroupTally]:
    return [tally for tally in report.groups if tally.group not in _NOT_TALLIED]


def _tally(group: GroupTally, view: View) -> str:
    text = f"{clean_line(group.group, _LONGEST)} {group.passed}/{group.total}"
    return text if group.required else view.say("{tally} (not required)", tally=text)
