"""``judge history`` and ``judge diff``: what was judged, and what changed between two tries."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import click
import msgspec

from judge.cli.support.environment import colour, columns, home, on_terminal
from judge.cli.support.options import complete_slug, further_catalogues, lang_option
from judge.cli.support.output import emit, emit_bytes
from judge.cli.support.recording import opened
from judge.errors import InputError, UsageError
from judge.history.records import Attempt
from judge.history.store import History
from judge.models import Language, Problem, Verdict
from judge.session import Session
from judge.text.ansi import Tone, paint
from judge.text.clean import clean, clean_line, cut, pad, width, wrap

MAX_SOURCE = 2_000_000
NOTHING = {
    "en": "nothing is in the history yet: 'judge submit FILE' begins it",
    "zh": "历史为空：用 judge submit FILE 开始",
}
NOTHING_OF = {"en": "nothing of {slug} is in the history", "zh": "历史中没有 {slug}"}
KINDS: dict[Language, dict[str, str]] = {
    "en": {"submit": "submit", "run": "run", "kept": "kept", "contest": "contest"},
    "zh": {"submit": "提交", "run": "试运行", "kept": "存档", "contest": "竞赛"},
}
HINTS = {"en": "hints {}", "zh": "提示 {}"}
UNITS: tuple[tuple[int, dict[Language, str]], ...] = (
    (24 * 60, {"en": "{} days", "zh": "{} 天"}),
    (60, {"en": "{} h", "zh": "{} 小时"}),
    (1, {"en": "{} min", "zh": "{} 分钟"}),
)
SAME = {"en": "{} and {} are the same text", "zh": "{} 与 {} 内容相同"}
NOT_READABLE = {
    "en": "its report cannot be read any more; its text is there: --source",
    "zh": "报告已无法读取；源码仍在：--source",
}


@click.command()
@click.argument("words", nargs=-1, metavar="[SLUG] | show N", shell_complete=complete_slug)
@click.option("-n", "count", type=click.IntRange(1), default=20, metavar="N", help="The last so many; default: 20.")
@click.option("--source", is_flag=True, help="With 'show N': the text that was submitted, and nothing else.")
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
@lang_option
def history(words: tuple[str, ...], count: int, source: bool, as_json: bool, lang: Language) -> None:
    """What you had judged, and how it went.

    The newest comes first.

    \b
    judge history               all problems
    judge history three-sum     one problem
    judge history show 12       the report of entry 12, as it was
    judge history show 12 --source > three_sum.py
    """
    with opened() as past:
        if words[:1] == ("show",) and len(words) == 2:
            attempt = past.attempt(_number(words[1]))
            if source:
                _emit_source(past.source(attempt))
                return
            text = _shown(past, attempt, lang) if not as_json else _whole(past, attempt)
        elif len(words) > 1 or source or words == ("show",):
            raise click.UsageError("it takes one SLUG, or: show N")
        else:
            attempts = past.attempts(words[0] if words else None, count)
            text = _as_json(attempts) if as_json else _table(attempts, words, lang)
    emit(text)


@click.command()
@click.argument("older", metavar="N")
@click.argument("newer", metavar="M")
@lang_option
def diff(older: str, newer: str, lang: Language) -> None:
    """What changed between two tries.

    N and M are numbers of the history.
    """
    with opened() as past:
        pair = [past.attempt(_number(word)) for word in (older, newer)]
        texts = [clean(past.source(attempt).decode("utf-8", "replace"), MAX_SOURCE) for attempt in pair]
    if texts[0] == texts[1]:
        emit(SAME[lang].format(pair[0].number, pair[1].number))
        return
    from difflib import unified_diff

    names = [clean_line(f"{attempt.number}  {attempt.file}  {attempt.verdict or ''}".rstrip()) for attempt in pair]
    lines = unified_diff(texts[0].splitlines(), texts[1].splitlines(), names[0], names[1], lineterm="")
    emit("\n".join(_painted(line) for line in lines))


def _number(word: str) -> int:
    if not word.isascii() or not word.isdigit() or len(word) > 18:
        raise UsageError(f"{word}: is no number of an entry; `judge history` lists them")
    return int(word)


def _as_json(attempts: Sequence[Attempt]) -> str:
    return msgspec.json.encode([_entry(attempt) for attempt in attempts]).decode()


def _entry(attempt: Attempt) -> dict[str, object]:
    at = datetime.fromtimestamp(attempt.at, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return {**msgspec.to_builtins(attempt), "at": at}


def _table(attempts: Sequence[Attempt], words: Sequence[str], lang: Language) -> str:
    if not attempts:
        return NOTHING_OF[lang].format(slug=clean_line(words[0], 80)) if words else NOTHING[lang]
    numbers = max(len(str(attempt.number)) for attempt in attempts)
    slugs = min(32, max(len(attempt.problem) for attempt in attempts))
    return "\n".join(_line(attempt, numbers, slugs, lang) for attempt in attempts)


def _line(attempt: Attempt, numbers: int, slugs: int, lang: Language) -> str:
    """Number, local time, verdict, problem, kind; then what fits: counts, CPU, time since the start, hints."""
    head = f"{attempt.number:{numbers}}  {_when(attempt)}  "
    facts = [pad(cut(clean_line(attempt.problem, 80), slugs), slugs), pad(KINDS[lang][_kind(attempt)], 6)]
    if attempt.verdict is not None:
        facts += [f"{attempt.passed}/{attempt.total}".rjust(7), f"{attempt.cpu_s:.2f} s".rjust(7)]
    if attempt.since_start_s is not None:
        facts.append(_span(attempt.since_start_s, lang))
    if attempt.hints:
        facts.append(HINTS[lang].format(attempt.hints))
    verdict = f"{attempt.verdict or '':3}"
    room = max(16, columns() - width(head) - len(verdict) - 2)
    return f"{head}{_toned(verdict, attempt.verdict)}  {cut('  '.join(facts), room)}".rstrip()


def _kind(attempt: Attempt) -> str:
    """A contest's cases come from a seed of its own, which is named after it."""
    return "contest" if attempt.seed.startswith("contest:") else attempt.kind


def _span(seconds: float, lang: Language) -> str:
    """The time since the start in the unit that suits it."""
    minutes = round(seconds / 60)
    size, unit = next((entry for entry in UNITS if minutes >= 2 * entry[0]), UNITS[-1])
    return unit[lang].format(minutes // size)


def _when(attempt: Attempt) -> str:
    return datetime.fromtimestamp(attempt.at).strftime("%Y-%m-%d %H:%M")


def _toned(text: str, verdict: Verdict | None) -> str:
    return paint(text, "good" if verdict is Verdict.AC else "bad", colour())


def _emit_source(source: bytes) -> None:
    """To a person as it can be shown, to a file as it was."""
    if on_terminal():
        emit(clean(source.decode("utf-8", "replace"), MAX_SOURCE).removesuffix("\n"))
    else:
        emit_bytes(source)


def _whole(past: History, attempt: Attempt) -> str:
    """The entry as JSON with its report in it."""
    return msgspec.json.encode({**_entry(attempt), "report": past.report(attempt)}).decode()


def _shown(past: History, attempt: Attempt, lang: Language) -> str:
    """The report as it was printed."""
    report = past.report(attempt)
    head = _line(attempt, len(str(attempt.number)), len(attempt.problem), lang)
    where = clean_line(attempt.file)
    if report is None:
        return "\n".join([head, where, *wrap(NOT_READABLE[lang], columns())])
    from judge.reporters import REPORTERS, View

    view = View(width=columns(), colour=colour(), problem=_problem(attempt.problem), language=lang)
    return "\n".join([head, where, "", REPORTERS["terminal"](report, view)])


def _problem(slug: str) -> Problem | None:
    """Names the arguments, where it is still there."""
    try:
        with Session(home(), further_catalogues(())) as session:
            return session.catalogue.load(slug)
    except InputError:
        return None


def _painted(line: str) -> str:
    tones: dict[str, Tone] = {"+": "good", "-": "bad", "@": "quiet"}
    tone = tones.get(line[:1])
    if line.startswith(("+++", "---")):
        tone = "strong"
    return paint(line, tone, colour()) if tone else line
