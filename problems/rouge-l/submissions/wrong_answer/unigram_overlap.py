# Counts common tokens in any order, which is ROUGE-1.
# zh: 不看顺序统计相同的词元，那是 ROUGE-1。

from collections import Counter


def rouge_l(candidate, reference):
    length = sum((Counter(candidate) & Counter(reference)).values())
    return 2 * length / (len(candidate) + len(reference)) if length else 0.0
