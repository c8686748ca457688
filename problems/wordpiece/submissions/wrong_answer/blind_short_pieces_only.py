# Tries pieces of at most 100 characters.
# zh: 只尝试不超过 100 个字符的片段。
def wordpiece(word, vocab, unk="[UNK]"):
    pieces = set(vocab)
    found, start = [], 0
    while start < len(word):
        for end in range(min(len(word), start + 100), start, -1):
            piece = ("##" if start else "") + word[start:end]
            if piece in pieces:
                break
        else:
            return [unk]
        found.append(piece)
        start = end
    return found
