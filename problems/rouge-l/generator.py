"""Cases for ROUGE-L: few tokens, so that many subsequences compete; texts with changes; 600 tokens."""

from judge.probes.cases import Why, case, numbered
from judge.probes.plain import check_length, require

LONGEST, LONGEST_TOKEN = 600, 20


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    yield from numbered(_cases(rng))


def _text(rng, words, length):
    return [rng.choice(words) for _ in range(length)]


def _cases(rng):
    why = Why("few tokens: many subsequences compete", "词元种类很少：许多子序列相互竞争")
    for _ in range(20):
        words = list("abcd")[: rng.randint(2, 4)]
        yield case("small", [_text(rng, words, rng.randint(1, 9)) for _ in range(2)], why)
    why = Why("the same tokens in another order", "词元相同，顺序不同")
    for _ in range(8):
        text = [f"w{number}" for number in range(rng.randint(3, 12))]
        yield case("shuffled", [text, rng.sample(text, len(text))], why)
    why = Why("sentences in which some tokens are replaced or dropped", "部分词元被替换或删除的句子")
    words = [f"w{number}" for number in range(25)]
    for _ in range(10):
        text = _text(rng, words, rng.randint(15, 40))
        kept = [rng.choice([token, token, rng.choice(words)]) for token in text if rng.random() < 0.8]
        yield case("changed", [kept, text], why)
    why = Why("60 tokens: too many for trying all subsequences", "60 个词元：无法枚举所有子序列")
    yield case("medium", [_text(rng, "abcdefgh", 60) for _ in range(2)], why, "scale")
    why = Why("600 tokens on both sides", "两边各 600 个词元")
    yield case("large", [_text(rng, "abcdef", LONGEST) for _ in range(2)], why, "scale")
    why = Why("600 tokens that differ: every cell takes the longer way", "600 个互不相同的词元：每一格都要取较大者")
    texts = [[f"{letter}{number}" for number in range(LONGEST)] for letter in "ab"]
    yield case("nothing-in-common", texts, why, "scale")
    why = Why("600 equal tokens: all match all", "600 个相同的词元：全部两两匹配")
    yield case("all-equal", [["a"] * LONGEST, ["a"] * (LONGEST - 1)], why, "scale")
    why = Why("600 tokens, one of them moved to the other end", "600 个词元，其中一个移到另一端")
    text = [f"w{number}" for number in range(LONGEST)]
    yield case("rotated", [text, [*text[1:], text[0]]], why, "scale")
    why = Why("600 tokens, a third of them moved to the other end", "600 个词元，其中三分之一移到另一端")
    yield case("moved-block", [text, text[LONGEST // 3 :] + text[: LONGEST // 3]], why, "scale")
    why = Why(
        "texts of {first} and {second} tokens whose last tokens agree", "{first} 与 {second} 个词元，最后的词元相同"
    )
    for first, second in ((65, 65), (70, 129), (257, 100), (129, 257), (200, 513), (577, 33)):
        texts = [[*_text(rng, words, size - 1), "end"] for size in (first, second)]
        yield case("common-end", texts, why.format(first=first, second=second))
    why = Why("the same tokens in another order between equal ends", "首尾相同，中间的词元顺序不同")
    for size in (60, 130, 300):
        text = _text(rng, words, size)
        yield case("shuffled-inside", [text, [*text[:9], *rng.sample(text[9:-9], size - 18), *text[-9:]]], why)


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    for name, text in zip(("candidate", "reference"), args, strict=True):
        check_length(name, text, (0, LONGEST))
        fine = all(isinstance(token, str) and len(token) <= LONGEST_TOKEN for token in text)
        require(
            fine,
            f"{name}: every token must be a string of at most {LONGEST_TOKEN} characters",
            f"{name}：每个 token 都必须是最多 {LONGEST_TOKEN} 个字符的字符串",
        )
