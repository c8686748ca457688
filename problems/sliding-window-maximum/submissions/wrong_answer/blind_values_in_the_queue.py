# The queue holds values, and equal ones are pushed once only, so that a repeated maximum leaves with its first copy.
# zh: 队列存数值且相等的只存一份，重复的最大值会随第一份一起离开。
from collections import deque


def max_sliding_window(nums, k):
    out, queue = [], deque()
    for i, x in enumerate(nums):
        while queue and queue[-1] <= x:
            queue.pop()
        queue.append(x)
        if i >= k and queue[0] == nums[i - k]:
            queue.popleft()
        if i >= k - 1:
            out.append(queue[0] if queue else x)
    return out
