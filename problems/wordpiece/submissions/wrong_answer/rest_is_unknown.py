# Keeps the pieces found so far and marks only the rest as unknown.
# zh: 保留已找到的片段，只把剩余部分标记为未知。


def wordpiece(word, vocab, unk="[UNK]"):
    pieces = set(vocab)
    found, start = [], 0
    while start < len(word):
        end = len(word)
        while end > start:
            piece = word[start:end]
            if start > 0:
                piece = "##" + piece
            if piece in pieces:
                break
            end -= 1
        if end == start:
            return [*found, unk]
        found.append(piece)
        start = end
    return found
