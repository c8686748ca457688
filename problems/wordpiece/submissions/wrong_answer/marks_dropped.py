# Returns the pieces without their ##.
# zh: 输出的片段去掉了 ##。


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
            return [unk]
        found.append(word[start:end])
        start = end
    return found
