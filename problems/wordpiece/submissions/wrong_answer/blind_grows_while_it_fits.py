# Lengthens a piece only as long as every prefix of it is in the vocabulary.
# zh: 只有每个前缀都在词表中才继续加长片段。
def wordpiece(word, vocab, unk="[UNK]"):
    pieces = set(vocab)
    found, start = [], 0
    while start < len(word):
        mark, end = "##" if start else "", start
        while end < len(word) and mark + word[start : end + 1] in pieces:
            end += 1
        if end == start:
            return [unk]
        piece = mark + word[start:end]
        found.append(piece)
        start = end
    return found
