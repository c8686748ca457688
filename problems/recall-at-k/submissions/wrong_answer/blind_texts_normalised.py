# Texts are brought into the composed Unicode form, which makes different ids equal.
# zh: 文本先做 Unicode 组合规范化，使不同的 id 变得相等。
import unicodedata


def plain(i):
    return unicodedata.normalize("NFC", i) if isinstance(i, str) else i


def recall_at_k(ranked, relevant, k):
    recalls = []
    for found, wanted in zip(ranked, relevant):
        wanted = set(map(plain, wanted))
        if wanted:
            recalls.append(len(wanted & set(map(plain, found[:k]))) / len(wanted))
    return sum(recalls) / len(recalls) if recalls else 0.0
