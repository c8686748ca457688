"""Cases for training BPE: few letters with many ties, then texts that must not be counted once per pair."""

from judge.probes.plain import check_integer, require

LONGEST, MOST_MERGES = 20_000, 100
WORDS = "the of and to in a is that for it as was with be by on not he i this are or his from at which but have an had".split()


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(20):
        letters = ("ab", "abc", "abé", "ab 中")[index % 4]
        yield {
            "id": f"small-{index + 1:02}",
            "args": ["".join(rng.choice(letters) for _ in range(rng.randint(8, 24))), rng.randint(2, 9)],
            "why": {"en": "few letters: ties and runs are frequent", "zh": "字母种类少，并列和连续重复很多"},
            "group": "core",
        }
    for index in range(3):
        yield {
            "id": f"words-{index + 1:02}",
            "args": [" ".join(rng.choice(WORDS) for _ in range(200)), 40],
            "why": {"en": "200 English words and 40 merges", "zh": "200 个英文单词，合并 40 次"},
            "group": "core",
        }
    yield {
        "id": "long-text",
        "args": [" ".join(rng.choice(WORDS) + rng.choice(WORDS) for _ in range(5_000))[:LONGEST], MOST_MERGES],
        "why": {
            "en": "20 000 bytes and 100 merges: one pass per round is enough, one per pair is too slow",
            "zh": "20 000 字节、合并 100 次：每轮扫一遍即可，每个对都扫一遍会超时",
        },
        "group": "scale",
    }
    yield {
        "id": "random-bytes",
        "args": ["".join(chr(rng.randrange(32, 127)) for _ in range(LONGEST)), MOST_MERGES],
        "why": {
            "en": "20 000 random characters: thousands of different pairs",
            "zh": "20 000 个随机字符：有数千种不同的对",
        },
        "group": "scale",
    }
    for name, text, merges, en, zh in _middle(rng):
        yield {"id": name, "args": [text, merges], "why": {"en": en, "zh": zh}, "group": "core"}


def _middle(rng):
    """Yield an id, a text, a number of merges and the reasons for texts of middle size with special pairs."""
    for index, count in enumerate((65, 130, 257, 1_001), 1):
        text = "a" * count + "bc" * (count * 3 // 4) + "d"
        en, zh = f"a run of {count} letters: overlapping pairs count", f"连续 {count} 个相同字母：重叠的对也要计数"
        yield f"run-{index}", text, 12, en, zh
    for index, size in enumerate((30, 60, 120), 1):
        text = "".join(rng.sample([chr(code) for code in range(1, 126)], size))
        en, zh = (
            f"{size} different characters: pairs that occur once are merged as well",
            f"{size} 个不同的字符：只出现一次的对也要合并",
        )
        yield f"all-once-{index}", text, 20, en, zh
    for index, last in enumerate((4, 40), 1):
        text = "".join(chr(rng.randrange(last)) for _ in range(3_000))
        en, zh = (
            f"bytes from 0 to {last - 1} and 100 merges: the numbers of tokens reach 355",
            f"字节取值 0 到 {last - 1}，合并 100 次：token 编号达到 355",
        )
        yield f"small-bytes-{index}", text, 100, en, zh
    for index, tail in enumerate(("xyxyxy", "xxxyyy"), 1):
        en, zh = "two texts that begin alike", "两个开头相同的文本"
        yield f"same-beginning-{index}", "the cat sat on the mat and " + tail, 12, en, zh


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    text, merges = args
    require(
        isinstance(text, str) and len(text.encode()) <= LONGEST,
        f"text must be a string of at most {LONGEST} bytes in UTF-8",
        f"text 必须是字符串，其 UTF-8 编码最多 {LONGEST} 个字节",
    )
    check_integer("merges", merges, 0, MOST_MERGES)
