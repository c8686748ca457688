"""Cases for Word Break: few letters with overlapping words, then texts on which a search without memory does not end."""

from string import ascii_lowercase

from judge.probes.plain import check_length, check_text

LONGEST, MOST_WORDS, LONGEST_WORD = 2_000, 1_000, 50


def word(rng, letters, longest):
    """Return a random word."""
    return "".join(rng.choice(letters) for _ in range(rng.randint(1, longest)))


def long_text(rng, change):
    """Return a text of about 1 900 letters and its words of 5 to 9 letters; with ``change``, one letter is another."""
    words = ["".join(rng.choice("abcd") for _ in range(rng.randint(5, 9))) for _ in range(40)]
    text = ""
    while len(text) < LONGEST - 100:
        text += rng.choice(words)
    at = len(text) // 2
    return [text[:at] + "z" + text[at + 1 :] if change else text, words]


def equal_hashes(rng):
    """Return texts and words that differ, but have equal polynomial hashes for some bases and moduli."""
    pairs = []
    for base, modulus in ((26, 65_521), (31, 65_521), (31, 65_536), (131, 65_536), (257, 10_007), (31, 10_007)):
        seen = {}
        while True:
            text = "".join(rng.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(6))
            value = 0
            for letter in text:
                value = (value * base + ord(letter) - 97) % modulus
            if seen.setdefault(value, text) != text:
                pairs.append((seen[value], text))
                break
    return pairs


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(20):
        words = [word(rng, "ab", 4) for _ in range(rng.randint(1, 4))]
        parts = "".join(rng.choice(words) for _ in range(rng.randint(2, 6)))
        cut = rng.randrange(len(parts))
        yield {
            "id": f"small-{index + 1:02}",
            # Every other text has lost or repeated a letter, and often cannot be cut any more.
            "args": [parts if index % 2 else parts[:cut] + parts[cut + rng.choice((-1, 1)) :], words],
            "why": {"en": "words over two letters overlap in many ways", "zh": "只含两种字母的单词，重叠方式很多"},
            "group": "core",
        }
    for index in range(6):
        words = [word(rng, "abcd", 8) for _ in range(30)]
        text = "".join(rng.choice(words) for _ in range(30))
        at = rng.randrange(len(text))
        yield {
            "id": f"medium-{index + 1:02}",
            "args": [text if index % 2 else text[:at] + rng.choice("abcd") + text[at:], words],
            "why": {
                "en": "thirty words: every other text has an extra letter",
                "zh": "三十个单词，其中一半文本多了一个字母",
            },
            "group": "core",
        }
    for index in range(4):
        yield {
            "id": f"long-{index + 1:02}",
            "args": long_text(rng, change=index % 2 == 1),
            "why": {
                "en": "some 1 900 letters: words lie across the edges of any blocks, and one letter can spoil the text",
                "zh": "约 1 900 个字母：单词会跨越任何分块的边界，一个字母就足以使文本无法切分",
            },
            "group": "core",
        }
    for index, (text, only_word) in enumerate(equal_hashes(rng)):
        yield {
            "id": f"equal-hashes-{index + 1:02}",
            "args": [text, [only_word]],
            "why": {
                "en": "the text and the only word are different, but have the same short polynomial hash",
                "zh": "文本与唯一的单词并不相同，但较短的多项式哈希相同",
            },
            "group": "edge",
        }
    runs = ["a" * size for size in range(1, 11)]
    yield {
        "id": "bad-end",
        "args": ["a" * (LONGEST - 1) + "b", runs],
        "why": {
            "en": "only the last letter fails: without remembering places, all ways of cutting the front are tried",
            "zh": "只有最后一个字母失败：不记住走过的位置，就会尝试前面所有的拆法",
        },
        "group": "scale",
    }
    yield {
        "id": "good-end",
        "args": ["a" * (LONGEST - 1) + "b", [*runs, "ab"]],
        "why": {"en": "the same with a word that covers the end", "zh": "同上，但有单词能覆盖结尾"},
        "group": "scale",
    }
    short = sorted({"b" + word(rng, "ab", 28) for _ in range(3 * MOST_WORDS)})
    yield {
        "id": "many-words",
        "args": ["a" * LONGEST, rng.sample(short, MOST_WORDS - 21) + ["a" * size for size in range(30, 51)]],
        "why": {
            "en": "2 000 letters and 1 000 words, of which only the longest fit: searching a list for each slice is too slow",
            "zh": "2 000 个字母、1 000 个单词，只有最长的才匹配：每个切片都在列表里查找会超时",
        },
        "group": "scale",
    }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    s, words = args
    check_text("s", s, (0, LONGEST), ascii_lowercase)
    check_length("word_dict", words, (0, MOST_WORDS))
    for word in words:
        check_text("word_dict[…]", word, (1, LONGEST_WORD), ascii_lowercase)
