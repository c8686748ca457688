# A word is normalised to NFC before it is split.
# zh: 切分之前先把单词做了 NFC 规范化。
import unicodedata


def wordpiece(word, vocab, unk="[UNK]"):
    word = unicodedata.normalize("NFC", word)
    pieces = set(vocab)
    out = []
    start = 0
    n = len(word)
    while start < n:
        end = n
        mark = "##" if start else ""
        while end > start and mark + word[start:end] not in pieces:
            end -= 1
        if end == start:
            return [unk]
        out.append(mark + word[start:end])
        start = end
    return out
