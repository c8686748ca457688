"""Cases for the minimum window: few letters, then lengths that separate O(n) from O(n²)."""

from judge.probes.plain import check_text

LONGEST = 50_000
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def why(en, zh):
    return {"en": en, "zh": zh}


def text(rng, letters, size):
    return "".join(rng.choice(letters) for _ in range(size))


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(20):
        letters = LETTERS[: rng.choice((2, 3, 4))]
        yield {
            "id": f"small-{index + 1:02}",
            "group": "core",
            "args": [text(rng, letters, rng.randint(8, 20)), text(rng, letters, rng.randint(2, 5))],
            "why": why("few letters: t repeats some of them", "字母种类很少：t 中会有重复字母"),
        }
    for index in range(5):
        yield {
            "id": f"wide-{index + 1:02}",
            "group": "core",
            "args": [text(rng, LETTERS, 300), text(rng, LETTERS, 3 + index)],
            "why": why(
                "300 letters of both cases: windows with many other letters", "300 个大小写字母：窗口里有许多无关字母"
            ),
        }
    for index in range(3):
        yield {
            "id": f"long-t-{index + 1:02}",
            "group": "core",
            "args": [text(rng, LETTERS[:6], 300), text(rng, LETTERS[:6], 100)],
            "why": why("t has 100 letters, so their numbers decide", "t 有 100 个字母，每种字母的个数决定答案"),
        }
    yield {
        "id": "large-01",
        "group": "scale",
        "args": [text(rng, LETTERS, LONGEST), LETTERS],
        "why": why("50 000 letters, and all 52 are needed", "5 万个字母，52 个字母全都需要"),
    }
    half = LONGEST // 2
    yield {
        "id": "large-02",
        "group": "scale",
        "args": ["ab" * (half - 1) + "cC", "Cab"],
        "why": why(
            "the letter C comes last: a search from every start walks through all of s each time",
            "字母 C 在最末尾：从每个起点重新搜索都要走遍整个 s",
        ),
    }
    yield {
        "id": "large-03",
        "group": "scale",
        "args": ["a" * half + text(rng, "ab", half), "a" * half],
        "why": why(
            "t has 25 000 letters: do not copy or count each complete window",
            "t 有 25 000 个字母：不要复制或重新统计每一个满足要求的窗口",
        ),
    }
    yield {
        "id": "large-04",
        "group": "scale",
        "args": [text(rng, "abc", LONGEST - 1) + "z", "abc" * 10_000],
        "why": why("a long window over three letters", "只有三种字母的很长的窗口"),
    }
    gap = text(rng, LETTERS[3:], half - 2)
    yield {
        "id": "long-gap",
        "group": "scale",
        "args": [text(rng, LETTERS[2:], half) + "a" + gap + "b", "ab"],
        "why": why(
            "t has two letters, and they stand 25 000 apart: trying one length of the window after the other is too slow",
            "t 只有两个字母，在 s 中相距 2.5 万：从短到长逐个尝试窗口长度会超时",
        ),
    }
    letters = rng.choices(LETTERS, k=LONGEST)
    yield {
        "id": "large-05",
        "group": "scale",
        "args": ["".join(letters), "".join(sorted(letters))],
        "why": why(
            "t holds the same 50 000 letters as s in another order: the window is all of s",
            "t 由与 s 相同的 5 万个字母重排而成：窗口就是整个 s",
        ),
    }
    filler = text(rng, LETTERS[2:], LONGEST - 1)
    for place, letter in ((6_692, "a"), (9_692, "b"), (16_450, "a"), (20_430, "b")):
        filler = filler[:place] + letter + filler[place + 1 :]
    yield {
        "id": "over-block-edges",
        "group": "scale",
        "args": [filler, "ab"],
        "why": why(
            "the shortest window is long and crosses every multiple of 64, 1 000 and 4 096 near it; a longer one lies inside a block",
            "最短的窗口很长，跨过附近 64、1 000、4 096 的倍数；另一个更长的窗口则在一块之内",
        ),
    }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    for name, value in zip("st", args, strict=True):
        check_text(name, value, (1, LONGEST), LETTERS)
