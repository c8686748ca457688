# Takes the first piece of the vocabulary that fits, not the longest.
# zh: 取词表中第一个匹配的片段，而不是最长的。


def wordpiece(word, vocab, unk="[UNK]"):
    found, start = [], 0
    while start < len(word):
        rest = ("##" if start else "") + word[start:]
        mark = 2 if start else 0
        for piece in vocab:
            if len(piece) > mark and rest.startswith(piece):
                break
        else:
            return [unk]
        found.append(piece)
        start += len(piece) - mark
    return found
