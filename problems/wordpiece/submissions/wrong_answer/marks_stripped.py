# Strips all # from a piece, also those that belong to the word.
# zh: 去标记时把片段里属于单词的 # 也去掉了。


def wordpiece(word, vocab, unk="[UNK]"):
    first = {piece for piece in vocab if not piece.startswith("##")}
    inside = {piece.lstrip("#") for piece in vocab if piece.startswith("##")}
    found, start = [], 0
    while start < len(word):
        for end in range(len(word), start, -1):
            if word[start:end] in (inside if start else first):
                break
        else:
            return [unk]
        found.append(("##" if start else "") + word[start:end])
        start = end
    return found
