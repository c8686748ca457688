"""Cases for encoding with BPE: random rules over few letters, then a long text on which single merges are too slow."""

from judge.probes.plain import check_integers, check_length, require

LONGEST, MOST_MERGES = 10_000, 300


def rules(rng, letters, count):
    """Return ``count`` different pairs, each of tokens that exist by then; short tokens are taken more often."""
    known = sorted({byte for letter in letters for byte in letter.encode()})
    pairs = []
    while len(pairs) < count:
        pair = [rng.choice(known[: len(known) // 2 + 2]), rng.choice(known[: len(known) // 2 + 2])]
        if pair not in pairs:
            known.append(256 + len(pairs))
            pairs.append(pair)
    return pairs


def every_rule(rng):
    """Return a case in which each of 300 rules merges exactly one pair."""
    pairs = [[97 + at // 10, 65 + at % 10] for at in range(200)]
    rng.shuffle(pairs)
    joined = [[256 + at, 257 + at] for at in range(0, 200, 2)]
    rng.shuffle(joined)
    return {
        "id": "every-rule",
        "args": ["".join(chr(byte) for pair in pairs for byte in pair), pairs + joined],
        "why": {
            "en": "each of the 300 rules is needed once: there is no limit on the number of rounds",
            "zh": "300 条规则各用一次：合并的轮数没有上限",
        },
        "group": "edge",
    }


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(25):
        letters = ("ab", "abc", "aé", "ab中")[index % 4]
        text = "".join(rng.choice(letters) for _ in range(rng.randint(6, 20)))
        yield {
            "id": f"small-{index + 1:02}",
            "args": [text, rules(rng, letters, rng.randint(3, 8))],
            "why": {
                "en": "few letters: several rules fit, and one takes bytes from another",
                "zh": "字母种类少：多条规则都适用，彼此争用字节",
            },
            "group": "core",
        }
    yield {
        "id": "late-token",
        "args": ["b a b ", [*([1 + at // 100, 128 + at % 100] for at in range(289)), [97, 512 + 32]]],
        "why": {
            "en": "the rule (97, 544) does not occur; two tokens packed into too few bits take b and a space for it",
            "zh": "规则 (97, 544) 并未出现；若把两个 token 压进太少的位数，会把 b 和空格误认作它",
        },
        "group": "edge",
    }
    letters = "abcdefghijklmnop"
    text = "".join(rng.choice(letters) for _ in range(LONGEST))
    yield {
        "id": "long-text",
        "args": [text, rules(rng, letters, MOST_MERGES)],
        "why": {
            "en": "10 000 bytes and 300 rules: a new search through the text for every single merge is too slow",
            "zh": "10 000 字节、300 条规则：每合并一处就重新搜索全文会超时",
        },
        "group": "scale",
    }
    yield {
        "id": "long-run",
        "args": ["a" * LONGEST, [[97, 97], *([256 + at, 256 + at] for at in range(12))]],
        "why": {"en": "10 000 equal bytes, merged in powers of two", "zh": "10 000 个相同字节，按 2 的幂合并"},
        "group": "scale",
    }
    yield every_rule(rng)
    for index in range(4):
        letters = ("a ", "ab ", "b \n", "é ")[index]
        text = "".join(rng.choice(letters) for _ in range(40))
        yield {
            "id": f"spaces-{index + 1:02}",
            "args": [text, rules(rng, letters, 12)],
            "why": {
                "en": "a space is a byte like any other: rules merge it with what stands before and after it",
                "zh": "空格与其他字节没有区别：规则可以把它与前后的内容合并",
            },
            "group": "edge",
        }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    text, merges = args
    require(
        isinstance(text, str) and len(text.encode()) <= LONGEST,
        f"text must be a string of at most {LONGEST} bytes in UTF-8",
        f"text 必须是字符串，其 UTF-8 编码最多 {LONGEST} 个字节",
    )
    check_length("merges", merges, (0, MOST_MERGES))
    for rank, pair in enumerate(merges):
        check_integers(f"merges[{rank}]", pair, 0, 255 + rank, (2, 2))
    require(
        len(set(map(tuple, merges))) == len(merges), "the pairs in merges must differ", "merges 中的各对必须互不相同"
    )
