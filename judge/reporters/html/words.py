"""The pages' own words, in both languages. Sentences are templates for ``str.format``."""

from __future__ import annotations

from judge.models import Language, Record


class PageWords(Record):
    """Labels and sentences of the HTML pages."""

    skip: str
    theme: str
    rank: str
    member: str
    team: str
    points: str
    solved: str
    penalty: str
    frozen: str
    legend: str
    kinds: dict[str, str]
    facts: str
    submitted: str
    scoreboard: str
    board_hint: str
    swipe: str
    filters: str
    find_member: str
    topic: str
    difficulty: str
    verdict: str
    any: str
    only_failing: str
    clear: str
    matches: str
    difficulties: dict[str, str]
    required: str
    due: str
    worth: str
    not_submitted: str
    late: str
    lateness: str
    late_days: str
    late_detail: str
    requirements: str
    met: str
    missed_by: str
    times: str
    times_hint: str
    problem: str
    distribution: str
    fastest: str
    median: str
    slowest: str
    limit: str
    nobody: str
    plot: str
    plot_unsolved: str
    dot: str
    results: str
    results_of: str
    cases: str
    strip: str
    failing_case: str
    other_cases: str
    more: str
    line: str
    file: str
    backend: str
    committed: str
    cpu: str
    cpu_detail: str
    meter_title: str
    meter: str
    memory: str
    memory_detail: str
    under_one_mib: str
    score_detail: str
    looks_like: str
    message: str
    why: str
    input: str
    expected: str
    actual: str
    stdout: str
    traceback: str
    judge_failed: str
    judge_failed_why: str
    skipped: str
    skipped_hint: str
    reason: str
    close: str
    previous: str
    next: str
    made_by: str


_EN = PageWords(
    skip="Skip to the scoreboard",
    theme="Dark mode",
    rank="Rank",
    member="Member",
    team="Name",
    points="Points",
    solved="Solved",
    penalty="Penalty",
    frozen="Frozen: tries made since are shown as pending.",
    legend="How to read a cell",
    kinds={"first": "first to solve", "solved": "solved", "tried": "tried", "pending": "pending"},
    facts="members: {members} · problems: {problems} · seed: {seed}",
    submitted="Submitted",
    scoreboard="Scoreboard",
    board_hint="Open a cell for its details. “Late” is marked by a clock.",
    swipe="Swipe sideways to see all problems.",
    filters="Filter",
    find_member="Find a member",
    topic="Topic",
    difficulty="Difficulty",
    verdict="Verdict",
    any="any",
    only_failing="Only what is not accepted",
    clear="Clear",
    matches="{rows} of {all_rows} members, {columns} of {all_columns} problems",
    difficulties={"easy": "easy", "medium": "medium", "hard": "hard"},
    required="required",
    due="due {due}",
    worth="worth {worth}",
    not_submitted="not submitted",
    late="late",
    lateness="Late",
    late_days="{days} d late",
    late_detail="days begun: {days}; taken off: {percent} %",
    requirements="What was asked of the group",
    met="met by all",
    missed_by="missed by {members}",
    times="Time",
    times_hint="CPU time of each member's slowest case, on a logarithmic scale: ● accepted, ○ not accepted, ┆ limit. "
    "The figures are of accepted solutions.",
    problem="Problem",
    distribution="Members",
    fastest="Fastest",
    median="Median",
    slowest="Slowest",
    limit="Limit",
    nobody="nobody yet",
    plot="{count} members, {accepted} of them accepted, those between {fastest} and {slowest}; the limit is {limit}",
    plot_unsolved="{count} members, none of them accepted; the limit is {limit}",
    dot="{member}: {time}, {verdict}",
    results="Every result",
    results_of="solved: {solved} · points: {points}",
    cases="Cases",
    strip="{passed} accepted, {failed} not accepted, {skipped} not run",
    failing_case="First failing case",
    other_cases="Also failing",
    more="and {count} more",
    line="Line",
    file="File",
    backend="Backend",
    committed="Committed",
    cpu="CPU time",
    cpu_detail="{slowest} in the slowest case (limit {limit}), {whole} in all",
    meter_title="CPU time of the slowest case beside the limit, on a logarithmic scale",
    meter="{slowest} of {limit}",
    memory="Memory",
    memory_detail="{used} (limit {limit} MiB)",
    under_one_mib="under 1 MiB",
    score_detail="{points} of {worth}",
    looks_like="Looks like",
    message="Message",
    why="What the case tests",
    input="Input",
    expected="Expected",
    actual="Got",
    stdout="Printed",
    traceback="Traceback",
    judge_failed="the judge itself failed",
    judge_failed_why="The judge itself failed on this file: it is not the member's fault. Grade it again.",
    skipped="Files that were not judged",
    skipped_hint="They count for nobody.",
    reason="Reason",
    close="Close",
    previous="Previous",
    next="Next",
    made_by="Made by judge {version}. This page is complete in itself: it loads nothing and sends nothing.",
)
_ZH = PageWords(
    skip="跳到积分榜",
    theme="深色模式",
    rank="名次",
    member="成员",
    team="名称",
    points="得分",
    solved="通过",
    penalty="罚时",
    frozen="已封榜：此后的提交显示为待定。",
    legend="图例",
    kinds={"first": "首个通过", "solved": "通过", "tried": "未通过", "pending": "待定"},
    facts="{members} 名成员 · {problems} 道题 · 种子 {seed}",
    submitted="已提交",
    scoreboard="积分榜",
    board_hint="打开单元格查看详情。时钟表示迟交。",
    swipe="左右滑动可查看所有题目。",
    filters="筛选",
    find_member="查找成员",
    topic="主题",
    difficulty="难度",
    verdict="结果",
    any="不限",
    only_failing="只看未通过的",
    clear="清除",
    matches="{all_rows} 名成员中的 {rows} 名，{all_columns} 道题中的 {columns} 道",
    difficulties={"easy": "简单", "medium": "中等", "hard": "困难"},
    required="必做",
    due="截止 {due}",
    worth="{worth} 分",
    not_submitted="未提交",
    late="迟交",
    lateness="迟交",
    late_days="迟交 {days} 天",
    late_detail="按 {days} 天计，扣 {percent} %",
    requirements="对小组的要求",
    met="全部达到",
    missed_by="未达到：{members}",
    times="用时",
    times_hint="每名成员最慢用例的 CPU 时间，对数坐标：● 通过，○ 未通过，┆ 时限。数字只计通过的解答。",
    problem="题目",
    distribution="成员",
    fastest="最快",
    median="中位",
    slowest="最慢",
    limit="时限",
    nobody="暂无",
    plot="{count} 名成员，其中 {accepted} 名通过，用时 {fastest} 到 {slowest}；时限 {limit}",
    plot_unsolved="{count} 名成员，无人通过；时限 {limit}",
    dot="{member}：{time}，{verdict}",
    results="全部结果",
    results_of="通过 {solved} 题 · {points} 分",
    cases="用例",
    strip="{passed} 个通过，{failed} 个未通过，{skipped} 个未运行",
    failing_case="首个未通过的用例",
    other_cases="其他未通过",
    more="另有 {count} 个",
    line="行",
    file="文件",
    backend="版本",
    committed="提交时间",
    cpu="CPU 时间",
    cpu_detail="最慢用例 {slowest}（限 {limit}），共 {whole}",
    meter_title="最慢用例的 CPU 时间与时限（对数坐标）",
    meter="{slowest}，时限 {limit}",
    memory="内存",
    memory_detail="{used}（限 {limit} MiB）",
    under_one_mib="不到 1 MiB",
    score_detail="{points} / {worth}",
    looks_like="可能的错误",
    message="信息",
    why="考察",
    input="输入",
    expected="期望",
    actual="实际",
    stdout="输出内容",
    traceback="调用栈",
    judge_failed="评测程序自身出错",
    judge_failed_why="评测程序自身在此文件上出错，不是成员的问题。请重新评测。",
    skipped="未评测的文件",
    skipped_hint="不计入任何人的成绩。",
    reason="原因",
    close="关闭",
    previous="上一个",
    next="下一个",
    made_by="由 judge {version} 生成。本页自成一体：不加载也不发送任何内容。",
)
WORDS: dict[Language, PageWords] = {"en": _EN, "zh": _ZH}
