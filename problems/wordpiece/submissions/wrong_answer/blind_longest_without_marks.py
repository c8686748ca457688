# The search is bounded by the longest piece without any # at its beginning, so a piece that begins with ### is never found.
# zh: 用去掉开头所有 # 后的最长长度限制搜索，以 ### 开头的片段找不到。
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
