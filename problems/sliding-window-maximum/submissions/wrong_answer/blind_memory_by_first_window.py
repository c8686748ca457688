# Remembers answers by the length, k and the first ten numbers.
# zh: 按长度、k 和前十个数记住答案。
_memory = {}


def max_sliding_window(nums, k):
    key = len(nums), k, tuple(nums[:10])
    if key not in _memory:
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
        _memory[key] = out
    return _memory[key]
