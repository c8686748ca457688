"""Cases for the edit distance: few letters and edited copies, then lengths that separate O(m·n) from worse costs."""

from judge.probes.plain import check_text

LONGEST = 500


def word(rng, letters, size):
    """Return a random word of ``size`` characters."""
    return "".join(rng.choice(letters) for _ in range(size))


def edited(rng, text, edits):
    """Return ``text`` after some random insertions, deletions and replacements."""
    characters = list(text)
    for _ in range(edits):
        at = rng.randrange(len(characters))
        characters[at : at + rng.randint(0, 1)] = word(rng, "abcdxyz", rng.randint(0, 1))
    return "".join(characters)


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    for index in range(15):
        yield {
            "id": f"small-{index + 1:02}",
            "args": [word(rng, "abc", rng.randint(1, 9)), word(rng, "abc", rng.randint(1, 9))],
            "why": {
                "en": "short words over three letters have many alignments",
                "zh": "只含三种字母的短词，对齐方式很多",
            },
            "group": "core",
        }
    for index in range(6):
        text = word(rng, "abcdefgh", rng.randint(30, 80))
        yield {
            "id": f"edited-{index + 1:02}",
            "args": [text, edited(rng, text, rng.randint(5, 20))],
            "why": {
                "en": "an edited copy: equal parts are shifted against each other",
                "zh": "经过编辑的副本：相同的部分互相错位",
            },
            "group": "core",
        }
    text = word(rng, "abcdefgh", 440)
    yield {
        "id": "edited-long",
        "args": [text, edited(rng, text, 200)],
        "why": {
            "en": "nearly 500 characters and 200 edits: a search without a table does not end",
            "zh": "近 500 个字符、200 次编辑：没有记忆化的搜索无法结束",
        },
        "group": "scale",
    }
    text = word(rng, "abcdefghijklmnopqrstuvw", 300)
    yield {
        "id": "shifted-far",
        "args": [text + "y" * 150, "x" * 150 + text],
        "why": {
            "en": "the common part is shifted by 150: the best alignment lies far from the diagonal",
            "zh": "公共部分错开 150 位：最优对齐远离对角线",
        },
        "group": "scale",
    }
    yield {
        "id": "two-letters-long",
        "args": [word(rng, "ab", LONGEST), word(rng, "ab", LONGEST)],
        "why": {
            "en": "500 characters each: a third loop over the length of a deletion or insertion is too slow",
            "zh": "各 500 个字符：再套一层循环枚举一次删除或插入的长度会超时",
        },
        "group": "scale",
    }
    yield {
        "id": "nothing-in-common",
        "args": ["a" * LONGEST, "b" * LONGEST],
        "why": {"en": "500 replacements: the deepest recursion", "zh": "需要替换 500 次：递归最深"},
        "group": "scale",
    }
    wide = [chr(0x1F300 + place) for place in range(2 * LONGEST)]
    rng.shuffle(wide)
    yield {
        "id": "different-pictographs",
        "args": ["".join(wide[:LONGEST]), "".join(wide[LONGEST:])],
        "why": {
            "en": "1 000 different characters of four bytes each: a cache of copies of the remaining texts takes too much memory",
            "zh": "1 000 个互不相同的四字节字符：以剩余文本的副本为键的缓存太占内存",
        },
        "group": "scale",
    }
    for size in (33, 65, 129, 257):
        text = word(rng, "aäßéж中😀b", size)
        other = "".join(rng.choice("éäж中😀") if rng.random() < 0.2 else letter for letter in text[3:])
        yield {
            "id": f"beyond-ascii-{size}",
            "args": [text, other],
            "why": {
                "en": f"{size} characters outside ASCII: each counts one, however many bytes it has",
                "zh": f"{size} 个 ASCII 之外的字符：每个只算一个，不论占几个字节",
            },
            "group": "edge",
        }
        text = word(rng, "abcd", size)
        for name, other in (("first", text[5:]), ("second", text[5:7] + text[:6:-1])):
            yield {
                "id": f"same-letters-{size}-{name}",
                "args": [text, other],
                "why": {
                    "en": "two pairs of words of the same letters in another order: each has its own distance",
                    "zh": "两组词由相同的字母按不同顺序组成：距离各不相同",
                },
                "group": "edge",
            }


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    for name, word in zip(("word1", "word2"), args, strict=True):
        check_text(name, word, (0, LONGEST))
