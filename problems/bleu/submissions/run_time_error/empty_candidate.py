# Divides by the length of an empty candidate.
# zh: 除以空候选的长度。

import math
from collections import Counter


def bleu(candidate, references, n=4):
    c = len(candidate)
    r = min((abs(len(reference) - c), len(reference)) for reference in references)[1]
    penalty = min(1.0, math.exp(1 - r / c))
    product = 1.0
    for m in range(1, n + 1):
        counts, most = Counter(zip(*(candidate[at:] for at in range(m)))), Counter()
        for reference in references:
            most |= Counter(zip(*(reference[at:] for at in range(m))))
        product *= sum((counts & most).values()) / max(sum(counts.values()), 1)
    return penalty * product ** (1 / n)
