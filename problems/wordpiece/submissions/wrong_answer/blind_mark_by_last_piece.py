# No mark is expected behind a first piece that begins with ##.
# zh: 第一个片段以 ## 开头时，其后不再要求标记。
def wordpiece(word, vocab, unk="[UNK]"):
    pieces = set(vocab)
    out = []
    start = 0
    n = len(word)
    while start < n:
        end = n
        mark = "##" if out and not (len(out) == 1 and out[0].startswith("##")) else ""
        while end > start and mark + word[start:end] not in pieces:
            end -= 1
        if end == start:
            return [unk]
        out.append(mark + word[start:end])
        start = end
    return out
