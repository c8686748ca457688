"""How a report is shown: what the caller knows about the problem and the place where the text appears, the names of the
verdicts, and what a submission cost.
"""

from __future__ import annotations

from judge.entry_kinds.table import KINDS
from judge.models import GroupTally, Language, Problem, Record, Report, Verdict
from judge.text.clean import Tone, clean_line
from judge.text.messages import VERDICT_NAMES, labelled, translate, translate_count
from judge.text.suggestions import RepeatedOptions


class ResultView(Record):
    """How a result is shown: ``width`` in columns, ``colour`` as ANSI sequences, ``language`` of the judge's words."""

    width: int = 80
    colour: bool = False
    language: Language = "en"

    def say(self, message: str, /, **values: object) -> str:
        """Return a message in the view's language."""
        return translate(message, self.language, **values)

    def say_count(self, one: str, many: str, count: int, /, **values: object) -> str:
        """Return the message that suits ``count``, in the view's language."""
        return translate_count(one, many, count, self.language, **values)

    def labelled(self, label: str, text: str) -> str:
        """Return ``label: text``, with the colon of the view's language."""
        return labelled(label, text, self.language)

    def verdict_name(self, verdict: Verdict) -> str:
        """Return what the two letters of a verdict stand for."""
        return self.say(VERDICT_NAMES[verdict])


class View(ResultView):
    """How a report is shown. The problem, if it is known, names the arguments.

    ``repeated`` are the options that suggested commands repeat. ``every_case`` adds a table of all cases.
    ``in_contest`` means that the user submits to a contest.
    """

    problem: Problem | None = None
    repeated: RepeatedOptions | None = None
    every_case: bool = False
    in_contest: bool = False

    def answer_title(self) -> str:
        """Return the title of an accepted answer."""
        return self.say("printed") if self.is_program else self.say("returned")

    def printed_title(self) -> str:
        """Return the title of what a solution printed beside its answer."""
        return self.say("standard error") if self.is_program else self.say("printed")

    @property
    def is_program(self) -> bool:
        """Whether a solution reads standard input and prints its answer."""
        return self.problem is not None and KINDS[self.problem.entry.kind].answer_is_printed

    def is_itemised(self, index: int) -> bool:
        """Return whether an argument is shown as one line per item, whose end matters most."""
        return self.problem is not None and index in KINDS[self.problem.entry.kind].itemised

    def argument_names(self, count: int) -> list[str]:
        """Return a label for each of ``count`` arguments, in calling order."""
        names: list[str] = []
        if self.problem is not None:
            entry = self.problem.entry
            names = KINDS[entry.kind].argument_names(entry)
            names = [name if name in entry.params else self.say(name) for name in names]
        return [*names, *(self.say("argument {number}", number=index + 1) for index in range(len(names), count))][
            :count
        ]


def costs(report: Report, view: View) -> str:
    """Return the costs of a report in one line."""
    limit = f"{report.limits.cpu_s:.1f}"
    slowest = seconds(report.slowest_s)
    facts = []
    if len(report.cases) == 1:
        facts.append(view.say("{seconds} CPU (limit {limit} s)", seconds=slowest, limit=limit))
    else:
        facts.append(view.say("slowest case {seconds} (limit {limit} s)", seconds=slowest, limit=limit))
        facts.append(view.say("total {seconds} CPU", seconds=seconds(report.cpu_s)))
    facts.append(mib(report.memory_mib) if report.memory_mib >= 1 else view.say("under 1 MiB"))
    return " · ".join(facts)


def tally_text(tally: GroupTally, view: ResultView) -> str:
    """Return how many cases of a group passed."""
    text = f"{clean_line(tally.group, 40)} {tally.passed}/{tally.total}"
    return text if tally.required else view.say("{tally} (not required)", tally=text)


def seconds(amount: float) -> str:
    """Return a time as people read it: milliseconds if it is short. Zero is a time that was rounded to milliseconds."""
    if amount >= 0.1:
        return f"{amount:.2f} s"
    if not amount:
        return "<1 ms"
    return "<0.1 ms" if amount < 0.000_05 else f"{amount * 1000:.1f} ms"


def points_text(amount: float) -> str:
    """Return points without superfluous decimals."""
    return f"{round(amount, 2):.10g}"


def mib(amount: float) -> str:
    """Return an amount of memory in whole MiB."""
    return f"{amount:.0f} MiB"


def verdict_tone(verdict: Verdict | None) -> Tone:
    """Return the colour in which a verdict is shown."""
    return "good" if verdict is Verdict.AC else "bad"
