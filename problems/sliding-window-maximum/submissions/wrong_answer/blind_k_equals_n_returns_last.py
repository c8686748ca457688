# Compares only the ends of the window when it is as wide as the list and the list is longer than 100.
# zh: 窗口与超过 100 个数的列表等长时，只比较两端各 50 个数。
def max_sliding_window(nums, k):
    n = len(nums)
    if k == n > 100:
        return [max(nums[:50] + nums[-50:])]
    from collections import deque

    q, out = deque(), []
    for i, x in enumerate(nums):
        while q and nums[q[-1]] <= x:
            q.pop()
        q.append(i)
        if q[0] <= i - k:
            q.popleft()
        if i >= k - 1:
            out.append(nums[q[0]])
    return out
