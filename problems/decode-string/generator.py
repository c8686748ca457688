"""Cases for Decode String: random nested texts, then long ones on which scanning again for every bracket is too slow."""

from judge.probes.plain import InvalidInput, check_most, check_text

LONGEST, LONGEST_RESULT, DEEPEST, LARGEST_COUNT = 20_000, 200_000, 2_000, 300


def encoded(rng, depth):
    """Return a random encoded text with at most ``depth`` levels of brackets."""
    parts = []
    for _ in range(rng.randint(1, 3)):
        parts.append("".join(rng.choice("abcXY") for _ in range(rng.randint(0, 2))))
        if depth and rng.random() < 0.7:
            parts.append(f"{rng.choice((1, 2, 3, 10, 12))}[{encoded(rng, depth - 1)}]")
    return "".join(parts)


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    seen = set()
    while len(seen) < 20:
        text = encoded(rng, 2 + len(seen) // 10)
        if len(text) > 5 and text not in seen and decoded_length(text) <= 5_000:
            seen.add(text)
            yield {
                "id": f"nested-{len(seen):02}",
                "args": [text],
                "why": {
                    "en": "random groups in groups, with counts of one and two digits",
                    "zh": "随机嵌套的组，次数为一位或两位",
                },
                "group": "core",
            }
    yield {
        "id": "wide",
        "args": ["".join(f"{rng.randint(1, 9)}[{rng.choice('abcd')}]" for _ in range(LONGEST // 4))],
        "why": {
            "en": "5 000 groups in a row: looking for the next bracket from the beginning each time is too slow",
            "zh": "5000 个并列的组：每次都从头查找括号会超时",
        },
        "group": "scale",
    }
    yield {
        "id": "long-result",
        "args": [f"{LARGEST_COUNT}[{rng.choice('pq')}{LARGEST_COUNT}[ab]]"],
        "why": {"en": "a short text with a result of 180 300 letters", "zh": "很短的输入，结果有 180 300 个字母"},
        "group": "scale",
    }
    yield {
        "id": "long-levels",
        "args": ["1[" * 1_990 + f"{LARGEST_COUNT}[{'abcdefghij' * 66}]" + "]" * 1_990],
        "why": {
            "en": "198 000 letters inside 1 991 brackets: reading or moving each letter again at every level is too slow",
            "zh": "1 991 层括号内有 198 000 个字母：每一层都重新读取或搬动每个字母会超时",
        },
        "group": "scale",
    }
    yield {
        "id": "long-letters",
        "args": ["".join(rng.choice("abcdef") for _ in range(LONGEST))],
        "why": {
            "en": "20 000 letters without a bracket: one call per letter is too deep a recursion",
            "zh": "20 000 个字母，没有括号：每个字母一次调用的递归太深",
        },
        "group": "scale",
    }
    yield from middle(rng)


def middle(rng):
    """Yield texts whose pieces end where a buffer is full, and deep, long or similar groups with counts above 1."""
    parts, length = [], 0
    for size in (64, 128, 256, 1_000, 1_024, 4_096, 8_192, 10_000, 16_384, 65_536):
        count, rest = divmod(size - length - 1, 200)
        parts.append(
            f"{LARGEST_COUNT}[]{'x' * (rest + 1)}" + (f"{min(count, LARGEST_COUNT)}[{'abcde' * 40}]" if count else "")
        )
        length = size
    yield {
        "id": "pieces-end-at-round-sizes",
        "args": ["".join(parts[:9]) + "yz2[q]"],
        "why": {
            "en": "the result has 64, 128, 256, 1 000, … 16 384 letters where a piece ends: nothing is lost at the edge of a buffer",
            "zh": "各段恰好在第 64、128、256、1 000、…、16 384 个字母处结束：缓冲区边界上不能丢字母",
        },
        "group": "edge",
    }
    for depth in (70, 300, 1_100, 1_990):
        yield {
            "id": f"deep-{depth}",
            "args": ["1[" * (depth - 2) + "2[a3[bc]]" + "]" * (depth - 2) + "d"],
            "why": {
                "en": f"{depth} open brackets, and the innermost ones repeat their text",
                "zh": f"{depth} 层括号，最内层要重复其文本",
            },
            "group": "edge",
        }
    pieces = [
        f"{rng.randint(100, 300)}[{rng.choice('ab')}]{rng.randint(10, 99)}[{rng.choice('cd')}]" for _ in range(20)
    ]
    yield {
        "id": "long-counts-behind-brackets",
        "args": [f"2[{''.join(pieces)}]3[x]"],
        "why": {
            "en": "inside a group, counts of two and three digits follow closing brackets directly",
            "zh": "组内，右括号后面紧跟两位和三位数的次数",
        },
        "group": "core",
    }
    for length in (30, 70, 300):
        start = "".join(rng.choice("abc") for _ in range(length))
        yield {
            "id": f"equal-beginnings-{length}",
            "args": [f"2[{start}2[x]y{start}]3[{start}2[x]z{start}]2[{start}3[x]y{start}]"],
            "why": {
                "en": f"three groups of equal length that agree in their first and last {length} letters",
                "zh": f"三个等长的组，开头和结尾的 {length} 个字母都相同",
            },
            "group": "edge",
        }


def decoded_length(s):
    """Return the length of the decoded text. Raise ValueError if ``s`` is not well formed."""
    lengths, counts, length, count, deepest = [], [], 0, "", 0
    for character in s:
        if character in "0123456789":
            count += character
        elif character == "[":
            if not count or count[0] == "0" or int(count) > LARGEST_COUNT:
                raise InvalidInput(
                    f"s must have a number from 1 to {LARGEST_COUNT} without leading zeros before every opening bracket",
                    f"s 中的每个左括号前必须有 1 到 {LARGEST_COUNT} 之间的数，且没有前导零",
                )
            lengths.append(length)
            counts.append(int(count))
            length, count, deepest = 0, "", max(deepest, len(counts))
        elif count:
            raise InvalidInput("s must have an opening bracket after every number", "s 中的每个数字后面必须是左括号")
        elif character == "]":
            if not counts:
                raise InvalidInput(
                    "s must not have a closing bracket without an opening one", "s 中的右括号必须有对应的左括号"
                )
            length = lengths.pop() + counts.pop() * length
        elif character.isascii() and character.isalpha():
            length += 1
        else:
            raise InvalidInput(
                "s must consist of English letters, digits and square brackets", "s 只能由英文字母、数字和方括号组成"
            )
    if counts or count or deepest > DEEPEST:
        raise InvalidInput(
            f"s must close every bracket, have at most {DEEPEST} open at a time, and not end with a number",
            f"s 中的每个括号都必须闭合，同时打开的最多 {DEEPEST} 层，且不能以数字结尾",
        )
    return length


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    (s,) = args
    check_text("s", s, (0, LONGEST))
    check_most(decoded_length(s), LONGEST_RESULT, "letters after decoding", "解码后的字母")
