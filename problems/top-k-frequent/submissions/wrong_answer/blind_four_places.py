# The counts are compared as texts padded to four places, so five digits come out of order.
# zh: 计数按补齐到四位的文本比较，五位数的顺序会出错。
import heapq
from collections import Counter


def top_k_frequent(nums, k):
    counts = Counter(nums)
    return heapq.nlargest(k, counts, key=lambda value: f"{counts[value]:4}")
