# Goes through the whole vocabulary at every place.
# zh: 在每个位置都扫描整个词表。


def wordpiece(word, vocab, unk="[UNK]"):
    found, start = [], 0
    while start < len(word):
        rest = ("##" if start else "") + word[start:]
        mark = 2 if start else 0
        fits = [piece for piece in vocab if len(piece) > mark and rest.startswith(piece)]
        if not fits:
            return [unk]
        found.append(max(fits, key=len))
        start += len(found[-1]) - mark
    return found
