"""Cases for String to Integer: random parts in and out of order, values around the bounds, then very long digits."""

from judge.probes.plain import check_text

LONGEST = 400_000
PARTS = (" ", "  ", "+", "-", "0", "00", "7", "42", "2147483647", "2147483648", ".", "e", "_", "x")


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    seen = set()
    while len(seen) < 25:
        text = rng.choice(("", " ", "-", "+", " -")) + "".join(rng.choice(PARTS) for _ in range(rng.randint(4, 7)))
        if text not in seen and len(text) > 5:
            seen.add(text)
            yield {
                "id": f"parts-{len(seen):02}",
                "args": [text],
                "why": {
                    "en": "spaces, signs, digits and other characters in random order",
                    "zh": "空格、符号、数字与其他字符随机排列",
                },
                "group": "core",
            }
    for index in range(8):
        sign = rng.choice(("-", "+", ""))
        yield {
            "id": f"bound-{index + 1:02}",
            "args": [f"{sign}{2**31 + rng.randint(-900, 900)}"],
            "why": {"en": "a value close to the bounds of the range", "zh": "接近范围边界的值"},
            "group": "edge",
        }
    yield {
        "id": "thousands-of-digits",
        "args": ["1" + "".join(rng.choice("0123456789") for _ in range(5_000))],
        "why": {
            "en": "5 001 digits: int() refuses more than 4 300 of them",
            "zh": "5001 位数字：int() 拒绝超过 4300 位的字符串",
        },
        "group": "scale",
    }
    yield {
        "id": "longest-number",
        "args": ["-" + "".join(rng.choice("123456789") for _ in range(LONGEST - 1))],
        "why": {
            "en": "399 999 digits: computing the exact value before clamping is O(n²)",
            "zh": "399 999 位数字：先算出精确值再截断是 O(n²)",
        },
        "group": "scale",
    }
    yield {
        "id": "longest-zeros",
        "args": ["0" * (LONGEST - 3) + "715"],
        "why": {"en": "nearly 400 000 leading zeros", "zh": "近 40 万个前导零"},
        "group": "scale",
    }
    yield {
        "id": "longest-spaces",
        "args": [" " * LONGEST],
        "why": {
            "en": "400 000 spaces and no number: a search that begins anew at each of them is O(n²)",
            "zh": "40 万个空格而没有数字：从每个空格重新开始搜索是 O(n²)",
        },
        "group": "scale",
    }
    for name, text, en, zh in _middle():
        yield {"id": name, "args": [text], "why": {"en": en, "zh": zh}, "group": "edge"}


def _middle():
    """Yield an id, a text and the reasons for texts of middle length."""
    for size in (64, 100, 256, 1_000, 4_096):
        for sign in ("-", "+"):
            en, zh = f"{size} spaces before a sign", f"符号前有 {size} 个空格"
            yield f"spaces-{size}-{'minus' if sign == '-' else 'plus'}", " " * size + sign + "307x", en, zh
        yield f"zeros-{size}", "-" + "0" * size + "2147483649", f"{size} zeros after a sign", f"符号后有 {size} 个零"
    for index, first in enumerate("\t\n\x00\x1f\u00a0\u3000", 1):
        en, zh = "a long text whose first character is no space", "长文本，第一个字符不是空格"
        yield f"not-a-space-{index}", first + "12" + " words" * 20, en, zh
        yield (
            f"spaces-and-not-{index}",
            " " * 70 + first + "12",
            "many spaces, then another character",
            "许多空格之后是别的字符",
        )
    for index, digit in enumerate("\u0663\uff17\u00b2\u096b", 1):
        en, zh = "a digit of another script ends the number, however long it is", "数再长，遇到其他文字的数字也就结束"
        yield f"foreign-digit-{index}", "0" * 40 + "12" + digit + "4", en, zh
        yield f"foreign-digit-short-{index}", "  +00000123" + digit + "4", en, zh
    for index, last in enumerate(("17", "18", "x7"), 1):
        en, zh = "texts of one length that begin alike", "长度相同、开头相同的文本"
        yield f"same-beginning-{index}", "0" * 30 + last, en, zh


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    check_text("s", args[0], (0, LONGEST))
