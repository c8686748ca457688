# Takes pieces with ## only inside the word, although the word itself may begin with ##.
# zh: 带 ## 的片段只用于词中，而词本身也可能以 ## 开头。
def wordpiece(word, vocab, unk="[UNK]"):
    pieces = set(vocab)
    found, start = [], 0
    while start < len(word):
        for end in range(len(word), start, -1):
            piece = ("##" if start else "") + word[start:end]
            if piece in pieces and (start or not piece.startswith("##")):
                break
        else:
            return [unk]
        found.append(piece)
        start = end
    return found
