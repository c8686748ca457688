"""Cases for Decode String: random nested texts, then long ones on which scanning again for every bracket is too slow."""

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
        "args": ["1[" * 150 + f"{LARGEST_COUNT}[{'abcdefghij' * 66}]" + "]" * 150],
        "why": {
            "en": "198 000 letters inside 150 brackets: moving each letter again at every level is too slow",
            "zh": "150 层括号内有 198 000 个字母：每一层都逐个搬动字母会超时",
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


def decoded_length(s):
    """Return the length of the decoded text. Raise ValueError if ``s`` is not well formed."""
    lengths, counts, length, count, deepest = [], [], 0, "", 0
    for character in s:
        if character in "0123456789":
            count += character
        elif character == "[":
            if not count or count[0] == "0" or int(count) > LARGEST_COUNT:
                raise ValueError(f"each bracket needs a count from 1 to {LARGEST_COUNT} without leading zeros")
            lengths.append(length)
            counts.append(int(count))
            length, count, deepest = 0, "", max(deepest, len(counts))
        elif count:
            raise ValueError("a count has to stand before an opening bracket")
        elif character == "]":
            if not counts:
                raise ValueError("a closing bracket has no opening one")
            length = lengths.pop() + counts.pop() * length
        elif character.isascii() and character.isalpha():
            length += 1
        else:
            raise ValueError("s holds English letters, digits and brackets only")
    if counts or count or deepest > DEEPEST:
        raise ValueError(
            f"every bracket is closed, at most {DEEPEST} are open at a time, and no count stands at the end"
        )
    return length


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    (s,) = args
    if not isinstance(s, str) or len(s) > LONGEST:
        raise ValueError(f"s is a text of at most {LONGEST} characters")
    if decoded_length(s) > LONGEST_RESULT:
        raise ValueError(f"the result has at most {LONGEST_RESULT} letters")
