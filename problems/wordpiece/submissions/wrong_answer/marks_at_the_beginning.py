# Accepts pieces with ## at the beginning of the word.
# zh: 单词开头也接受带 ## 的片段。


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
            if start == 0 and "##" + piece in pieces:
                piece = "##" + piece
                break
            end -= 1
        if end == start:
            return [unk]
        found.append(piece)
        start = end
    return found
