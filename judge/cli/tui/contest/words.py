"""The room's own words, in both languages. Sentences are templates for ``str.format``."""

from __future__ import annotations

from judge.models import Language, Record


class ContestScreenWords(Record, frozen=True, kw_only=True):
    """Labels, sentences, and the line of keys."""

    keys: str
    pause: str
    frozen: str
    untried: str
    tries: str
    solved: str
    pending: str
    points: str
    hidden_until: str
    nothing_judged: str
    running_samples: str
    judging: str
    again: str
    submitted: str
    practice: str
    copied: str
    stays: str
    over: str
    judge_failed: str
    not_kept: str
    left: str
    last: str
    unjudged: str


WORDS: dict[Language, ContestScreenWords] = {
    "en": ContestScreenWords(
        keys="↑↓ problem  e edit  r samples  s submit  b board  l 中文  q quit",
        pause="  p pause",
        frozen="board frozen",
        untried="not tried",
        tries="tried {count}",
        solved="solved {at}",
        pending="{count} pending",
        points=", {points} points",
        hidden_until="The problems are shown when the contest begins.",
        nothing_judged="Nothing is judged yet: r runs the samples, s submits.",
        running_samples="running the samples of {slug}… {done}",
        judging="judging {slug}… {done}",
        again="s again submits {file} for {label} {slug}",
        submitted="{slug}: submitted at {at} of {whole}",
        practice="{slug}: practice, the contest is over and this counts for nothing",
        copied="wrote the starter to {file}",
        stays="the editor cannot be opened from here: edit {file} in another terminal",
        over="the contest is over: what you submit now is practice; q leaves",
        judge_failed="the judge itself failed (this is not your code's fault): {why}",
        not_kept="this try is not in the history: {why}",
        left="judged what was left: {tries}",
        last="last: {verdict} {slug}, submitted at {at}",
        unjudged="{count} not judged yet",
    ),
    "zh": ContestScreenWords(
        keys="↑↓ 选题  e 编辑  r 样例  s 提交  b 榜单  l English  q 离开",
        pause="  p 暂停",
        frozen="已封榜",
        untried="未尝试",
        tries="试过 {count} 次",
        solved="{at} 通过",
        pending="{count} 个待评测",
        points="，{points} 分",
        hidden_until="比赛开始后显示题目。",
        nothing_judged="尚无评测结果：r 运行样例，s 提交。",
        running_samples="正在运行 {slug} 的样例… {done}",
        judging="正在评测 {slug}… {done}",
        again="再按一次 s，将 {file} 提交到 {label} {slug}",
        submitted="{slug}：于 {at} 提交，全程 {whole}",
        practice="{slug}：练习，比赛已结束，不计成绩",
        copied="已将起始代码写入 {file}",
        stays="此处无法打开编辑器：请在另一个终端中编辑 {file}",
        over="比赛已结束：此后的提交算作练习；q 离开",
        judge_failed="评测程序自身出错（不是你的代码的问题）：{why}",
        not_kept="此次提交未记入历史：{why}",
        left="已评测此前遗留的提交：{tries}",
        last="最近一次：{verdict} {slug}，于 {at} 提交",
        unjudged="{count} 个待评测",
    ),
}
