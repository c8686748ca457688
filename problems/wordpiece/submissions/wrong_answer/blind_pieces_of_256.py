# Only pieces of at most 256 characters are tried.
# zh: 只尝试不超过 256 个字符的片段。
def wordpiece(word, vocab, unk="[UNK]"):
    known = set(vocab)
    pieces = []
    start = 0
    while start < len(word):
        for end in range(min(len(word), start + 256), start, -1):
            piece = ("##" if start else "") + word[start:end]
            if piece in known:
                pieces.append(piece)
                start = end
                break
        else:
            return [unk]
    return pieces
