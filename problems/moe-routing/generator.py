"""Cases for expert routing: batches, k, biases, ties, every dtype and layout, many tokens.

Logits and biases with a bias lie on a grid on which their sums are exact, so that rounding never decides the choice.
"""

import numpy as np

from judge.probes.arrays import FLOATS, cast, cast_all, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.plain import check_integer, check_most
from judge.probes.precision import pick, precision
from judge.probes.shapes import batch_cases

GRID = 1024


def generate(rng):
    """Yield cases from a ``random.Random``: few tokens first, then many, then some dozen with many experts."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _grid(random, shape, bound, step=GRID):
    return random.randint(-bound * step, bound * step + 1, size=shape) / step


def _core(random):
    yield from batch_cases(lambda batch: [random.standard_normal((*batch, 6)) * 2, 2])
    why = Why(
        "{experts} experts, k = {k}: by falling logit, and the softmax over the chosen ones alone",
        "{experts} 个专家，k = {k}：按 logit 从大到小，softmax 只对选中的专家做",
    )
    for experts, k in ((2, 1), (4, 2), (8, 2), (8, 4), (16, 6), (64, 8)):
        yield case("choice", [random.standard_normal((3, experts)) * 2, k], why.format(experts=experts, k=k))
    why = Why(
        "a bias over {experts} experts, k = {k}: it steers the choice and leaves the weights alone",
        "{experts} 个专家带 bias，k = {k}：bias 只影响选择，不进入权重",
    )
    for experts, k in ((3, 2), (4, 1), (6, 3), (8, 2), (8, 8), (16, 4)):
        args = [_grid(random, (2, 3, experts), 3), k, _grid(random, experts, 4)]
        yield case("bias", args, why.format(experts=experts, k=k))


def _edge(random):
    why = Why("five dimensions: the experts are the last one", "五维：专家在最后一维")
    args = [_grid(random, (2, 1, 3, 2, 5), 3), 2, _grid(random, 5, 4)]
    yield case("most-axes", args, why, "edge")
    why = Why(
        "{dtype} logits and biases of ±10⁴, the largest there are: their sums reach 20 000",
        "{dtype} 的 logits 与 bias 达到上限 ±10⁴：和可达 20 000",
    )
    for dtype in FLOATS:
        args = [random.choice([-1, 1], size=(6, 5)) * 1e4, 3, random.choice([-1, 1], size=5) * 1e4]
        yield case("largest", cast_all(args, dtype), why.format(dtype=dtype), "edge", gradient=False)
    why = Why("equal logits: the lower index comes first", "logits 相等：下标较小的专家在前")
    for experts, k in ((4, 2), (8, 3), (16, 5), (32, 9), (64, 8)):
        yield case("ties", [random.randint(0, 3, size=(6, experts)).astype(float), k], why, "edge", gradient=False)
    why = Why(
        "logits and bias differ, but their sums are equal: the lower index comes first",
        "logits 与 bias 各不相同，但和相等：下标较小的专家在前",
    )
    for experts, k in ((4, 2), (8, 3), (32, 6)):
        logits, bias = (random.randint(0, 4, size=shape).astype(float) for shape in ((6, experts), (experts,)))
        yield case("ties-of-sums", [logits, k, bias], why, "edge", gradient=False)
    why = Why(
        "the bias brings in experts whose logits lie thousands below the largest: subtract the maximum of the chosen",
        "bias 选中了 logits 比最大值低几千的专家：应减去被选中者的最大值",
    )
    for dtype in ("float64", "float32"):
        logits = _grid(random, (4, 8), 3)
        logits[:, 4:] -= 4000
        bias = np.repeat([0.0, 9000.0], 4)
        yield case("far-below", [*cast_all([logits, 3, bias], dtype)], why, "edge", gradient=False)


def _precision(random):
    yield from precision(lambda draw: [draw(5, 8), 3], random, regimes=pick("ordinary", "spread"))
    why = Why(
        "{dtype} logits with a bias of about 40: in {dtype} their sums would be rounded to ties that are none",
        "{dtype} 的 logits 加上约 40 的 bias：直接用 {dtype} 求和会舍入出本不存在的并列",
    )
    for dtype, step in (("float16", 32), ("bfloat16", 4)):
        logits = random.randint(-16, 17, size=(6, 8)) / (16 * step)
        args = [logits, 3, 40 + random.randint(0, 2, size=8) / step]
        yield case(
            "half-sums", cast_all([-args[0], *args[1:]], dtype), why.format(dtype=dtype), "precision", gradient=False
        )
        yield case("half-sums", cast_all(args, dtype), why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "float64 logits that are equal in float32: the choice needs float64",
        "float64 的 logits 在 float32 下会相等：选择需要 float64",
    )
    for _ in range(2):
        yield case("float64-gaps", [3 + random.permutation(8)[None] * 1e-9, 3], why, "precision", gradient=False)


def _layout(random):
    for dtype in ("float64", "float32"):
        yield from layouts([*cast_all([random.standard_normal((3, 4, 6)), 2], dtype)])
        yield from layouts(cast_all([_grid(random, (3, 4, 6), 3), 2, _grid(random, 6, 4)], dtype))


def _scale(random):
    why = Why(
        "300 000 tokens, 4 experts, k = 2: no Python loop over tokens",
        "300 000 个 token、4 个专家、k = 2：不能用 Python 循环逐个处理",
    )
    args = [_grid(random, (300_000, 1, 4), 4), 2, _grid(random, 4, 1)]
    yield case("many-tokens", cast_all(args, "float32"), why, "scale", gradient=False)
    why = Why("4 000 tokens, 256 experts, k = 8", "4 000 个 token、256 个专家、k = 8")
    yield case("many-experts", [cast(random.standard_normal((4000, 256)), "float32"), 8], why, "scale", gradient=False)


def _middle(random):
    why = Why(
        "{dtype} logits of shape (2, 67, 24) and a bias; all 24 experts are chosen and have to be ordered",
        "形状为 (2, 67, 24) 的 {dtype} logits 带 bias；24 个专家全部选中，仍要排序",
    )
    for dtype, step in zip(FLOATS, (1024, 256, 32, 4), strict=True):
        args = [random.randint(-16, 17, size=(2, 67, 24)) / (16 * step), 24, 40 + random.randint(0, 2, size=24) / step]
        yield case("all-experts", cast_all(args, dtype), why.format(dtype=dtype), "precision", gradient=False)
    why = Why(
        "67 tokens, {dtype}: the expert that comes first lies thousands below others that are chosen",
        "67 个 token，{dtype}：排在最前的专家比其他被选中的低几千",
    )
    for dtype in FLOATS:
        logits = _grid(random, (67, 8), 3)
        logits[:, 4:] -= 4000
        args = cast_all([logits, 6, np.repeat([0.0, 9000.0], 4)], dtype)
        yield case("first-far-below", args, why.format(dtype=dtype), "edge", gradient=False)
    why = Why(
        "all sums lie near −20 000, {dtype}: no mark may be above them",
        "{dtype}：所有的和都在 −20 000 附近，标记值不能比它们大",
    )
    for dtype in FLOATS:
        args = [random.randint(-156, -149, size=(5, 20)) * 64.0, 13, random.randint(-156, -153, size=20) * 64.0]
        yield case("low-sums", cast_all(args, dtype), why.format(dtype=dtype), "edge", gradient=False)


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    logits = check_array("logits", args[0], ndim=(1, 5), size=(1, 1_200_000))
    experts = logits.shape[-1]
    check_most(experts, 256, "experts", "专家")
    check_entries("logits", logits, 1e4)
    check_integer("k", args[1], 1, experts)
    if len(args) > 2 and args[2] is not None:
        bias = check_array("bias", args[2], shape=(experts,))
        check_entries("bias", bias, 1e4)
