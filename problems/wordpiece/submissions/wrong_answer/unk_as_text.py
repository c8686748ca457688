# Returns the unknown token itself instead of a list with it.
# zh: 直接返回未知词标记，而不是只含它的列表。


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
            return unk
        found.append(piece)
        start = end
    return found
