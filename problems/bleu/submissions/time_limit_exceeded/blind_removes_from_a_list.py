# Matched n-grams are removed from a list of the reference, which is searched for each n-gram.
# zh: 匹配到的 n-gram 从参考文本的列表中移除，每个 n-gram 都要查找一遍列表。
import math


def bleu(candidate, references, n=4):
    c = len(candidate)
    if c < n:
        return 0.0
    logs = 0.0
    for m in range(1, n + 1):
        cand = [tuple(candidate[i : i + m]) for i in range(c - m + 1)]
        most = {}
        for ref in references:
            left, taken = [tuple(ref[i : i + m]) for i in range(len(ref) - m + 1)], {}
            for g in cand:
                if g in left:
                    left.remove(g)
                    taken[g] = taken.get(g, 0) + 1
            for g, count in taken.items():
                most[g] = max(most.get(g, 0), count)
        if not most:
            return 0.0
        logs += math.log(sum(most.values()) / len(cand))
    r = min((abs(len(ref) - c), len(ref)) for ref in references)[1]
    return math.exp(min(0.0, 1 - r / c) + logs / n)
