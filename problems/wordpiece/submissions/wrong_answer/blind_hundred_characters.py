# Returns unk for words of more than 100 characters, as BERT does.
# zh: 像 BERT 那样，超过 100 个字符的词返回 unk。
def wordpiece(word, vocab, unk="[UNK]"):
    pieces = set(vocab)
    if len(word) > 100:
        return [unk]
    found, start = [], 0
    while start < len(word):
        for end in range(len(word), start, -1):
            piece = ("##" if start else "") + word[start:end]
            if piece in pieces:
                break
        else:
            return [unk]
        found.append(piece)
        start = end
    return found
