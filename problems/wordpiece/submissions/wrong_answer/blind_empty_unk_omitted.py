# Returns no piece where unk is the empty text.
# zh: unk 为空文本时不返回任何片段。
def wordpiece(word, vocab, unk="[UNK]"):
    pieces = set(vocab)
    found, start = [], 0
    while start < len(word):
        for end in range(len(word), start, -1):
            piece = ("##" if start else "") + word[start:end]
            if piece in pieces:
                break
        else:
            return [unk] if unk else []
        found.append(piece)
        start = end
    return found
