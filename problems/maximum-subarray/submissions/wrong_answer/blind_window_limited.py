# Only subarrays of at most 1 000 numbers are tried.
# zh: 只尝试长度不超过 1 000 的子数组。
from collections import deque


def max_sub_array(nums):
    prefix, best, low = [0], max(nums), deque([0])
    for i, x in enumerate(nums, 1):
        prefix.append(prefix[-1] + x)
        while low[0] < i - 1000:
            low.popleft()
        best = max(best, prefix[i] - prefix[low[0]])
        while low and prefix[low[-1]] >= prefix[i]:
            low.pop()
        low.append(i)
    return best
