"""How a report is shown: what the caller knows about the problem and the place where the text appears."""

from __future__ import annotations

from judge.entry_kinds.table import KINDS
from judge.models import Language, Problem, Record
from judge.text.messages import translate, translate_count
from judge.text.suggestions import NOTHING_GIVEN, Given


class View(Record):
    """``width`` in columns; ``colour`` as ANSI sequences; the problem, if it is at hand, names the arguments.

    ``language`` is the language of the judge's own words. ``given`` are the options that suggested commands repeat.
    ``every_case`` adds a table of all cases.
    """

    width: int = 80
    colour: bool = False
    problem: Problem | None = None
    language: Language = "en"
    given: Given = NOTHING_GIVEN
    every_case: bool = False

    def say(self, message: str, /, **values: object) -> str:
        """Return a message in the view's language."""
        return translate(message, self.language, **values)

    def say_count(self, one: str, many: str, count: int, /, **values: object) -> str:
        """Return the message that suits ``count``, in the view's language."""
        return translate_count(one, many, count, self.language, **values)

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
