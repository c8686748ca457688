# Marks one letter as unknown and goes on behind it.
# zh: 只把一个字母标记为未知，然后继续。


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
            end, piece = start + 1, unk
        found.append(piece)
        start = end
    return found
