# Returns the unknown token for an empty word.
# zh: 空单词返回了未知词标记。


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
        found.append(piece)
        start = end
    return found or [unk]
