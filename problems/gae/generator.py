"""Cases for GAE: batches, discounts, episodes that end anywhere, every dtype and layout, many environments."""

import numpy as np

from judge.probes.arrays import HALVES, cast_all, check_array, check_entries, random_state
from judge.probes.cases import Why, case, numbered
from judge.probes.layouts import layouts
from judge.probes.options import Option, option_cases
from judge.probes.plain import check_most, check_number, require
from judge.probes.precision import pick, precision
from judge.probes.shapes import batch_cases


def generate(rng):
    """Yield cases from a ``random.Random``: small arrays first, the large one last."""
    random = random_state(rng)
    for part in (_core, _edge, _precision, _layout, _scale, _middle):
        yield from numbered(part(random))


def _args(random, *shape, ends=0.2):
    """Return rewards, values with one more step, and dones, of which one is inside every long enough row."""
    dones = random.uniform(size=shape) < ends
    if shape[-1] > 2:
        dones[..., 1] = True
    return [random.standard_normal(shape), 2 * random.standard_normal((*shape[:-1], shape[-1] + 1)), dones]


def _core(random):
    yield from batch_cases(lambda batch: _args(random, *batch, 6))
    yield from option_cases(
        _args(random, 3, 7), {"gamma": Option(0.99, (0.0, 0.5, 1.0)), "lam": Option(0.95, (0.0, 0.5, 1.0))}
    )
    why = Why(
        "{steps} steps without an end: the last value is the bootstrap", "{steps} 步都没有结束：用最后一个价值自举"
    )
    for steps in (1, 2, 3, 8):
        rewards, values, dones = _args(random, 2, steps)
        yield case("no-end", [rewards, values, np.zeros_like(dones)], why.format(steps=steps))
    why = Why(
        "700 steps without an end: the powers of gamma · lam become 0, do not divide by them",
        "700 步都没有结束：gamma · lam 的幂会变成 0，不能用它作除数",
    )
    rewards, values, dones = _args(random, 700)
    yield case("no-end-long", [rewards, values, np.zeros_like(dones), 0.5, 0.5], why)
    why = Why(
        "1 500 steps without an end, gamma and lam near 1: even the last step counts for the first",
        "1 500 步都没有结束，gamma 与 lam 接近 1：最后一步对第一步也有影响",
    )
    rewards, values, dones = _args(random, 1_500)
    yield case("far-steps", [rewards, values, np.zeros_like(dones), 0.9999, 1.0], why)


def _edge(random):
    why = Why("dones of dtype {dtype}", "dones 的 dtype 是 {dtype}")
    for dtype in ("uint8", "int32", "int64", "float32", "float64"):
        rewards, values, dones = _args(random, 2, 6)
        yield case("dones-" + dtype, [rewards, values, dones.astype(dtype)], why.format(dtype=dtype), "edge")
    why = Why("equal numbers of environments and steps: the last axis is time", "环境数与步数相等：最后一维才是时间")
    for size in (3, 4):
        yield case("square", _args(random, size, size), why, "edge")
    why = Why(
        "every step ends an episode: no value of a next step counts, and values itself stays as it is",
        "每一步都结束一个回合：下一步的价值都不计入，values 本身也不能被修改",
    )
    for shape in ((5,), (3, 5), (2, 2, 4)):
        rewards, values, dones = _args(random, *shape)
        yield case("all-done", [rewards, values, np.ones_like(dones)], why, "edge")


def _precision(random):
    def make(draw):
        rewards, values, dones = _args(random, 3, 8)
        return [draw(*rewards.shape), draw(*values.shape), dones]

    yield from precision(make, random, regimes=pick("ordinary", "spread"))
    why = Why(
        "{dtype}, 200 steps with gamma = lam = 1: a running sum in {dtype} loses the small terms",
        "{dtype}，gamma = lam = 1，共 200 步：用 {dtype} 累加会丢掉较小的项",
    )
    for dtype in HALVES * 2:
        rewards = random.uniform(0.15, 0.2, size=(2, 200))
        rewards[:, -1] = random.uniform(600, 900)
        args = [rewards, np.zeros((2, 201)), np.zeros((2, 200), bool)]
        yield case(
            "half-long-sum", [*cast_all(args[:2], dtype), args[2], 1.0, 1.0], why.format(dtype=dtype), "precision"
        )
    why = Why(
        "{dtype} values of about 1 000: r + gamma · V_next − V cancels, compute it in float32",
        "{dtype}，价值约为 1 000：r + gamma · V_next − V 会抵消，要用 float32 计算",
    )
    for dtype in HALVES * 2:
        rewards, values, dones = _args(random, 2, 6)
        values = 1000 + 30 * values
        args = cast_all([rewards, values], dtype)
        yield case("half-cancels", [*args, dones, 0.99, 0.5], why.format(dtype=dtype), "precision")
    why = Why("float64 values beyond the range of float32", "float64 数值超出 float32 的范围")
    rewards, values, dones = _args(random, 2, 5)
    yield case("float64-range", [rewards * 1e60, values * 1e60, dones], why, "precision")


def _layout(random):
    for dtype in ("float64", "float32"):
        rewards, values, dones = _args(random, 2, 3, 4)
        yield from layouts([*cast_all([rewards, values], dtype), dones])
    why = Why("rewards and dones are one array", "rewards 与 dones 是同一个数组")
    same = random.randint(0, 2, size=(3, 5)).astype("float64")
    yield case("same-array", [same, random.standard_normal((3, 6)), same], why, "layout", layout="shared")


def _scale(random):
    why = Why(
        "1 000 environments of 2 000 steps: step through time once, with all environments at once",
        "1 000 个环境、每个 2 000 步：沿时间只走一遍，每一步对所有环境一起计算",
    )
    rewards, values, dones = _args(random, 1_000, 2_000, ends=0.005)
    yield case("large", [*cast_all([rewards, values], "float32"), dones], why, "scale")


def _middle(random):
    why = Why("{steps} steps, dones of dtype {dtype}", "{steps} 步，dones 的 dtype 是 {dtype}")
    for steps, dtype in ((130, "uint8"), (257, "int8"), (1_003, "bool"), (301, "float32"), (129, "uint64")):
        rewards, values, dones = _args(random, 3, steps, ends=0.02)
        yield case("long-dones", [rewards, values, dones.astype(dtype)], why.format(steps=steps, dtype=dtype), "edge")
    why = Why("{rows} environments of {steps} steps", "{rows} 个环境，每个 {steps} 步")
    for rows, steps in ((257, 2), (1_003, 3), (130, 1)):
        yield case("many-environments", _args(random, rows, steps), why.format(rows=rows, steps=steps), "edge")
    why = Why(
        "{dtype}, {steps} steps without an end, gamma · lam = {decay}: its powers are no divisors",
        "{dtype}，{steps} 步都没有结束，gamma · lam = {decay}：它的幂不能用作除数",
    )
    for dtype, steps, gamma, lam in (
        ("float32", 300, 0.8, 0.75),
        ("float64", 1_900, 0.8, 0.75),
        ("float32", 1_999, 0.99, 0.95),
        ("float64", 1_999, 1.0, 0.99),
        ("float64", 1_500, 0.999, 0.995),
    ):
        rewards, values, dones = _args(random, steps)
        told = why.format(dtype=dtype, steps=steps, decay=round(gamma * lam, 4))
        args = [*cast_all([rewards, values], dtype), np.zeros_like(dones), gamma, lam]
        yield case("no-end-decay", args, told, "precision")
    why = Why(
        "{dtype}, {axes} axes, gamma = lam = 1: a running sum in {dtype} loses the small terms",
        "{dtype}，{axes} 维，gamma = lam = 1：用 {dtype} 累加会丢掉较小的项",
    )
    for dtype in HALVES:
        for shape in ((200,), (2, 2, 200), (2, 1, 2, 200)):
            rewards = random.uniform(0.15, 0.2, size=shape)
            rewards[..., -1] = random.uniform(600, 900)
            args = cast_all([rewards, np.zeros((*shape[:-1], 201))], dtype)
            told = why.format(dtype=dtype, axes=len(shape))
            yield case("half-axes", [*args, np.zeros(shape, bool), 1.0, 1.0], told, "precision")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    rewards = check_array("rewards", args[0], ndim=(1, 4), size=(1, 2_000_000))
    steps = rewards.shape[-1]
    check_most(steps, 2_000, "steps", "步")
    values = check_array("values", args[1], shape=(*rewards.shape[:-1], steps + 1))
    dones = check_array("dones", args[2], kinds="biuf", shape=rewards.shape)
    require(np.isin(dones, (0, 1)).all(), "dones: every element must be 0 or 1", "dones：每个元素都必须是 0 或 1")
    for name, array in (("rewards", rewards), ("values", values)):
        check_entries(name, array, 1e62 if rewards.dtype == np.float64 else 6e4)
    check_number("gamma", args[3] if len(args) > 3 else 0.99, 0, 1)
    check_number("lam", args[4] if len(args) > 4 else 0.95, 0, 1)
