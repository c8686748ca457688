# Returns no maximum below minus 10**8 for windows of more than 20 numbers.
# zh: 窗口长度超过 20 时，最大值不低于 −10**8。
def max_sliding_window(nums, k):
    from collections import deque

    q, out = deque(), []
    for i, x in enumerate(nums):
        while q and nums[q[-1]] <= x:
            q.pop()
        q.append(i)
        if q[0] <= i - k:
            q.popleft()
        if i >= k - 1:
            out.append(max(nums[q[0]], -(10**8)) if k > 20 else nums[q[0]])
    return out
