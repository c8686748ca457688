# Lowers the word first, as uncased models do.
# zh: 先把单词转成小写，像 uncased 模型那样。


def wordpiece(word, vocab, unk="[UNK]"):
    word = word.lower()
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
