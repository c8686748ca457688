"""Cases for BM25: few words, so that all counts occur; then long queries on a large collection."""

from judge.probes.cases import Why, case, numbered
from judge.probes.plain import check_length, check_most, check_number, require

LONGEST_QUERY, MOST_DOCS, MOST_TOKENS, LONGEST_TOKEN = 1_500, 500, 300_000, 20

NEAR_TOKENS = [
    *("a", "A", "a ", " a", "a\0", "\0", "", "\u00e4", "a\u0308", "\uff41", "a\u200b", "a\n"),
    *("ss", "\u00df", "SS", "fi", "\ufb01", "1", "01", "\u00b9", "\u0430"),
]


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    yield from numbered(_cases(rng))


def _documents(rng, words, number, longest):
    return [[rng.choice(words) for _ in range(rng.randint(0, longest))] for _ in range(number)]


def _cases(rng):
    words = list("abcdefg")
    why = Why("few words, short documents", "词很少、文档很短")
    for _ in range(16):
        docs = _documents(rng, words, rng.randint(1, 7), 8)
        yield case("small", [[rng.choice(words) for _ in range(rng.randint(1, 4))], docs], why)
    why = Why("k1 and b given", "给出 k1 和 b")
    for _ in range(10):
        docs = _documents(rng, words, rng.randint(2, 7), 12)
        query = [rng.choice(words) for _ in range(3)]
        yield case("parameters", [query, docs, rng.choice((0, 0.5, 1.2, 2, 7.5)), rng.choice((0, 0.3, 0.75, 1))], why)
    why = Why(
        "tokens that differ only in case, spaces, composed accents, width, ligatures or a NUL character are different",
        "只在大小写、空格、组合重音、全角、连字或 NUL 字符上不同的词元是不同的词元",
    )
    for number in (5, 67):
        docs = _documents(rng, NEAR_TOKENS, number, 30)
        yield case("near-tokens", [rng.sample(NEAR_TOKENS, 12), docs], why, "edge")
    why = Why(
        "500 documents with 300 000 tokens, a query of 1500 tokens", "500 篇文档共 300 000 个词元，查询有 1500 个词元"
    )
    words = [f"word{number}" for number in range(30_000)]
    docs = [[rng.choice(words) for _ in range(MOST_TOKENS // MOST_DOCS)] for _ in range(MOST_DOCS)]
    query = [f"query{number}" for number in range(1_300)] + rng.sample(words, LONGEST_QUERY - 1_300)
    yield case("large", [query, docs], why, "scale")
    why = Why(
        "300 000 different tokens in 500 documents: a table of all documents and tokens takes too much memory",
        "500 篇文档共 300 000 个互不相同的词元：文档与词元的完整二维表放不进内存",
    )
    docs = [[f"w{place}of{number}" for place in range(MOST_TOKENS // MOST_DOCS)] for number in range(MOST_DOCS)]
    query = [rng.choice(doc) for doc in docs for _ in range(3)]
    yield case("different-words", [query, docs], why, "scale")
    why = Why("query tokens that most documents have", "多数文档都含有的查询词元")
    words = [f"w{number}" for number in range(300)]
    docs = [[words[int(rng.random() ** 2 * 300)] for _ in range(200)] for _ in range(MOST_DOCS)]
    yield case("common-words", [words * 5, docs, 1.2, 0.9], why, "scale")
    why = Why("one document with all 300 000 tokens, many empty ones", "一篇文档占全部 300 000 个词元，其余为空")
    docs = [[] for _ in range(MOST_DOCS)]
    docs[300] = [words[rng.randrange(300)] for _ in range(MOST_TOKENS)]
    yield case("one-long-document", [[*words, *(f"x{number}" for number in range(1_200))], docs], why, "scale")
    why = Why(
        "one token fills two documents: 70 000 and 40 000 times",
        "同一个词元占满两篇文档：分别出现 70 000 次和 40 000 次",
    )
    yield case("one-token-many-times", [["a"], [["a"] * 70_000, ["a"] * 40_000, ["b"]]], why, "scale")


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    query, docs, *rest = args
    check_length("query", query, (0, LONGEST_QUERY))
    check_length("docs", docs, (0, MOST_DOCS))
    require(all(isinstance(doc, list) for doc in docs), "docs must hold lists of tokens", "docs 中必须是 token 的列表")
    check_most(sum(map(len, docs)), MOST_TOKENS, "tokens in docs", "docs 中的 token")
    fine = all(isinstance(token, str) and len(token) <= LONGEST_TOKEN for doc in [query, *docs] for token in doc)
    require(
        fine,
        f"every token must be a string of at most {LONGEST_TOKEN} characters",
        f"每个 token 都必须是最多 {LONGEST_TOKEN} 个字符的字符串",
    )
    for name, value, most in zip(("k1", "b"), rest, (10, 1)):
        check_number(name, value, 0, most)
