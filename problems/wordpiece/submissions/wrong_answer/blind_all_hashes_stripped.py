# Strips all leading # from continuing pieces, even those that belong to the text.
# zh: 去掉续接片段开头的所有 #，连属于文本的也去掉。
def wordpiece(word, vocab, unk="[UNK]"):
    first = set(vocab)
    later = {piece.lstrip("#"): piece for piece in vocab if piece.startswith("##")}
    found, start = [], 0
    while start < len(word):
        for end in range(len(word), start, -1):
            part = word[start:end]
            if start and part in later:
                found.append(later[part])
                break
            if not start and part in first:
                found.append(part)
                break
        else:
            return [unk]
        start = end
    return found
