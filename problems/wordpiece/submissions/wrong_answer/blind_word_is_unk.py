# A word that equals unk is returned as it is, even if it can be split.
# zh: 单词恰好等于 unk 时直接返回，不再切分。
def wordpiece(word, vocab, unk="[UNK]"):
    pieces = set(vocab)
    if word == unk:
        return [unk]
    out = []
    start = 0
    n = len(word)
    while start < n:
        end = n
        mark = "##" if start else ""
        while end > start and mark + word[start:end] not in pieces:
            end -= 1
        if end == start:
            return [unk]
        out.append(mark + word[start:end])
        start = end
    return out
