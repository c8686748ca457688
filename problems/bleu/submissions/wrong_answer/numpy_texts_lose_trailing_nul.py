# numbers the tokens by a NumPy text array, which loses NUL characters at the end
# zh: 用 NumPy 字符串数组给词元编号，末尾的 NUL 字符会丢失
import math
from collections import Counter

import numpy as np


def ngrams(tokens, m):
    return Counter(tuple(tokens[at : at + m]) for at in range(len(tokens) - m + 1))


def bleu(candidate, references, n=4):
    if len(candidate) < n:
        return 0.0
    lengths = [len(candidate), *map(len, references)]
    every = np.array([*candidate, *(token for reference in references for token in reference)])
    numbers = np.unique(every, return_inverse=True)[1].ravel()
    candidate, *references = (part.tolist() for part in np.split(numbers, np.cumsum(lengths)[:-1]))
    logarithms = 0.0
    for m in range(1, n + 1):
        counts, most = ngrams(candidate, m), Counter()
        for reference in references:
            most |= ngrams(reference, m)
        matched = sum((counts & most).values())
        if matched == 0:
            return 0.0
        logarithms += math.log(matched / sum(counts.values()))
    c = len(candidate)
    r = min((abs(len(reference) - c), len(reference)) for reference in references)[1]
    return min(1.0, math.exp(1 - r / c)) * math.exp(logarithms / n)
