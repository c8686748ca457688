"""Cases for beam search: small tables with and without ties, ends at different steps, then a wide beam over many steps.

Log-probabilities are multiples of 1/64, so that sums are exact in any order and ties are ties.
"""

from judge.probes.cases import Why, case, numbered
from judge.probes.plain import check_integer, check_length, require


def generate(rng):
    """Yield cases from a ``random.Random``: small tables first."""
    yield from numbered(_cases(rng))


def _table(rng, steps, size, draw):
    return [[[draw() for _ in range(size)] for _ in range(size)] for _ in range(steps)]


def _cases(rng):
    def fine():
        return -rng.randrange(1, 640) / 64

    def coarse():
        return -float(rng.randrange(1, 4))

    def few():
        return -rng.choice([0.5, 1.0])

    why = Why("{steps} steps, {size} tokens, beam {beam}", "{steps} 步、{size} 个 token、beam 为 {beam}")
    for steps, size, beam in ((1, 3, 2), (2, 2, 2), (3, 3, 2), (4, 4, 3), (5, 5, 4), (6, 4, 2), (8, 6, 5), (5, 3, 40)):
        for _ in range(2):
            args = [_table(rng, steps, size, fine), beam, rng.randrange(size)]
            yield case("random", args, why.format(steps=steps, size=size, beam=beam))
    why = Why(
        "only a few different log-probabilities: many scores are equal, and the smaller tokens win",
        "对数概率只有几种取值：很多分数相同，取 token 较小的",
    )
    for draw in (coarse, few):
        for steps, size, beam in ((2, 3, 2), (3, 3, 3), (4, 3, 4), (4, 4, 5), (6, 3, 6)):
            for _ in range(2):
                yield case("ties", [_table(rng, steps, size, draw), beam, rng.randrange(size)], why, "edge")
    why = Why(
        "the end token is likely: hypotheses end at different steps and keep their places in the beam",
        "结束符概率较大：候选在不同的步结束，并继续占用 beam 的名额",
    )
    for steps, size, beam in ((3, 3, 3), (4, 4, 3), (5, 4, 6), (6, 5, 4)):
        for _ in range(2):
            table, eos = _table(rng, steps, size, fine), rng.randrange(size)
            for step in table:
                for row in step:
                    row[eos] = int(max(row) * 32) / 64
            yield case("ends", [table, beam, eos], why)
    why = Why("the end token is 0, as the start token is", "结束符是 0，与起始 token 相同")
    for _ in range(3):
        yield case("end-is-start", [_table(rng, 4, 3, fine), 3, 0], why, "edge")
    why = Why(
        "60 steps, 40 tokens and a beam of 100: 4 000 candidates per step are sorted or put into a heap once",
        "60 步、40 个 token、beam 为 100：每步 4 000 个候选，只应排序或建堆一次",
    )
    yield case("large", [_table(rng, 60, 40, fine), 100, 39], why, "scale")
    why = Why("equal scores everywhere, in 30 steps with a beam of 64", "30 步、beam 为 64，到处是相同的分数")
    yield case("large-ties", [_table(rng, 30, 16, few), 64, 15], why, "scale")
    why = Why(
        "scores below −1 000 that differ by 1/64: they are not equal, and no narrow float holds them",
        "低于 −1 000 的分数只相差 1/64：它们并不相等，窄的浮点数也存不下",
    )
    for steps, size, beam in ((25, 7, 11), (40, 3, 30)):
        table = _table(rng, steps, size, lambda: -50 - rng.randrange(1, 9) / 64)
        yield case("far-below", [table, beam, size - 1], why, "edge")
    why = Why(
        "after one step a single token is likely, and all its {size} extensions are kept",
        "第一步之后只有一个 token 概率大，它的 {size} 个扩展全部保留",
    )
    for size in (23, 33, 40):
        table = _table(rng, 3, size, fine)
        for step in table:
            for token, row in enumerate(step):
                row[:] = [entry if token in (0, 3) else entry - 80 for entry in row]
        table[0][0][:] = [-90.0] * size
        table[0][0][3] = -1.0
        yield case("one-row-wins", [table, size + 5, 1], why.format(size=size), "edge")
    why = Why(
        "{size} tokens with few different log-probabilities: choose among equal scores by token, in every row",
        "{size} 个 token，对数概率只有几种取值：每一行里分数相同时都按 token 选择",
    )
    for steps, size, beam in ((2, 17, 4), (3, 33, 7), (4, 40, 19)):
        args = [_table(rng, steps, size, few), beam, rng.randrange(size)]
        yield case("ties-in-long-rows", args, why.format(size=size), "edge")
    why = Why(
        "the end token is 0, as the start token is, and there are 30 steps", "结束符是 0，与起始 token 相同，共 30 步"
    )
    yield case("end-is-start", [_table(rng, 30, 5, fine), 4, 0], why, "edge")
    why = Why(
        "45 steps with 4 000 candidates of equal score: searching for the best of them 100 times per step is too slow",
        "45 步，每步有 4 000 个分数相同的候选：每步查找 100 次最好的一个会超时",
    )
    table = _table(rng, 45, 40, lambda: -1.0)
    for step in table:
        for row in step:
            row[-1] = -100.0
    yield case("large-ties", [table, 100, 39], why, "scale")


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    table, beam, eos = args
    check_length("log_probs", table, (0, 60))
    size = len(table[0]) if table else 40
    require(
        1 <= size <= 40,
        f"log_probs must have 1 to 40 tokens, not {size}",
        f"log_probs 必须有 1 到 40 个 token，而不是 {size} 个",
    )
    for step in table:
        require(
            isinstance(step, list) and len(step) == size,
            f"every step of log_probs must have one row per token, {size}",
            f"log_probs 的每一步必须为每个 token 各有一行，共 {size} 行",
        )
        for row in step:
            require(
                isinstance(row, list) and len(row) == size,
                f"every row of log_probs must have one element per token, {size}",
                f"log_probs 的每一行必须为每个 token 各有一个元素，共 {size} 个",
            )
            require(
                all(isinstance(entry, float) and -100 <= entry <= 0 and (entry * 64).is_integer() for entry in row),
                "log_probs: every element must be a float from -100.0 to 0.0 that is a multiple of 1/64",
                "log_probs：每个元素都必须是 -100.0 到 0.0 之间的浮点数，且为 1/64 的倍数",
            )
    check_integer("beam", beam, 1, 100)
    check_integer("eos", eos, 0, size - 1)
