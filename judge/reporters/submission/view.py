"""How a report is to be shown: what the caller knows of the problem and of the place where the text will stand."""

from __future__ import annotations

from judge.models import Language, Problem, Record
from judge.reporters.submission.words import WORDS, Words


class View(Record):
    """``width`` in columns; ``colour`` as ANSI sequences; the problem, where it is at hand, names the arguments.

    ``language`` is that of the judge's own words.
    """

    width: int = 80
    colour: bool = False
    problem: Problem | None = None
    language: Language = "en"

    @property
    def words(self) -> Words:
        return WORDS[self.language]

    def argument_names(self, count: int) -> list[str]:
        """A label for each of ``count`` arguments, in calling order."""
        names: list[str] = []
        if self.problem is not None:
            entry = self.problem.entry
            names = list(self.words.constructor) if entry.kind == "class" else list(entry.params)
        return [*names, *(self.words.argument.format(number=index + 1) for index in range(len(names), count))][:count]
