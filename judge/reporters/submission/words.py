"""The judge's own words in a report, in both languages."""

from __future__ import annotations

from judge.models import Language, Record, Verdict


class Words(Record):
    """Verdicts, labels and sentences. Sentences are templates for ``str.format``; ``{s}`` is an English plural."""

    verdicts: dict[Verdict, str]
    tests: str
    expected: str
    got: str
    reason: str
    printed: str
    traceback: str
    samples: str
    own_case: str
    hidden: str
    cost: str
    under_one_mib: str
    looks_like: str
    other_failures: str
    kind_of_failure: str
    not_run: str
    next_step: str
    try_this: str
    degraded: str
    argument: str
    constructor: tuple[str, str]
    list_comma: str


_EN = Words(
    verdicts={
        Verdict.AC: "accepted",
        Verdict.WA: "wrong answer",
        Verdict.TLE: "time limit exceeded",
        Verdict.MLE: "memory limit exceeded",
        Verdict.OLE: "output limit exceeded",
        Verdict.RE: "runtime error",
        Verdict.CE: "cannot be loaded",
        Verdict.RV: "rule violation",
        Verdict.IE: "the judge itself failed; this is not your code's fault",
        Verdict.SK: "not run",
    },
    tests="tests",
    expected="expected",
    got="got",
    reason="reason",
    printed="printed",
    traceback="traceback",
    samples="samples",
    own_case="your case",
    hidden="hidden",
    cost="{seconds} CPU (limit {limit} s a case)",
    under_one_mib="under 1 MiB",
    looks_like="looks like: {diagnosis}",
    other_failures="{count} other case{s} failed: {kinds}",
    kind_of_failure="{count} {verdict} in {group}",
    not_run="{count} not run",
    next_step="next: {command}",
    try_this="try this case: {command}",
    degraded="warning: judged without {layers}; 'judge doctor' says what to do",
    argument="argument {number}",
    constructor=("arguments", "operations"),
    list_comma=", ",
)
_ZH = Words(
    verdicts={
        Verdict.AC: "通过",
        Verdict.WA: "答案错误",
        Verdict.TLE: "超出时间限制",
        Verdict.MLE: "超出内存限制",
        Verdict.OLE: "超出输出限制",
        Verdict.RE: "运行时错误",
        Verdict.CE: "无法加载",
        Verdict.RV: "违反规则",
        Verdict.IE: "评测程序自身出错，不是你的代码的问题",
        Verdict.SK: "未运行",
    },
    tests="考察",
    expected="期望",
    got="实际",
    reason="原因",
    printed="输出内容",
    traceback="调用栈",
    samples="样例",
    own_case="自定义用例",
    hidden="隐藏用例",
    cost="CPU {seconds}（每个用例限 {limit} s）",
    under_one_mib="不到 1 MiB",
    looks_like="可能的错误：{diagnosis}",
    other_failures="另有 {count} 个用例未通过：{kinds}",
    kind_of_failure="{group} 中 {count} 个 {verdict}",
    not_run="{count} 个未运行",
    next_step="下一步：{command}",
    try_this="试这个用例：{command}",
    degraded="警告：评测时缺少 {layers}；运行 'judge doctor' 查看处理办法",
    argument="参数 {number}",
    constructor=("构造参数", "操作"),
    list_comma="、",
)
WORDS: dict[Language, Words] = {"en": _EN, "zh": _ZH}
