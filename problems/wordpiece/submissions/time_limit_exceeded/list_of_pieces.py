# Looks up every candidate in the list of pieces instead of a set.
# zh: 每个候选都在列表而不是集合里查找。


def wordpiece(word, vocab, unk="[UNK]"):
    pieces = vocab
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
            return [unk]
        found.append(piece)
        start = end
    return found
