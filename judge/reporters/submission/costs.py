"""The cost of an accepted submission: the slowest case beside the limit, the total, the memory."""

from __future__ import annotations

from judge.models import Report
from judge.reporters.submission.view import View


def costs(report: Report, view: View) -> str:
    """Return the costs of a report in one line."""
    limit = f"{report.limits.cpu_s:.1f}"
    slowest = max((case.cpu_s for case in report.cases), default=0.0)
    facts = []
    if len(report.cases) == 1:
        facts.append(view.say("{seconds} CPU (limit {limit} s)", seconds=seconds(slowest), limit=limit))
    else:
        facts.append(view.say("slowest case {seconds} (limit {limit} s)", seconds=seconds(slowest), limit=limit))
        facts.append(view.say("total {seconds} CPU", seconds=seconds(report.cpu_s)))
    facts.append(mib(report.memory_mib) if report.memory_mib >= 1 else view.say("under 1 MiB"))
    return " · ".join(facts)


def seconds(amount: float) -> str:
    """Return a time as people read it: milliseconds if it is short."""
    return f"{amount:.2f} s" if amount >= 0.1 else f"{amount * 1000:.1f} ms"


def mib(amount: float) -> str:
    """Return an amount of memory in whole MiB."""
    return f"{amount:.0f} MiB"
