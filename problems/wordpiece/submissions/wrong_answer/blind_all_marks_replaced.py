# Removes every ## from the pieces, also in their middle.
# zh: 删除片段中所有的 ##，连中间的也删。
def wordpiece(word, vocab, unk="[UNK]"):
    first = set(vocab)
    later = {piece.replace("##", ""): piece for piece in vocab if piece.startswith("##")}
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
