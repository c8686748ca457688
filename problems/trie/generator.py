"""Cases for the trie: few letters with many shared prefixes, then sizes that make a scan of all words or all prefixes costly."""

from string import ascii_lowercase

from judge.probes.plain import check_most, check_text
from judge.probes.structures import check_operations

MOST_OPERATIONS, LONGEST, MOST_LETTERS = 40_000, 2_000, 200_000


def word(rng, letters, shortest, longest):
    """Return a random word."""
    return "".join(rng.choice(letters) for _ in range(rng.randint(shortest, longest)))


def traffic(rng, letters, longest, count):
    """Return ``count`` random operations, half of them insertions."""
    names = ("insert", "insert", "search", "startsWith")
    return [[], [[rng.choice(names), word(rng, letters, 1, longest)] for _ in range(count)]]


def sized(rng, size):
    """Return ``size`` operations, an insertion and then a question; None beyond the constraints."""
    if size > MOST_OPERATIONS:
        return None
    names = ("insert", "search", "insert", "startsWith")
    return [[], [[names[index % 4], word(rng, "abcdefgh", 8, 8)] for index in range(size)]]


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(10):
        yield {
            "id": f"small-{index + 1:02}",
            "args": traffic(rng, "ab", 4, 20),
            "why": {
                "en": "short words over two letters: nearly every word is a prefix of another",
                "zh": "只含两种字母的短词：几乎每个词都是别的词的前缀",
            },
            "group": "core",
        }
    for index in range(5):
        yield {
            "id": f"medium-{index + 1:02}",
            "args": traffic(rng, "abcxyz", 6, 400),
            "why": {"en": "400 operations on words of up to six letters", "zh": "400 次操作，单词最长六个字母"},
            "group": "core",
        }
    operations = [["insert", word(rng, "abcdefgh", 8, 8)] for _ in range(15_000)]
    operations += [[rng.choice(("search", "startsWith")), word(rng, "abcdefgh", 6, 8)] for _ in range(15_000)]
    yield {
        "id": "many-words",
        "args": [[], operations],
        "why": {
            "en": "15 000 words and 15 000 questions: looking at every word for each question is too slow",
            "zh": "15 000 个单词、15 000 次查询：每次查询都扫描所有单词会超时",
        },
        "group": "scale",
    }
    operations = [["insert", "abcabc" + word(rng, "abcdefgh", 8, 8)] for _ in range(12_000)]
    operations += [["startsWith", "abcabc" + word(rng, "abcdefgh", 7, 8)] for _ in range(12_000)]
    yield {
        "id": "same-beginning",
        "args": [[], operations],
        "why": {
            "en": "12 000 words begin with the same six letters: looking at all words with these letters is too slow",
            "zh": "12 000 个单词的前六个字母相同：每次遍历这些字母开头的所有单词会超时",
        },
        "group": "scale",
    }
    operations = [["insert", word(rng, "abcdefgh", LONGEST, LONGEST)] for _ in range(MOST_LETTERS // LONGEST)]
    operations += [["startsWith", word[1][: LONGEST // 2]] for word in operations]
    operations += [["search", word[1]] for word in operations[: MOST_LETTERS // LONGEST // 2]]
    yield {
        "id": "long-words",
        "args": [[], operations],
        "why": {
            "en": "100 words of 2 000 letters: storing every prefix as a text of its own takes 200 MB",
            "zh": "100 个长 2000 的单词：把每个前缀都单独存成字符串需要 200 MB",
        },
        "group": "scale",
    }
    operations = []
    for _ in range(MOST_OPERATIONS // 2):
        text = word(rng, "abcdefgh", 9, 10)
        operations += [["insert", text], ["startsWith", text[:7] + rng.choice("abcdefgh")]]
    yield {
        "id": "in-turn",
        "args": [[], operations],
        "why": {
            "en": "20 000 insertions and questions in turn: sorting the words anew after each insertion is too slow",
            "zh": "20 000 次插入与查询交替进行：每次插入后都重新排序会超时",
        },
        "group": "scale",
    }
    for name, operations, en, zh in _middle(rng):
        yield {"id": name, "args": [[], operations], "why": {"en": en, "zh": zh}, "group": "core"}


def _middle(rng):
    """Yield an id, operations and the reasons for words of middle length: asked before, cut, extended or branched."""
    for size in (12, 41, 65, 101, 129, 257, 1_001):
        text = word(rng, "abc", size, size)
        asks = [
            [name, text[:cut]] for cut in (size, size - 1, size // 2, size - 9) for name in ("search", "startsWith")
        ]
        en, zh = (
            f"a word of {size} letters, asked for before and after it is inserted",
            f"插入 {size} 个字母的词，前后都查询",
        )
        yield f"asked-before-{size}", [*asks, ["insert", text], *asks, ["insert", text[:-1]], *asks], en, zh
        longer, other = text + "d" + text[:5], text[:-2] + "zz"
        asks = [
            ["search", longer],
            ["startsWith", other + "d"],
            ["search", other + "d" + text[:5]],
            ["search", text + "x"],
        ]
        operations = [["insert", text], ["insert", other], *asks, ["insert", longer], *asks, ["startsWith", text + "d"]]
        en, zh = f"words of {size} letters, one of which is extended", f"{size} 个字母的词，其中一个再变长"
        yield f"extended-{size}", operations, en, zh
    text = word(rng, "abc", 600, 600)
    cuts = (8, 16, 32, 50, 64, 100, 128, 255, 256, 512)
    asks = [[name, text[: cut + 7]] for cut in (*cuts, 593) for name in ("search", "startsWith")]
    operations = [
        part for cut in cuts for part in (["insert", text[:cut]], ["search", text[: cut + 7]], ["search", text])
    ]
    en, zh = "the beginnings of a long word are words, the long one is not", "长词的开头是词，长词本身不是"
    yield "beginnings", [*operations, *asks], en, zh
    for count in (65, 257):
        texts = [word(rng, "ab", 5, 60) for _ in range(count)]
        asks = [
            [name, text[: len(text) - cut] or "a"]
            for text in texts
            for name in ("search", "startsWith")
            for cut in (0, 1)
        ]
        operations = [*asks[::3], *(["insert", text] for text in texts), *asks]
        yield f"words-{count}", operations, f"{count} words of 5 to 60 letters", f"{count} 个长 5 到 60 的词"


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    operations = args[1]
    check_operations(operations, MOST_OPERATIONS, ("insert", "word"), ("search", "word"), ("startsWith", "prefix"))
    for name, text in operations:
        check_text("prefix" if name == "startsWith" else "word", text, (1, LONGEST), ascii_lowercase)
    letters = sum(len(text) for name, text in operations if name == "insert")
    check_most(letters, MOST_LETTERS, "letters in inserted words", "插入单词的字母")
    check_most(sum(len(text) for _, text in operations), 2 * MOST_LETTERS, "letters in all arguments", "所有参数的字母")
