"""``judge`` alone: the three things to do next, from what lies in this folder and what is solved."""

from __future__ import annotations

import shlex
from pathlib import Path

from judge.catalog.latest import last_edited, problem_of
from judge.cli.support.choosing import easiest
from judge.cli.support.environment import colour, home, language
from judge.cli.support.options import further_catalogues
from judge.cli.support.past import solved_slugs
from judge.errors import InputError, PackageError, UsageError
from judge.models import Language
from judge.session import Session
from judge.text.ansi import paint
from judge.text.clean import clean_line, pad, width

Step = tuple[str, dict[Language, str]]

LIST: Step = ("judge list", {"en": "what there is", "zh": "有哪些题目"})
PROGRESS: Step = ("judge progress", {"en": "what you have solved", "zh": "你已完成的题目"})
HEAD = {"en": "What to do next:", "zh": "接下来可以："}
FOOT = {"en": "judge --help lists all commands", "zh": "judge --help 列出全部命令"}


def welcome() -> str:
    """Three commands with what they do. Raises PackageError where a package is broken."""
    lang = language()
    steps = _steps()
    columns = max(width(command) for command, _ in steps)
    lines = [f"  {paint(pad(command, columns), 'strong', colour())}  {what[lang]}" for command, what in steps]
    return "\n".join([HEAD[lang], *lines, FOOT[lang]])


def _steps() -> list[Step]:
    solved = solved_slugs()
    with Session(home(), further_catalogues(())) as session:
        mine = _mine(session)
        if mine is not None and mine[1] not in solved:
            return _go_on(*mine)
        try:
            following = easiest(session.catalogue.problems(), solved).slug
        except InputError as error:
            if isinstance(error, PackageError):
                raise
            return [LIST, PROGRESS, ("judge review", {"en": "practise again what is due", "zh": "复习到期的题目"})]
    start: Step = (f"judge start {following}", {"en": "a file to write in", "zh": "生成代码文件"})
    if mine is not None:
        learn: Step = (f"judge solution {mine[1]}", {"en": "other ways to solve it", "zh": "看看其他解法"})
        return [learn, start, PROGRESS]
    show: Step = (f"judge show {following}", {"en": "what it asks for", "zh": "阅读题目"})
    return [LIST, start, show]


def _mine(session: Session) -> tuple[str, str] | None:
    """The file that was edited last here, as it is typed, and its problem."""
    try:
        file = last_edited(Path(), session.catalogue)
    except UsageError:
        return None
    slug = problem_of(file, session.catalogue)
    return (clean_line(shlex.quote(str(file)), 60), slug) if slug else None


def _go_on(file: str, slug: str) -> list[Step]:
    return [
        (f"judge watch {file}", {"en": "judge it at each save", "zh": "每次保存时自动评测"}),
        (f"judge submit {file}", {"en": "the verdict", "zh": "提交并查看结果"}),
        (f"judge hint {slug}", {"en": "a little help", "zh": "获取提示"}),
    ]
