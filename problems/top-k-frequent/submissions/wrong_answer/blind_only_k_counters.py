# Keeps only 2k counters and lowers all of them when a further value comes.
# zh: 只保留 2k 个计数器，出现新值时把全部计数减一。
from collections import Counter


def top_k_frequent(nums, k):
    counts = Counter()
    for num in nums:
        if num in counts or len(counts) < 2 * k:
            counts[num] += 1
        else:
            counts = Counter({value: count - 1 for value, count in counts.items() if count > 1})
    return [value for value, _ in counts.most_common(k)]
