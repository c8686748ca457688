"""What the contest commands share: their options, and how the contest and the member are found."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

import click

from judge.cli.support.console import home
from judge.cli.support.options import PATH
from judge.contest.storage import KnownContest, find
from judge.errors import UsageError

if TYPE_CHECKING:
    from judge.contest.participant import Participant


def _in_one_form(context: click.Context, parameter: click.Parameter, name: str | None) -> str | None:
    """Return the name in NFC. Systems spell the same name in different Unicode forms, which name different logs."""
    if name == "":  # an unset shell variable must mean neither the last name nor everybody
        raise UsageError("{option}: the name is empty; write one", option=parameter.opts[0])
    return unicodedata.normalize("NFC", name) if name else None


contest_argument = click.argument("contest", metavar="[CONTEST]", required=False)
logs_argument = click.argument("logs", nargs=-1, type=PATH, metavar="[LOG]...")
contest_option = click.option(
    "--contest",
    "contest",
    metavar="CONTEST",
    help="A contest's folder, or the beginning of its id; default: the contest in this folder, otherwise "
    "the one that you began last.",
)
member_option = click.option(
    "--as",
    "member",
    metavar="NAME",
    callback=_in_one_form,
    help="Your name in the contest; default: the name that you began with, otherwise your login name.",
)
one_member_option = click.option(
    "--member", metavar="NAME", callback=_in_one_form, help="Only for this member; default: for everybody."
)
plain_option = click.option(
    "--plain", is_flag=True, help="Do not open the contest screen; only start the clock and print the status."
)
degraded_option = click.option(
    "--allow-degraded", is_flag=True, help="Judge even if layers of isolation are missing ('judge doctor')."
)


def open_participant(contest: str | None, member: str | None) -> Participant:
    """Return the named or default contest, as the named or default member sees it. Raise ``UsageError``."""
    # This module imports the sandbox, which a scoreboard does not need.
    from judge.contest.participant import Participant

    known = find_contest(contest)
    return Participant(known.folder, member or known.member or login())


def find_contest(contest: str | None) -> KnownContest:
    """Return the named or default contest. Raise ``UsageError``."""
    return find(home(), contest, Path())


def home_for_log() -> Path:
    """Return the folder in which the judge stores everything. Raise ``UsageError`` if there is none."""
    home_folder = home()
    if home_folder is None:
        raise UsageError("your log cannot be stored: set $JUDGE_HOME to a folder that can be written")
    return home_folder


def login() -> str:
    """Return the user's login as a member's name."""
    import getpass

    try:
        name = getpass.getuser()
    except (KeyError, OSError):  # no such user in the system's list
        name = "me"
    return re.sub(r"[^A-Za-z0-9_-]", "-", name)[:32].strip("-") or "me"
