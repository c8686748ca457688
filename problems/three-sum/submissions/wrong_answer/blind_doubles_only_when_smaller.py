# A value is taken twice only as the smaller one, so that a triplet like -4, 2, 2 is lost.
# zh: 只有较小的数才会取两次，像 -4, 2, 2 这样的三元组丢失了。
from collections import Counter


def three_sum(nums):
    count = Counter(nums)
    values = sorted(count)
    out = [[0, 0, 0]] if count[0] > 2 else []
    for i, a in enumerate(values):
        if a < 0 and count[a] > 1 and -2 * a in count:
            out.append([a, a, -2 * a])
        for b in values[i + 1 :]:
            if -a - b > b and -a - b in count:
                out.append([a, b, -a - b])
    return out
