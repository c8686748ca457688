# The text is normalised first, which joins combining characters with their letters.
# zh: 先对文本做规范化，组合字符与字母合并成一个字符。
import unicodedata
from collections import Counter


def bpe_train(text, merges):
    tokens = list(unicodedata.normalize("NFC", text).encode("utf-8"))
    out = []
    for new in range(256, 256 + merges):
        if len(tokens) < 2:
            break
        counts = Counter(zip(tokens, tokens[1:]))
        pair = min(counts, key=lambda p: (-counts[p], p))
        out.append(list(pair))
        merged, i = [], 0
        while i < len(tokens):
            if i + 1 < len(tokens) and (tokens[i], tokens[i + 1]) == pair:
                merged.append(new)
                i += 2
            else:
                merged.append(tokens[i])
                i += 1
        tokens = merged
    return out
