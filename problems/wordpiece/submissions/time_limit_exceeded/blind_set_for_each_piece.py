# Builds the set of the vocabulary again for each piece.
# zh: 为每个片段重新建立词表的集合。
def wordpiece(word, vocab, unk="[UNK]"):
    found, start = [], 0
    while start < len(word):
        pieces = set(vocab)
        for end in range(len(word), start, -1):
            piece = ("##" if start else "") + word[start:end]
            if piece in pieces:
                break
        else:
            return [unk]
        found.append(piece)
        start = end
    return found
