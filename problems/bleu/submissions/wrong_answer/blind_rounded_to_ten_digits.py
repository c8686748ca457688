# The score is rounded to ten digits after the point, which is too coarse for a small score.
# zh: 得分舍入到小数点后十位，得分很小时精度不够。
import math
from collections import Counter


def bleu(candidate, references, n=4):
    c = len(candidate)
    if c < n:
        return 0.0
    logs = 0.0
    for m in range(1, n + 1):
        cand = Counter(tuple(candidate[i : i + m]) for i in range(c - m + 1))
        most = Counter()
        for ref in references:
            most |= Counter(tuple(ref[i : i + m]) for i in range(len(ref) - m + 1))
        hits = (cand & most).total()
        if hits == 0:
            return 0.0
        logs += math.log(hits / (c - m + 1))
    r = min((abs(len(ref) - c), len(ref)) for ref in references)[1]
    return round(math.exp(min(0.0, 1 - r / c) + logs / n), 10)
