# Lets the piece ## fit, which takes no characters, and goes on forever.
# zh: 允许 ## 匹配，它不消耗任何字符，于是永不结束。
def wordpiece(word, vocab, unk="[UNK]"):
    pieces = set(vocab)
    found, start = [], 0
    while start < len(word):
        for end in range(len(word), start - 1, -1):
            piece = ("##" if start else "") + word[start:end]
            if piece in pieces:
                break
        else:
            return [unk]
        found.append(piece)
        start = end
    return found
