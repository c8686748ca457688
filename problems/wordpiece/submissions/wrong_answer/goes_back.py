# Goes back to a shorter piece when the rest cannot be split.
# zh: 剩余部分无法切分时回退到更短的片段。
from functools import lru_cache


def wordpiece(word, vocab, unk="[UNK]"):
    pieces = set(vocab)

    @lru_cache(None)
    def split(start):
        if start == len(word):
            return ()
        for end in range(len(word), start, -1):
            piece = ("##" if start else "") + word[start:end]
            if piece in pieces and (rest := split(end)) is not None:
                return (piece, *rest)
        return None

    found = split(0)
    return [unk] if found is None else list(found)
