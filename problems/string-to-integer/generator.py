"""Cases for String to Integer: random parts in and out of order, values around the bounds, then very long digits."""

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


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    (s,) = args
    if not isinstance(s, str) or len(s) > LONGEST:
        raise ValueError(f"s is a text of at most {LONGEST} characters")
