"""Cases for counting LoRA's parameters: real models, random sizes, ranks beyond the sizes, numbers beyond 64 bits."""

from judge.probes.cases import Why, case, numbered
from judge.probes.plain import check_integer

LARGEST = 10**9


def generate(rng):
    """Yield cases from a ``random.Random``: small numbers first, the largest last."""
    for part in (_core, _edge, _scale):
        yield from numbered(part(rng))


def _core(rng):
    why = Why(
        "a weight of {d_out} × {d_in} with rank {rank} in {layers} layers: a and b are counted, the weight is not",
        "{layers} 层，权重为 {d_out} × {d_in}，秩为 {rank}：只数 a 和 b，不数权重",
    )
    models = ((4096, 4096, 16, 128), (768, 3072, 4, 12), (5120, 1024, 16, 80), (12288, 12288, 4, 192))
    drawn = [tuple(rng.randint(2, high) for high in (5000, 5000, 64, 100)) for _ in range(12)]
    for d_in, d_out, rank, layers in (*models, *drawn):
        told = why.format(d_in=d_in, d_out=d_out, rank=rank, layers=layers)
        yield case("model", [d_in, d_out, rank, layers], told)


def _edge(rng):
    why = Why(
        "the rank exceeds a size of the weight: both matrices are counted as they are",
        "秩超过了权重的某一维：两个矩阵照样如实计数",
    )
    for d_in, d_out, rank in ((3, 5, 8), (100, 2, 7), (2, 100, 7), (1, 1, 1000)):
        yield case("rank-beyond", [d_in, d_out, rank, rng.randint(1, 9)], why, "edge")


def _scale(rng):
    why = Why("a count beyond {bound}: compute in integers of any size", "结果超过 {bound}：要用任意精度的整数计算")
    for bound, low in (("2^31", 10**3), ("2^53", 10**5), ("2^64", 4 * 10**6)):
        for _ in range(2):
            d_in, d_out, rank, layers = (2 * rng.randint(low, 50 * low) + 1 for _ in range(4))
            yield case("large", [d_in, 2 * d_out, rank, layers], why.format(bound=bound), "scale")
    why = Why("{layers} layers of rank {rank}: no loop over them", "{layers} 层、秩为 {rank}：不能逐层或逐秩循环")
    yield case("many-layers", [64, 32, 4, LARGEST], why.format(layers=LARGEST, rank=4), "scale")
    yield case("high-rank", [64, 32, LARGEST, 4], why.format(layers=4, rank=LARGEST), "scale")


def validate(args):
    """Raise ValueError where the arguments break the statement's constraints."""
    for name, value in zip(("d_in", "d_out", "rank", "layers"), args, strict=True):
        check_integer(name, value, 1, LARGEST)
