"""Cases for the memory of ZeRO: every stage of real models, shares with remainders, few parameters, numbers beyond 64 bits."""

from judge.probes.cases import Why, case, numbered
from judge.probes.plain import check_choice, check_integer

STAGES = (0, 1, 2, 3)
MOST_PARAMS, MOST_GPUS = 10**18, 10**9


def generate(rng):
    """Yield cases from a ``random.Random``: small numbers first, the largest last."""
    for part in (_core, _edge, _scale):
        yield from numbered(part(rng))


def _core(rng):
    why = Why("{params} parameters on {gpus} GPUs at stage {stage}", "{params} 个参数、{gpus} 块 GPU、阶段 {stage}")
    pairs = [(7_000_000_000, 8), (1_500_000_000, 4), (175_000_000_000, 1024)]
    pairs += [(rng.randint(10**3, 10**6), rng.randint(2, 64)) for _ in range(5)]
    for params, gpus in pairs:
        for stage in STAGES:
            yield case("model", [params, stage, gpus], why.format(params=params, gpus=gpus, stage=stage))


def _edge(rng):
    why = Why(
        "{params} parameters do not divide evenly among {gpus} GPUs: the largest share counts, in whole parameters",
        "{params} 个参数不能均分给 {gpus} 块 GPU：按最大的份额计算，参数不可拆分",
    )
    for params, gpus in ((10, 3), (11, 3), (100, 7), (9, 8), (rng.randint(100, 999) * 16 + 1, 16)):
        for stage in (1, 2, 3):
            yield case("remainder", [params, stage, gpus], why.format(params=params, gpus=gpus), "edge")
    why = Why("more GPUs than parameters: a GPU keeps one at most", "GPU 比参数还多：一块最多保存一个")
    for stage in STAGES:
        yield case("few-parameters", [rng.randint(2, 5), stage, rng.randint(6, 20)], why, "edge")
    why = Why("a single GPU: every stage needs the same memory", "只有一块 GPU：各阶段的显存相同")
    for stage in STAGES:
        yield case("one-gpu", [rng.randint(10, 99), stage, 1], why, "edge")


def _scale(rng):
    why = Why(
        "{params} parameters: integers beyond 2^53 are not exact as floats",
        "{params} 个参数：超过 2^53 的整数用浮点数表示不精确",
    )
    for stage in STAGES:
        params = 2 * rng.randint(10**17, MOST_PARAMS // 2 - 1) + 1
        yield case("large", [params, stage, rng.choice((2, 3, 6, 10))], why.format(params=params), "scale")
    why = Why("{gpus} GPUs: no loop and no list over them", "{gpus} 块 GPU：不能逐块循环，也不能为它们建列表")
    for stage in (1, 3):
        yield case("many-gpus", [MOST_PARAMS - 1, stage, MOST_GPUS], why.format(gpus=MOST_GPUS), "scale")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    params, stage, gpus = args
    check_integer("params", params, 1, MOST_PARAMS)
    check_choice("stage", stage, STAGES)
    check_integer("gpus", gpus, 1, MOST_GPUS)
