"""Cases for chunking: every relation of length, size and overlap, then long texts that must not be copied for every chunk."""

from judge.probes.plain import check_integer, check_length, require

LONGEST, MOST_COPIED = 100_000, 300_000


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    seen = set()
    while len(seen) < 25:
        size = rng.randint(2, 7)
        case = (rng.randint(3, 26), size, rng.randrange(size))
        if case not in seen:
            seen.add(case)
            yield {
                "id": f"small-{len(seen):02}",
                "args": [[rng.randint(100, 999) for _ in range(case[0])], *case[1:]],
                "why": {
                    "en": f"{case[0]} tokens, size {case[1]}, overlap {case[2]}: where does the last chunk begin?",
                    "zh": f"{case[0]} 个 token，块长 {case[1]}，重叠 {case[2]}：最后一块从哪里开始？",
                },
                "group": "core",
            }
    yield {
        "id": "typical",
        "args": [[rng.randrange(50_000) for _ in range(LONGEST)], 512, 64],
        "why": {"en": "100 000 tokens in chunks of 512 with 64 in common", "zh": "100 000 个 token，块长 512，重叠 64"},
        "group": "scale",
    }
    yield {
        "id": "many-chunks",
        "args": [[rng.randrange(50_000) for _ in range(LONGEST)], 3, 2],
        "why": {
            "en": "nearly 100 000 chunks: cutting the rest of the text off each time copies it again and again",
            "zh": "近 100 000 块：每次切掉前面、保留剩余文本，会反复复制",
        },
        "group": "scale",
    }
    yield {
        "id": "one-new-token",
        "args": [[rng.randrange(50_000) for _ in range(21_001)], 5_000, 1_000],
        "why": {
            "en": "steps of 4 000 tokens, and the last chunk brings a single new one: rounding up must not lose it",
            "zh": "步长为 4 000 个 token，最后一块只多出一个新 token：向上取整时不能漏掉它",
        },
        "group": "scale",
    }
    yield from middle(rng)


def middle(rng):
    """Yield texts of some hundred or thousand tokens whose last chunk is full, short, or the first of a new block."""
    for size, overlap, chunks in ((5, 2, 65), (3, 1, 129), (2, 0, 257), (4, 3, 1_001), (3, 1, 4_097), (1, 0, 1_025)):
        for name, more, zh in (("full", 0, "是满的"), ("short", overlap - size + 1, "只有一个新 token")):
            count = overlap + chunks * (size - overlap) + more
            yield {
                "id": f"chunks-{chunks}-{name}",
                "args": [[rng.randrange(50_000) for _ in range(count)], size, overlap],
                "why": {
                    "en": f"{count} tokens, size {size}, overlap {overlap}: the last of the {chunks} chunks is {name}",
                    "zh": f"{count} 个 token，块长 {size}，重叠 {overlap}：共 {chunks} 块，最后一块{zh}",
                },
                "group": "core",
            }
            if size - overlap == 1:
                break
    for size, overlap, chunks in ((100, 25, 7), (100, 25, 31), (150, 0, 15), (128, 51, 28), (512, 64, 61), (49, 0, 49)):
        yield {
            "id": f"exact-{size}-{overlap}-{chunks}",
            "args": [[rng.randrange(50_000) for _ in range(overlap + chunks * (size - overlap))], size, overlap],
            "why": {
                "en": f"exactly {chunks} steps of {size - overlap} tokens: a rounded reciprocal of the step adds a chunk",
                "zh": f"恰好 {chunks} 步，每步 {size - overlap} 个 token：用步长的倒数计算会多出一块",
            },
            "group": "edge",
        }
    tokens = [str(at) if rng.random() < 0.1 else at for at in range(1_003)]
    yield {
        "id": "mixed-long",
        "args": [tokens, 16, 4],
        "why": {
            "en": "1 003 tokens, a tenth of them strings: each keeps its type",
            "zh": "1 003 个 token，其中十分之一是字符串：各自保持原来的类型",
        },
        "group": "core",
    }
    yield {
        "id": "mixed-without-overlap",
        "args": [[str(at) if at % 7 == 3 else at for at in range(1_500)], 50, 0],
        "why": {
            "en": "1 500 tokens without overlap, some of them strings: each keeps its type",
            "zh": "1 500 个 token，没有重叠，其中一些是字符串：各自保持原来的类型",
        },
        "group": "core",
    }
    yield {
        "id": "one-new-token-without-overlap",
        "args": [[rng.randrange(50_000) for _ in range(15_001)], 3_000, 0],
        "why": {
            "en": "steps of 3 000 tokens, and one token is left over: rounding up must not lose it",
            "zh": "步长为 3 000 个 token，最后剩下一个 token：向上取整时不能漏掉它",
        },
        "group": "core",
    }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    tokens, size, overlap = args
    check_length("tokens", tokens, (0, LONGEST))
    require(
        all(type(token) in (int, str) for token in tokens),
        "every token must be an integer or a string",
        "每个 token 都必须是整数或字符串",
    )
    check_integer("size", size, 1, LONGEST)
    check_integer("overlap", overlap, 0, size - 1)
    require(
        len(tokens) * size <= MOST_COPIED * (size - overlap),
        f"the chunks must have at most about {MOST_COPIED} tokens together; choose a smaller overlap",
        f"所有块合计最多约 {MOST_COPIED} 个 token；请减小 overlap",
    )
