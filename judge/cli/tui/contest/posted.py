"""What other threads post to the contest screen."""

from __future__ import annotations

from rich.text import Text
from textual.message import Message

from judge.cli.tui.contest.work import News


class JudgingNews(Message):
    """News from the judging thread."""

    def __init__(self, news: News) -> None:
        super().__init__()
        self.news = news


class BoardDrawn(Message):
    """The scoreboard, drawn again in a thread."""

    def __init__(self, board: Text) -> None:
        super().__init__()
        self.board = board
