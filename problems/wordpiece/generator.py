"""Cases for WordPiece: few letters with many overlapping pieces, then a large vocabulary that must be a set."""

from judge.probes.plain import check_length, check_text

LONGEST, MOST_PIECES, LONGEST_PIECE = 1_000, 30_000, 500


def text(rng, letters, longest):
    """Return a random text of at least one letter."""
    return "".join(rng.choice(letters) for _ in range(rng.randint(1, longest)))


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(25):
        pieces = {rng.choice(("", "##")) + text(rng, "abc", 3) for _ in range(rng.randint(8, 22))}
        yield {
            "id": f"small-{index + 1:02}",
            "args": [
                text(rng, "abc", 8) + "a",
                rng.sample(sorted(pieces), len(pieces)),
                rng.choice(("[UNK]", "<unk>")),
            ],
            "why": {
                "en": "three letters: several pieces fit at most places",
                "zh": "只有三种字母：多数位置有几个片段可以匹配",
            },
            "group": "core",
        }
    letters = "abcdefghijklmnopqrstuvwxyz"
    pieces = {*letters, *("##" + one for one in letters)}
    while len(pieces) < MOST_PIECES:
        pieces.add(rng.choice(("", "##")) + text(rng, letters, 9))
    pieces = rng.sample(sorted(pieces), len(pieces))
    yield {
        "id": "large-vocabulary",
        "args": [text(rng, letters, 1) + "".join(rng.choice(letters) for _ in range(LONGEST - 1)), pieces, "[UNK]"],
        "why": {
            "en": "30 000 pieces and a word of 1 000 letters: the vocabulary must not be searched for every piece",
            "zh": "30 000 个片段、1000 个字母的单词：不能每次都在词表里逐个查找",
        },
        "group": "scale",
    }
    yield {
        "id": "large-and-unknown",
        "args": ["".join(rng.choice(letters) for _ in range(LONGEST - 1)) + "#", pieces, "[UNK]"],
        "why": {"en": "the same, but the last character is unknown", "zh": "同上，但最后一个字符未知"},
        "group": "scale",
    }
    for size in (60, 130, 257):
        mixed = "".join(rng.choice("abAB") for _ in range(size - 1))
        pieces = ["a", "b", "A", "B", "##a", "##b", "##A", "##B", "##aB", "##Ab", "##AA", "##bb", "##aab"]
        for name, word in (("capitals", mixed + "A"), ("not-lowered", mixed + "C"), ("space-inside", mixed + " a")):
            yield {
                "id": f"{name}-{size}",
                "args": [word, [*pieces, "##c"], "[UNK]"],
                "why": {
                    "en": "a long word of small letters and capitals: nothing is lowered or stripped",
                    "zh": "大小写混合的长词：不转小写，也不去空白",
                },
                "group": "edge",
            }
        listed = [*pieces, "[UNK]", "##[UNK]", *(f"x{number}" for number in range(size))]
        for index, unk in enumerate(("[UNK]", "##aB", "a"), 1):
            yield {
                "id": f"unknown-is-listed-{size}-{index}",
                "args": ["[UNK]" + mixed + "aB[UNK]" if index == 1 else "a" + mixed + "aB", listed, unk],
                "why": {
                    "en": "the token for unknown words is listed as a piece as well, and may fit",
                    "zh": "表示未知词的 token 也列在词表里，同样可以匹配",
                },
                "group": "edge",
            }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    word, vocab, *rest = args
    check_text("word", word, (0, LONGEST))
    check_length("vocab", vocab, (0, MOST_PIECES))
    for piece in vocab:
        check_text("vocab[…]", piece, (0, LONGEST_PIECE))
    for unk in rest:
        check_text("unk", unk, (0, LONGEST_PIECE))
