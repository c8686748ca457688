# Does not stop when no piece fits, and reads the position before the word.
# zh: 没有片段匹配时没有停止，继续递归直到出错。


def wordpiece(word, vocab, unk="[UNK]"):
    pieces = set(vocab)

    def split(start):
        if start == len(word):
            return []
        end = max(end for end in range(start + 1, len(word) + 1) if ("##" if start else "") + word[start:end] in pieces)
        return [("##" if start else "") + word[start:end], *split(end)]

    return split(0)
