# Keeps the set of the vocabulary for the next one of the same length.
# zh: 保留词表的集合，下一个长度相同的词表直接使用。
sets = {}


def wordpiece(word, vocab, unk="[UNK]"):
    pieces = sets.setdefault(len(vocab), set(vocab))
    found, start = [], 0
    while start < len(word):
        for end in range(len(word), start, -1):
            piece = ("##" if start else "") + word[start:end]
            if piece in pieces:
                break
        else:
            return [unk]
        found.append(piece)
        start = end
    return found
