"""The diagnosis of a wrong solution."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from judge.catalog.submissions import KNOWN_WRONG, KnownWrong, mistake_of, read_known_wrong
from judge.judging import diagnosis
from judge.judging.argument_changes import NEGATIVE
from judge.judging.attempt import CaseAttempt
from judge.judging.judge import judge
from judge.judging.options import Options as JudgingOptions
from judge.judging.package_runner import PackageRunner
from judge.judging.single_shot import SingleShot
from judge.models import Case, Check, Language, Problem, Report, Reveal
from judge.sandbox.pool import SandboxPool
from judge.session import Options, Session
from judge.values import wire
from tests.judging.building import case, problem, submission

LAST = "# Forgets the last number.\n# zh: 漏掉了最后一个数。\ndef f(a):\n    return sum(a[:-1])\n"
ABSOLUTE = "# Takes the sum's absolute value.\ndef f(a):\n    return abs(sum(a))\n"
# All known-wrong submissions of these are diagnosed, on generated cases of at most so many bytes.
DISTINGUISHED = {"simplify-path": 100_000, "cross-entropy": 2_000_000}
CASES = (
    case(6, [1, 2, 3], name="two-01"),
    case(0, [], name="empty"),
    case(-3, [-1, -2], name="negative-01"),
    case(-7, [-3, -4], name="negative-02"),
)


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the diagnosis take its time: on a busy machine, five seconds are too few to try everything."""
    monkeypatch.setattr(diagnosis, "_PATIENCE_S", 60.0)


@pytest.fixture(scope="module")
def sandboxes() -> Iterator[SandboxPool]:
    with SandboxPool() as sandboxes:
        yield sandboxes


class SmallCases(PackageRunner):
    """Leaves out the largest cases, which take most of the time; of most packages, the hand-made cases are enough."""

    def generate(self, problem: Problem, source: bytes, seed: str) -> list[Case]:
        largest = {**DISTINGUISHED, "conv2d": 100_000}.get(problem.slug)
        return (
            [case for case in super().generate(problem, source, seed) if len(case.args) <= largest] if largest else []
        )


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with Session(tmp_path_factory.mktemp("home")) as session:
        session.package_runner = SmallCases(session.sandboxes)
        yield session


def with_known_wrong(folder: Path, *sources: str, check: str = "exact") -> Problem:
    (folder / KNOWN_WRONG).mkdir(parents=True)
    for index, source in enumerate(sources):
        (folder / KNOWN_WRONG / f"foil_{index}.py").write_text(source, encoding="utf-8")
    made = problem(check=msgspec.convert({"kind": check}, Check))
    return msgspec.structs.replace(made, folder=str(folder))


def report_of(sandboxes: SandboxPool, of: Problem, source: str, language: Language = "en", **options: object) -> Report:
    return judge(of, submission(source), CASES, sandboxes, msgspec.convert(options, JudgingOptions))[language]


def test_same_wrong_answers_as_a_known_wrong(sandboxes: SandboxPool, tmp_path: Path) -> None:
    of = with_known_wrong(tmp_path, ABSOLUTE, LAST)
    wrong = "def f(a):\n    total = 0\n    for x in a[:len(a) - 1]:\n        total += x\n    return total\n"
    assert report_of(sandboxes, of, wrong).diagnosis == "Forgets the last number."
    assert report_of(sandboxes, of, wrong, language="zh").diagnosis == "漏掉了最后一个数。"
    assert report_of(sandboxes, of, "def f(a):\n    return abs(sum(a))\n", language="zh").diagnosis == (
        "Takes the sum's absolute value."
    )


def test_hidden_cases_that_are_not_shown_give_no_diagnosis(sandboxes: SandboxPool, tmp_path: Path) -> None:
    of = with_known_wrong(tmp_path, LAST)
    for reveal in ("verdict", "none"):
        assert report_of(sandboxes, of, LAST, reveal=reveal).diagnosis is None


def test_right_and_broken_solutions_have_no_diagnosis(sandboxes: SandboxPool, tmp_path: Path) -> None:
    of = with_known_wrong(tmp_path, LAST)
    assert report_of(sandboxes, of, "def f(a):\n    return sum(a)\n").diagnosis is None
    assert report_of(sandboxes, of, "def f(a):\n    raise ValueError\n").diagnosis is None


def test_a_known_wrong_that_also_explains_other_cases_is_preferred(sandboxes: SandboxPool, tmp_path: Path) -> None:
    zero = "# Returns 0.\ndef f(a):\n    return 0 if min(a, default=0) < 0 else 99\n"
    clamp = "# Never goes below 0.\ndef f(a):\n    return max(0, sum(a))\n"
    of = with_known_wrong(tmp_path, zero, clamp)
    assert (
        report_of(sandboxes, of, "def f(a):\n    return sum(a) if sum(a) > 0 else 0\n").diagnosis
        == "Never goes below 0."
    )


def test_a_second_fault_does_not_hide_the_first(sandboxes: SandboxPool, tmp_path: Path) -> None:
    of = with_known_wrong(tmp_path, ABSOLUTE, LAST)
    cases = [*CASES, *(case(-number, [-number], name=f"one-{number:02}") for number in range(1, 12))]
    wrong = "def f(a):\n    return abs(sum(a)) if sum(a) > -9 else 0\n"
    assert (
        judge(of, submission(wrong), cases, sandboxes, JudgingOptions())["en"].diagnosis
        == "Takes the sum's absolute value."
    )
    crashes = "def f(a):\n    return abs(sum(a)) if sum(a) > -9 else 1 / 0\n"
    assert (
        judge(of, submission(crashes), cases, sandboxes, JudgingOptions())["en"].diagnosis
        == "Takes the sum's absolute value."
    )


def test_a_known_wrong_runs_only_until_another_one_certainly_fits_better(
    sandboxes: SandboxPool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = []
    run = SingleShot.run

    def counted(self: SingleShot, one: Case) -> CaseAttempt:
        ran.append(one.id)
        return run(self, one)

    monkeypatch.setattr(SingleShot, "run", counted)
    of = with_known_wrong(tmp_path, LAST, "# Returns 7.\ndef f(a):\n    return 7\n")
    cases = [case(number + 1, [number, 1], name=f"two-{number:02}") for number in range(2, 12)]
    report = judge(of, submission("def f(a):\n    return a[0]\n"), cases, sandboxes, JudgingOptions())["en"]
    assert report.diagnosis == "Forgets the last number."
    assert ran == [*(one.id for one in cases), cases[0].id]


def test_what_explains_the_first_failing_case_goes_before_what_explains_more(
    sandboxes: SandboxPool, tmp_path: Path
) -> None:
    of = with_known_wrong(
        tmp_path,
        "# Says 7 for few numbers.\ndef f(a):\n    return 7 if 1 < len(a) < 4 and a[0] > 0 else sum(a)\n",
        ABSOLUTE,
    )
    wrong = "def f(a):\n    return 7 if a == [1, 2, 3] else abs(sum(a))\n"
    assert report_of(sandboxes, of, wrong).diagnosis == "Says 7 for few numbers."


def test_another_wrong_answer_counts_against_a_known_wrong(sandboxes: SandboxPool, tmp_path: Path) -> None:
    doubled = "2 * sum(a) if sum(a) > 0 else"
    of = with_known_wrong(
        tmp_path,
        f"# Doubles positive sums and lowers others.\ndef f(a):\n    return {doubled} -8 if a else 0\n",
        f"# Doubles positive sums.\ndef f(a):\n    return {doubled} sum(a)\n",
    )
    cases = [*CASES, case(-8, [-8], name="negative-03"), case(-9, [-9], name="negative-04")]
    second_fault = f"def f(a):\n    return {doubled} sum(a) - 1 if a else 0\n"  # once, it also gives -8 by chance
    report = judge(of, submission(second_fault), cases, sandboxes, JudgingOptions())["en"]
    assert report.diagnosis == "Doubles positive sums."


def test_what_explains_only_a_few_later_cases_is_not_named(sandboxes: SandboxPool, tmp_path: Path) -> None:
    of = with_known_wrong(tmp_path, "# Says 7 for -7.\ndef f(a):\n    return 7 if sum(a) == -7 else sum(a)\n")
    assert report_of(sandboxes, of, "def f(a):\n    return 7 if a else 0\n").diagnosis == (
        "fails only on two (1 of 1) and negative (2 of 2)"
    )


def test_a_solution_that_computes_nothing_has_the_mistake_of_one_that_does_the_same(
    sandboxes: SandboxPool, tmp_path: Path
) -> None:
    of = with_known_wrong(tmp_path, "# Never goes above 0.\ndef f(a):\n    return min(0, sum(a))\n")
    nothing = "def f(a):\n    return 0\n"
    assert report_of(sandboxes, of, nothing).diagnosis == "Gives the same answer to every input."
    assert report_of(sandboxes, of, nothing, language="zh").diagnosis == "对每个输入都给出同样的答案。"
    assert report_of(sandboxes, of, "def f(a):\n    return a\n").diagnosis == "Returns its argument a unchanged."
    zero = with_known_wrong(tmp_path / "zero", "# Returns 0.\ndef f(a):\n    return 0\n")
    assert report_of(sandboxes, zero, nothing).diagnosis == "Returns 0."


def test_a_missing_return_is_not_a_constant_answer(sandboxes: SandboxPool, tmp_path: Path) -> None:
    assert report_of(sandboxes, with_known_wrong(tmp_path, LAST), "def f(a):\n    pass\n").diagnosis is None


def test_a_missing_return_is_not_an_argument_with_which_nothing_is_found(session: Session) -> None:
    source = "def two_sum(nums, target):\n    pass\n"
    report = session.submit(session.catalogue.find("two-sum"), submission(source), Options(reveal="case"))["en"]
    assert report.diagnosis is None


def test_several_floats_that_no_input_has_are_not_equal_by_chance(sandboxes: SandboxPool, tmp_path: Path) -> None:
    of = with_known_wrong(tmp_path, "# Halves.\ndef f(a):\n    return [x / 2 for x in a]\n")
    (tmp_path / "reference.py").write_text("def f(a):\n    return [x / 3 for x in a]\n", encoding="utf-8")
    cases = [case([x / 3 for x in a], a, name=f"n-{len(a)}") for a in ([0, 0], [7], [0], [3, 6, 5.0, 1.0], [5, 5])]
    cases += [case([x / 3 for x in range(5 + n)], list(range(5 + n)), name=f"long-{n}") for n in range(2)]
    wrong = "def f(a):\n    return [x / 2 + (len(a) != 4 and x > 0) for x in a]\n"
    assert judge(of, submission(wrong), cases, sandboxes, JudgingOptions())["en"].diagnosis == "Halves."


_NORM = (
    "import numpy as np\n\ndef rms_norm(x, weight, eps=1e-6):\n    y = x.astype(np.float64)\n"
    "    y = y - y.mean(-1, keepdims=True)\n"
    "    return (y / np.sqrt((y * y).{mean}(-1, keepdims=True) + eps) * {weight}).astype(x.dtype)\n"
)
_DROPOUT = (
    "import numpy as np\n\ndef dropout(x, p, u, training=True):\n"
    "    return np.where(u < p, x, np.zeros((), x.dtype)) if training else x\n"
)


@pytest.mark.parametrize(
    ("slug", "source", "said"),
    [
        ("rms-norm", _NORM.format(mean="sum", weight="weight"), "Subtracts the mean first: that is LayerNorm."),
        ("rms-norm", _NORM.format(mean="mean", weight="(1 + weight)"), "Subtracts the mean first: that is LayerNorm."),
        ("dropout", _DROPOUT, "Takes p as the probability to keep."),
    ],
    ids=["every answer has the same factor", "some answers have one factor", "answers are copied from the input"],
)
def test_a_wrong_factor_does_not_hide_another_mistake(session: Session, slug: str, source: str, said: str) -> None:
    assert session.submit(session.catalogue.load(slug), submission(source, "numpy"))["en"].diagnosis == said


_LAYER_NORM = (
    "import numpy as np\n\ndef layer_norm(x, weight, bias, eps=1e-5):\n    eps = {eps}\n    y = x.astype(np.float64)\n"
    "    y = y - y.mean(-1, keepdims=True)\n    var = (y * y).sum(-1, keepdims=True) / (x.shape[-1] - {less})\n"
    "    return (y / np.sqrt(var + eps) * (1 + weight.astype(np.float64)) + bias).astype(x.dtype)\n"
)
_ADAMW = (
    "import numpy as np\n\ndef adamw_step(p, g, m, v, t, lr, betas, eps, weight_decay):\n    one, two = betas\n"
    "    q, g, m, v = (a.astype(np.float64) for a in (p, g, m, v))\n"
    "    m, v = two * m + (1 - two) * g, one * v + (1 - one) * g * g\n"
    "    step = m / (1 - two**t) / (np.sqrt(v / (1 - one**t)) + eps)\n    q = q * (1 - lr * weight_decay) + lr * step\n"
    "    return tuple(a.astype(p.dtype) for a in (q, m, v))\n"
)
_SUM_WITHOUT_WEIGHT = (
    "import numpy as np\n\ndef rms_norm(x, weight, eps=1e-6):\n    y = x.astype(np.float64)\n"
    "    return (y / np.sqrt((y * y).sum(-1, keepdims=True) + eps)).astype(x.dtype)\n"
)
_NEGATIVE_LOSS = (
    "import numpy as np\n\n"
    "def cross_entropy(logits, targets, ignore_index=-100, label_smoothing=0.0, reduction='mean'):\n"
    "    counted = targets != ignore_index\n    z = logits.astype(np.float64) - logits.max(-1, keepdims=True)\n"
    "    log_p = z - np.log(np.exp(z).sum(-1, keepdims=True))\n"
    "    loss = np.take_along_axis(log_p, np.where(counted, targets, 0)[..., None], -1)[..., 0]\n"
    "    if label_smoothing > 0:\n"
    "        loss = (1 - label_smoothing) * loss + label_smoothing * log_p.mean(-1)\n"
    "    loss = np.where(counted, loss, 0)\n"
    "    loss = loss if reduction == 'none' else loss.sum()\n"
    "    return (loss / counted.sum() if reduction == 'mean' else loss).astype(logits.dtype)\n"
)
_NDCG = (
    "import numpy as np\n\ndef ndcg_at_k(relevance, scores, k):\n    gains = relevance.astype(np.float64)\n"
    "    weights = 1 / np.log2(np.arange(2, min(k, scores.shape[-1]) + 2))\n"
    "    order = np.argsort(scores, axis=-1, kind='stable')\n"
    "    found = np.take_along_axis(gains, order, -1)[..., :k] @ weights\n"
    "    best = np.sort(gains)[..., ::-1][..., :k] @ weights\n"
    "    dtype = scores.dtype if scores.dtype.kind == 'f' else np.float64\n"
    "    return (found / np.where(best > 0, best, 1)).astype(dtype)\n"
)


@pytest.mark.parametrize(
    ("slug", "source", "said"),
    [
        ("ndcg", _NDCG, "Uses the relevance itself as the gain."),
        ("layer-norm", _LAYER_NORM.format(eps="eps", less=1), "Divides by d - 1 instead of d for the variance."),
        ("layer-norm", _LAYER_NORM.format(eps="eps", less=0), "Uses 1 + weight instead of weight."),
        ("adamw", _ADAMW, "Adds the step instead of subtracting it."),
        ("rms-norm", _SUM_WITHOUT_WEIGHT, "Sums the squares instead of averaging them: that is L2 normalisation."),
        ("cross-entropy", _NEGATIVE_LOSS, "Gives the negative of the right answer."),
    ],
    ids=[
        "scores in the wrong order",
        "a shifted weight",
        "a shifted weight alone",
        "betas that are swapped",
        "a weight that is not used, but is 1 in the first failing case",
        "a negative answer",
    ],
)
def test_a_mistake_that_is_like_another_argument_does_not_hide_a_known_one(
    session: Session, slug: str, source: str, said: str
) -> None:
    assert session.submit(session.catalogue.load(slug), submission(source, "numpy"))["en"].diagnosis == said


_BATCH_NORM = """
import numpy as np

def batch_norm(x, weight, bias, running_mean, running_var, momentum=0.1, eps=1e-5, training=True):
    axes, shape = (0, *range(2, x.ndim)), (-1, *[1] * (x.ndim - 2))
    values, old = x.astype(np.float64), (running_mean.astype(np.float64), running_var.astype(np.float64))
    used = (values.mean(axes), values.var(axes)) if training else old
    kept = [momentum * a + (1 - momentum) * b for a, b in zip(old, used)] if training else old
    y = (values - used[0].reshape(shape)) / np.sqrt(used[1].reshape(shape) + eps)
    y = y * weight.reshape(shape) + bias.reshape(shape)
    return tuple(a.astype(x.dtype) for a in (y, *kept))
"""


def test_what_agrees_for_one_argument_in_many_cases_is_not_named(session: Session) -> None:
    """With momentum 0.9, the reversed one does the same as one that is ignored, and always 0.1."""
    problem = session.catalogue.load("batch-norm")
    said = session.submit(problem, submission(_BATCH_NORM, "numpy"))["en"].diagnosis
    assert said == "Weights the old statistics by momentum, as Keras does."


_ATTENTION = """
import numpy as np

def attention(q, k, v, mask=None, is_causal=False):
    dtype = np.promote_types(q.dtype, np.float32)
    scores = q.astype(dtype) @ np.swapaxes(k.astype(dtype), -1, -2)
    scores = scores if mask is None else np.where(mask, scores, 0)
    weights = np.exp(scores - scores.max(-1, keepdims=True))
    return (weights / weights.sum(-1, keepdims=True) @ v.astype(dtype)).astype(q.dtype)
"""


def test_answers_that_are_not_equal_by_chance_go_before_fewer_that_disagree(session: Session) -> None:
    """With values of width 1, no scale equals that of the known-wrong submission that takes it from the values."""
    problem = session.catalogue.load("scaled-dot-product-attention")
    said = session.submit(problem, submission(_ATTENTION, "numpy"))["en"].diagnosis
    assert said == "Forgets to divide the scores by sqrt(d)."


_CAUSAL = """
import numpy as np

def attention(q, k, v, mask=None, is_causal=False):
    wide = np.promote_types(q.dtype, np.float32)
    scores = q.astype(wide) @ k.astype(wide).swapaxes(-1, -2) / np.sqrt(q.shape[-1]).astype(wide)
    queries, keys = scores.shape[-2:]
    visible = np.tri(queries, keys, keys - queries - 1 if is_causal else keys, dtype=bool)
    scores = np.where(visible if mask is None else visible & mask, scores, -1e9)
    weights = np.exp(scores - scores.max(-1, keepdims=True))
    return (weights / weights.sum(-1, keepdims=True) @ v.astype(wide)).astype(q.dtype)
"""


def test_a_second_mistake_in_a_few_rows_does_not_hide_the_one_in_the_others(session: Session) -> None:
    """The first query sees no key, which is a row of zeros for the known-wrong submission and a mean here."""
    problem = session.catalogue.load("scaled-dot-product-attention")
    said = session.submit(problem, submission(_CAUSAL, "numpy"))["en"].diagnosis
    assert said == "The causal triangle leaves out the diagonal: a query does not see its own position."


def test_what_explains_the_first_failing_case_and_disagrees_in_most_others_is_not_named(session: Session) -> None:
    """In a run of two numbers, the second and the last position are one index twice."""
    source = (
        "from bisect import bisect_left, bisect_right\ndef search_range(nums, target):\n"
        "    first, end = bisect_left(nums, target), bisect_right(nums, target)\n"
        "    return [first + 1, end - 1] if first < end else [-1, -1]\n"
    )
    assert session.submit(session.catalogue.load("binary-search-bounds"), submission(source))["en"].diagnosis is None


@pytest.mark.parametrize(("disagreeing", "said"), [(12, "Halves."), (17, None)])
def test_what_agrees_in_a_few_later_cases_and_disagrees_in_most_others_is_not_named(
    sandboxes: SandboxPool, tmp_path: Path, disagreeing: int, said: str | None
) -> None:
    of = with_known_wrong(tmp_path, "# Halves.\ndef f(a):\n    return [x / 2 for x in a]\n")
    (tmp_path / "reference.py").write_text("def f(a):\n    return [x / 3 for x in a]\n", encoding="utf-8")
    given = [[n, n + 1, n + 3, n * n] for n in (*range(20, 20 + disagreeing), 5, 6, 7, 8)]
    cases = [case([x / 3 for x in a], a, name=f"n-{a[0]}") for a in given]
    wrong = "def f(a):\n    return [x / 2 + (a[0] > 9) * x % 7 for x in a]\n"
    assert judge(of, submission(wrong), cases, sandboxes, JudgingOptions())["en"].diagnosis == said


def test_a_mistake_that_the_first_failing_case_does_not_have_is_not_named_if_most_answers_disagree(
    sandboxes: SandboxPool, tmp_path: Path
) -> None:
    of = with_known_wrong(tmp_path, "# Doubles odd sums.\ndef f(a):\n    return sum(a) * (1 + sum(a) % 2)\n")
    (tmp_path / "reference.py").write_text("def f(a):\n    return sum(a)\n", encoding="utf-8")
    cases = [case(number, [number], name=f"one-{number}") for number in (2, 3, 5, 7, 9, 11, 13, 15, 17, 19, 0)]
    wrong = "def f(a):\n    return sum(a) * (2 if sum(a) < 10 else 3)\n"
    assert judge(of, submission(wrong), cases, sandboxes, JudgingOptions())["en"].diagnosis is None


def test_different_exceptions_are_different_mistakes(sandboxes: SandboxPool, tmp_path: Path) -> None:
    of = with_known_wrong(tmp_path, "# Recurses too deep.\ndef f(a):\n    return sum(a) if sum(a) >= 0 else f(a)\n")
    raises = "def f(a):\n    if sum(a) < 0:\n        raise {}\n    return sum(a) + (len(a) == 3)\n"
    said = [report_of(sandboxes, of, raises.format(error)).diagnosis for error in ("KeyError", "RecursionError")]
    assert said == ["fails only on two (1 of 1) and negative (2 of 2)", "Recurses too deep."]


def test_a_known_wrong_that_differs_on_one_passed_case_is_not_named(sandboxes: SandboxPool, tmp_path: Path) -> None:
    of = with_known_wrong(tmp_path, "# Adds 1.\ndef f(a):\n    return sum(a) + (a != [])\n")
    wrong = "def f(a):\n    return sum(a) + (a not in ([], [1, 2, 3]))\n"
    assert report_of(sandboxes, of, wrong).diagnosis == "fails only on negative (2 of 2)"


def test_samples_and_own_cases_give_no_diagnosis(sandboxes: SandboxPool, tmp_path: Path) -> None:
    of = with_known_wrong(tmp_path, LAST, "# Stops at 0.\ndef f(a):\n    return 0 if 0 in a else sum(a)\n")
    alone = [case(3, [0, 3], hidden=False)]
    assert judge(of, submission(LAST), alone, sandboxes, JudgingOptions())["en"].diagnosis is None
    samples = [*alone, case(6, [1, 2, 3], hidden=False, name="2")]
    assert judge(of, submission(LAST), samples, sandboxes, JudgingOptions())["en"].diagnosis is None
    assert judge(of, submission(LAST), [*samples, *CASES], sandboxes, JudgingOptions())["en"].diagnosis == (
        "Forgets the last number."
    )


def test_skipped_cases_give_no_diagnosis(sandboxes: SandboxPool, tmp_path: Path) -> None:
    assert report_of(sandboxes, with_known_wrong(tmp_path, LAST), LAST, fail_fast=True).diagnosis is None


def test_times_decide_nothing_among_small_cases(sandboxes: SandboxPool, tmp_path: Path) -> None:
    of = with_known_wrong(tmp_path, "# Adds 1.\ndef f(a):\n    return sum(a) + (len(a) == 9)\n")
    slow = "def f(a):\n    for _ in range(150_000): pass\n    return sum(a) + 1\n"  # some ms
    cases = [case(0, []), *(case(number, [1] * number) for number in (1, 2, 20, 30))]
    for _ in range(4):
        assert judge(of, submission(slow), cases, sandboxes, JudgingOptions())["en"].diagnosis is None


def test_of_several_known_wrong_one_is_named_only_if_they_give_all_the_wrong_answers(
    sandboxes: SandboxPool, tmp_path: Path
) -> None:
    zero = "# Gives 0 for a long one.\ndef f(a):\n    return 0 if len(a) > 19_999 or a == [1] else sum(a)\n"
    of = with_known_wrong(tmp_path, LAST.replace("a[:-1]", "(a[1:] if a[:1] == [1] else a)"), zero)
    wrong = "def f(a):\n    return 0 if a[:1] == [1] and len(a) < 20_000 else sum(a)\n"
    few = [case(1, [1]), case(0, [])]
    assert judge(of, submission(wrong), few, sandboxes, JudgingOptions())["en"].diagnosis == "Forgets the last number."
    long = [*few, case(20_000, [2] * 10_000), case(17_001, [1] * 17_001)]
    assert judge(of, submission(wrong), long, sandboxes, JudgingOptions())["en"].diagnosis is None


def test_what_there_was_no_time_to_compare_is_not_named(
    sandboxes: SandboxPool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(diagnosis, "_PATIENCE_S", 0.0)
    said = report_of(sandboxes, with_known_wrong(tmp_path, LAST), LAST).diagnosis
    assert said == "fails only on two (1 of 1) and negative (2 of 2)"


def test_a_known_wrong_that_is_wrong_where_the_solution_is_right_is_no_likeness(
    sandboxes: SandboxPool, tmp_path: Path
) -> None:
    of = with_known_wrong(tmp_path, "# Always says 0.\ndef f(a):\n    return 0 if sum(a) < 0 else -1\n")
    said = report_of(sandboxes, of, "def f(a):\n    return max(0, sum(a))\n").diagnosis
    assert said == "fails only on negative (2 of 2)"


@pytest.mark.parametrize("check", ["float", "unordered", "any-of"])
def test_answers_are_compared_with_the_problems_own_checker(sandboxes: SandboxPool, tmp_path: Path, check: str) -> None:
    right = {"float": 1.0, "unordered": [1, 2], "any-of": [3, 4]}[check]
    known_wrong = {"float": "0.5", "unordered": "[2, 3]", "any-of": "5"}[check]
    same = {"float": "0.5 + 1e-12", "unordered": "(3, 2)", "any-of": "5"}[check]
    of = with_known_wrong(tmp_path, f"# Wrong.\ndef f(a):\n    return {known_wrong}\n", check=check)
    cases = [case(right, 1)]
    for source, said in ((same, "Wrong."), ("7", None)):
        solution = submission(f"def f(a):\n    return {source}\n")
        assert judge(of, solution, cases, sandboxes, JudgingOptions())["en"].diagnosis == said


def test_known_wrong_that_hang_crash_or_cannot_be_loaded_cost_little(sandboxes: SandboxPool, tmp_path: Path) -> None:
    hang = "# Hangs.\ndef f(a):\n    while True: pass\n"
    sleeps = "# Sleeps.\nimport time\ntime.sleep(100)\n"
    dies = "# Dies.\nimport os\ndef f(a):\n    os._exit(0)\n"
    of = with_known_wrong(tmp_path, hang, dies, "# Broken.\ndef f(", "# Opens.\nopen('/etc/passwd')\n", LAST, sleeps)
    started = time.monotonic()
    assert report_of(sandboxes, of, LAST).diagnosis == "Forgets the last number."
    assert time.monotonic() - started < 50  # half of what a single one sleeps


def test_known_wrong_that_sleep_while_they_are_loaded_use_up_the_patience(
    sandboxes: SandboxPool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(diagnosis, "_PATIENCE_S", 0.5)
    of = with_known_wrong(tmp_path, *6 * ["# Sleeps.\nimport time\ntime.sleep(100)\n"])
    started = time.monotonic()
    report_of(sandboxes, of, LAST)
    assert time.monotonic() - started < 50


def test_fifteen_known_wrong_cost_less_than_fifteen_judgements(sandboxes: SandboxPool, tmp_path: Path) -> None:
    known_wrong_submissions = [
        f"# Adds {number}.\ndef f(a):\n    return sum(a) + {number}\n" for number in range(1, 16)
    ]
    of = with_known_wrong(tmp_path, *known_wrong_submissions)
    plain = msgspec.structs.replace(of, folder=str(tmp_path / "none"))
    wrong = "def f(a):\n    return sum(a) + 15\n"

    def best_of_five(problem: Problem, count: int, diagnosis: str | None) -> float:
        times = []
        for _ in range(5):
            started = time.perf_counter()
            for _ in range(count):
                assert report_of(sandboxes, problem, wrong).diagnosis == diagnosis
            times.append(time.perf_counter() - started)
        return min(times)

    assert best_of_five(of, 1, "Adds 15.") < best_of_five(plain, 1 + 15, None)


def test_a_class_of_cases(sandboxes: SandboxPool, tmp_path: Path) -> None:
    of = with_known_wrong(tmp_path)
    clamps = "def f(a):\n    return max(0, sum(a))\n"
    assert report_of(sandboxes, of, clamps).diagnosis == "fails only on negative (2 of 2)"
    assert report_of(sandboxes, of, clamps, language="zh").diagnosis == "只在“negative”（2/2）这类用例上出错"
    both = "def f(a):\n    return max(0, sum(a)) if a else None\n"
    assert report_of(sandboxes, of, both).diagnosis == "fails only on empty (1 of 1) and negative (2 of 2)"
    assert report_of(sandboxes, of, "def f(a):\n    return 6 if a != [-1, -2] else -3\n").diagnosis is None
    assert report_of(sandboxes, of, clamps, fail_fast=True).diagnosis is None


@pytest.mark.parametrize(
    ("source", "en", "zh"),
    [
        ("# One.\n# zh: 一。\n", "One.", "一。"),
        ("#!/usr/bin/python\n# judge: x\n\n# One\n# more.\n# zh: 一\n# 二。\ncode = 1 # no\n", "One more.", "一二。"),
        ("# Clear \x1b[2J the screen.\n", "Clear  [2J the screen.", "Clear  [2J the screen."),
        ("# " + "x" * 9000, "x" * 399 + "…", "x" * 399 + "…"),
    ],
)
def test_mistake_of(source: str, en: str, zh: str) -> None:
    said = mistake_of(source.encode())
    assert said is not None
    assert (said.en, said.zh) == (en, zh)


def test_a_source_without_a_first_comment_names_no_mistake() -> None:
    assert mistake_of(b"def f(a):\n    # here\n    return 1\n") is None
    assert mistake_of(b"") is None


@pytest.mark.parametrize("slug", DISTINGUISHED)
def test_each_known_wrong_is_diagnosed_as_itself_or_one_with_equal_answers(session: Session, slug: str) -> None:
    loaded = session.catalogue.load(slug)
    said = {
        known_wrong.submission.file: said_of(session, loaded, known_wrong)
        for known_wrong in read_known_wrong(loaded)
        if is_own(loaded, known_wrong)
    }
    own = {
        known_wrong.submission.file: known_wrong.mistake.en
        for known_wrong in read_known_wrong(loaded)
        if is_own(loaded, known_wrong)
    }
    assert len(own) >= 9
    assert {name: text for name, text in said.items() if text != own[name]} == {}


def is_own(of: Problem, known_wrong: KnownWrong) -> bool:
    """Return whether a submission is in the default backend and not of the blind bank, which may repeat another's
    mistake.
    """
    return known_wrong.submission.backend == of.backends[0] and not known_wrong.is_blind


def said_of(session: Session, of: Problem, known_wrong: KnownWrong, reveal: Reveal = "case") -> str | None:
    return session.submit(of, known_wrong.submission, Options(reveal=reveal))["en"].diagnosis


FIRST_IN_FIRST_OUT = """
class LRUCache:
    def __init__(self, capacity):
        self.capacity, self.entries = capacity, {}
    def get(self, key):
        return self.entries.get(key, -1)
    def put(self, key, value):
        if key not in self.entries and len(self.entries) == self.capacity:
            del self.entries[next(iter(self.entries))]
        self.entries[key] = value
"""
STOPS_AT_ZERO = """
def three_sum(nums):
    nums.sort()
    found = set()
    for i in range(len(nums)):
        if nums[i] >= 0:
            break
        for j in range(i + 1, len(nums)):
            third = bisect.bisect_left(nums, -nums[i] - nums[j], j + 1)
            if third < len(nums) and nums[i] + nums[j] + nums[third] == 0:
                found.add((nums[i], nums[j], nums[third]))
    return [list(triplet) for triplet in found]
"""


def test_first_in_first_out_does_not_count_get_as_a_use(session: Session) -> None:
    loaded = session.catalogue.load("lru-cache")
    said = [session.submit(loaded, submission(FIRST_IN_FIRST_OUT))["en"].diagnosis or "" for _ in range(2)]
    assert said[0].startswith(("Does not count get as a use", "Does not count later uses"))
    assert said[0] == said[1]
    assert session.run(loaded, submission(FIRST_IN_FIRST_OUT))["en"].diagnosis is None


@pytest.mark.torch
def test_missing_parameters_are_a_known_mistake_only_with_the_same_keys(session: Session) -> None:
    loaded = session.catalogue.load("mha-module")
    source = Path(loaded.folder, "reference.py").read_text(encoding="utf-8")
    linear = "nn.Linear(d_model, d_model)"
    no_biases = source.replace(linear, "nn.Linear(d_model, d_model, bias=False)")
    no_module = source.replace(f"self.o_proj = {linear}", f"self.o = [{linear}]").replace("self.o_proj(", "self.o[0](")
    said = [session.submit(loaded, submission(one, "torch"))["en"].diagnosis or "" for one in (no_biases, no_module)]
    assert said[0] == "Leaves out the biases of the projections."
    assert said[1] != said[0]


@pytest.mark.torch
def test_a_known_wrong_of_the_same_backend_goes_before_its_twin_of_the_other(session: Session) -> None:
    loaded = session.catalogue.load("grouped-query-attention")
    known_wrong = next(
        known_wrong for known_wrong in read_known_wrong(loaded) if known_wrong.submission.file == "torch_tile.py"
    )
    assert said_of(session, loaded, known_wrong) == known_wrong.mistake.en


UNSHIFTED = """
import torch
def softmax(x, axis=-1):
    e = torch.exp(x)
    return e / e.sum(axis, keepdim=True)
"""
_WITHOUT_EPS = """
import torch
def layer_norm(x, weight, bias, eps=1e-5):
    y = x.to(torch.promote_types(x.dtype, torch.float32))
    y = y - y.mean(-1, keepdim=True)
    return (y / y.square().mean(-1, keepdim=True).sqrt() * (1 + weight) + bias).to(x.dtype)
"""
UNBIASED_WITHOUT_BIAS = """
import torch
def layer_norm(x, weight, bias, eps=1e-5):
    return (x - x.mean(-1, keepdim=True)) / torch.sqrt(x.var(-1, keepdim=True) + eps) * weight
"""


def test_a_wrong_sign_does_not_hide_another_mistake(sandboxes: SandboxPool, tmp_path: Path) -> None:
    of = with_known_wrong(tmp_path, LAST)
    (tmp_path / "reference.py").write_text("def f(a):\n    return sum(a)\n", encoding="utf-8")
    cases = [case(6.5 + n, [1.5 + n, 2.0, 3.0], name=f"three-{n}") for n in range(5)]
    wrong = "def f(a):\n    return -sum(a[:-1])\n"
    assert (
        judge(of, submission(wrong), cases, sandboxes, JudgingOptions())["en"].diagnosis == "Forgets the last number."
    )
    wrong = "def f(a):\n    return -sum(a)\n"
    said = judge(of, submission(wrong), cases, sandboxes, JudgingOptions())["zh"].diagnosis
    assert said == "给出的是正确答案的相反数。"


def test_of_two_arguments_that_do_the_same_the_likelier_one_is_named(session: Session) -> None:
    """A negative label_smoothing does the same as one of 0."""
    source = _NEGATIVE_LOSS.replace("loss = np.take", "loss = -np.take").replace("label_smoothing > 0", "False")
    said = session.submit(session.catalogue.load("cross-entropy"), submission(source, "numpy"))["en"].diagnosis
    assert said == "Gives the answers for label_smoothing = 0. Is it used?"


def test_an_argument_that_is_not_used_is_named(session: Session) -> None:
    source = (
        "import numpy as np\ndef rms_norm(x, weight, eps=1e-6):\n"
        "    s = (x * x).astype(np.promote_types(x.dtype, np.float32)).mean(-1, keepdims=True)\n"
        "    return (x / np.sqrt(s + eps)).astype(x.dtype)\n"
    )
    made = msgspec.structs.replace(submission(source), backend="numpy")
    loaded = session.catalogue.load("rms-norm")
    assert session.submit(loaded, made)["en"].diagnosis == "Gives the answers for a weight of ones. Is it used?"
    said = session.submit(loaded, made)["zh"].diagnosis
    assert said == "给出的是 weight 全为 1 时的答案。用到 weight 了吗？"


@pytest.mark.torch
@pytest.mark.parametrize(
    ("slug", "source", "said"),
    [
        ("softmax", UNSHIFTED, "Does not subtract the maximum"),  # integers give float64 in NumPy, float32 here
        ("layer-norm", UNBIASED_WITHOUT_BIAS, "Uses torch's std or var"),
        ("layer-norm", _WITHOUT_EPS, "Leaves eps out"),  # together with 1 + weight
        (
            "layer-norm",
            UNBIASED_WITHOUT_BIAS.replace("return", "x = x.detach()\n    return"),
            "Uses torch's std or var",
        ),
    ],
)
def test_a_known_wrong_for_numpy_explains_a_solution_for_pytorch(
    session: Session, slug: str, source: str, said: str
) -> None:
    made = msgspec.structs.replace(submission(source), backend="torch")
    assert (session.submit(session.catalogue.load(slug), made)["en"].diagnosis or "").startswith(said)


_NARROW_IN_BFLOAT16 = """
import torch
import torch.nn.functional as F
def conv2d(x, weight, bias=None, stride=1, padding=0):
    (sh, sw), (ph, pw) = ([n, n] if isinstance(n, int) else n for n in (stride, padding))
    wide = torch.float32 if x.dtype == torch.half else x.dtype
    patches = F.pad(x.to(wide), (pw, pw, ph, ph)).unfold(2, weight.shape[2], sh).unfold(3, weight.shape[3], sw)
    result = 0
    for row in range(weight.shape[2]):
        for column in range(weight.shape[3]):
            result = result + torch.einsum(
                "nchw,oc->nohw", patches[..., row, column], weight[:, :, row, column].to(wide)
            )
    return (result if bias is None else result + bias.view(1, -1, 1, 1)).to(x.dtype)
"""


@pytest.mark.torch
def test_a_second_mistake_is_sought_among_known_wrong_of_backends_that_were_not_needed_before(
    session: Session,
) -> None:
    report = session.submit(session.catalogue.load("conv2d"), submission(_NARROW_IN_BFLOAT16, "torch"))["en"]
    assert report.verdict == "WA"


@pytest.mark.torch
def test_an_answer_that_is_right_in_the_other_backend_explains_nothing(session: Session) -> None:
    wide = "torch.float64 if x.dtype == torch.float64 or not x.is_floating_point() else torch.float32"
    source = (
        f"import torch\ndef softmax(x, axis=-1):\n    wide = {wide}\n    z = x.to(wide)\n"
        "    e = torch.exp(z - z.detach().amax(axis, keepdim=True))\n    y = e / e.sum(axis, keepdim=True)\n"
        "    return y.to(x.dtype) if x.is_floating_point() else y\n"
    )
    made = msgspec.structs.replace(submission(source), backend="torch")
    report = session.submit(session.catalogue.load("softmax"), made)["en"]
    assert report.verdict == "WA"
    assert "memory order" not in (report.diagnosis or "")


def test_one_case_does_not_contradict_all_of_them(session: Session) -> None:
    loaded = session.catalogue.load("three-sum")
    said = session.submit(loaded, submission(STOPS_AT_ZERO))["en"].diagnosis
    assert said is not None
    assert said.startswith("Stops as soon as the smallest number is not negative")
    assert session.run(loaded, submission(STOPS_AT_ZERO), case="[[0, 0, 0]]")["en"].diagnosis is None


_SOFTMAX = "def softmax(x, axis=-1):\n    dtype = x.dtype if x.is_floating_point() else torch.float32\n"
_NO_SHIFT = "Does not subtract the maximum, so exp overflows for large logits."


@pytest.mark.torch
@pytest.mark.parametrize(
    ("slug", "source", "said"),
    [
        (
            "softmax",
            _SOFTMAX + "    e = torch.exp(x.detach().to(torch.promote_types(dtype, torch.float32)))\n"
            "    return (e / e.sum(axis, keepdim=True)).to(dtype)\n",
            _NO_SHIFT,
        ),
        (
            "softmax",
            _SOFTMAX + "    e = torch.exp(x.to(torch.promote_types(dtype, torch.float32)))\n"
            "    return e / e.sum(axis, keepdim=True)\n",
            _NO_SHIFT,
        ),
        (
            "softmax",
            _SOFTMAX + "    e = torch.exp(x.to(torch.float32))\n    return e / e.sum(axis, keepdim=True)\n",
            _NO_SHIFT,
        ),
        (
            "layer-norm",
            "def layer_norm(x, weight, bias, eps=1e-5):\n    w = x.to(torch.promote_types(x.dtype, torch.float32))\n"
            "    shifted = w - w.mean(-1, keepdim=True)\n"
            "    return (shifted / (w.std(-1, keepdim=True) + eps) * weight + bias).to(x.dtype)\n",
            "Uses torch's std or var, which divide by d - 1 unless told otherwise.",
        ),
    ],
    ids=["unshifted and detached", "unshifted and wide", "unshifted and float32", "unbiased with eps outside the root"],
)
def test_a_mistake_is_named_beside_another_that_the_message_names(
    session: Session, slug: str, source: str, said: str
) -> None:
    problem = session.catalogue.load(slug)
    report = session.submit(problem, submission(f"import torch\n\n{source}", "torch"))["en"]
    assert report.diagnosis == said


@pytest.mark.parametrize("answer", [wire.big_int(10**30), wire.surrogates("\udc80")])
def test_an_answer_that_only_a_guest_can_encode_has_no_negative(answer: msgspec.msgpack.Ext) -> None:
    raw = msgspec.msgpack.encode([answer, 1.5])
    assert NEGATIVE.of_answer(raw) == raw


_HINGE_WITH_WRONG_SIGN = """
import numpy as np

def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=0.1):
    wide = np.result_type(pi_chosen.dtype, np.float32)
    a, b, c, d = (part.astype(wide) for part in (pi_chosen, pi_rejected, ref_chosen, ref_rejected))
    z = beta * ((b - a) - (d - c))
    return np.maximum(0, 1 - z).mean().astype(pi_chosen.dtype)
"""


def test_an_optional_argument_that_the_first_case_leaves_out_may_be_changed(session: Session) -> None:
    loaded = session.catalogue.load("dpo-loss")
    assert session.submit(loaded, submission(_HINGE_WITH_WRONG_SIGN, "numpy"))["en"].diagnosis == (
        "Uses the hinge loss, as SLiC does."
    )


_CACHE = """
class LRUCache:
    def __init__(self, capacity):
        self.capacity, self.entries = capacity, {}

    def get(self, key):
        if key in self.entries:
            REFRESH
            return self.entries[key]

    def put(self, key, value):
        self.entries.pop(key, None)
        EVICT
        self.entries[key] = value
"""
_REFRESH = "self.entries[key] = self.entries.pop(key)"
_EVICT = "while len(self.entries) >= self.capacity: self.entries.pop(next(iter(self.entries)))"


@pytest.mark.parametrize(
    ("refresh", "evict", "said"),
    [
        ("pass", _EVICT, "Does not count get as a use"),
        (_REFRESH, _EVICT.replace(">=", ">"), "Compares with the capacity before the new key is in"),
        (_REFRESH, _EVICT, "Gives None wherever the right answer is -1."),
    ],
)
def test_none_for_a_miss_does_not_hide_another_mistake(session: Session, refresh: str, evict: str, said: str) -> None:
    source = _CACHE.replace("REFRESH", refresh).replace("EVICT", evict)
    found = session.submit(session.catalogue.load("lru-cache"), submission(source))["en"].diagnosis or ""
    assert found[: len(said) or None] == said


def test_of_two_known_mistakes_with_equal_answers_the_first_is_named(session: Session) -> None:
    source = (
        "from bisect import bisect_left, bisect_right\n"
        "def search_range(nums, target):\n    return [bisect_left(nums, target), bisect_right(nums, target)]\n"
    )
    loaded = session.catalogue.load("binary-search-bounds")
    assert (
        session.submit(loaded, submission(source))["en"].diagnosis
        == "Returns the index behind the run as the last position."
    )
