"""Cases for the longest common subsequence: few letters, then lengths that separate O(m·n) from a third loop."""

from judge.probes.plain import check_text

LONGEST = 500


def text(rng, letters, size):
    """Return ``size`` random characters."""
    return "".join(rng.choice(letters) for _ in range(size))


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(15):
        yield {
            "id": f"small-{index + 1:02}",
            "args": [text(rng, "abc", rng.randint(1, 10)), text(rng, "abc", rng.randint(1, 10))],
            "why": {
                "en": "three letters: many pairs match, few of them together",
                "zh": "只有三种字母：能匹配的位置很多，能同时取的很少",
            },
            "group": "core",
        }
    for index in range(5):
        yield {
            "id": f"medium-{index + 1:02}",
            "args": [text(rng, "abcdefgh", rng.randint(40, 90)), text(rng, "abcdefgh", rng.randint(40, 90))],
            "why": {"en": "eight letters and up to 90 characters", "zh": "八种字母，最多 90 个字符"},
            "group": "core",
        }
    common, noise = text(rng, "abcdefgh", 200), text(rng, "stuvwxyz", LONGEST - 200)
    for name, texts in (("later", [noise + common, common]), ("earlier", [common + "0" * 300, noise + common])):
        yield {
            "id": f"far-apart-{name}",
            "args": texts,
            "why": {
                "en": "200 common characters stand 300 places apart: no pair of positions is too far apart to match",
                "zh": "200 个公共字符的位置相差 300：相距再远的位置也可以匹配",
            },
            "group": "edge",
        }
    yield {
        "id": "two-letters-long",
        "args": [text(rng, "ab", LONGEST), text(rng, "ab", LONGEST)],
        "why": {
            "en": "500 characters each: a search without a table does not end",
            "zh": "各 500 个字符：没有记忆化的搜索无法结束",
        },
        "group": "scale",
    }
    yield {
        "id": "nothing-in-common",
        "args": ["a" * LONGEST, "b" * LONGEST],
        "why": {
            "en": "nothing matches: a loop that looks for the next match walks through the rest every time",
            "zh": "没有任何匹配：每次查找下一个匹配都要走完剩余部分",
        },
        "group": "scale",
    }
    yield {
        "id": "nothing-in-common-wide",
        "args": ["\U0001f600" * LONGEST, "\U0001f601" * LONGEST],
        "why": {
            "en": "characters beyond U+FFFF that share half of their UTF-16 pair; a memo of the remaining texts is too large",
            "zh": "U+FFFF 以上的字符，UTF-16 代理对有一半相同；以剩余文本为键的备忘录占用内存过多",
        },
        "group": "scale",
    }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    for name, text in zip(("text1", "text2"), args, strict=True):
        check_text(name, text, (0, LONGEST))
