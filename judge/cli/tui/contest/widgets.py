"""The screen's panes as widgets. Each one shows what it is given; only the list of problems knows about contests.

The messages below are what other threads post to the screen.
"""

from __future__ import annotations

from collections.abc import Sequence

from rich.text import Text
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.message import Message
from textual.widgets import ContentSwitcher, OptionList, Static

from judge.cli.support.markdown import markdown
from judge.cli.support.statements import MAX_STATEMENT
from judge.cli.tui.contest import panes
from judge.cli.tui.contest.judging_thread import JudgingUpdate
from judge.contest.participant import ParticipantState
from judge.models import Language
from judge.text.clean import Tone, clean, clean_line
from judge.text.messages import Translatable, translate

LEFT_COLUMNS = 28
# The chosen problem must be visible without colours, too.
MARKS = {True: "> ", False: "  "}


class Problems(OptionList):
    """The list of problems, one of which is chosen."""

    _labels: Sequence[str] = ()

    @property
    def chosen(self) -> int:
        """The index of the chosen problem, from 0."""
        return self.highlighted or 0

    def choose(self, label: str) -> bool:
        """Choose the problem with this letter; return whether there is one."""
        if label not in self._labels:
            return False
        self.highlighted = self._labels.index(label)
        return True

    def show(self, state: ParticipantState, language: Language) -> None:
        """Show all problems with the member's results; before the contest begins, only their letters."""
        self._labels = [task.label for task in state.spec.tasks]
        texts = []
        for index, (task, cell) in enumerate(zip(state.spec.tasks, state.cells, strict=True)):
            if state.replay.phase == "countdown":
                text = Text(f"{task.label}\n")
            else:
                text = panes.problem(task, cell, state, language, LEFT_COLUMNS - 4)
            texts.append(Text(MARKS[index == self.chosen], no_wrap=True).append_text(text))
        if not self.option_count:
            self.add_options(texts)
            self.highlighted = 0
        for index, text in enumerate(texts):
            self.replace_option_prompt_at_index(index, text)


class Pages(ContentSwitcher):
    """The statement, or in its place the scoreboard or the help."""

    DEFAULT_CSS = """
    Pages { height: 100%; width: 1fr; }
    Pages Static#text { padding: 0 1; }
    Pages Static#keys-in-full { padding: 0 1; }
    Pages Static#board { width: auto; min-width: 100%; padding: 0 1; }
    Pages VerticalScroll { overflow-x: auto; }
    """

    def __init__(self) -> None:
        super().__init__(initial="statement")

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="statement", can_focus=False):
            yield Static(id="text")
        with VerticalScroll(id="ranking", can_focus=False):
            yield Static(id="board")
        with VerticalScroll(id="help", can_focus=False):
            yield Static(id="keys-in-full")

    def turn(self, page: str = "statement") -> None:
        """Show the page of that id, or go back from it to the statement."""
        self.current = "statement" if self.current == page else page

    def scroll_by_page(self, pages: int) -> None:
        """Scroll forward, or back if ``pages`` is negative."""
        shown = self.query_one(f"#{self.current}", VerticalScroll)
        if pages < 0:
            shown.scroll_page_up(animate=False)
        else:
            shown.scroll_page_down(animate=False)

    def show_statement(self, text: str) -> None:
        """Show a statement from its beginning. The text may be anything."""
        self.query_one("#text", Static).update(markdown(clean(text, MAX_STATEMENT)))
        self.query_one("#statement", VerticalScroll).scroll_home(animate=False)


class MessageLine(Static):
    """The screen's line of messages, in the language of the screen."""

    DEFAULT_CSS = "MessageLine { height: auto; min-height: 1; max-height: 3; }"
    _message: tuple[Translatable, Tone] | None = None

    def tell(self, message: Translatable, tone: Tone, language: Language) -> None:
        """Show a message, and remember it for ``say_again``."""
        self._message = message, tone
        self.say_again(language)

    def say_again(self, language: Language) -> None:
        """Show the last message again, in ``language``."""
        if self._message is not None:
            message, tone = self._message
            self.update(Text(clean_line(translate(message, language), 1000), panes.STYLES[tone]))


class ReportPane(VerticalScroll):
    """The last report."""

    DEFAULT_CSS = """
    ReportPane { height: 1fr; min-height: 5; border-top: solid ansi_bright_black; }
    ReportPane:focus { height: 4fr; border-top: solid ansi_blue; }
    ReportPane Static { width: 100%; }
    """

    def compose(self) -> ComposeResult:
        yield Static()


class JudgingUpdated(Message):
    """Something that the judging thread reports."""

    def __init__(self, update: JudgingUpdate) -> None:
        super().__init__()
        self.update = update


class BoardDrawn(Message):
    """The scoreboard, drawn again in a thread."""

    def __init__(self, board: Text) -> None:
        super().__init__()
        self.board = board
