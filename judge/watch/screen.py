"""What stands on the screen: the newest verdict, what changed, and the keys."""

from __future__ import annotations

from collections.abc import Sequence

from judge.models import Language, Record, Report, Verdict
from judge.reporters import View
from judge.reporters.submission import terminal
from judge.reporters.submission.full import full_case
from judge.reporters.submission.terminal import seconds
from judge.text.ansi import Tone, paint
from judge.text.clean import clean_line, cut, pad, width, wrap
from judge.watch.change import Change
from judge.watch.trial import Tried

_MAX_IDS = 6


class Words(Record, frozen=True, kw_only=True):
    """Templates for ``str.format`` and words of the screen."""

    samples: str
    everything: str
    judging: str
    waiting: str
    gone: str
    green: str
    red: str
    time: str
    more: str
    keys: str
    page: str
    cannot: str


WORDS: dict[Language, Words] = {
    "en": Words(
        samples="samples at each save; s takes the hidden cases in",
        everything="all cases at each save",
        judging="judging…",
        waiting="waiting for a solution to be saved in {folder}",
        gone="{file} is gone; waiting for it to come back",
        green="turned green: {ids}",
        red="turned red: {ids}",
        time="CPU time on what passed both times: {before} → {now}",
        more="… {count} more lines: d",
        keys="h hint  s submit  d full diff  q quit",
        page="page {page} of {pages}: d goes on  q quit",
        cannot="cannot be judged: {fault}",
    ),
    "zh": Words(
        samples="每次保存时评测样例；按 s 加入隐藏用例",
        everything="每次保存时评测全部用例",
        judging="评测中…",
        waiting="等待 {folder} 中有题解被保存",
        gone="{file} 不见了，等待它重新出现",
        green="由红变绿：{ids}",
        red="由绿变红：{ids}",
        time="两次都通过的用例的 CPU 时间：{before} → {now}",
        more="… 还有 {count} 行：按 d",
        keys="h 提示  s 提交  d 完整差异  q 退出",
        page="第 {page}/{pages} 页：按 d 继续  q 退出",
        cannot="无法评测：{fault}",
    ),
}


def block(tried: Tried, view: View) -> list[str]:
    """A save's outcome as lines: the report, and what changed since the last time."""
    words = WORDS[view.language]
    if tried.report is None:
        text = words.cannot.format(fault=clean_line(tried.fault, 1000))
        return [paint(line, "bad", view.colour) for line in wrap(text, view.width)]
    first, *rest = terminal.render(tried.report, _with_problem(view, tried)).split("\n")
    return [first, *change_lines(tried.change, view), *rest]


def framed(tried: Tried, view: View) -> list[str]:
    """The same for a screen: no line is longer than it is wide."""
    lines = block(tried, view)
    return lines if tried.report is None else [*_headline(tried.report, view), *lines[1:]]


def _headline(report: Report, view: View) -> list[str]:
    """The verdict in as many lines as it takes, painted once they are measured."""
    lines = wrap(terminal.headline(report, View(language=view.language)), view.width)
    verdict = str(report.verdict)
    tone: Tone = "good" if report.verdict is Verdict.AC else "bad"
    return [paint(verdict, tone, view.colour) + lines[0].removeprefix(verdict), *lines[1:]]


def change_lines(change: Change, view: View) -> list[str]:
    """What changed, one line a kind; nothing where nothing did."""
    words = WORDS[view.language]
    lines = []
    if change.green:
        lines.append(paint(_cut("  " + words.green.format(ids=_ids(change.green)), view), "good", view.colour))
    if change.red:
        lines.append(paint(_cut("  " + words.red.format(ids=_ids(change.red)), view), "bad", view.colour))
    if change.before_s and _differ(change.before_s, change.now_s):
        before, now = seconds(change.before_s), seconds(change.now_s)
        lines.append(paint(_cut("  " + words.time.format(before=before, now=now), view), "quiet", view.colour))
    return lines


def details(tried: Tried, view: View) -> list[str]:
    """The failing case in full length; nothing where there is none."""
    if tried.report is None or not tried.report.failure:
        return []
    first = next((case for case in tried.report.cases if case.id == tried.report.failure.id), None)
    return full_case(first, tried.report.failure, _with_problem(view, tried))


def head(left: str, right: str, view: View) -> str:
    """The first line of the screen."""
    left = cut(clean_line(left, 200), max(8, view.width - width(right) - 2))
    return paint(pad(left, view.width - width(right)), "strong", view.colour) + paint(right, "quiet", view.colour)


def fitted(lines: Sequence[str], rows: int, view: View) -> list[str]:
    """The lines that fit; a last one says how many do not."""
    if len(lines) <= rows:
        return list(lines)
    left_out = len(lines) - rows + 1
    return [*lines[: rows - 1], paint(WORDS[view.language].more.format(count=left_out), "quiet", view.colour)]


def _with_problem(view: View, tried: Tried) -> View:
    return View(width=view.width, colour=view.colour, language=view.language, problem=tried.problem)


def _cut(text: str, view: View) -> str:
    return cut(text, view.width)


def _ids(ids: tuple[str, ...]) -> str:
    shown = ", ".join(clean_line(case_id, 80) for case_id in ids[:_MAX_IDS])
    return f"{shown} (+{len(ids) - _MAX_IDS})" if len(ids) > _MAX_IDS else shown


def _differ(before: float, now: float) -> bool:
    """Whether it is more than the noise of a measurement."""
    return abs(now - before) > max(0.001, 0.2 * before)
