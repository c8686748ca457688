"""Cases for warm-up and cosine decay: whole small schedules, random ones, the borders of each part, late steps."""

from judge.probes.cases import Why, case, numbered
from judge.probes.plain import check_integer, check_number, require

WARM = Why(
    "step {step} of a warm-up of {warmup}: a line from 0 at step 0",
    "预热共 {warmup} 步中的第 {step} 步：从第 0 步的 0 开始的直线",
)
FALL = Why(
    "step {step} of {total}, after a warm-up of {warmup}: the cosine counts from the end of the warm-up",
    "共 {total} 步、预热 {warmup} 步，第 {step} 步：余弦从预热结束处算起",
)
OVER = Why(
    "step {step} of {total}: the schedule is over, and the floor stays",
    "共 {total} 步，第 {step} 步：已经结束，保持下限",
)


def generate(rng):
    """Yield cases from a ``random.Random``: small schedules first, long ones last."""
    for part in (_small, _random, _borders, _long):
        yield from numbered(part(rng))


def _one(name, step, warmup, total, peak, floor, group="core"):
    why = OVER if step >= total else WARM if step < warmup else FALL
    told = why.format(step=step, warmup=warmup, total=total)
    return case(name, [step, warmup, total, peak, floor], told, group)


def _small(rng):
    for step in range(12):
        yield _one("small", step, 3, 9, 2.0, 0.5)


def _random(rng):
    for _ in range(12):
        total = rng.randrange(20, 2000)
        warmup = rng.randrange(2, total // 2)
        peak = 10 ** rng.uniform(-5, -1)
        for step in (rng.randrange(1, warmup), rng.randrange(warmup + 1, total), total + rng.randrange(1, 100)):
            yield _one("random", step, warmup, total, peak, peak * rng.uniform(0.01, 0.5))


def _borders(rng):
    for _ in range(3):
        warmup = rng.randrange(3, 50)
        total = warmup + rng.randrange(5, 100)
        for step in (0, warmup - 1, warmup, warmup + 1, total - 1, total, total + 1):
            yield _one("border", step, warmup, total, 1.0, 0.125, "edge")


def _long(rng):
    for _ in range(3):
        total = rng.randrange(10**8, 10**9)
        for step in (total // 3, total * 3 // 4):
            yield _one("long", step, total // 2, total, 3e-4, 3e-5, "scale")
    for warmup in (10**5, 10**6, 10**7):
        yield _one("tiny-rate", rng.randrange(1, 9), warmup, 10**8, 1e-8 * rng.uniform(1, 2), 0.0, "edge")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    step, warmup, total, peak = args[:4]
    floor = args[4] if len(args) > 4 else 0.0
    check_integer("step", step, 0, 10**9)
    check_integer("total", total, 1, 10**9)
    check_integer("warmup", warmup, 0, total)
    check_number("peak", peak, 1e-8, 10)
    check_number("floor", floor, 0, peak)
    require(
        isinstance(peak, float) and isinstance(floor, float),
        "peak and floor must be floats, such as 1.0",
        "peak 和 floor 必须是浮点数，例如 1.0",
    )
