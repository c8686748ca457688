# Lowers words of more than 100 characters.
# zh: 超过 100 个字符的词先转为小写。
def n_over(word):
    return len(word) > 100


def wordpiece(word, vocab, unk="[UNK]"):
    pieces = set(vocab)
    if n_over(word):
        word = word.lower()
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
