"""The judge's own words about a group, in both languages."""

from __future__ import annotations

from judge.models import Language, Record


class GroupWords(Record):
    """Labels and sentences. Sentences are templates for ``str.format``."""

    rank: str
    member: str
    points: str
    solved: str
    size: str
    late: str
    late_by: str
    nothing: str
    legend: str
    failed: str
    not_judged: str
    skipped: str
    requirements: str
    met: str
    missed: str
    message: str
    printed: str
    traceback: str
    looks_like: str
    input: str
    passed: str
    rows_left_out: str
    lines_left_out: str
    details_left_out: str
    annotations_left_out: str
    list_comma: str


_EN = GroupWords(
    rank="#",
    member="member",
    points="points",
    solved="solved",
    size="members: {members}   problems: {problems}   points: {points}",
    late="late",
    late_by="days late: {days} ({percent} % less)",
    nothing="nothing was submitted",
    legend="* late   - nothing submitted",
    failed="not accepted",
    not_judged="not judged",
    skipped="files that were not graded",
    requirements="requirements",
    met="met by all",
    missed="missed by {members}",
    message="reason",
    printed="printed",
    traceback="traceback",
    looks_like="looks like: {diagnosis}",
    input="input: {input}",
    passed="{passed} of {total} cases passed",
    rows_left_out="Members left out: {count}. A page is limited to {limit}.",
    lines_left_out="Lines left out: {count}. A page is limited to {limit}.",
    details_left_out="Details left out: {count}. A page is limited to {limit}.",
    annotations_left_out="annotations left out: {count}; a step shows at most {limit} of each kind",
    list_comma=", ",
)
_ZH = GroupWords(
    rank="#",
    member="成员",
    points="得分",
    solved="通过",
    size="成员：{members}   题目：{problems}   总分：{points}",
    late="迟交",
    late_by="迟交 {days} 天：扣 {percent} %",
    nothing="未提交",
    legend="* 迟交   - 未提交",
    failed="未通过",
    not_judged="未评测",
    skipped="未评分的文件",
    requirements="要求",
    met="全部达到",
    missed="未达到：{members}",
    message="原因",
    printed="输出内容",
    traceback="调用栈",
    looks_like="可能的错误：{diagnosis}",
    input="输入：{input}",
    passed="通过 {passed}/{total} 个用例",
    rows_left_out="另有 {count} 名成员未列出：页面不得超过 {limit}。",
    lines_left_out="另有 {count} 行未列出：页面不得超过 {limit}。",
    details_left_out="另有 {count} 条详情未列出：页面不得超过 {limit}。",
    annotations_left_out="另有 {count} 条注释未列出：每一步每种最多 {limit} 条",
    list_comma="、",
)
GROUP_WORDS: dict[Language, GroupWords] = {"en": _EN, "zh": _ZH}
