# Takes the unknown token for no piece when more than 50 pieces are listed.
# zh: 词表多于 50 项时，把 unk 从片段中去掉。
def wordpiece(word, vocab, unk="[UNK]"):
    pieces = set(vocab) - ({unk} if len(vocab) > 50 else set())
    out, i, n = [], 0, len(word)
    while i < n:
        pre = "##" if i else ""
        for j in range(n, i, -1):
            if pre + word[i:j] in pieces:
                out.append(pre + word[i:j])
                i = j
                break
        else:
            return [unk]
    return out
