# Keeps the positions of zeros in a default argument, which still holds those of the last call.
# zh: 零的位置存在默认参数里，还留着上次调用的内容。
from collections import deque


def longest_ones(nums, k, zeros=deque()):
    best, left = 0, 0
    for right, num in enumerate(nums):
        if num == 0:
            zeros.append(right)
            if len(zeros) > k:
                left = zeros.popleft() + 1
        best = max(best, right - left + 1)
    return best
