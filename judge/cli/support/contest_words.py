"""What the contest commands say, in both languages. Sentences are templates for ``str.format``."""

from __future__ import annotations

from judge.models import Language, Record


class ContestWords(Record, frozen=True, kw_only=True):
    """Lines and parts of lines."""

    member: str
    starts: str
    pauses_left: str
    points: str
    solved_at: str
    wrong_before: str
    pending: str
    tries: str
    last_tries: str
    unjudged: str
    practice: str
    clock: str
    torn: str
    resume: str
    default_cases: str
    log: str
    submitted: str
    outside: str
    paused: str
    judged_left: str
    left_going: str
    left_over: str
    virtual: str
    opened: str
    first_try: str
    review_solved: str
    review_unsolved: str
    review_untried: str
    practised: str
    next: str
    again: str
    comes_back: str
    all_at_once: str
    interview: str
    interview_goes_on: str
    interview_files: str
    interview_notes: str
    went_well: str
    went_badly: str
    well: str
    badly: str
    notes: str
    hand_over: str


WORDS: dict[Language, ContestWords] = {
    "en": ContestWords(
        member="as {member}",
        starts="starts {at}",
        pauses_left="pauses left: {count}, {time} together",
        points="{points} points, ",
        solved_at="solved at {at}",
        wrong_before=", {count} wrong before",
        pending="{count} not judged yet",
        tries="{count} {tries}, not solved",
        last_tries="last tries:",
        unjudged="not judged yet",
        practice="practice",
        clock="clock: {gaps}",
        torn="the log's last {bytes} bytes are no whole record, as after a kill: they will be kept aside",
        resume="{count} not judged yet: judge contest resume",
        default_cases="judged here on the default cases: the organiser has the seed of the contest's own",
        log="log: {records} records, {head}",
        submitted="submitted at {at} of {whole}, record {record} of the log",
        outside="practice: the contest is over, and this counts for nothing",
        paused="paused at {at}; the clock goes on by itself after {left}",
        judged_left="judged what was left:",
        left_going="your contest goes on: '{back}' comes back, 'judge contest end' ends it",
        left_over="your contest is over: 'judge contest review' looks back at it",
        virtual="virtual: {id}, with {count} who took part in {of}",
        opened="opened {at}",
        first_try="first try {at}",
        review_solved="solved {at}",
        review_unsolved="not solved",
        review_untried="not tried",
        practised="solved since, as practice",
        next="to do again:",
        again="judge start {slug}",
        comes_back="comes back in 'judge review' in {days} d",
        all_at_once="nothing to do again: each was solved at the first try",
        interview="two problems, {minutes} minutes, no hints; drawn with --seed {seed}",
        interview_goes_on="your interview goes on",
        interview_files="judge start SLUG makes a file, judge contest submit FILE hands it in, judge contest end ends",
        interview_notes="'judge mock --notes TEXT' keeps what you thought of it",
        went_well="What went well",
        went_badly="What went badly",
        well="went well: {text}",
        badly="went badly: {text}",
        notes="notes ({file}):",
        hand_over="'judge contest review' says what was wrong with each try",
    ),
    "zh": ContestWords(
        member="成员 {member}",
        starts="{at} 开始",
        pauses_left="剩余暂停 {count} 次，共 {time}",
        points="{points} 分，",
        solved_at="{at} 通过",
        wrong_before="，此前错误 {count} 次",
        pending="{count} 个待评测",
        tries="试过 {count} 次，未通过",
        last_tries="最近的提交：",
        unjudged="待评测",
        practice="练习",
        clock="时钟：{gaps}",
        torn="日志末尾 {bytes} 字节不是完整的记录，可能是进程被终止所致：将另存保留",
        resume="{count} 个待评测：judge contest resume",
        default_cases="此处使用默认用例评测：比赛专用用例的种子在组织者手中",
        log="日志：{records} 条记录，{head}",
        submitted="于 {at} 提交，全程 {whole}，日志第 {record} 条",
        outside="练习：比赛已结束，不计成绩",
        paused="已在 {at} 暂停；{left} 后自动继续",
        judged_left="已评测此前遗留的提交：",
        left_going="比赛仍在进行：{back} 可返回，judge contest end 结束比赛",
        left_over="比赛已结束：judge contest review 可回顾",
        virtual="虚拟参赛：{id}，同场有 {of} 的 {count} 名参赛者",
        opened="{at} 打开",
        first_try="{at} 首次提交",
        review_solved="{at} 通过",
        review_unsolved="未通过",
        review_untried="未尝试",
        practised="赛后练习已通过",
        next="需要再做：",
        again="judge start {slug}",
        comes_back="{days} 天后出现在 judge review 中",
        all_at_once="无需再做：每题都一次通过",
        interview="两道题，{minutes} 分钟，没有提示；由 --seed {seed} 抽取",
        interview_goes_on="面试仍在进行",
        interview_files="judge start SLUG 生成文件，judge contest submit FILE 提交，judge contest end 结束",
        interview_notes="judge mock --notes TEXT 记下你的想法",
        went_well="哪些做得好",
        went_badly="哪些做得不好",
        well="做得好：{text}",
        badly="做得不好：{text}",
        notes="笔记（{file}）：",
        hand_over="judge contest review 说明每次提交错在哪里",
    ),
}
