# Texts are brought into one Unicode form first, so differently written ids are equal.
# zh: 文本先被规范化为同一种 Unicode 形式，写法不同的 id 因此相等。
from unicodedata import normalize


def mrr(ranked, relevant):
    def key(item):
        return normalize("NFC", item) if isinstance(item, str) else item

    if not ranked:
        return 0.0
    total = 0.0
    for row, wanted in zip(ranked, relevant):
        keys = set(map(key, wanted))
        total += next((1 / i for i, item in enumerate(row, 1) if key(item) in keys), 0.0)
    return total / len(ranked)
