"""Cases for valid parentheses: random valid strings, the same with a single fault, then the sizes that show O(n²)."""

from judge.probes.plain import check_text

MAX_LENGTH = 200_000
PAIRS = ("()", "[]", "{}")
OPENING, CLOSING = "([{", ")]}"


def balanced(rng, pairs, close):
    """A valid string of that many pairs; an open bracket is closed with the probability ``close``."""
    text, stack = [], []
    while pairs or stack:
        if not pairs or (stack and rng.random() < close):
            text.append(stack.pop())
        else:
            opening, closing = rng.choice(PAIRS)
            text.append(opening)
            stack.append(closing)
            pairs -= 1
    return "".join(text)


def spoilt(rng, text):
    """The string with one fault that keeps its length: another kind, a turned bracket, or two exchanged ones."""
    at = rng.randrange(len(text))
    fault = rng.randrange(3)
    if fault == 0:
        side = OPENING if text[at] in OPENING else CLOSING
        other = rng.choice([char for char in side if char != text[at]])
    elif fault == 1:
        other = (CLOSING if text[at] in OPENING else OPENING)[rng.randrange(3)]
    else:
        to = rng.randrange(len(text))
        at, to = min(at, to), max(at, to)
        return text[:at] + text[to] + text[at + 1 : to] + text[at] + text[to + 1 :] if at < to else text
    return text[:at] + other + text[at + 1 :]


def case(name, text, group, en, zh):
    """A case with its reason in both languages."""
    return {"id": name, "args": [text], "group": group, "why": {"en": en, "zh": zh}}


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(8):
        text = balanced(rng, rng.randint(4, 12), rng.choice([0.3, 0.5]))
        en, zh = "a valid string of some pairs, nested and side by side", "若干对括号，有嵌套也有并排，全部有效"
        yield case(f"valid-{index + 1:02}", text, "core", en, zh)
    for index in range(12):
        text = spoilt(rng, balanced(rng, rng.randint(4, 12), 0.4))
        en, zh = "a valid string in which a single change was made", "在有效的字符串里只改动了一处"
        yield case(f"spoilt-{index + 1:02}", text, "core", en, zh)
    half = MAX_LENGTH // 2
    opened = "".join(rng.choice(OPENING) for _ in range(half))
    closed = "".join(CLOSING[OPENING.index(char)] for char in reversed(opened))
    other = CLOSING[CLOSING.index(closed[0]) - 1]
    yield case(
        "deep-valid",
        opened + closed,
        "scale",
        "100 000 brackets inside one another: no recursion, and no copy of the stack for each character",
        "100 000 层嵌套：不能递归，也不能每读一个字符就复制一次栈",
    )
    en, zh = "only the innermost of 100 000 levels is wrong", "100 000 层嵌套中，只有最里面一层有错"
    yield case("deep-wrong-core", opened + other + closed[1:], "scale", en, zh)
    other = CLOSING[CLOSING.index(closed[-1]) - 1]
    en, zh = "the very last bracket has the wrong kind", "最后一个括号的种类不对"
    yield case("deep-wrong-end", opened + closed[:-1] + other, "scale", en, zh)
    crossed = "[(" + "{" * (half // 2) + "}" * (half // 2) + "])"
    en, zh = "the two outermost pairs cross around 50 000 levels", "最外面两对括号交叉，里面有 50 000 层嵌套"
    yield case("crossed-around-deep", crossed, "scale", en, zh)
    en, zh = "200 000 brackets are opened and none is closed", "打开了 200 000 个括号，一个也没有闭合"
    yield case("all-open", "(" * MAX_LENGTH, "scale", en, zh)
    en, zh = "100 000 pairs side by side: the stack never grows", "100 000 对括号并排，栈始终不会变深"
    yield case("flat", "[]" * half, "scale", en, zh)
    en, zh = "a random valid string of the largest length", "长度达到上限的随机有效字符串"
    yield case("random-large", balanced(rng, half, 0.49), "scale", en, zh)
    for name, text, en, zh in _middle(rng):
        yield case(name, text, "core", en, zh)


def _middle(rng):
    """Yield an id, a text and the reasons for texts of middle length with one fault, or with two kinds that cross."""
    for pairs in (32, 64, 128, 500, 2_048):
        text = balanced(rng, pairs, 0.45)
        en, zh = f"{pairs} pairs and one bracket too many", f"{pairs} 对括号，另有一个多余的"
        for name, longer in (("end", text + "("), ("front", "{" + text), ("closed", text + "]")):
            yield f"one-more-{pairs}-{name}", longer, en, zh
        for index in range(3):
            en, zh = f"{pairs} pairs with a single change", f"{pairs} 对括号，只改动一处"
            yield f"spoilt-{pairs}-{index + 1}", spoilt(rng, text), en, zh
    for index, count in enumerate((20, 300, 2_000), 1):
        en, zh = "two kinds that cross: counting each kind is not enough", "两种括号交叉：只数每种的个数不够"
        yield f"crossed-{index}", "()" * count + "([)]" + "[]" * count, en, zh
        yield f"crossed-deep-{index}", "(" * count + "[(])" + ")" * count, en, zh
    for index, inner in enumerate(("[]{}", "[{}]", "[{]}", "{[}]"), 1):
        en, zh = "the same brackets in another order behind the same beginning", "开头相同，括号相同，顺序不同"
        yield f"same-beginning-{index}", "(" * 12 + inner + ")" * 12, en, zh


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    check_text("s", args[0], (0, MAX_LENGTH), OPENING + CLOSING)
