"""Cases for MRR: few ids, so that hits and repetitions occur; many queries; one query with long lists and a late hit."""

from judge.probes.cases import Why, case, numbered
from judge.probes.plain import check_length, check_most, require

MOST_QUERIES, MOST_IDS = 20_000, 200_000


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    yield from numbered(_cases(rng))


def _cases(rng):
    why = Why("few ids: several hits, misses and empty lists occur", "id 种类很少：会出现多个命中、没有命中和空列表")
    for index in range(24):
        queries = rng.randint(1, 6)
        ids = list(range(9)) if index % 2 else list("abcdefghi")
        ranked = [rng.sample(ids, rng.randint(0, 8)) for _ in range(queries)]
        relevant = [rng.sample(ids, rng.randint(0, 3)) for _ in range(queries)]
        yield case("small", [ranked, relevant], why)
    why = Why("repeated ids take a place each time", "重复的 id 每次都占一个位置")
    for _ in range(6):
        ranked = [[rng.randint(0, 9) for _ in range(12)] for _ in range(3)]
        yield case("repeated", [ranked, [[rng.randint(0, 9), rng.randint(0, 20)] for _ in range(3)]], why, "edge")
    why = Why("20 000 queries with 10 ids each", "20 000 个查询，每个 10 个 id")
    ranked = [[rng.randint(0, 50) for _ in range(10)] for _ in range(MOST_QUERIES)]
    relevant = [[rng.randint(0, 50) for _ in range(3)] for _ in range(MOST_QUERIES)]
    yield case("many-queries", [ranked, relevant], why, "scale")
    why = Why(
        "50 000 ranked and 50 000 relevant ids, and only the last ranked one is relevant: use a set",
        "50 000 个检索到的 id、50 000 个相关 id，只有最后一个检索到的相关：请使用集合",
    )
    ranked = rng.sample(range(10**9, 2 * 10**9), 50_000)
    relevant = [*rng.sample(range(10**9), 49_999), ranked[-1]]
    yield case("late-hit", [[ranked], [relevant]], why, "scale")
    why = Why(
        "50 000 ranked ids, all of them relevant: do not search the ranking for each one",
        "50 000 个检索到的 id 全部相关：不要为每一个再查找一遍排名",
    )
    yield case("all-hits", [[ranked], [rng.sample(ranked, len(ranked))]], why, "scale")
    why = Why("200 000 ranked and relevant texts, no hit", "200 000 个检索到的文本和相关文本，没有命中")
    texts = [f"doc-{number}" for number in rng.sample(range(10**7), MOST_IDS)]
    yield case("no-hit-texts", [[texts], [[text + "x" for text in texts]]], why, "scale")
    why = Why("200 000 ranked ids, and only the last one is relevant", "200 000 个检索到的 id，只有最后一个相关")
    ranked = list(range(1, MOST_IDS + 1))
    yield case("last-of-all", [[ranked], [[MOST_IDS]]], why, "scale")
    yield from _middle(rng)


def _middle(rng):
    why = Why(
        "{count} ranked ids, numbers and texts, with repeats: the first hit comes late, near misses before it",
        "{count} 个检索到的 id，既有数字也有文本，有重复：首次命中很晚，之前有许多相近而不同的 id",
    )
    for count in (67, 131, 257, 1_025):
        hits = [rng.randrange(2**61) for _ in range(5)]
        near = [other for hit in hits for other in (str(hit), hit + 1, hit + 2**32, hit - 2**62, f"{hit} ")]
        ranked = [
            [rng.choice(near) for _ in range(count - 7)] + [rng.choice(hits + near) for _ in range(7)] for _ in range(5)
        ]
        yield case("late-among-near", [ranked, [hits * 2 for _ in ranked]], why.format(count=count), "edge")
        ranked = [[rng.randrange(count) for _ in range(count)] for _ in range(5)]
        relevant = [[row[count // 3], row[count // 2]] for row in ranked]
        yield case("repeated-late", [ranked, relevant], why.format(count=count), "edge")
    why = Why(
        "queries one after the other whose relevant ids are as many, with the same first and last",
        "前后相邻的查询，相关 id 个数相同，首尾也相同",
    )
    ranked = [[rng.randint(6, 40) for _ in range(15)] for _ in range(9)]
    relevant = [[3, *(rng.randint(6, 40) for _ in range(4)), 5] for _ in range(9)]
    yield case("equal-ends", [ranked, relevant], why, "edge")


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    ranked, relevant = args
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
