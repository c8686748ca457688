"""Cases for recall: few ids, so that hits and repetitions occur; many queries; one query with long lists."""

from judge.probes.cases import Why, case, numbered
from judge.probes.plain import check_integer, check_length, check_most, require

MOST_QUERIES, MOST_IDS, LARGEST_K = 20_000, 200_000, 10**9


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    yield from numbered(_cases(rng))


def _cases(rng):
    why = Why("few ids: hits, misses and empty lists occur", "id 种类很少：会出现命中、没有命中和空列表")
    for index in range(24):
        queries = rng.randint(1, 6)
        ids = list(range(9)) if index % 2 else list("abcdefghi")
        ranked = [rng.sample(ids, rng.randint(0, 8)) for _ in range(queries)]
        relevant = [rng.sample(ids, rng.randint(0, 5)) for _ in range(queries)]
        yield case("small", [ranked, relevant, rng.randint(1, 6)], why)
    why = Why("repeated ids on both sides", "两边都有重复的 id")
    for _ in range(6):
        ranked = [[rng.randint(0, 9) for _ in range(12)] for _ in range(3)]
        relevant = [[rng.randint(0, 12) for _ in range(6)] for _ in range(3)]
        yield case("repeated", [ranked, relevant, rng.randint(3, 9)], why, "edge")
    why = Why("20 000 queries with 10 ids each", "20 000 个查询，每个 10 个 id")
    ranked = [[rng.randint(0, 50) for _ in range(10)] for _ in range(MOST_QUERIES)]
    relevant = [[rng.randint(0, 50) for _ in range(rng.randint(0, 6))] for _ in range(MOST_QUERIES)]
    yield case("many-queries", [ranked, relevant, 5], why, "scale")
    why = Why(
        "50 000 ranked and 50 000 relevant ids, few in common: use a set",
        "50 000 个检索到的 id、50 000 个相关 id，相同的很少：请使用集合",
    )
    ranked = rng.sample(range(10**9, 2 * 10**9), 50_000)
    relevant = [*rng.sample(range(10**9), 49_900), *ranked[-200:-100]]
    yield case("long-lists", [[ranked], [relevant], 49_850], why, "scale")
    why = Why("200 000 ranked and relevant texts", "200 000 个检索到的文本和相关文本")
    texts = [f"doc-{number}" for number in rng.sample(range(10**7), MOST_IDS)]
    half = texts[: MOST_IDS // 2] + [text + "x" for text in texts[MOST_IDS // 2 :]]
    yield case("long-texts", [[texts], [half[::-1]], 150_000], why, "scale")
    why = Why("200 000 ranked ids, and only the last one is relevant", "200 000 个检索到的 id，只有最后一个相关")
    yield case("last-of-all", [[list(range(1, MOST_IDS + 1))], [[MOST_IDS]], LARGEST_K], why, "scale")
    yield from _middle(rng)


def _middle(rng):
    why = Why(
        "{count} ids of each query, numbers and texts, with repeats and with numbers that agree as float, text or low bits",
        "每个查询 {count} 个 id，既有数字也有文本，有重复，还有转成浮点数、文本或只看低位时相同的数",
    )
    base = [rng.randrange(2**62) for _ in range(40)]
    near = [number + shift for number in base for shift in (0, 1, 2**32, -(2**62))]
    ids = [*near, *map(str, near), *range(300), *map(str, range(300))]
    for count in (67, 131, 257, 1_025, 2_049):
        ranked = [[rng.choice(ids) for _ in range(count)] for _ in range(3)]
        relevant = [[rng.choice(ids) for _ in range(count)] for _ in range(3)]
        yield case("middle", [ranked, relevant, count * 2 // 3], why.format(count=count), "edge")
    why = Why(
        "queries one after the other whose relevant ids are as many, with the same first and last",
        "前后相邻的查询，相关 id 个数相同，首尾也相同",
    )
    ranked = [[rng.randint(0, 30) for _ in range(15)] for _ in range(9)]
    relevant = [[3, *(rng.randint(0, 30) for _ in range(7)), 5] for _ in range(9)]
    yield case("equal-ends", [ranked, relevant, 12], why, "edge")


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    ranked, relevant, k = args
    check_integer("k", k, 1, LARGEST_K)
    check_length("ranked", ranked, (0, MOST_QUERIES))
    check_length("relevant", relevant, (len(ranked), len(ranked)))
    for name, lists in (("ranked", ranked), ("relevant", relevant)):
        require(
            all(isinstance(ids, list) for ids in lists),
            f"{name} must hold one list per query",
            f"{name} 中必须为每个查询各有一个列表",
        )
        check_most(sum(map(len, lists)), MOST_IDS, f"ids in {name}", f"{name} 中的 id")
        fine = all(_is_id(item) for ids in lists for item in ids)
        require(
            fine,
            f"{name}: every id must be an integer of 64 bits or a string of at most 50 characters",
            f"{name}：每个 id 都必须是 64 位整数，或最多 50 个字符的字符串",
        )


def _is_id(item):
    return (type(item) is int and -(2**63) <= item < 2**63) or (isinstance(item, str) and len(item) <= 50)
