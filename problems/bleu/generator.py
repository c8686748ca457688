"""Cases for BLEU: few words, so that n-grams match and repeat; then 5000 tokens with eight references."""

from judge.probes.cases import Why, case, numbered
from judge.probes.plain import check_integer, check_length, check_most, require

LONGEST, MOST_REFERENCES, MOST_TOKENS, LONGEST_TOKEN, LARGEST_N = 5_000, 8, 20_000, 20, 8


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    yield from numbered(_cases(rng))


def _changed(rng, text, words, rate):
    """Return the text with some tokens replaced, dropped or doubled."""
    changed = []
    for token in text:
        kind = rng.random() / rate
        changed += [[rng.choice(words)], [], [token, token], [token]][min(3, int(kind * 3))]
    return changed


def _cases(rng):
    words = list("abcd")
    why = Why("few words: n-grams match, repeat and are clipped", "词很少：n-gram 会匹配、重复并被截断")
    for _ in range(16):
        text = [rng.choice(words) for _ in range(rng.randint(4, 14))]
        references = [_changed(rng, text, words, 0.4) for _ in range(rng.randint(1, 4))]
        yield case("small", [text, references, rng.randint(1, 4)], why)
    why = Why("sentences with a few changes, four orders by default", "有少量改动的句子，默认四阶")
    words = [f"w{number}" for number in range(40)]
    for _ in range(10):
        text = [rng.choice(words) for _ in range(rng.randint(10, 40))]
        references = [_changed(rng, text, words, rng.choice((0.1, 0.3))) for _ in range(rng.randint(1, 3))]
        yield case("sentence", [text, references], why)
    why = Why(
        "references of many lengths: the nearest one decides the penalty", "参考的长度各不相同：由最接近的决定惩罚"
    )
    for _ in range(10):
        text = [rng.choice("ab") for _ in range(rng.randint(3, 9))]
        references = [[rng.choice("ab") for _ in range(rng.randint(1, 14))] for _ in range(rng.randint(2, 5))]
        yield case("lengths", [text, references, rng.randint(1, 2)], why)
    why = Why(
        "5000 tokens and 20 000 tokens of references, n = 8: count each text once",
        "候选 5000 个词元，参考共 20 000 个词元，n = 8：每个文本只统计一次",
    )
    words = [f"w{number}" for number in range(3_000)]
    text = [rng.choice(words) for _ in range(LONGEST)]
    references = [_changed(rng, text[at : at + 2_400], words, 0.1)[:2_500] for at in range(0, 5_000, 625)]
    yield case("large", [text, references, 8], why, "scale")
    why = Why("5000 tokens of two words: many repetitions", "5000 个词元只有两种词：大量重复")
    text, other = ([rng.choice("ab") for _ in range(LONGEST)] for _ in range(2))
    yield case("two-words", [text, [other], 8], why, "scale")
    why = Why(
        "one reference with all 20 000 tokens, and the matches at its end",
        "唯一的参考有 20 000 个词元，匹配处都在末尾",
    )
    text = [rng.choice(words) for _ in range(LONGEST)]
    reference = [f"x{number}" for number in range(MOST_TOKENS - LONGEST)] + _changed(rng, text, words, 0.1)
    yield case("long-reference", [text, [reference[-MOST_TOKENS:]]], why, "scale")
    why = Why("{size} tokens; two references are equally near in length", "{size} 个词元，有两个参考的长度同样接近")
    words = [f"w{number}" for number in range(40)]
    for size, gap in ((60, 5), (130, 30), (1_003, 2), (257, 100)):
        text = [rng.choice(words) for _ in range(size)]
        references = [[*text, *text[:gap]], text[gap:], text[: size // 3]]
        yield case("equally-near", [text, references], why.format(size=size))
    why = Why(
        "{size} tokens, few long n-grams match: the score is small, not 0",
        "{size} 个词元，很少有长的 n-gram 匹配：得分很小，但不是 0",
    )
    for size in (70, 300, 1_003):
        text = [f"w{number}" for number in range(size)]
        reference = [f"x{number}" for number in range(size)]
        reference[20:28] = text[40:48]
        yield case("small-score", [text, [reference], 8], why.format(size=size))
    why = Why(
        "tokens with spaces and capitals in a long text: they are compared exactly",
        "长文本的词元带空格与大写：要精确比较",
    )
    words = ["a", " a", "a ", "A", "", " ", "b", "b\n", "B"]
    for size in (60, 300):
        text = [rng.choice(words) for _ in range(size)]
        references = [_changed(rng, text, words, rate) for rate in (0.2, 0.5)]
        yield case("exact-tokens", [text, references], why.format(size=size))


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    candidate, references, *rest = args
    check_length("candidate", candidate, (0, LONGEST))
    check_length("references", references, (1, MOST_REFERENCES))
    require(
        all(isinstance(text, list) for text in references),
        "references must hold lists of tokens",
        "references 中必须是 token 的列表",
    )
    check_most(sum(map(len, references)), MOST_TOKENS, "tokens in references", "references 中的 token")
    texts = [candidate, *references]
    fine = all(isinstance(token, str) and len(token) <= LONGEST_TOKEN for text in texts for token in text)
    require(
        fine,
        f"every token must be a string of at most {LONGEST_TOKEN} characters",
        f"每个 token 都必须是最多 {LONGEST_TOKEN} 个字符的字符串",
    )
    check_integer("n", rest[0] if rest else 4, 1, LARGEST_N)
