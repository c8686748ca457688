# Counts common bigrams, which is ROUGE-2.
# zh: 统计相同的二元，那是 ROUGE-2。

from collections import Counter


def rouge_l(candidate, reference):
    one, other = Counter(zip(candidate, candidate[1:])), Counter(zip(reference, reference[1:]))
    length = sum((one & other).values())
    return 2 * length / (sum(one.values()) + sum(other.values())) if length else 0.0
