"""Cases for the longest substring: few letters, then long strings over alphabets of very different sizes."""

from judge.probes.plain import check_text, require

LONGEST = 100_000
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 !?-"


def why(en, zh):
    return {"en": en, "zh": zh}


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(25):
        letters = LETTERS[: rng.choice((3, 5, 8))]
        size = rng.randint(6, 16)
        yield {
            "id": f"small-{index + 1:02}",
            "group": "core",
            "args": ["".join(rng.choice(letters) for _ in range(size))],
            "why": why("a short string over few letters", "字母种类很少的短字符串"),
        }
    for index in range(4):
        yield {
            "id": f"medium-{index + 1:02}",
            "group": "core",
            "args": ["".join(rng.choice(LETTERS) for _ in range(500))],
            "why": why("500 characters: windows of all lengths", "500 个字符：各种长度的窗口都会出现"),
        }
    for index in range(3):
        letters = "".join(rng.choice(LETTERS) for _ in range(80))
        yield {
            "id": f"same-ends-{index + 1:02}",
            "group": "edge",
            "args": ["abcabc" + letters + "cbacba"],
            "why": why(
                "three strings in turn with equal lengths and ends: what is kept between calls does not help",
                "接连三个长度与首尾相同的字符串：跨调用保留的结果没有用处",
            ),
        }
    late = "".join(map(chr, rng.sample(range(0x4E00, 0x9FFF), 300)))
    yield {
        "id": "late-characters",
        "group": "edge",
        "args": ["ab" * 700 + "abcd" * 30 + late + "a" * 10 + late[:200] + LETTERS],
        "why": why(
            "1 400 characters of two kinds, and then hundreds of others: the beginning does not tell what follows",
            "前 1 400 个字符只有两种，之后还有几百种：不能从开头推断后面的内容",
        ),
    }
    yield {
        "id": "large-01",
        "group": "scale",
        "args": ["".join(rng.choice(LETTERS) for _ in range(LONGEST))],
        "why": why("100 000 letters and digits", "10 万个字母和数字"),
    }
    yield {
        "id": "large-02",
        "group": "scale",
        "args": ["z" * LONGEST],
        "why": why("one letter 100 000 times: the window never grows", "同一个字母重复 10 万次：窗口始终不会变大"),
    }
    points = rng.sample(range(0x10000, 0x30000), LONGEST // 2)
    block = "".join(map(chr, points))
    yield {
        "id": "large-03",
        "group": "scale",
        "args": [block + block],
        "why": why(
            "50 000 different characters, twice: the window is long, so it must not be walked through at each step",
            "5 万个不同的字符重复两遍：窗口很长，不能每一步都重新遍历它",
        ),
    }
    points = rng.sample(range(0x10000, 0x30000), 12_000)
    first = "".join(map(chr, points[:8_000]))
    yield {
        "id": "long-window-slides",
        "group": "scale",
        "args": [first + first[0] + "".join(map(chr, points[8_000:]))],
        "why": why(
            "the first of 8 000 different characters comes again, and 4 000 others follow: the window goes on",
            "8 000 个不同字符之后，首字符再次出现，随后还有 4 000 个新字符：窗口继续延伸",
        ),
    }
    points = rng.sample(range(0x10000, 0x30000), LONGEST)
    yield {
        "id": "large-04",
        "group": "scale",
        "args": ["".join(map(chr, points))],
        "why": why("100 000 different characters: the whole string", "10 万个互不相同的字符：答案是整个字符串"),
    }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    (s,) = args
    check_text("s", s, (0, LONGEST))
    require(
        not any("\ud800" <= char <= "\udfff" for char in s),
        "s must not contain surrogates (U+D800 to U+DFFF)",
        "s 中不能有代理码位（U+D800 到 U+DFFF）",
    )
