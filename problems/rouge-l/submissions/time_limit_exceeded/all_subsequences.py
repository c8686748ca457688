# Tries all subsequences of the shorter text.
# zh: 枚举较短文本的所有子序列。

from itertools import combinations


def rouge_l(candidate, reference):
    short, long = sorted((candidate, reference), key=len)
    for length in range(len(short), 0, -1):
        for chosen in combinations(short, length):
            rest = iter(long)
            if all(token in rest for token in chosen):
                return 2 * length / (len(candidate) + len(reference))
    return 0.0
