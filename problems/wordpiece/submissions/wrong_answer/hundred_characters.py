# Takes words of more than 100 characters for unknown, as BERT's code does.
# zh: 超过 100 个字符的单词按未知处理，这是 BERT 代码里的限制。


def wordpiece(word, vocab, unk="[UNK]"):
    if len(word) > 100:
        return [unk]
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
    return found
