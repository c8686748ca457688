# Looks up pieces inside the word without ##.
# zh: 在单词内部查找时没有加 ##。


def wordpiece(word, vocab, unk="[UNK]"):
    pieces = set(vocab)
    found, start = [], 0
    while start < len(word):
        end = len(word)
        while end > start:
            piece = word[start:end]
            if piece in pieces:
                break
            end -= 1
        if end == start:
            return [unk]
        found.append(piece)
        start = end
    return found
